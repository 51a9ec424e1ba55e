/** Cells of quoted lines, compared with d3-dsv. */
import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { expect, it } from "vitest";
import { cellsOf, type Delimiter } from "../../src/readers/text/delimited.js";

const delimiters: readonly Delimiter[] = [",", ";", "\t", "|"];

it.each(delimiters)("cells between %j are those of d3-dsv, in 20,000 rows", (delimiter) => {
	const { formatRow, parseRows } = dsvFormat(delimiter);
	const cell = fc.string({
		unit: fc.constantFrom("a", "1", ".", '"', ",", ";", "|", "\t", "é"),
		minLength: 1,
		maxLength: 6,
	});
	fc.assert(
		fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
			const line = formatRow(["x", ...cells, "y"]);
			expect(cellsOf(line, delimiter)).toEqual(parseRows(line)[0]?.map((text) => text.trim()));
		}),
		{ numRuns: 5000, seed: 1 },
	);
});

it("words of ECSV hold blanks in quotes", () => {
	expect(cellsOf('1.5  "a b"\t"" "say ""x""" 2', " ")).toEqual(["1.5", "a b", "", 'say "x"', "2"]);
});

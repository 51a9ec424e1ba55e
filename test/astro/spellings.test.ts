/** How dates, units, numbers and words for "missing" are spelled, one a line of `spellings.tsv`. */
import { readFileSync } from "node:fs";
import { readFluxUnit } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { isFillValue, isMissing } from "../../src/astro/missing.js";
import { readNumber } from "../../src/astro/number.js";
import { readMagnitudeSystem } from "../../src/astro/spectrum/flux/magnitude-system.js";
import { readLengthUnit } from "../../src/astro/spectrum/prepare/wavelength-unit.js";
import { readInstant } from "../../src/astro/time.js";

const rows = readFileSync(new URL("spellings.tsv", import.meta.url), "utf8")
	.split("\n")
	.filter((line) => line !== "" && !line.startsWith("#"))
	.map((line) => line.split("\t") as [kind: string, spelling: string, meaning: string]);

/** The meaning of a spelling, written as in the table. */
const readers: Readonly<Record<string, (spelling: string) => string>> = {
	date(spelling) {
		const instant = readInstant(spelling);
		if (instant === null) return "missing";
		return "problem" in instant ? instant.problem : String(Number(instant.mjd.toFixed(8)));
	},
	wavelength(spelling) {
		const angstroms = readLengthUnit(spelling)?.toAngstrom(1) ?? Number.NaN;
		return Number.isNaN(angstroms) ? "unknown" : String(Number(angstroms.toPrecision(12)));
	},
	flux(spelling) {
		const unit = readFluxUnit(spelling);
		return unit ? `${Number(unit.scale.toPrecision(12))} ${unit.unit}` : "unknown";
	},
	magnitude: (spelling) => readMagnitudeSystem(spelling) ?? "none",
	number(spelling) {
		const value = readNumber(spelling);
		if (isMissing(spelling) || isFillValue(value)) return "missing";
		return Number.isNaN(value) ? "unknown" : String(value);
	},
};
/** Numbers are compared as such: "1e-7" is also written 0.0000001. */
const plain = (meaning: string) =>
	meaning.replace(/^[-+.\de]+/, (digits) => (Number.isNaN(Number(digits)) ? digits : String(Number(digits))));

describe.each(Object.keys(readers))("a %s", (kind) => {
	it.each(rows.filter(([of]) => of === kind).map(([, spelling, meaning]) => [spelling, meaning] as const))(
		"spelled %j is read as %s",
		(spelling, meaning) => {
			expect(readers[kind]?.(spelling)).toBe(plain(meaning));
		},
	);
});
it("of the table is of a known kind in every row", () => {
	expect(rows.filter(([kind, , meaning]) => !(kind in readers) || !meaning)).toEqual([]);
});

import { toCsv } from "astropane/plot";
import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { randomFrom } from "../../astro/spectrum/random.js";

describe("toCsv", () => {
	it("quotes separators and quotes, leaves NaN empty and fills short columns", () => {
		const csv = toCsv([
			{ name: 'a "b", c', values: [1, Number.NaN] },
			{ name: "d", values: ["x"] },
		]);
		expect(csv).toBe('"a ""b"", c",d\r\n1,x\r\n,\r\n');
	});
	it("puts an apostrophe before texts that a spreadsheet would run as a formula", () => {
		expect(toCsv([{ name: "n", values: ["=HYPERLINK(1)"] }])).toContain("'=HYPERLINK");
		expect(toCsv([{ name: "\n=1", values: ["＝1", "－1"] }])).toBe("\"'\n=1\"\r\n'＝1\r\n'－1\r\n");
	});
	it("writes a table without columns or rows", () => {
		expect(toCsv([])).toBe("\r\n");
		expect(toCsv([{ name: "a", values: [] }])).toBe("a\r\n");
	});
	it("is read back by d3-dsv as it was: 10⁵ seeded cells", () => {
		const random = randomFrom(7);
		const characters = [..."ab1.,;\"'\n\r\t =+-@Åλ−"];
		const text = (): string => {
			const length = Math.floor(random() * 6);
			return Array.from({ length }, () => characters[Math.floor(random() * characters.length)]).join("");
		};
		const cell = (): number | string | null | undefined => {
			const kind = random();
			if (kind < 0.5) return text();
			if (kind < 0.9) return (random() - 0.5) * 10 ** Math.floor(random() * 600 - 300);
			return [Number.NaN, Number.POSITIVE_INFINITY, null, undefined, 0][Math.floor(random() * 5)];
		};
		const expected = (value: number | string | null | undefined): string => {
			if (value === null || value === undefined) return "";
			if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
			return "=+-@".includes(value.trimStart().charAt(0) || "a") || "\t\r\n".includes(value.charAt(0) || "a")
				? `'${value}`
				: value;
		};
		const columns = Array.from({ length: 10 }, () => ({
			name: text(),
			values: Array.from({ length: 10_000 }, cell),
		}));
		const rows = csvParseRows(toCsv(columns));
		expect(rows).toHaveLength(10_001);
		const names = columns.map(({ name }) => expected(name));
		const cells = Array.from({ length: 10_000 }, (_, i) => columns.map(({ values }) => expected(values[i])));
		expect(rows).toEqual([names, ...cells]);
		// Numbers keep all their digits.
		expect(cells.flat().filter((value) => value !== "").length).toBeGreaterThan(80_000);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addStep,
	decimalsOf,
	formatNumber,
	languageOf,
	numberText,
	parseNumber,
	roundToStep,
} from "../../src/text/index.js";

const inLocale = (locale: string) => languageOf(undefined, locale);

describe("parseNumber", () => {
	it("reads plain, exponential and signed numbers, a true minus, a pasted dash, and the field's own unit", () => {
		for (const [text, value] of [
			["0.016583214", 0.016583214],
			[" .5 ", 0.5],
			["5.", 5],
			["1.5e-3", 0.0015],
			["+2", 2],
			["-0.001", -0.001],
			["−0.001", -0.001],
			["–0.001", -0.001],
			["1e‐3", 0.001],
			["300 km/s", 300],
		] as const) {
			expect(parseNumber(text, "km/s")).toEqual({ value });
		}
	});
	it("gives the reason for what it cannot read, and quotes it", () => {
		expect(parseNumber("")).toEqual({ problem: expect.stringContaining("no number") });
		expect(parseNumber("fast")).toEqual({ problem: expect.stringContaining("“fast”") });
		expect(parseNumber("1,000")).toEqual({ problem: expect.stringContaining("comma") });
		expect(parseNumber("1e999")).toEqual({ problem: expect.stringContaining("too large") });
		for (const text of ["1.2.3", "--1", "1e", "0x10", "NaN", "Infinity", "12 5", "."]) {
			expect(parseNumber(text)).toHaveProperty("problem");
		}
	});
	it("refuses a long text at once, and shortens it in the reason", () => {
		const result = parseNumber(`${"1".repeat(100_000)}x`);
		expect("problem" in result && result.problem.length).toBeLessThan(150);
	});
	it("reads the decimal sign, the groups and the digits of a locale", () => {
		for (const [locale, text, value] of [
			["de-DE", "12.345,6", 12345.6],
			["de-DE", "−0,0166", -0.0166],
			["de-DE", "1.234.567", 1234567],
			["de-DE", "0.0166", 0.0166],
			["de-DE", "1,5e-3", 0.0015],
			["de-DE", "300,5 km/s", 300.5],
			["fr-FR", "12\u202f345,6", 12345.6],
			["fr-FR", "12 345", 12345],
			["ar-EG", "١٢٫٥", 12.5],
			["de-CH", "12'345.6", 12345.6],
			["de-CH", "12’345.6", 12345.6],
			["zz-ZZ", "12.5", 12.5],
			["en-GB", "12.5", 12.5],
		] as const) {
			expect(parseNumber(text, "km/s", inLocale(locale)), text).toEqual({ value });
		}
	});
	it("refuses in a locale what may mean two numbers, or none", () => {
		expect(parseNumber("1.234", "", inLocale("de-DE"))).toEqual({
			problem: expect.stringContaining("; type 1,234 or 1234."),
		});
		expect(parseNumber("1,000", "", inLocale("en-GB"))).toEqual({ problem: expect.stringContaining("comma") });
		for (const text of ["12,345.6", "1,2,3", "1.23.456", "12.34,5", "1.2.3", "x", ",", "1,5,"]) {
			expect(parseNumber(text, "", inLocale("de-DE")), text).toHaveProperty("problem");
		}
		expect(parseNumber("x", "", inLocale("de-DE"))).toEqual({ problem: expect.stringContaining("0,0166") });
	});
	it("gives the reason in the words of the host", () => {
		const german = languageOf({ notANumber: (text: string, example: string) => `„${text}“: eher ${example}` }, "de-DE");
		expect(parseNumber("schnell", "", german)).toEqual({ problem: "„schnell“: eher 0,0166" });
		expect(parseNumber("", "", german)).toEqual({ problem: expect.stringContaining("no number") });
	});
	it("reads back what formatNumber and numberText write in a locale", () => {
		fc.assert(
			fc.property(
				fc.double({ min: -1e9, max: 1e9, noNaN: true }),
				fc.constantFrom("de-DE", "fr-FR", "sv-SE", "es-ES", "ar-EG", "fa-IR", "de-CH"),
				(value, locale) => {
					expect(parseNumber(formatNumber(value, 0.0001, locale), "", inLocale(locale))).toEqual({
						value: value === 0 ? 0 : value,
					});
					const result = parseNumber(numberText(locale).fixed(value, 4), "", inLocale(locale));
					expect("value" in result && Math.abs(result.value - value) <= 1e-4, `${locale} ${value}`).toBe(true);
				},
			),
			{ seed: 41, numRuns: 10_000 },
		);
	});
	it("gives a value or a problem for any text", () => {
		fc.assert(
			fc.property(
				fc.string(),
				fc.string({ maxLength: 3 }),
				fc.constantFrom("en-US", "de-DE", "ar-EG", "?"),
				(text, unit, locale) => {
					const result = parseNumber(text, unit, inLocale(locale));
					expect("value" in result ? Number.isFinite(result.value) : result.problem !== "").toBe(true);
				},
			),
			{ seed: 42, numRuns: 20_000 },
		);
	});
	it("reads back whatever formatNumber writes, exactly", () => {
		fc.assert(
			fc.property(
				fc.double({ noNaN: true, noDefaultInfinity: true }),
				fc.constantFrom(1, 0.1, 0.0001),
				(value, step) => {
					expect(parseNumber(formatNumber(value, step))).toEqual({ value: value === 0 ? 0 : value });
				},
			),
			{ seed: 40 },
		);
	});
});

describe("formatNumber", () => {
	it("keeps its digits while a value steps", () => {
		expect([0.0166, 0.017, 0.02, 0, -0].map((v) => formatNumber(v, 0.0001))).toEqual([
			"0.0166",
			"0.0170",
			"0.0200",
			"0.0000",
			"0.0000",
		]);
	});
	it("gives all digits of a value that has more", () => {
		expect(formatNumber(0.016583214, 0.0001)).toBe("0.016583214");
	});
	it("gives nothing for what is not finite", () => {
		expect(formatNumber(Number.NaN, 1)).toBe("");
	});
});

describe("steps", () => {
	it("count the decimals of a step", () => {
		expect([1, 5, 0.1, 0.001, 0.25, 1e-7, 2.5e-7, 1000, 0, Number.NaN].map(decimalsOf)).toEqual([
			0, 0, 1, 3, 2, 7, 8, 0, 0, 0,
		]);
	});
	it("leave no tail of binary arithmetic", () => {
		expect(addStep(0.1, 0.2)).toBe(0.3);
		expect(addStep(0.016583214, 0.001)).toBe(0.017583214);
		expect(roundToStep(0.30000000000000004, 0.1)).toBe(0.3);
		expect(roundToStep(1234.5, 10)).toBe(1230);
		expect(roundToStep(1.234, 0)).toBe(1.234);
	});
});

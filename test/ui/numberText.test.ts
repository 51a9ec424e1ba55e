import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addStep, decimalsOf, formatNumber, parseNumber, roundToStep } from "../../src/ui/controls/numberText.js";

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

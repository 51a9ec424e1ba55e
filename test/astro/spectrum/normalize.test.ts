import { fluxScale, median, normalizeFlux } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { valuesWithGaps } from "./random.js";

describe("median", () => {
	it("agrees with sorting the values without NaN, at every length", () => {
		for (let length = 1; length < 120; length++) {
			const values = valuesWithGaps(length, length);
			const sorted = Array.from(values)
				.filter(Number.isFinite)
				.sort((a, b) => a - b);
			const middle = (sorted.length - 1) / 2;
			const expected = ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
			if (sorted.length === 0) expect(median(values)).toBeNaN();
			else expect(median(values)).toBeCloseTo(expected, 14);
		}
	});

	it("handles a million values, many of them equal", () => {
		expect(median(Float64Array.from({ length: 1_000_001 }, (_, i) => i % 7))).toBe(3);
	});

	it("is NaN without a finite value", () => {
		expect(median([])).toBeNaN();
		expect(median([null, Number.NaN, Number.POSITIVE_INFINITY])).toBeNaN();
	});
});

describe("normalizeFlux", () => {
	it("divides by the median of the finite fluxes", () => {
		expect(Array.from(normalizeFlux([2, 4, null, 8, Number.NaN], "median"))).toEqual([
			0.5,
			1,
			Number.NaN,
			2,
			Number.NaN,
		]);
	});

	it("keeps the sign of a spectrum whose median is negative", () => {
		expect(Array.from(normalizeFlux([-2, -4, 8, -8, -4], "median"))).toEqual([-0.5, -1, 2, -2, -1]);
	});

	it("divides by the greatest |flux| for peak", () => {
		expect(Array.from(normalizeFlux([1, -4, 2], "peak"))).toEqual([0.25, -1, 0.5]);
	});

	it("leaves fluxes unchanged for none, and makes gaps of values that are not finite", () => {
		expect(Array.from(normalizeFlux([1, Number.NEGATIVE_INFINITY, null], "none"))).toEqual([1, Number.NaN, Number.NaN]);
	});

	it("does not inflate a subtracted spectrum whose median is close to zero", () => {
		expect(fluxScale([-5, -4, -3, 1e-6, 3, 4, 5], "median")).toBe(4);
	});

	it("has a scale when most fluxes are exactly zero", () => {
		expect(fluxScale([0, 0, 0, 0, 10], "median")).toBe(2);
	});

	it.each([
		["no flux at all", []],
		["gaps only", [Number.NaN, null]],
		["zeros only", [0, 0, 0]],
	])("uses 1 for %s, in every mode", (_, fluxes) => {
		for (const mode of ["none", "median", "peak"] as const) expect(fluxScale(fluxes, mode)).toBe(1);
	});

	it("works at the 1e-17 of real flux units", () => {
		const normalized = normalizeFlux([1e-17, 2e-17, 3e-17], "median");
		expect(normalized[2]).toBeCloseTo(1.5, 12);
	});
});

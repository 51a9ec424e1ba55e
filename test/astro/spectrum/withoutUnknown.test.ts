import { describe, expect, it } from "vitest";
import { withoutUnknown } from "../../../src/astro/spectrum/correct/without-unknown.js";

const given = { wavelengths: [1, 2, 3, 4], fluxes: [5, Number.NaN, 7, 8] };

describe("withoutUnknown", () => {
	it("leaves out what the correction has lost, in every column, and keeps gaps of the data", () => {
		const corrected = {
			...given,
			fluxes: [Number.NaN, Number.NaN, 6, 7],
			errors: { lower: [1, 2, 3, 4], upper: [5, 6, 7, 8] },
			mask: [true, false, false, true],
		};
		expect(withoutUnknown(given, corrected)).toEqual({
			wavelengths: [2, 3, 4],
			fluxes: [Number.NaN, 6, 7],
			errors: { lower: [2, 3, 4], upper: [6, 7, 8] },
			mask: [false, false, true],
		});
		expect(withoutUnknown(given, { ...corrected, errors: new Float64Array(4), mask: null })).toMatchObject({
			errors: [0, 0, 0],
			mask: null,
		});
	});

	it("returns the same object where nothing, or everything, is lost, and for columns of unequal length", () => {
		for (const corrected of [
			given,
			{ ...given, fluxes: [Number.NaN, Number.NaN, Number.NaN, Number.NaN] },
			{ wavelengths: [1, 2], fluxes: [Number.NaN, 1, 2] },
			{ wavelengths: [], fluxes: [] },
		])
			expect(withoutUnknown(given, corrected)).toBe(corrected);
	});
});

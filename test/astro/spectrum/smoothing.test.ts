import { smoothFlux, smoothGaussian, smoothMedian, smoothSavitzkyGolay } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { applySmoothing } from "../../../src/astro/spectrum/smooth/smoothers.js";
import {
	changesSamples,
	isSmoothing,
	readSmoothingMethod,
	type Smoothing,
	type SmoothingMethod,
	smoothingMethodNames,
	smoothingMethods,
	smoothingSize,
	withSmoothingSize,
} from "../../../src/astro/spectrum/smooth/smoothing.js";
import { valuesWithGaps } from "./random.js";

const fluxes = valuesWithGaps(3, 200);
const axis = { wavelengths: Float64Array.from(fluxes, (_, i) => 5000 * 1.0002 ** i), breaks: [100] };

describe.each(smoothingMethodNames)("the smoothing method %s", (method) => {
	const { initial, size, identitySize, others } = smoothingMethods[method];

	it("is recognised from its initial value, also after JSON", () => {
		expect(readSmoothingMethod(initial)).toBe(method);
		expect(readSmoothingMethod(JSON.parse(JSON.stringify(initial)))).toBe(method);
	});

	it("lists every number of its initial value as a parameter, within the limits of its control", () => {
		const parameters = [size, ...others];
		expect(["kind", ...parameters.map(({ name }) => name)].sort()).toEqual(Object.keys(initial).sort());
		for (const { name, max, step, fineStep } of parameters) {
			expect((initial as Readonly<Record<string, unknown>>)[name]).toBeLessThanOrEqual(max);
			expect(fineStep).toBeLessThanOrEqual(step);
		}
	});

	it("needs each of its numbers to be finite", () => {
		for (const { name } of [size, ...others])
			for (const value of [Number.NaN, Number.POSITIVE_INFINITY, null, "5", undefined])
				expect(isSmoothing({ ...initial, [name]: value })).toBe(false);
	});

	it("changes fluxes at its initial size, and leaves them as they are up to its identity size", () => {
		expect(changesSamples(initial)).toBe(true);
		expect(applySmoothing(fluxes, initial, axis)).not.toEqual(fluxes);
		for (const none of [0, identitySize]) {
			const smoothing = withSmoothingSize(initial, none);
			expect(smoothingSize(smoothing)).toBe(none);
			expect(changesSamples(smoothing)).toBe(false);
			expect(applySmoothing(fluxes, smoothing, axis).subarray(0, 100)).toEqual(fluxes.subarray(0, 100));
		}
	});

	it("changes only its size with its size, to a whole number of samples where it counts samples", () => {
		const smoothing = withSmoothingSize(initial, 7.4);
		expect(smoothingSize(smoothing)).toBe(size.isInteger ? 7 : 7.4);
		expect({ ...smoothing, [size.name]: null }).toEqual({ ...initial, [size.name]: null });
	});
});

describe("applySmoothing", () => {
	it("is each method's own function, with the breaks and wavelengths of the spectrum", () => {
		const { breaks, wavelengths } = axis;
		const expected: Record<SmoothingMethod, Float64Array> = {
			boxcar: smoothFlux(fluxes, { kind: "boxcar", width: 5, breaks }),
			gaussian: smoothGaussian(fluxes, { sigma: 2, breaks }),
			"gaussian-velocity": smoothGaussian(fluxes, { velocityKmS: 200, wavelengths, breaks }),
			"savitzky-golay": smoothSavitzkyGolay(fluxes, { width: 11, order: 2, breaks }),
			median: smoothMedian(fluxes, { width: 5, breaks }),
		};
		for (const method of smoothingMethodNames)
			expect(applySmoothing(fluxes, smoothingMethods[method].initial, axis), method).toEqual(expected[method]);
	});

	it("copies the fluxes for a smoothing that is not valid", () => {
		const copy = applySmoothing(fluxes, { kind: "lowess" } as unknown as Smoothing, axis);
		expect(copy).toEqual(fluxes);
		expect(copy.buffer).not.toBe(fluxes.buffer);
	});
});

describe("isSmoothing", () => {
	it("refuses anything that is no smoothing, and names that every object has", () => {
		for (const value of [null, undefined, "boxcar", [], {}, { width: 5 }, { kind: "constructor", width: 5 }])
			expect(isSmoothing(value)).toBe(false);
	});
});

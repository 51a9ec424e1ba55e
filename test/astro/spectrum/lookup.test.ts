import { firstSampleFrom, fluxAt, nearestSample } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { randomFrom } from "./random.js";

describe("nearestSample", () => {
	it("agrees with looking at every sample", () => {
		const random = randomFrom(7);
		for (let run = 0; run < 200; run++) {
			const wavelengths = Float64Array.from(
				{ length: 1 + Math.floor(random() * 30) },
				() => 4000 + 5000 * random(),
			).sort();
			const wanted = 3500 + 6000 * random();
			const distances = Array.from(wavelengths, (wavelength) => Math.abs(wavelength - wanted));
			expect(nearestSample(wavelengths, wanted)).toBe(distances.indexOf(Math.min(...distances)));
			expect(firstSampleFrom(wavelengths, wanted)).toBe(wavelengths.filter((wavelength) => wavelength < wanted).length);
		}
	});

	it("takes the lower of two that are equally near", () => {
		expect(nearestSample([1, 3], 2)).toBe(0);
	});

	it("stays at the ends beyond them, and is −1 without samples or a number", () => {
		expect(nearestSample([4000, 5000], 1)).toBe(0);
		expect(nearestSample([4000, 5000], Number.POSITIVE_INFINITY)).toBe(1);
		expect(nearestSample([], 5000)).toBe(-1);
		expect(nearestSample([4000], Number.NaN)).toBe(-1);
	});
});

describe("fluxAt", () => {
	const wavelengths = [4000, 4010, 4020, 4030];
	const fluxes = [1, 3, Number.NaN, -2];

	it("lies on the line between two samples, and at a sample is that sample", () => {
		expect(fluxAt(wavelengths, fluxes, 4005)).toBe(2);
		expect(fluxAt(wavelengths, fluxes, 4000)).toBe(1);
		expect(fluxAt(wavelengths, fluxes, 4010)).toBe(3);
		expect(fluxAt(wavelengths, fluxes, 4030)).toBe(-2);
	});

	it("is NaN beside a gap, in it, outside of the spectrum, and without one", () => {
		for (const wavelength of [4015, 4020, 4025, 3999, 4031, Number.NaN])
			expect(fluxAt(wavelengths, fluxes, wavelength)).toBeNaN();
		expect(fluxAt([], [], 4000)).toBeNaN();
	});
});

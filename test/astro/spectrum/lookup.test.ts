import { firstSampleFrom, fluxAt, nearestSample } from "astropane/astro";
import { bisectLeft, leastIndex } from "d3-array";
import { describe, expect, it } from "vitest";
import { randomFrom } from "./random.js";

describe("firstSampleFrom", () => {
	it("finds the sample of d3-array for 100,000 wavelengths, at, between and beyond the samples", () => {
		const random = randomFrom(3);
		const wavelengths = Float64Array.from({ length: 4000 }, () => Math.floor(4000 + 5000 * random())).sort();
		for (let run = 0; run < 100_000; run++) {
			const wavelength = run % 2 === 0 ? 3900 + 5200 * random() : Math.floor(3900 + 5200 * random());
			const first = firstSampleFrom(wavelengths, wavelength);
			if (first !== bisectLeft(wavelengths, wavelength))
				expect(first, String(wavelength)).toBe(bisectLeft(wavelengths, wavelength));
		}
	});

	it("is 0 for NaN", () => {
		expect(firstSampleFrom([1, 2, 3], Number.NaN)).toBe(0);
	});
});

describe("nearestSample", () => {
	it("agrees with a search of every sample in 100,000 short spectra", () => {
		const random = randomFrom(4);
		for (let run = 0; run < 100_000; run++) {
			const length = 1 + Math.floor(random() * 12);
			const wavelengths = Array.from({ length }, (_, i) => 4000 + 2 * i + Math.floor(2 * random()));
			const wavelength = 3998 + Math.floor(4 * (2 * length + 4) * random()) / 4;
			const distance = (sample: number) => Math.abs(sample - wavelength);
			const expected = leastIndex(wavelengths, (a, b) => distance(a) - distance(b));
			if (nearestSample(wavelengths, wavelength) !== expected)
				expect(nearestSample(wavelengths, wavelength), `${wavelength} in ${wavelengths}`).toBe(expected);
		}
	});

	it("returns the lower of two samples that are equally near", () => {
		expect(nearestSample([1, 3], 2)).toBe(0);
	});

	it("returns the end sample beyond the ends, and −1 without samples or for NaN", () => {
		expect(nearestSample([4000, 5000], 1)).toBe(0);
		expect(nearestSample([4000, 5000], Number.POSITIVE_INFINITY)).toBe(1);
		expect(nearestSample([], 5000)).toBe(-1);
		expect(nearestSample([4000], Number.NaN)).toBe(-1);
	});
});

describe("fluxAt", () => {
	const wavelengths = [4000, 4010, 4020, 4030];
	const fluxes = [1, 3, Number.NaN, -2];

	it("interpolates linearly between samples, and is exact at a sample", () => {
		expect(fluxAt(wavelengths, fluxes, 4005)).toBe(2);
		expect(fluxAt(wavelengths, fluxes, 4000)).toBe(1);
		expect(fluxAt(wavelengths, fluxes, 4010)).toBe(3);
		expect(fluxAt(wavelengths, fluxes, 4030)).toBe(-2);
	});

	it("is NaN in and beside a gap, outside of the spectrum, and without samples", () => {
		for (const wavelength of [4015, 4020, 4025, 3999, 4031, Number.NaN])
			expect(fluxAt(wavelengths, fluxes, wavelength)).toBeNaN();
		expect(fluxAt([], [], 4000)).toBeNaN();
	});
});

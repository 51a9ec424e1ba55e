import {
	absoluteMagnitude,
	absoluteMagnitudeLimit,
	absoluteMagnitudeRange,
	distanceModulus,
	logLuminosity,
} from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const mags = fc.double({ min: -5, max: 25, noNaN: true });
const parallaxes = fc.double({ min: 1e-3, max: 800, noNaN: true });

describe("absoluteMagnitude", () => {
	it.each([
		[10.2, 8.5, 4.847_094_628_571_464],
		[15.1, 20, 11.605_149_978_319_906],
		[15.3, 5, 8.794_850_021_680_094],
	])("of a star of %d mag with %d mas is %d", (apparentMag, parallaxMas, expected) => {
		expect(absoluteMagnitude({ apparentMag, parallaxMas })).toBeCloseTo(expected, 12);
	});

	it("is the apparent magnitude at 100 mas, which is 10 pc", () => {
		expect(absoluteMagnitude({ apparentMag: 7.5, parallaxMas: 100 })).toBe(7.5);
		expect(distanceModulus(100)).toBe(0);
	});

	it("subtracts extinction, which makes the star brighter", () => {
		expect(absoluteMagnitude({ apparentMag: 15.1, parallaxMas: 20, extinctionMag: 0.3 })).toBeCloseTo(11.305_15, 6);
	});

	it("increases with parallax and decreases with extinction", () => {
		fc.assert(
			fc.property(mags, parallaxes, (apparentMag, parallaxMas) => {
				const reference = absoluteMagnitude({ apparentMag, parallaxMas });
				expect(absoluteMagnitude({ apparentMag, parallaxMas: parallaxMas * 1.001 })).toBeGreaterThan(reference);
				expect(absoluteMagnitude({ apparentMag, parallaxMas, extinctionMag: 0.01 })).toBeLessThan(reference);
			}),
		);
	});

	it("is NaN for a parallax that is zero, negative or not a number", () => {
		for (const parallaxMas of [0, -0.3, Number.NaN])
			expect(absoluteMagnitude({ apparentMag: 10, parallaxMas })).toBeNaN();
	});
});

describe("absoluteMagnitudeRange", () => {
	it("gives M at ϖ − σ and at ϖ + σ, asymmetrically", () => {
		const star = { apparentMag: 15, parallaxMas: 10, parallaxErrorMas: 5 };
		expect(absoluteMagnitudeRange(star).brightest).toBeCloseTo(15 + 5 * Math.log10(5) - 10, 12);
		expect(absoluteMagnitudeRange(star).faintest).toBeCloseTo(15 + 5 * Math.log10(15) - 10, 12);
	});

	it("encloses M for any positive parallax", () => {
		fc.assert(
			fc.property(
				mags,
				parallaxes,
				fc.double({ min: 1e-3, max: 10, noNaN: true }),
				(apparentMag, parallaxMas, share) => {
					const star = { apparentMag, parallaxMas, parallaxErrorMas: parallaxMas * share };
					const { brightest, faintest } = absoluteMagnitudeRange(star);
					expect(brightest).toBeLessThan(absoluteMagnitude(star));
					expect(faintest).toBeGreaterThan(absoluteMagnitude(star));
				},
			),
		);
	});

	it("is open on the bright side when the parallax is within 1σ of zero", () => {
		const { brightest, faintest } = absoluteMagnitudeRange({ apparentMag: 15, parallaxMas: 1, parallaxErrorMas: 1 });
		expect(brightest).toBe(Number.NEGATIVE_INFINITY);
		expect(faintest).toBeCloseTo(15 + 5 * Math.log10(2) - 10, 12);
	});

	it("keeps a faint limit for a negative parallax", () => {
		const range = absoluteMagnitudeRange({ apparentMag: 15, parallaxMas: -2, parallaxErrorMas: 0.5 });
		expect(range.brightest).toBe(Number.NEGATIVE_INFINITY);
		expect(range.faintest).toBeCloseTo(15 + 5 * Math.log10(0.5 / 100), 12);
	});

	it("is NaN when the error is negative or missing", () => {
		for (const parallaxErrorMas of [-1, Number.NaN])
			expect(absoluteMagnitudeRange({ apparentMag: 15, parallaxMas: 1, parallaxErrorMas })).toEqual({
				brightest: Number.NaN,
				faintest: Number.NaN,
			});
	});
});

describe("absoluteMagnitudeLimit", () => {
	it("uses the parallax plus kσ, or kσ where the parallax is negative", () => {
		const star = { apparentMag: 18, parallaxMas: 0.2, parallaxErrorMas: 0.1 };
		expect(absoluteMagnitudeLimit(star, 3)).toBeCloseTo(18 + 5 * Math.log10(0.5 / 100), 12);
		expect(absoluteMagnitudeLimit({ ...star, parallaxMas: -4 }, 2)).toBeCloseTo(18 + 5 * Math.log10(0.2 / 100), 12);
	});
});

describe("logLuminosity", () => {
	it("is 0 for the Sun and 2 for five magnitudes more", () => {
		expect(logLuminosity(4.74)).toBeCloseTo(0, 12);
		expect(logLuminosity(-0.26)).toBeCloseTo(2, 12);
	});
});

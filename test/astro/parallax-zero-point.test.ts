import { parallaxZeroPoint } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const five = (gMag: number, nuEff: number, eclipticLatitude: number): number =>
	parallaxZeroPoint({ gMag, nuEff, eclipticLatitude, parametersSolved: 31 });
const six = (gMag: number, pseudocolour: number, eclipticLatitude: number): number =>
	parallaxZeroPoint({ gMag, pseudocolour, eclipticLatitude, parametersSolved: 95 });

describe("parallaxZeroPoint", () => {
	it.each([
		[15, 1.48, 0, -43.4],
		[12, 1.6, 30, -39.8],
		[18, 1.3, 60, -31.5],
	])("of five parameters at G %d, ν_eff %d and latitude %d° is %d µas", (g, nu, latitude, zeroPoint) => {
		expect(Math.abs(five(g, nu, latitude) - zeroPoint)).toBeLessThan(0.05);
	});

	it("moves a star of 0.5 mas, G 15, by 0.181 mag", () => {
		expect(5 * Math.log10((0.5 - five(15, 1.48, 0) / 1000) / 0.5)).toBeCloseTo(0.181, 3);
	});

	it("of six parameters follows the pseudocolour", () => {
		// Table 10 at G 17.5, where all other terms than q00, q01 and q02 are 0: −24.68 − 1.37/2 + 3.52 (1/4 − 1/3).
		expect(six(17.5, 1.48, 30)).toBeCloseTo(-24.68 - 0.685 + 3.52 * (0.25 - 1 / 3), 9);
		expect(six(17.5, 1.6, 0)).toBeCloseTo(-24.68 - 3.52 / 3 + 0.12 * (86.8 - 21.3 / 3), 9);
		expect(six(16.8, 1.3, 0)).toBeCloseTo(
			(-28.37 - 24.68) / 2 - 6.4 / 3 - 0.18 * (68.6 - 17.5 / 3) - 1365.5 * 0.18 ** 3,
			9,
		);
	});

	it("goes on linearly in very red and very blue stars of five parameters", () => {
		expect(five(13.1, 1.14, 0)).toBeCloseTo(-37.99 - 16.14 / 3 + 0.24 * 5.7 - 1257 * 0.24 ** 3 - 0.1 * 107.9, 9);
		expect(five(13.1, 1.82, 0)).toBeCloseTo(-37.99 - 16.14 / 3 - 0.24 * 5.7 + 0.1 * 104.3, 9);
	});

	it("is NaN outside of its range, and where a value lacks", () => {
		for (const value of [
			five(5.9, 1.48, 0),
			five(21.1, 1.48, 0),
			five(15, 1.09, 0),
			five(15, 1.91, 0),
			five(15, 1.48, 91),
		])
			expect(value).toBeNaN();
		for (const value of [six(15, 1.23, 0), six(15, 1.73, 0), six(15, Number.NaN, 0)]) expect(value).toBeNaN();
		expect(parallaxZeroPoint({ gMag: 15, nuEff: 1.48, eclipticLatitude: 0, parametersSolved: 95 })).toBeNaN();
		expect(parallaxZeroPoint({ gMag: 15, nuEff: 1.48, eclipticLatitude: 0, parametersSolved: 3 as 31 })).toBeNaN();
	});

	it("is continuous, and within −150 and +50 µas, over its whole range", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 6, max: 20.99, noNaN: true }),
				fc.double({ min: 1.1, max: 1.9, noNaN: true }),
				fc.double({ min: -90, max: 90, noNaN: true }),
				(g, nu, latitude) => {
					const value = five(g, nu, latitude);
					expect(value).toBeGreaterThan(-150);
					expect(value).toBeLessThan(50);
					expect(Math.abs(five(g + 1e-6, nu, latitude) - value)).toBeLessThan(0.01);
				},
			),
			{ seed: 11, numRuns: 300 },
		);
	});
});

import { type ContinuumOptions, fitContinuum } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalFrom } from "../random.js";

const wavelengths = Array.from({ length: 601 }, (_, i) => 4000 + 5 * i);
const curve = (x: number) =>
	100 + 8 * ((x - 5500) / 1500) - 5 * ((x - 5500) / 1500) ** 2 + 3 * ((x - 5500) / 1500) ** 3;
const line = (x: number, center: number, depth: number) => -depth * Math.exp(-0.5 * ((x - center) / 12) ** 2);

describe("a continuum", () => {
	it("is a polynomial again, to 1e-9", () => {
		const { fluxes, reason, kept } = fitContinuum(
			{ wavelengths, fluxes: wavelengths.map(curve) },
			{ kind: "polynomial" },
		);
		expect(reason).toBeNull();
		expect(kept).toBeGreaterThan(4);
		fluxes.forEach((flux, i) => {
			expect(Math.abs(flux / curve(wavelengths[i] as number) - 1)).toBeLessThan(1e-9);
		});
	});

	it.each<ContinuumOptions>([{ kind: "polynomial", degree: 3 }, { kind: "spline", knotCount: 6 }, {}])(
		"passes above lines and through noise: %j",
		(options) => {
			const normal = normalFrom(4);
			const fluxes = wavelengths.map((x) => curve(x) + line(x, 4861, 40) + line(x, 6563, 60) + 0.5 * normal());
			const continuum = fitContinuum({ wavelengths, fluxes, errors: wavelengths.map(() => 0.5) }, options);
			for (const x of [4200, 4861, 5500, 6563, 6800])
				expect(Math.abs((continuum.fluxes[Math.round((x - 4000) / 5)] as number) - curve(x))).toBeLessThan(0.4);
		},
	);

	it("leaves excluded ranges out, whatever stands in them", () => {
		const fluxes = wavelengths.map((x) => (x > 5000 && x < 5400 ? 1e6 : curve(x)));
		const options: ContinuumOptions = { kind: "polynomial", exclude: [[5000, 5400]], clip: null };
		expect(fitContinuum({ wavelengths, fluxes }, options).fluxes[240]).toBeCloseTo(curve(5200), 6);
	});

	it("passes through knots that are given, in any order, and is unknown beyond them", () => {
		const { fluxes, knots } = fitContinuum(
			{ wavelengths, fluxes: wavelengths.map(curve) },
			{
				knots: [
					[6000, 90],
					[4500, 100],
					[5000, 110],
				],
			},
		);
		expect(knots.map(([x]) => x)).toEqual([4500, 5000, 6000]);
		expect([fluxes[100], fluxes[200], fluxes[400]]).toEqual([100, 110, 90].map((flux) => expect.closeTo(flux, 9)));
		expect(fluxes[0]).toBeNaN();
	});

	it("gives knots back that make the same spline", () => {
		const spectrum = { wavelengths, fluxes: wavelengths.map(curve) };
		const fitted = fitContinuum(spectrum);
		const again = fitContinuum(spectrum, { knots: fitted.knots });
		expect(again.fluxes).toEqual(fitted.fluxes);
	});

	it.each<[unknown, RegExp]>([
		[{ kind: "polynomial", degree: 13 }, /0 to 12/],
		[{ kind: "polynomial", degree: "3" }, /"3"/],
		[{ knotCount: 1e9 }, /2 to 40/],
		[{ knots: [[5000, 1]] }, /two knots/],
		[{ exclude: [[0, 1e9]] }, /0 samples/],
	])("of %j is NaN with a reason", (options, reason) => {
		const continuum = fitContinuum({ wavelengths, fluxes: wavelengths.map(curve) }, options as ContinuumOptions);
		expect(continuum.reason).toMatch(reason);
		expect(continuum.fluxes.every(Number.isNaN)).toBe(true);
	});

	it("never throws, whatever it is given", () => {
		fc.assert(
			fc.property(fc.array(fc.double(), { maxLength: 20 }), fc.anything(), fc.anything(), (fluxes, any, other) => {
				const spectrum = { wavelengths: fluxes.map((_, i) => i + 1), fluxes };
				for (const options of [
					any,
					{ knots: any },
					{ knotCount: any, clip: other },
					{ kind: "polynomial", degree: 2, exclude: any },
				])
					expect(fitContinuum(spectrum, options as ContinuumOptions).fluxes.length).toBeLessThanOrEqual(fluxes.length);
			}),
			{ numRuns: 300, seed: 9 },
		);
	});
});

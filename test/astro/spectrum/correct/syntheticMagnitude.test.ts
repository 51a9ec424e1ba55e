import { abMagToFluxNu, fluxNuToLambda, syntheticMagnitude } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalFrom } from "../random.js";

const grid = (from: number, to: number, step: number) =>
	Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
const box = { wavelengths: [5000, 5000.001, 6000, 6000.001], response: [0, 1, 1, 0] };
/** A band without symmetry. */
const band = { wavelengths: [4000, 4700, 5000, 5600], response: [0, 0.9, 0.5, 0] };
const CGS = "erg/s/cm2/Hz";

describe("a synthetic magnitude", () => {
	it("of a flat Fν is its magnitude, in each band and unit, on each grid", () => {
		fc.assert(
			fc.property(fc.double({ min: -5, max: 30, noNaN: true }), fc.integer({ min: 3, max: 200 }), (mag, step) => {
				const wavelengths = grid(3900, 6400, step);
				const fluxes = wavelengths.map(() => abMagToFluxNu(mag));
				expect(syntheticMagnitude({ wavelengths, fluxes, fluxUnit: CGS }, band)).toMatchObject({
					coverage: expect.closeTo(1, 10),
				});
				expect(syntheticMagnitude({ wavelengths, fluxes, fluxUnit: CGS }, band).mag).toBeCloseTo(mag, 9);
				const magnitudes = wavelengths.map(() => mag);
				expect(syntheticMagnitude({ wavelengths, fluxes: magnitudes, fluxUnit: "AB" }, box).mag).toBeCloseTo(mag, 9);
			}),
			{ seed: 1, numRuns: 200 },
		);
	});

	it("of a flat Fλ has the pivot wavelength of the band", () => {
		// ∫ R λ dλ / ∫ R dλ/λ of a box.
		const pivot = Math.sqrt((6000 ** 2 - 5000 ** 2) / 2 / Math.log(6000 / 5000));
		const wavelengths = grid(4900, 6100, 1);
		const fluxes = wavelengths.map(() => fluxNuToLambda(abMagToFluxNu(15), pivot));
		expect(syntheticMagnitude({ wavelengths, fluxes, fluxUnit: "erg/s/cm2/A" }, box).mag).toBeCloseTo(15, 5);
	});

	it("counts photons, not energy: a line in the red counts as its share of λ", () => {
		const wavelengths = grid(4900, 6100, 1);
		const line = (center: number) => wavelengths.map((w) => 1e-15 * Math.exp(-0.5 * ((w - center) / 10) ** 2));
		const magOf = (center: number) =>
			syntheticMagnitude({ wavelengths, fluxes: line(center), fluxUnit: "erg/s/cm2/A" }, box).mag;
		expect(magOf(5200) - magOf(5800)).toBeCloseTo(2.5 * Math.log10(5800 / 5200), 4);
	});

	it("has an error that holds for 1,000 noisy spectra", () => {
		const wavelengths = grid(3900, 6400, 10);
		const truth = wavelengths.map((w) => 1e-28 * (1 + (w - 5000) / 4000));
		const noise = normalFrom(5);
		const exact = syntheticMagnitude({ wavelengths, fluxes: truth, fluxUnit: CGS }, band).mag;
		const pulls = Array.from({ length: 1000 }, () => {
			const errors = truth.map((flux) => 0.1 * flux);
			const fluxes = truth.map((flux, i) => flux + (errors[i] as number) * noise());
			const { mag, error } = syntheticMagnitude({ wavelengths, fluxes, errors, fluxUnit: CGS }, band);
			return (mag - exact) / error;
		});
		const within = pulls.filter((pull) => Math.abs(pull) < 1).length;
		expect(within).toBeGreaterThan(630);
		expect(within).toBeLessThan(730);
	});

	it("is NaN where less than 95 % of the band is covered, with the share", () => {
		const wavelengths = grid(3900, 5000, 10);
		const { mag, coverage } = syntheticMagnitude(
			{ wavelengths, fluxes: wavelengths.map(() => 1e-28), fluxUnit: CGS },
			band,
		);
		expect(mag).toBeNaN();
		expect(coverage).toBeGreaterThan(0.5);
		expect(coverage).toBeLessThan(0.95);
	});

	it("is NaN without a known unit, a band or a positive flux", () => {
		const wavelengths = grid(3900, 6400, 10);
		const fluxes = wavelengths.map(() => 1);
		expect(syntheticMagnitude({ wavelengths, fluxes }, band).mag).toBeNaN();
		expect(syntheticMagnitude({ wavelengths, fluxes, fluxUnit: "counts" }, band).mag).toBeNaN();
		expect(
			syntheticMagnitude({ wavelengths, fluxes, fluxUnit: "mJy" }, { wavelengths: [], response: [] }).mag,
		).toBeNaN();
		expect(syntheticMagnitude({ wavelengths, fluxes: fluxes.map(() => -1), fluxUnit: "mJy" }, band).mag).toBeNaN();
	});
});

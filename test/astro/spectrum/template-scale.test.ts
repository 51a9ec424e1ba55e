import { prepareSpectrum, templateScale } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const grid = Array.from({ length: 400 }, (_, i) => 4000 + 5 * i);
const shape = (w: number) => 1 + 0.5 * Math.sin(w / 70) + 2 * Math.exp(-(((w - 5000) / 30) ** 2));
const template = { wavelengths: grid, fluxes: grid.map(shape) };

describe("templateScale", () => {
	it("finds the factor between a template and its copy", () => {
		const result = templateScale({ wavelengths: grid, fluxes: template.fluxes.map((f) => 3.25 * f) }, template);
		expect(result.scale).toBeCloseTo(3.25, 12);
		expect(result.error).toBeCloseTo(0, 6);
		expect(result).toMatchObject({ samples: 400, issue: null });
	});

	it("redshifts the template first", () => {
		const observed = grid.map((w) => w * 1.2);
		const spectrum = { wavelengths: observed, fluxes: template.fluxes.map((f) => 2 * f) };
		expect(templateScale(spectrum, template, { redshift: 0.2 }).scale).toBeCloseTo(2, 12);
		expect(Math.abs(templateScale(spectrum, template).scale - 2)).toBeGreaterThan(0.05);
	});

	it("is the mean over one, and the weighted mean with errors (Bevington & Robinson 2003, eq. 4.17 and 4.19)", () => {
		const flat = { wavelengths: [4000, 5000, 6000], fluxes: [1, 1, 1] };
		const spectrum = { wavelengths: [4000, 5000, 6000], fluxes: [1, 2, 6] };
		const plain = templateScale(spectrum, flat);
		expect(plain.scale).toBeCloseTo(3, 12);
		// s²/n with s² = (4 + 1 + 9) / 2
		expect(plain.error).toBeCloseTo(Math.sqrt(14 / 2 / 3), 12);
		const weighted = templateScale({ ...spectrum, errors: [1, 2, 4] }, flat);
		const weights = 1 + 1 / 4 + 1 / 16;
		expect(weighted.scale).toBeCloseTo((1 + 2 / 4 + 6 / 16) / weights, 12);
		expect(weighted.error).toBeCloseTo(1 / Math.sqrt(weights), 12);
	});

	it("leaves no residual along the template: Σ w (F − a T) T = 0", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 400, maxLength: 400 }),
				fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 400, maxLength: 400 }),
				(fluxes, errors) => {
					const { scale } = templateScale({ wavelengths: grid, fluxes, errors }, template);
					const left = grid.reduce((sum, w, i) => {
						const weight = 1 / (errors[i] as number) ** 2;
						return sum + weight * ((fluxes[i] as number) - scale * shape(w)) * shape(w);
					}, 0);
					expect(Math.abs(left)).toBeLessThan(1e-7);
				},
			),
			{ numRuns: 50 },
		);
	});

	it("interpolates the template linearly", () => {
		const line = { wavelengths: [4000, 6000], fluxes: [1, 3] };
		expect(templateScale({ wavelengths: [4500, 5000, 5500], fluxes: [3, 4, 5] }, line).scale).toBeCloseTo(2, 12);
	});

	it("uses only samples in the range", () => {
		const fluxes = grid.map((w) => shape(w) * (w < 5000 ? 1 : 7));
		expect(templateScale({ wavelengths: grid, fluxes }, template, { to: 4999 }).scale).toBeCloseTo(1, 12);
		expect(templateScale({ wavelengths: grid, fluxes }, template, { from: 5000 }).scale).toBeCloseTo(7, 12);
	});

	it("leaves out gaps of either, masked samples and samples without an error where others have one", () => {
		const fluxes = template.fluxes.map((f, i) => (i === 10 ? Number.NaN : i === 11 ? 1e9 : 2 * f));
		const errors = grid.map((_, i) => (i === 11 ? 0 : 0.1));
		expect(templateScale({ wavelengths: grid, fluxes, errors }, template).scale).toBeCloseTo(2, 12);
		const mask = grid.map((_, i) => i === 11);
		expect(templateScale({ wavelengths: grid, fluxes, mask }, template).scale).toBeCloseTo(2, 12);
		const holey = { ...template, fluxes: template.fluxes.map((f, i) => (i % 7 === 0 ? Number.NaN : f)) };
		const result = templateScale({ wavelengths: grid, fluxes: template.fluxes }, holey);
		expect(result.scale).toBeCloseTo(1, 12);
		expect(result.samples).toBeLessThan(400);
	});

	it("uses prepared spectra unchanged", () => {
		const one = prepareSpectrum(template);
		expect(templateScale(one, one).scale).toBeCloseTo(1, 12);
	});

	it("reports templates without overlap and templates of zero, and never throws", () => {
		const far = templateScale(template, template, { redshift: 12 });
		expect(far.scale).toBeNaN();
		expect(far).toMatchObject({ samples: 0 });
		expect(far.issue).toMatch(/no wavelength in common in this range at z = 12, so .*zoom out/);
		const zero = templateScale(template, { wavelengths: grid, fluxes: grid.map(() => 0) });
		expect(zero.scale).toBeNaN();
		expect(zero.issue).toMatch(/zero everywhere/);
		expect(templateScale({ wavelengths: [], fluxes: [] }, template).scale).toBeNaN();
		expect(templateScale(template, { wavelengths: [5000], fluxes: [Number.NaN] }).scale).toBeNaN();
		expect(templateScale(template, template, { redshift: -1 }).scale).toBeNaN();
		expect(templateScale(template, template, { redshift: Number.NaN }).scale).toBeNaN();
	});
});

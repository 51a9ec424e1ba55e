import { equivalentWidth, fluxAt, type LineMeasurement, type Measured, measureLine } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sdssAStar } from "../../../stories/data/spectra.js";
import { normalFrom, randomFrom } from "./random.js";

/** Å per sample, many or few. */
function gaussianLine({ step = 0.05, depth = 0.6, sigma = 2, centre = 6562.8, slope = 0, level = 2 } = {}) {
	const wavelengths = Float64Array.from({ length: Math.round(80 / step) }, (_, i) => centre - 40.013 + i * step);
	const continuum = wavelengths.map((wavelength) => level + slope * (wavelength - centre));
	const fluxes = wavelengths.map((wavelength, i) => {
		const shape = Math.exp(-(((wavelength - centre) / sigma) ** 2) / 2);
		return (continuum[i] as number) * (1 - depth * shape);
	});
	return { wavelengths, fluxes, centre };
}

const AREA = Math.sqrt(2 * Math.PI);
const FWHM = 2 * Math.sqrt(2 * Math.LN2);
const relative = (measured: Measured, expected: number) => Math.abs(measured.value / expected - 1);

/** The names of the fields that are numbers with errors. */
const fields = ["equivalentWidth", "restEquivalentWidth", "flux", "centroid", "fwhm", "fwhmKmS", "velocity"] as const;
const allNaN = (line: LineMeasurement) => fields.every((name) => Number.isNaN(line[name].value));

describe("measureLine", () => {
	it.each([
		["absorption", 0.6],
		["emission", -3.5],
	])("measures a Gaussian in %s to 1e-4", (_, depth) => {
		const { centre, ...spectrum } = gaussianLine({ depth });
		const line = measureLine(spectrum, {
			window: [centre - 20, centre + 20],
			redshift: 0.5,
			restWavelength: centre / 1.5,
		});
		expect(relative(line.equivalentWidth, depth * 2 * AREA)).toBeLessThan(1e-4);
		expect(relative(line.restEquivalentWidth, (depth * 2 * AREA) / 1.5)).toBeLessThan(1e-4);
		expect(relative(line.flux, -2 * depth * 2 * AREA)).toBeLessThan(1e-4);
		expect(Math.abs(line.centroid.value - centre)).toBeLessThan(1e-4);
		expect(relative(line.fwhm, 2 * FWHM)).toBeLessThan(1e-4);
		expect(relative(line.fwhmKmS, (2 * FWHM * 299_792.458) / centre)).toBeLessThan(1e-4);
		expect(Math.abs(line.velocity.value)).toBeLessThan(0.01);
		expect(line.continuum).toEqual({
			wavelengths: [centre - 20, centre + 20],
			fluxes: [expect.closeTo(2, 9), expect.closeTo(2, 9)],
		});
		expect(line.reason).toBeNull();
	});

	it("measures a line on a sloping continuum", () => {
		const { centre, ...spectrum } = gaussianLine({ slope: 0.03 });
		const line = measureLine(spectrum, { window: [centre - 20, centre + 20] });
		expect(relative(line.equivalentWidth, 0.6 * 2 * AREA)).toBeLessThan(1e-4);
		expect(line.continuum.fluxes[0]).toBeCloseTo(2 - 0.6, 9);
	});

	it("gives the velocity towards us in each convention", () => {
		const spectrum = gaussianLine({ centre: 6400 });
		const measure = (convention: "relativistic" | "optical" | "radio") =>
			measureLine(spectrum, { window: [6380, 6420], restWavelength: 6562.8, convention }).velocity.value;
		expect(measure("optical")).toBeCloseTo(299_792.458 * (1 - 6400 / 6562.8), 1);
		expect(measure("radio")).toBeCloseTo(299_792.458 * (6562.8 / 6400 - 1), 1);
		expect(measure("relativistic")).toBeGreaterThan(measure("optical"));
	});

	it("takes the rest wavelength in vacuum, also for a spectrum in air", () => {
		const spectrum = gaussianLine({ centre: 6562.795 });
		const options = { window: [6542, 6582], restWavelength: 6564.608 } as const;
		expect(Math.abs(measureLine(spectrum, { ...options, medium: "air" }).velocity.value)).toBeLessThan(0.1);
		expect(measureLine(spectrum, options).velocity.value).toBeCloseTo(82.8, 0);
	});

	it("agrees with a direct trapezoid sum to 1e-12 on noisy, uneven samples", () => {
		for (let seed = 0; seed < 60; seed++) {
			const random = randomFrom(seed);
			let at = 5000;
			const wavelengths = Array.from({ length: 80 }, () => (at += 0.1 + random()));
			const fluxes = wavelengths.map((wavelength) => 1.5 + 0.5 * random() - Math.exp(-((wavelength - 5025) ** 2) / 9));
			const [a, b] = [5010 + 3 * random(), 5035 + 3 * random()];
			const [atA, atB] = [fluxAt(wavelengths, fluxes, a), fluxAt(wavelengths, fluxes, b)];
			const nodes = [a, ...wavelengths.filter((wavelength) => wavelength > a && wavelength < b), b];
			const trapezoid = (integrand: (x: number, flux: number, level: number) => number) => {
				const values = nodes.map((x) =>
					integrand(x, fluxAt(wavelengths, fluxes, x), atA + ((x - a) / (b - a)) * (atB - atA)),
				);
				let sum = 0;
				for (let i = 1; i < nodes.length; i++)
					sum +=
						(((values[i] as number) + (values[i - 1] as number)) / 2) *
						((nodes[i] as number) - (nodes[i - 1] as number));
				return sum;
			};
			const line = measureLine({ wavelengths, fluxes }, { window: [a, b] });
			const width = trapezoid((_, flux, level) => 1 - flux / level);
			const flux = trapezoid((_, value, level) => value - level);
			expect(Math.abs(line.equivalentWidth.value - width)).toBeLessThan(1e-12 * Math.max(1, Math.abs(width)));
			expect(Math.abs(line.flux.value - flux)).toBeLessThan(1e-12 * Math.max(1, Math.abs(flux)));
			const centroid = trapezoid((x, value, level) => x * (value - level)) / flux;
			if (centroid > a && centroid < b) expect(Math.abs(line.centroid.value / centroid - 1)).toBeLessThan(1e-10);
		}
	});

	const noisy = [
		["the ends", "absorption", { kind: "ends" }, 0.6],
		["side bands", "emission", { kind: "sidebands", blue: [6525, 6540], red: [6585, 6600] }, -4],
		["a fixed level", "absorption", { kind: "fixed", fluxes: [2, 2] }, 0.6],
	] as const;
	it.each(noisy)(
		"has errors as Monte Carlo has, to a tenth: continuum by %s, line in %s",
		(_, __, continuum, depth) => {
			const { centre, ...clean } = gaussianLine({ step: 0.8, depth, sigma: 2.5 });
			const normal = normalFrom(7);
			const errors = clean.wavelengths.map((wavelength) => 0.01 * (1 + 0.5 * Math.sin(wavelength)));
			const options = { window: [centre - 12.3, centre + 11.7], continuum, restWavelength: 6500 } as const;
			const expected = measureLine({ ...clean, errors }, options);
			const runs = Array.from({ length: 3000 }, () =>
				measureLine(
					{ ...clean, errors, fluxes: clean.fluxes.map((flux, i) => flux + (errors[i] as number) * normal()) },
					options,
				),
			);
			for (const name of fields) {
				const mean = runs.reduce((sum, run) => sum + run[name].value, 0) / runs.length;
				const variance = runs.reduce((sum, run) => sum + (run[name].value - mean) ** 2, 0) / (runs.length - 1);
				expect(`${name} ${(Math.abs(Math.sqrt(variance) / expected[name].error - 1) < 0.1).toString()}`).toBe(
					`${name} true`,
				);
			}
			expect(expected.signalToNoise).toBeCloseTo(Math.abs(expected.flux.value) / expected.flux.error, 12);
		},
	);

	it("uses the noise option where the spectrum has no errors, and has no errors without it", () => {
		const { centre, ...spectrum } = gaussianLine({ step: 0.5 });
		const window = [centre - 15, centre + 15] as const;
		const errors = spectrum.fluxes.map(() => 0.02);
		const withErrors = measureLine({ ...spectrum, errors }, { window });
		expect(measureLine(spectrum, { window, noise: 0.02 })).toEqual(withErrors);
		expect(measureLine(spectrum, { window }).flux.error).toBeNaN();
		expect(measureLine(spectrum, { window }).signalToNoise).toBeNaN();
		expect(measureLine(spectrum, { window }).reason).toBeNull();
	});

	it("does not depend on the unit of the flux, except for the flux itself", () => {
		const { centre, ...spectrum } = gaussianLine({ step: 0.5 });
		fc.assert(
			fc.property(fc.double({ min: 1e-18, max: 1e6, noNaN: true }), (scale) => {
				const measure = (by: number) =>
					measureLine(
						{ ...spectrum, fluxes: spectrum.fluxes.map((f) => by * f), errors: spectrum.fluxes.map(() => by * 0.01) },
						{ window: [centre - 15, centre + 15], restWavelength: 6500 },
					);
				const [one, other] = [measure(1), measure(scale)];
				for (const name of fields) {
					const by = name === "flux" ? scale : 1;
					expect(other[name].value / (by * one[name].value)).toBeCloseTo(1, 8);
					expect(other[name].error / (by * one[name].error)).toBeCloseTo(1, 5);
				}
			}),
		);
	});

	it("measures the full width of a line that crosses half of its height several times in noise", () => {
		const normal = normalFrom(2);
		const { centre, ...clean } = gaussianLine({ step: 0.2, sigma: 8, depth: -5, level: 1 });
		const widths = Array.from({ length: 200 }, () => {
			const fluxes = clean.fluxes.map((flux) => flux + 0.15 * normal());
			return measureLine({ ...clean, fluxes }, { window: [centre - 35, centre + 35] }).fwhm.value;
		});
		expect(widths.reduce((sum, width) => sum + width, 0) / 200 / (8 * FWHM)).toBeCloseTo(1, 1);
	});

	it.each<[string, readonly [number, number], RegExp]>([
		["reversed", [6580, 6540], /from 6580 to 6540 Å does not ascend/],
		["empty", [6580, 6580], /does not ascend/],
		["outside of the spectrum", [6000, 6100], /reaches beyond the spectrum, which has data from 6522/],
		["half outside", [6590, 6700], /reaches beyond/],
		["not a number", [Number.NaN, 6580], /not a number/],
		["on one sample", [6550, 6550.05], /holds 1 sample, too few/],
	])("gives NaN and says why when the window is %s", (_, window, message) => {
		const line = measureLine(gaussianLine(), { window });
		expect(allNaN(line)).toBe(true);
		expect(line.reason).toMatch(message);
		expect(equivalentWidth(gaussianLine(), { window }).reason).toMatch(message);
	});

	it("gives NaN and a reason for windows with a gap, also at the ends, or a masked sample", () => {
		const { centre, ...spectrum } = gaussianLine();
		const fluxes = spectrum.fluxes.slice();
		fluxes[800] = Number.NaN;
		const window = [centre - 10, centre + 10] as const;
		const line = measureLine({ ...spectrum, fluxes }, { window });
		expect(allNaN(line)).toBe(true);
		expect(line.reason).toMatch(/has 1 of \d+ samples without a flux/);
		const mask = fluxes.map((flux) => (Number.isNaN(flux) ? 1 : 0));
		expect(allNaN(measureLine({ ...spectrum, mask }, { window }))).toBe(true);
		const end = (spectrum.wavelengths[800] as number) + 0.01;
		expect(allNaN(measureLine({ ...spectrum, fluxes }, { window: [end, end + 10] }))).toBe(true);
		expect(measureLine({ wavelengths: [5], fluxes: [1] }, { window: [4, 6] }).reason).toMatch(/beyond/);
		expect(measureLine({ wavelengths: [], fluxes: [] }, { window: [4, 6] }).reason).toMatch(/without samples/);
	});

	it.each([
		["zero", [0, 0]],
		["negative at one end", [1, -1]],
	] as const)("has no equivalent width on a continuum that is %s, but a flux", (_, fluxes) => {
		const { centre, ...spectrum } = gaussianLine();
		const line = measureLine(spectrum, { window: [centre - 20, centre + 20], continuum: { kind: "fixed", fluxes } });
		expect(line.equivalentWidth.value).toBeNaN();
		expect(line.flux.value).toBeGreaterThan(0);
		expect(line.reason).toMatch(/not above zero throughout/);
	});

	it("gives a reason for each result that cannot be measured", () => {
		const { centre, ...spectrum } = gaussianLine({ depth: -2 });
		const window = [centre - 20, centre + 20] as const;
		const reason = (options: object) => measureLine(spectrum, { window, ...options }).reason;
		expect(reason({ redshift: -1 })).toMatch(/redshift is −1/);
		expect(reason({ restWavelength: -5 })).toMatch(/A line at −5 Å/);
		expect(reason({ continuum: { kind: "fixed", fluxes: [1, Number.NaN] } })).toMatch(/1 and NaN/);
		expect(reason({ continuum: { kind: "sidebands", blue: [1, 2], red: [6590, 6600] } })).toMatch(/from 1 to 2 Å/);
		expect(reason({ window: [centre - 20, centre + 0.3], continuum: { kind: "fixed", fluxes: [2, 2] } })).toMatch(
			/no FWHM/,
		);
		const errors = spectrum.fluxes.map((_, i) => (i === 800 ? Number.NaN : 0.1));
		expect(measureLine({ ...spectrum, errors }, { window }).reason).toMatch(
			/1 of the \d+ samples that are used has no error/,
		);
		const derivative = spectrum.wavelengths.map((x) => 2 - (x - centre) * Math.exp(-((x - centre) ** 2) / 8));
		expect(measureLine({ ...spectrum, fluxes: derivative }, { window: [centre - 19, centre + 20] }).reason).toMatch(
			/no centroid/,
		);
	});
});

describe("equivalentWidth", () => {
	it.each([
		["Hβ", 4862.68],
		["Hα", 6564.61],
	])("of %s in the SDSS A star is what a direct trapezoid sum gives, to 1e-12, with an error", (_, centre) => {
		const [a, b] = [centre - 60, centre + 60];
		const width = equivalentWidth(sdssAStar, { window: [a, b], redshift: 0.25 });
		const wavelengths = Array.from(sdssAStar.wavelengths, Number);
		const fluxes = Array.from(sdssAStar.fluxes, Number);
		const nodes = [a, ...wavelengths.filter((x) => x > a && x < b), b];
		const [atA, atB] = [fluxAt(wavelengths, fluxes, a), fluxAt(wavelengths, fluxes, b)];
		const depths = nodes.map((x) => 1 - fluxAt(wavelengths, fluxes, x) / (atA + ((atB - atA) * (x - a)) / (b - a)));
		let sum = 0;
		for (let i = 1; i < nodes.length; i++)
			sum +=
				(((depths[i] as number) + (depths[i - 1] as number)) / 2) * ((nodes[i] as number) - (nodes[i - 1] as number));
		expect(relative(width.observed, sum)).toBeLessThan(1e-12);
		expect(width.observed.value).toBeGreaterThan(3);
		expect(width.rest.value).toBeCloseTo(sum / 1.25, 10);
		expect(width.observed.error / width.observed.value).toBeGreaterThan(0.001);
		expect(width.observed.error / width.observed.value).toBeLessThan(0.3);
		expect(measureLine(sdssAStar, { window: [a, b] }).equivalentWidth).toEqual(width.observed);
	});

	it("is positive for absorption, negative for emission, zero for the continuum", () => {
		const width = (depth: number) => equivalentWidth(gaussianLine({ depth }), { window: [6543, 6583] }).observed.value;
		expect(width(0.5)).toBeGreaterThan(0);
		expect(width(-0.5)).toBeLessThan(0);
		expect(width(0)).toBeCloseTo(0, 12);
	});
});

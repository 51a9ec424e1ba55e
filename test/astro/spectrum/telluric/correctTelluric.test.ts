import { correctTelluric, type TelluricOptions, type TelluricTransmission, vacuumToAir } from "astropane/astro";
import { telluricTransmission } from "astropane/filters";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathTransmission } from "../../../../src/astro/spectrum/telluric/transmission.js";
import { ngc5548, ngc7331 } from "../../../../stories/data/spectra.js";
import { normalFrom } from "../random.js";

const transmission = telluricTransmission();
const wavelengths = Float64Array.from({ length: 1800 }, (_, i) => 3800 + 3 * i);
/** A slope with a broad feature, as of a supernova. */
const continuum = wavelengths.map((x) => 3 - (x - 3800) / 4000 + 0.4 * Math.exp(-(((x - 7600) / 300) ** 2)));

/** The continuum behind the atmosphere, at a signal-to-noise ratio. */
function observed(
	exponent: number,
	{
		signalToNoise = Number.POSITIVE_INFINITY,
		seed = 1,
		fwhm = 0,
		table = transmission as TelluricTransmission,
		level: levels = continuum,
	} = {},
) {
	const path = pathTransmission(table, wavelengths, { medium: "air", fwhm })?.(exponent).values ?? wavelengths;
	const deviate = normalFrom(seed);
	const errors = levels.map((level) => level / signalToNoise);
	const fluxes = levels.map((level, i) => level * (path[i] as number) + (errors[i] as number) * deviate());
	return { id: "sn", wavelengths, fluxes, errors: signalToNoise < Number.POSITIVE_INFINITY ? errors : null };
}

describe("the exponent that is fitted", () => {
	it.each([0.3, 1, 2.2])("is %f of a spectrum without noise", (exponent) => {
		const { reason, ...fit } = correctTelluric(observed(exponent), { transmission });
		expect(reason).toBeNull();
		expect(Math.abs(fit.exponent - exponent)).toBeLessThan(0.01);
		expect(fit.bands).toEqual(["O₂ B", "H₂O 7250", "O₂ A", "H₂O 8240"]);
		const levels = Array.from(fit.spectrum.fluxes, (flux, i) => Number(flux) / (continuum[i] as number));
		for (const level of levels) expect(Math.abs(level - 1)).toBeLessThan(0.01);
	});

	it.each([
		["the errors that are given", true],
		["the scatter of the samples", false],
	])("is within its 1σ, of %s, for 68 %% of noisy spectra", (_, hasErrors) => {
		const count = 150;
		const pulls = Array.from({ length: count }, (_, seed) => {
			const spectrum = observed(1.3, { signalToNoise: 30, seed: seed + 1 });
			const fit = correctTelluric(hasErrors ? spectrum : { ...spectrum, errors: null }, { transmission });
			return (fit.exponent - 1.3) / fit.error;
		});
		const inside = pulls.filter((pull) => Math.abs(pull) < 1).length / count;
		// 68.3 ± 3.8 % for 150 spectra: three standard deviations.
		expect(inside).toBeGreaterThan(0.57);
		expect(inside).toBeLessThan(0.8);
		expect(Math.abs(pulls.reduce((sum, pull) => sum + pull, 0) / count)).toBeLessThan(0.25);
	});

	it("is found at the resolution of the instrument from a table with sharp lines", () => {
		const sharp = Float64Array.from({ length: 40_000 }, (_, i) => 6500 + 0.05 * i);
		const lines = {
			wavelengths: sharp,
			transmission: sharp.map((x) => (x > 7590 && x < 7695 && x % 3.7 < 0.4 ? 0.05 : 1)),
		};
		const spectrum = observed(1.4, { table: lines, fwhm: 8, level: wavelengths.map((x) => 3 - x / 5000) });
		const fit = correctTelluric(spectrum, { transmission: lines, fwhm: 8 });
		expect(fit.exponent).toBeCloseTo(1.4, 4);
		expect(fit.bands).toEqual(["O₂ A"]);
		// As if the lines were resolved, which they are not, the exponent is another one.
		expect(Math.abs(correctTelluric(spectrum, { transmission: lines }).exponent - 1.4)).toBeGreaterThan(0.1);
	});

	it("is the same of magnitudes, nanometres and vacuum wavelengths", () => {
		const spectrum = observed(1.1);
		const { exponent } = correctTelluric(spectrum, { transmission });
		const magnitudes = {
			...spectrum,
			fluxUnit: "AB mag",
			fluxes: spectrum.fluxes.map((flux) => -2.5 * Math.log10(flux)),
		};
		const bright = correctTelluric(magnitudes, { transmission });
		expect(bright.exponent).toBeCloseTo(exponent, 6);
		for (const [i, magnitude] of Array.from(bright.spectrum.fluxes).entries())
			expect(Math.abs(Number(magnitude) + 2.5 * Math.log10(continuum[i] as number))).toBeLessThan(0.01);
		const inNm = { ...spectrum, wavelengths: wavelengths.map((x) => x / 10), wavelengthUnit: "nm" };
		expect(correctTelluric(inNm, { transmission }).exponent).toBeCloseTo(exponent, 6);
		const table = { ...transmission, wavelengths: transmission.wavelengths.map(vacuumToAir), medium: "air" as const };
		expect(correctTelluric(spectrum, { transmission: table }).exponent).toBeCloseTo(exponent, 6);
		expect(
			correctTelluric({ ...spectrum, medium: "vacuum" }, { transmission: { ...table, medium: "vacuum" } }).exponent,
		).toBeCloseTo(exponent, 1);
	});

	it.each([ngc7331, ngc5548])("of $label, which is in air, is best with the table in vacuum", (galaxy) => {
		const inVacuum = correctTelluric(galaxy, { transmission });
		const inAir = correctTelluric(galaxy, { transmission: { ...transmission, medium: "air" } });
		expect(inVacuum.reason).toBeNull();
		expect(inVacuum.exponent).toBeGreaterThan(0.5);
		expect(inVacuum.exponent).toBeLessThan(3);
		expect(inVacuum.error).toBeLessThan(inAir.error);
	});

	it("is none where no band has continuum on both sides, and the spectrum is left as it is", () => {
		const blue = { id: "blue", wavelengths: wavelengths.slice(0, 900), fluxes: continuum.slice(0, 900) };
		const fit = correctTelluric(blue, { transmission });
		expect(fit.spectrum).toBe(blue);
		expect(fit.exponent).toBeNaN();
		expect(fit.reason).toMatch(/no telluric band with continuum on both sides/);
		const inBand = { id: "in", wavelengths: wavelengths.slice(1265, 1295), fluxes: continuum.slice(1265, 1295) };
		expect(correctTelluric(inBand, { transmission }).reason).toMatch(/no telluric band/);
		const masked = { ...observed(1), mask: wavelengths.map((x) => (x > 6000 ? 1 : 0)) };
		expect(correctTelluric(masked, { transmission }).reason).toMatch(/no telluric band/);
		expect(correctTelluric({ id: "empty", wavelengths: [], fluxes: [] }, { transmission }).reason).toMatch(
			/no telluric band/,
		);
	});
});

describe("the correction", () => {
	it("is the inverse of the absorption, for errors too, in any order of samples", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 3, noNaN: true }),
				fc.array(fc.double({ min: 6000, max: 10_000, noNaN: true }), { minLength: 1, maxLength: 30 }),
				(exponent, unsorted) => {
					const places = Float64Array.from(unsorted);
					const path = pathTransmission(transmission, places, { medium: "air", fwhm: 0 })?.(exponent).values;
					const at = (i: number) => path?.[i] ?? Number.NaN;
					const spectrum = {
						wavelengths: places,
						fluxes: places.map((x, i) => x * at(i)),
						errors: { lower: places.map((_, i) => at(i)), upper: places.map((_, i) => 2 * at(i)) },
					};
					const cleared = correctTelluric(spectrum, { transmission, exponent }).spectrum;
					const { lower, upper } = cleared.errors as { lower: Float64Array; upper: Float64Array };
					for (const [i, x] of places.entries()) {
						const isDark = at(i) < 0.05;
						expect(Number(cleared.fluxes[i]) / x).toBeCloseTo(isDark ? Number.NaN : 1, 9);
						expect(lower[i]).toBeCloseTo(isDark ? Number.NaN : 1, 9);
						expect(upper[i]).toBeCloseTo(isDark ? Number.NaN : 2, 9);
					}
				},
			),
		);
	});

	it("masks samples of which less than 5 % of the light came through, beside those that were masked", () => {
		const mask = wavelengths.map((x) => (x === 5000 ? 1 : 0));
		const { fluxes, mask: combined } = correctTelluric(
			{ ...observed(4), mask },
			{ transmission, exponent: 4 },
		).spectrum;
		const masked = Array.from(wavelengths).filter((_, i) => combined?.[i]);
		expect(masked[0]).toBe(5000);
		expect(masked.length).toBeGreaterThan(3);
		for (const x of masked.slice(1)) expect(Math.abs(x - 7607)).toBeLessThan(30);
		expect(fluxes[wavelengths.indexOf(7607)]).toBeNaN();
		expect(correctTelluric(observed(1), { transmission, exponent: 1 }).spectrum).not.toHaveProperty("mask");
	});

	it("leaves the spectrum as it is at exponent 0, and outside of the table", () => {
		const spectrum = observed(1, { signalToNoise: 20 });
		expect(correctTelluric(spectrum, { transmission, exponent: 0 }).spectrum.fluxes).toEqual(spectrum.fluxes);
		const { fluxes } = correctTelluric(spectrum, { transmission, exponent: 2 }).spectrum;
		expect(fluxes.slice(0, 1000)).toEqual(spectrum.fluxes.slice(0, 1000));
	});

	it.each<[string, Partial<TelluricOptions>, RegExp]>([
		["an exponent below 0", { exponent: -1 }, /no number from 0 to 10/],
		["an exponent that is not a number", { exponent: Number.NaN }, /no number from 0 to 10/],
		["a table without points", { transmission: { wavelengths: [], transmission: [] } }, /no two points/],
		["columns of unequal length", { transmission: { wavelengths: [1, 2, 3], transmission: [1] } }, /no two points/],
		["no table", { transmission: null as never }, /no two points/],
	])("is refused with %s", (_, options, reason) => {
		const spectrum = observed(1);
		const refused = correctTelluric(spectrum, { transmission, exponent: 1, ...options });
		expect(refused.reason).toMatch(reason);
		expect(refused.spectrum).toBe(spectrum);
	});

	it("takes a table in any order, with repeated and missing points", () => {
		const rows = Array.from(
			transmission.wavelengths,
			(x, i) => [x, transmission.transmission[i] as number] as const,
		).reverse();
		const table = {
			wavelengths: [...rows.map(([x]) => x), Number.NaN, 7000, 6900],
			transmission: [...rows.map(([, y]) => y), 0.5, null, -1],
			medium: "vacuum" as const,
		};
		const spectrum = observed(1);
		const fluxesOf = (given: TelluricTransmission) =>
			correctTelluric(spectrum, { transmission: given, exponent: 1 }).spectrum.fluxes;
		expect(fluxesOf(table)).toEqual(fluxesOf(transmission));
	});
});

it("takes a band of 180,000 samples", () => {
	const fine = Float64Array.from({ length: 200_000 }, (_, i) => 6800 + i / 1000);
	const path = pathTransmission(transmission, fine, { medium: "air", fwhm: 0 })?.(0.9).values as Float64Array;
	const fit = correctTelluric({ wavelengths: fine, fluxes: path.map((value) => 2 * value) }, { transmission });
	expect(fit.exponent).toBeCloseTo(0.9, 6);
	expect(fit.bands).toEqual(["O₂ B"]);
});

import { fitLine, type LineFit, type LineFitOptions } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faddeeva } from "../../../../src/astro/spectrum/fit/faddeeva.js";
import { gaussian, lorentz, type Profile, voigt } from "../../../../src/astro/spectrum/fit/profiles.js";
import { normalFrom } from "../random.js";
import reference from "./reference.json" with { type: "json" };

const FWHM_OF_SIGMA = 2 * Math.sqrt(2 * Math.LN2);
const range = (from: number, to: number, step = 1) =>
	Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);

describe("profiles", () => {
	it("a Voigt profile is that of scipy within 1e-6 of its peak, and within 1e-6 of itself in the wings", () => {
		for (const { x, sigma, gamma, value } of reference.profiles) {
			const peak = voigt(0, [sigma, gamma]).value;
			expect(Math.abs(voigt(x, [sigma, gamma]).value - value) / peak, `${x} ${sigma} ${gamma}`).toBeLessThan(1e-9);
			if (value > 1e-8) expect(voigt(x, [sigma, gamma]).value / value).toBeCloseTo(1, 6);
		}
	});

	it("w(i) is e erfc(1)", () => expect(faddeeva(0, 1)[0]).toBeCloseTo(0.427583576155807, 12));

	it.each<[string, Profile, number[]]>([
		["gaussian", gaussian, [1.3]],
		["lorentz", lorentz, [0.7]],
		["voigt", voigt, [1.3, 0.7]],
	])("derivatives of %s are those of differences", (_, profile, widths) => {
		const step = 1e-5;
		for (const x of range(-4, 4, 0.37)) {
			const { byX, byWidths } = profile(x, widths);
			expect(byX).toBeCloseTo((profile(x + step, widths).value - profile(x - step, widths).value) / (2 * step), 7);
			byWidths.forEach((byWidth, i) => {
				const moved = (by: number) =>
					profile(
						x,
						widths.map((width, k) => (k === i ? width + by : width)),
					).value;
				expect(byWidth).toBeCloseTo((moved(step) - moved(-step)) / (2 * step), 7);
			});
		}
	});
});

describe("fits of the same samples as scipy's", () => {
	it.each(reference.fits)(
		"$profile: values within 1e-6, errors within 1e-4",
		({ profile, parameters, errors, ...samples }) => {
			const fit = fitLine(samples, {
				window: [4940, 5060],
				profile: profile as LineFitOptions["profile"],
				noise: 1,
			});
			expect(fit.reason).toBeNull();
			const [flux = 0, center = 0, first = 0, second = 0] = parameters;
			const near = (value: number, expected: number) => expect(Math.abs(value / expected - 1)).toBeLessThan(1e-6);
			near(fit.flux.value, flux);
			near(fit.center.value, center);
			if (profile !== "lorentz") near(fit.gaussianFwhm.value, FWHM_OF_SIGMA * first);
			if (profile !== "gaussian") near(fit.lorentzFwhm.value, 2 * (profile === "voigt" ? second : first));
			expect(fit.flux.error / (errors[0] as number)).toBeCloseTo(1, 4);
			expect(fit.center.error / (errors[1] as number)).toBeCloseTo(1, 4);
		},
	);
});

type Case = {
	name: string;
	options: LineFitOptions;
	fluxes: (x: number) => number;
	truth: Partial<Record<keyof LineFit, number>>;
};

const x = range(4940, 5060);
const cases: Case[] = [
	{
		name: "an emission line",
		options: { window: [4940, 5060] },
		fluxes: (at) => 100 + 0.1 * (at - 5000) + 900 * gaussian(at - 5004.3, [6]).value,
		truth: { center: 5004.3, flux: 900, fwhm: 6 * FWHM_OF_SIGMA, equivalentWidth: -900 / 100.43 },
	},
	{
		name: "an absorption line with Lorentz wings",
		options: { window: [4940, 5060], profile: "lorentz" },
		fluxes: (at) => 100 - 600 * lorentz(at - 4998.2, [5]).value,
		truth: { center: 4998.2, flux: -600, fwhm: 10, equivalentWidth: 6 },
	},
	{
		name: "a Voigt profile",
		options: { window: [4940, 5060], profile: "voigt" },
		fluxes: (at) => 100 + 6000 * voigt(at - 5001, [5, 4]).value,
		truth: { center: 5001, flux: 6000, gaussianFwhm: 5 * FWHM_OF_SIGMA, lorentzFwhm: 8 },
	},
	{
		name: "a doublet with a free ratio",
		options: { window: [4940, 5060], profile: "doublet", wavelengthRatio: 1.004 },
		fluxes: (at) => 100 + 800 * gaussian(at - 4990, [4]).value + 500 * gaussian(at - 4990 * 1.004, [4 * 1.004]).value,
		truth: { center: 4990, flux: 1300, fluxRatio: 500 / 800, fwhm: 4 * FWHM_OF_SIGMA },
	},
	{
		name: "a doublet with a tied ratio",
		options: { window: [4940, 5060], profile: "doublet", wavelengthRatio: 1.001, fluxRatio: 2.98 },
		fluxes: (at) =>
			100 + 200 * gaussian(at - 4990, [4]).value + 2.98 * 200 * gaussian(at - 4990 * 1.001, [4 * 1.001]).value,
		truth: { center: 4990, flux: 200 * 3.98, fwhm: 4 * FWHM_OF_SIGMA },
	},
];

describe("pulls on simulated lines are N(0, 1) within 10 %", () => {
	it.each(cases)("$name", ({ options, fluxes, truth }) => {
		const normal = normalFrom(7);
		const runs = 250;
		const pulls = Object.keys(truth).map((name) => ({ name: name as "center", values: [] as number[] }));
		for (let run = 0; run < runs; run++) {
			const noisy = { wavelengths: x, fluxes: x.map((at) => fluxes(at) + normal()), errors: x.map(() => 1) };
			const fit = fitLine(noisy, options);
			for (const { name, values } of pulls) values.push((fit[name].value - (truth[name] as number)) / fit[name].error);
		}
		for (const { name, values } of pulls) {
			const mean = values.reduce((sum, value) => sum + value, 0) / runs;
			const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / runs);
			expect(Math.abs(mean), `${name}: mean of the pulls`).toBeLessThan(0.15);
			expect(Math.abs(deviation - 1), `${name}: deviation of the pulls`).toBeLessThan(0.1);
		}
	});
});

describe("the trough of a P Cygni profile", () => {
	const wavelengths = range(5850, 6450, 5);
	// Si II 6355 at −11,000 km/s: absorption beside emission, on a sloped continuum.
	const fluxes = wavelengths.map(
		(at) => 100 - 0.02 * (at - 6150) - 6000 * gaussian(at - 6120, [55]).value + 4000 * gaussian(at - 6300, [70]).value,
	);
	const options: LineFitOptions = { window: [5980, 6260], profile: "p-cygni", restWavelength: 6356.8 };
	const bySteps = range(6000, 6250, 0.1)
		.map((at) => ({
			at,
			flux: 100 - 0.02 * (at - 6150) - 6000 * gaussian(at - 6120, [55]).value + 4000 * gaussian(at - 6300, [70]).value,
		}))
		.reduce((a, b) => (b.flux < a.flux ? b : a)).at;

	it("is the minimum, with its velocity", () => {
		const fit = fitLine({ wavelengths, fluxes }, options);
		expect(fit.reason).toBeNull();
		expect(Math.abs(fit.center.value - bySteps)).toBeLessThan(1);
		expect(fit.velocity.value).toBeGreaterThan(11_000);
		expect(fit.velocity.value).toBeLessThan(11_800);
		expect(fit.curve.wavelengths.length).toBeGreaterThan(100);
	});

	it("has an error by resampling that is the scatter of simulated spectra within 15 %", () => {
		const normal = normalFrom(3);
		const pulls = Array.from({ length: 150 }, () => {
			const noisy = {
				wavelengths,
				fluxes: fluxes.map((flux) => flux + 3 * normal()),
				errors: wavelengths.map(() => 3),
			};
			const { value, error } = fitLine(noisy, options).center;
			return (value - bySteps) / error;
		});
		const mean = pulls.reduce((sum, pull) => sum + pull, 0) / pulls.length;
		const deviation = Math.sqrt(pulls.reduce((sum, pull) => sum + (pull - mean) ** 2, 0) / pulls.length);
		expect(Math.abs(mean)).toBeLessThan(0.2);
		expect(Math.abs(deviation - 1)).toBeLessThan(0.15);
	});

	it("is refused where the spectrum only falls", () => {
		const falling = { wavelengths, fluxes: wavelengths.map((at) => 10_000 - at) };
		expect(fitLine(falling, options).reason).toMatch(/no minimum inside of the window/);
	});
});

describe("a fit", () => {
	const spectrum = {
		wavelengths: x,
		fluxes: x.map((at, i) => 100 + 900 * gaussian(at - 5004.3, [6]).value + Math.sin(i * 7.1)),
	};

	it("takes the width of the instrument out, and says where the line is narrower", () => {
		const wide = fitLine(spectrum, { window: [4940, 5060], instrumentFwhm: 5 });
		expect(wide.intrinsicFwhm.value).toBeCloseTo(Math.sqrt(wide.fwhm.value ** 2 - 25), 9);
		const narrow = fitLine(spectrum, { window: [4940, 5060], instrumentFwhm: 30 });
		expect(narrow.intrinsicFwhm.value).toBeNaN();
		expect(narrow.reason).toMatch(/narrower than the resolution/);
		expect(narrow.fwhm.value).toBeGreaterThan(10);
	});

	it("has errors from the scatter where those of the fluxes are not known, and the effect of other continua beside", () => {
		const { center, flux, chiSquare } = fitLine(spectrum, { window: [4940, 5060] });
		expect(center.error).toBeGreaterThan(0);
		expect(flux.systematic).toBeGreaterThan(0);
		expect(chiSquare).toBeNaN();
	});

	it("names its parameters with their covariance", () => {
		const { covariance, center } = fitLine({ ...spectrum, errors: x.map(() => 1) }, { window: [4940, 5060] });
		expect(covariance?.names).toEqual(["flux", "center", "sigma", "continuum", "slope"]);
		expect(Math.sqrt(covariance?.values[1]?.[1] ?? 0)).toBeCloseTo(center.error, 6);
	});

	it.each<[string, unknown, RegExp]>([
		["an unknown profile", { window: [4940, 5060], profile: "sinc" }, /profile is "sinc"/],
		["a doublet without ratio", { window: [4940, 5060], profile: "doublet" }, /needs the ratio/],
		["a window outside", { window: [3000, 3100] }, /reaches beyond the spectrum/],
		["too few samples", { window: [5000, 5003.5] }, /too few/],
		["an unknown continuum", { window: [4940, 5060], continuum: { kind: "wavy" } }, /"wavy"/],
		["no options", null, /not a number/],
	])("of %s is NaN with a reason", (_, options, reason) => {
		const fit = fitLine(spectrum, options as LineFitOptions);
		expect(fit.center.value).toBeNaN();
		expect(fit.reason).toMatch(reason);
	});

	it("never throws, whatever it is given", () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.double(), fc.constant(Number.NaN), fc.constant(0), fc.constant(1e300)), { maxLength: 30 }),
				fc.constantFrom("gaussian", "lorentz", "voigt", "doublet", "p-cygni"),
				fc.oneof(fc.anything(), fc.record({ kind: fc.constantFrom("fitted", "ends", "fixed"), fluxes: fc.anything() })),
				fc.oneof(fc.double(), fc.anything()),
				(values, profile, continuum, any) => {
					const wavelengths = values.map((_, i) => 4000 + i);
					const fit = fitLine({ wavelengths, fluxes: values }, {
						window: [4000, 4000 + values.length - 1],
						profile,
						continuum,
						wavelengthRatio: any,
						fluxRatio: any,
						instrumentFwhm: any,
						restWavelength: any,
						redshift: any,
					} as LineFitOptions);
					expect(fit.reason === null || fit.reason.length < 600).toBe(true);
				},
			),
			{ numRuns: 300, seed: 5 },
		);
	});
});

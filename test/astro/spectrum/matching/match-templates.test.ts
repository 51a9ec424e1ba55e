import { type MatchTemplate, matchSteps, matchSummary, matchTemplates, templateOnContinuum } from "astropane/astro";
import { templateLibrary } from "astropane/templates";
import { describe, expect, it } from "vitest";
import { fftLength, fftOf } from "../../../../src/astro/spectrum/matching/fft.js";
import { flatten } from "../../../../src/astro/spectrum/matching/flatten.js";
import { binAt, lagCorrelator } from "../../../../src/astro/spectrum/matching/lag-curves.js";
import { BIN, logBins } from "../../../../src/astro/spectrum/matching/log-bins.js";
import { peakQuality } from "../../../../src/astro/spectrum/matching/tonry-davis.js";
import { prepared } from "../../../../src/astro/spectrum/prepare/prepared.js";
import { ngc7331, sdssAStar, sdssEarlyTypeGalaxy } from "../../../../stories/data/spectra.js";
import { normalFrom } from "../random.js";
import { correlationAt, qualityAt } from "./reference.js";

const templates = templateLibrary();
const templateOf = (id: string) => templates.find((each) => each.id === id) as (typeof templates)[number];
const moved = ({ wavelengths, fluxes }: { wavelengths: Float64Array; fluxes: Float64Array }, z: number) => ({
	wavelengths: wavelengths.map((rest) => rest * (1 + z)),
	fluxes,
});
const flat = (spectrum: Parameters<typeof prepared>[0]) => flatten(logBins(prepared(spectrum)));

/** With noise that grows to the blue, errors, a gap and a mask. */
const observed = () => {
	const normal = normalFrom(5);
	const { wavelengths, fluxes } = moved(templateOf("ia-91t-sn2018bie-m007-0"), 0.05);
	const errors = wavelengths.map((wavelength) => 0.02 + 0.1 * Math.exp((4000 - wavelength) / 500));
	return {
		wavelengths,
		fluxes: fluxes.map((flux, i) => (i > 200 && i < 215 ? Number.NaN : flux + (errors[i] as number) * normal())),
		errors,
		mask: Array.from(wavelengths, (wavelength) => wavelength > 6850 && wavelength < 6950),
	};
};

describe("fftOf", () => {
	it.each([2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96])("agrees with the sum that defines it: %i values", (length) => {
		const normal = normalFrom(2);
		const [real, imaginary] = [Float64Array.from({ length }, normal), Float64Array.from({ length }, normal)];
		const expected = Array.from({ length }, (_, k) => {
			let [re, im] = [0, 0];
			for (let n = 0; n < length; n++) {
				const angle = (-2 * Math.PI * ((k * n) % length)) / length;
				re += (real[n] as number) * Math.cos(angle) - (imaginary[n] as number) * Math.sin(angle);
				im += (real[n] as number) * Math.sin(angle) + (imaginary[n] as number) * Math.cos(angle);
			}
			return [re, im] as const;
		});
		fftOf(length)(real, imaginary);
		for (const [k, [re, im]] of expected.entries()) {
			expect(real[k]).toBeCloseTo(re, 12);
			expect(imaginary[k]).toBeCloseTo(im, 12);
		}
	});
});

describe("fftLength", () => {
	it("is the least power of two, or three times one, that holds the extent", () => {
		expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 1024, 1025, 1536, 1537].map(fftLength)).toEqual([
			2, 2, 4, 4, 6, 6, 8, 8, 12, 12, 16, 1024, 1536, 1536, 2048,
		]);
	});
});

describe("flatten", () => {
	it("gives the same whatever was flattened before", () => {
		const short = () => flat(templateOf("star-a-sdss"));
		const first = short();
		flat(observed());
		flat({ wavelengths: Array.from({ length: 4000 }, (_, i) => 1000 + 5 * i), fluxes: Array(4000).fill(7) });
		expect(short()).toEqual(first);
	});

	it("splits a spectrum into broad and narrow features, without a weight in gaps", () => {
		const { broad, narrow, weights } = flat(observed());
		const bins = Array.from(weights.keys());
		expect(bins.some((i) => weights[i] === 0)).toBe(true);
		for (const i of bins) if (weights[i] === 0) expect([broad[i], narrow[i]]).toEqual([0, 0]);
		const rms = (values: Float64Array) => Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / bins.length);
		expect(rms(broad)).toBeGreaterThan(rms(narrow));
	});
});

describe("lagCorrelator", () => {
	it("agrees with weighted sums over the common bins to 1e-9, at any lag", () => {
		const [spectrum, template] = [flat(observed()), flat(templateOf("iip-sn2016x-p014-0"))];
		const curves = lagCorrelator(spectrum, 2048)(template, -120, 500);
		for (let lag = -120; lag <= 500; lag += 31) {
			const place = binAt(lag, 2048);
			for (const part of ["broad", "narrow"] as const) {
				const { overlap, correlation } = correlationAt(spectrum, template, lag, part);
				// No peak is sought where less overlaps, and the rounding of the transform counts there.
				if (overlap * BIN > 0.3) expect(Math.abs((curves[part][place] as number) - correlation)).toBeLessThan(1e-9);
				expect(Math.abs((curves.overlap[place] as number) - overlap)).toBeLessThan(1e-9);
			}
		}
	});
});

describe("r, lap and rlap", () => {
	it("agree with a naive reference to 1e-9", () => {
		const spectrum = flat(observed());
		for (const id of ["ia-norm-hsiao07-m006", "iip-sn2016x-p014-0", "galaxy-early-sdss23"]) {
			const template = flat(templateOf(id));
			for (const lag of [-20, 0, 36, 150, 300]) {
				const fast = peakQuality()(spectrum, template, lag);
				const naive = qualityAt(spectrum, template, lag);
				for (const name of ["r", "lap", "rlap"] as const)
					expect(Math.abs(fast[name] - naive[name])).toBeLessThan(1e-9 * Math.max(1, naive[name]));
			}
		}
	});
});

describe("matchTemplates", () => {
	it("finds a template in noise, at its redshift within the error", () => {
		const [best] = matchTemplates(observed(), templates);
		expect(best).toMatchObject({ id: "ia-91t-sn2018bie-m007-0", type: "Ia", subtype: "Ia-91T", phaseDays: -7 });
		expect(Math.abs((best?.redshift ?? 9) - 0.05)).toBeLessThan(3 * (best?.redshiftError ?? 0));
		expect(best?.rlap).toBeGreaterThan(4);
	});

	it("gives the same in any unit of flux, order of samples, and behind dust", () => {
		const spectrum = observed();
		const { mask: _, ...unmasked } = spectrum;
		const reference = matchTemplates(unmasked, templates.slice(0, 30))[0];
		const reversed = {
			wavelengths: [...spectrum.wavelengths].reverse(),
			fluxes: [...spectrum.fluxes].reverse().map((flux) => 1e-17 * flux),
			errors: [...spectrum.errors].reverse().map((error) => 1e-17 * error),
		};
		const other = matchTemplates(reversed, templates.slice(0, 30))[0];
		expect(other?.id).toBe(reference?.id);
		expect(other?.redshift).toBeCloseTo(reference?.redshift ?? 0, 9);
		const slope = unmasked.wavelengths.map((wavelength) => (wavelength / 5000) ** 2);
		const times = (values: Float64Array) => values.map((value, i) => value * (slope[i] as number));
		const reddened = { ...unmasked, fluxes: times(unmasked.fluxes), errors: times(unmasked.errors) };
		expect(matchTemplates(reddened, templates)[0]?.id).toBe("ia-91t-sn2018bie-m007-0");
	});

	it("keeps to the bounds of z, and stars to our Galaxy", () => {
		const matches = matchTemplates(observed(), templates, { redshift: [0.3, 0.1] });
		expect(matches.length).toBeGreaterThan(20);
		for (const { redshift, type } of matches) {
			expect(redshift).toBeGreaterThan(0.1 - 0.002);
			expect(redshift).toBeLessThan(0.3 + 0.002);
			expect(type).not.toBe("Star");
		}
		const stars = matchTemplates(
			sdssAStar,
			templates.filter(({ galactic }) => galactic),
			{ medium: "vacuum" },
		);
		expect(stars[0]).toMatchObject({ type: "Star", subtype: "A" });
		for (const { redshift } of stars) expect(Math.abs(redshift)).toBeLessThan(0.007);
	});

	it("leaves intervals out", () => {
		const { wavelengths, fluxes } = observed();
		const spiked = fluxes.map((flux, i) => ((wavelengths[i] as number) > 6500 ? 40 * Math.sin(i * i) : flux));
		const options = { exclude: [[9000, 6490]] as [number, number][] };
		expect(matchTemplates({ wavelengths, fluxes: spiked }, templates, options)[0]?.type).toBe("Ia");
	});

	it("knows air from vacuum: 83 km/s in z", () => {
		const galaxy = [templateOf("galaxy-early-sdss23")];
		const [air] = matchTemplates(sdssEarlyTypeGalaxy, galaxy, { medium: "air", redshift: [-0.01, 0.02] });
		const [vacuum] = matchTemplates(sdssEarlyTypeGalaxy, galaxy, { medium: "vacuum", redshift: [-0.01, 0.02] });
		expect(vacuum?.redshift).toBeCloseTo(0, 4);
		expect((air?.redshift ?? 0) * 299_792).toBeGreaterThan(60);
	});

	it("finds the redshift of a galaxy that is none of the templates", () => {
		const others = templates.filter(({ id }) => id !== "galaxy-ngc7331");
		const summary = matchSummary(matchTemplates(ngc7331, others));
		expect(summary.type).toBe("Galaxy");
		expect(Math.abs((summary.redshift ?? 9) - 0.0027)).toBeLessThan(0.002);
	});

	it("stops with the reason of its signal, and in steps at the next one", () => {
		const stopped = AbortSignal.abort(new Error("enough"));
		expect(() => matchTemplates(observed(), templates, { signal: stopped })).toThrow("enough");
		const controller = new AbortController();
		const steps = matchSteps(observed(), templates, { signal: controller.signal });
		expect(steps.next().value).toEqual({ done: 0, total: 195 });
		controller.abort(new Error("enough"));
		expect(() => steps.next()).toThrow("enough");
	});

	it("throws for no input, and has no match for what is no spectrum or template", () => {
		const odd = [
			null,
			undefined,
			3,
			"x",
			{},
			{ id: "a", type: "b" },
			{ ...templates[0], fluxes: [1] },
			new Proxy({}, {}),
		];
		const { wavelengths } = observed();
		for (const spectrum of [
			null,
			{},
			{ wavelengths: [], fluxes: [] },
			{ wavelengths: [5000, 5001], fluxes: [1, 2] },
			{ wavelengths, fluxes: wavelengths.map(() => 0) },
			{ wavelengths, fluxes: wavelengths.map(() => 1) },
			{ wavelengths, fluxes: wavelengths.map(() => Number.NaN) },
		])
			expect(matchTemplates(spectrum as never, templates.slice(0, 5))).toEqual([]);
		expect(matchTemplates(observed(), odd as never)).toEqual([]);
		expect(matchTemplates(observed(), null as never)).toEqual([]);
		for (const options of [null, 3, { redshift: "x", exclude: [3, null], limit: "many", signal: 4 }])
			expect(matchTemplates(observed(), templates.slice(0, 5), options as never)).toEqual(
				matchTemplates(observed(), templates.slice(0, 5)),
			);
		expect(matchTemplates(observed(), templates.slice(0, 5), { redshift: [-3, 1e9], limit: 1 })).toHaveLength(1);
	});
});

describe("matchSummary", () => {
	const others = templates.filter(({ object }) => !/2018bie/i.test(object));

	it("names class, redshift and phase of a supernova that is none of the templates", () => {
		const summary = matchSummary(matchTemplates(observed(), others));
		expect(summary).toMatchObject({ type: "Ia", reliable: true, verdict: "reliable" });
		expect(Math.abs((summary.redshift ?? 9) - 0.05)).toBeLessThan(0.015);
		expect(Math.abs((summary.phaseDays ?? 99) + 7)).toBeLessThan(7);
		const shares = Object.values(summary.fractions);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
		expect(shares).toEqual(shares.toSorted((a, b) => b - a));
	});

	it("has errors as large as the differences between objects of a class, small ones for narrow lines", () => {
		const objects = ["sn2017dfb", "sn2019bka", "sn2013u", "sn2018apo"].map(
			(name) => templates.find(({ id }) => id.includes(name)) as (typeof templates)[number],
		);
		const pulls = objects.map((each) => {
			const without = templates.filter(({ object }) => object !== each.object);
			const summary = matchSummary(matchTemplates(moved(each, 0.1), without));
			expect(summary.redshiftError).toBeGreaterThan(0.002);
			return Math.abs((summary.redshift ?? 9) - 0.1) / (summary.redshiftError ?? 0);
		});
		expect(pulls.filter((pull) => pull < 2)).toHaveLength(objects.length);
		const galaxy = templateOf("galaxy-sdss26");
		const others = templates.filter((each) => each !== galaxy);
		expect(matchSummary(matchTemplates(moved(galaxy, 0.1), others)).redshiftError).toBeLessThan(0.0005);
	});

	it("does not call noise reliable", () => {
		const normal = normalFrom(11);
		const { wavelengths } = observed();
		const verdicts = Array.from({ length: 3 }, () => {
			const fluxes = wavelengths.map(() => 5 + normal());
			return matchSummary(matchTemplates({ wavelengths, fluxes, errors: wavelengths.map(() => 1) }, templates));
		});
		expect(verdicts.filter(({ reliable }) => reliable)).toEqual([]);
		for (const { reason } of verdicts) expect(reason).toMatch(/^(Nothing fits|Not reliable): /);
	});

	it("has nothing to say without matches, or of what are none", () => {
		for (const matches of [[], null, [null, {}, { type: "Ia", redshift: Number.NaN }]])
			expect(matchSummary(matches as never)).toMatchObject({
				type: null,
				redshift: null,
				fractions: {},
				reliable: false,
				verdict: "nothing-fits",
			});
	});
});

describe("templateOnContinuum", () => {
	it("gives a spectrum from its own template behind any slope", () => {
		const template: MatchTemplate = templateOf("ia-norm-hsiao07-p000");
		const wavelengths = Float64Array.from(template.wavelengths, (rest) => Number(rest) * 1.1);
		const fluxes = wavelengths.map((each, i) => Number(template.fluxes[i]) * (each / 5000) ** 1.5 * 3e-16);
		const overlay = templateOnContinuum({ wavelengths, fluxes }, template, { redshift: 0.1 });
		const middle = Array.from(overlay.fluxes, (flux, i) => flux / (fluxes[i] as number)).slice(150, -150);
		for (const ratio of middle) expect(Math.abs(ratio - 1)).toBeLessThan(0.05);
	});
});

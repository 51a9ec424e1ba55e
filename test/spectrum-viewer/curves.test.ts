import { airToVacuum } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { type CurveOptions, makeCurve } from "../../src/spectrum-viewer/model/flux/curves.js";
import { isMaskedWithin } from "../../src/spectrum-viewer/model/flux/masks.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import { isMasked } from "../../src/spectrum-viewer/model/hover.js";
import { homeRanges } from "../../src/spectrum-viewer/model/view.js";
import type { Normalization, Spectrum } from "../../src/spectrum-viewer/types.js";
import { languageOf } from "../../src/text/index.js";
import { durationOf } from "../setup/duration.js";
import { textsOf, written } from "./messages.js";

const options: CurveOptions = { medium: "air", normalization: "none", smoothing: null };
const curve = (spectrum: Partial<Spectrum>, more: Partial<CurveOptions> = {}) =>
	makeCurve({ id: "a", wavelengths: [], fluxes: [], ...spectrum }, "red", { ...options, ...more }, processing);
const range = (n: number, of: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => of(i));

describe("makeCurve", () => {
	const spectrum = { id: "s", wavelengths: [4000, 5000, 6000], fluxes: [2, 4, 6], errors: [0.2, 0.2, 0.2] };
	const options = { medium: "air" as const, normalization: "median" as const, smoothing: null };
	it("divides fluxes and errors by the median", () => {
		const curve = makeCurve(spectrum, "red", options);
		expect([...curve.fluxes]).toEqual([0.5, 1, 1.5]);
		expect(curve.errors?.[0]).toBeCloseTo(0.05, 12);
	});
	it("puts a spectrum in air and the same one in vacuum at the same wavelengths of one axis", () => {
		const air = makeCurve(spectrum, "red", options);
		const vacuum = makeCurve(
			{ ...spectrum, medium: "vacuum", wavelengths: spectrum.wavelengths.map(airToVacuum) },
			"red",
			options,
		);
		vacuum.wavelengths.forEach((w, i) => {
			expect(w).toBeCloseTo(air.wavelengths[i] as number, 6);
		});
	});
	it("gives the same object for the same options", () => {
		expect(makeCurve(spectrum, "red", options)).toBe(makeCurve(spectrum, "red", { ...options }));
	});
	it("keeps the raw fluxes of a smoothed spectrum", () => {
		expect(makeCurve(spectrum, "red", options).raw).toBeNull();
		expect(
			makeCurve(spectrum, "red", { ...options, smoothing: { kind: "boxcar", width: 3 } }, processing).raw,
		).not.toBeNull();
	});
});

describe("homeRanges", () => {
	const options = { medium: "air" as const, normalization: "median" as const, smoothing: null };
	it("has a default for no spectrum and a margin around a single sample", () => {
		expect(homeRanges([])).toEqual({ x: [3500, 9500], y: [0, 1] });
		const one = homeRanges([makeCurve({ id: "1", wavelengths: [5000], fluxes: [3] }, "red", options)]);
		expect(one.x[0]).toBeLessThan(5000);
		expect(one.x[1]).toBeGreaterThan(5000);
	});
});

describe("normalisation of a curve", () => {
	const spectrum = { wavelengths: [5000, 5010, 5020, 5030, 5040], fluxes: [2, 4, -6, 8, Number.NaN] };
	it.each<[Normalization, number]>([
		["none", 1],
		["peak", 8],
		["median", 3],
		[{ kind: "mean", from: 5000, to: 5010 }, 3],
		[{ kind: "mean", from: 5035, to: 5005 }, 2],
		[{ kind: "value", at: 5029 }, 8],
	])("by %j divides fluxes and errors by %d", (normalization, scale) => {
		const result = curve({ ...spectrum, errors: [1, 1, 1, 1, 1] }, { normalization });
		expect(result.scale).toBe(scale);
		expect(result.fluxes[3]).toBe(8 / scale);
		expect(result.errors?.[0]).toBe(1 / scale);
		expect(written(result.issues)).not.toContain("median");
	});
	it.each<[Normalization, RegExp]>([
		[{ kind: "mean", from: 6000, to: 6100 }, /"a" has no positive flux on average between 6000 and 6100 Å/],
		[{ kind: "mean", from: 5015, to: 5025 }, /between 5015 and 5025 Å/],
		[{ kind: "value", at: 5021 }, /at 5021 Å, so it is divided by its median/],
		[{ kind: "value", at: 5040 }, /at 5040 Å/],
		[{ kind: "value", at: 9000 }, /at 9000 Å/],
	])("by %j falls back to the median where there is no such flux, and reports it", (normalization, words) => {
		const result = curve(spectrum, { normalization });
		expect(result.scale).toBe(3);
		expect(written(result.issues)).toMatch(words);
	});
	it("shows a spectrum whose median is about zero", () => {
		const about = { wavelengths: range(101, (i) => 5000 + i), fluxes: range(101, (i) => (i - 50) * 3e-17) };
		const { fluxes } = curve(about, { normalization: "median" });
		expect(Math.max(...fluxes)).toBeGreaterThan(1);
		expect(Math.max(...fluxes)).toBeLessThan(10);
	});
});

describe("binning of a curve", () => {
	const spectrum = {
		wavelengths: range(100, (i) => 5000.5 + i),
		fluxes: range(100, (i) => (i % 2 ? 3 : 1)),
		errors: range(100, () => 1),
	};
	it("averages fluxes and errors before smoothing, and keeps the raw samples", () => {
		const result = curve(spectrum, { binning: 10 });
		expect(result.fluxes).toHaveLength(10);
		expect(result.fluxes[4]).toBeCloseTo(2, 9);
		expect(result.errors?.[4]).toBeCloseTo(1 / Math.sqrt(10), 9);
		expect(result.raw).toHaveLength(100);
		expect(result.rawWavelengths).toHaveLength(100);
		const smoothed = curve(spectrum, { binning: 10, smoothing: { kind: "boxcar", width: 3 } });
		expect(smoothed.fluxes).toHaveLength(10);
		// The band is that of single bins: smoothing leaves it as it is.
		expect(smoothed.errors?.[4]).toBeCloseTo(1 / Math.sqrt(10), 9);
		expect(smoothed.raw).toHaveLength(100);
	});
	it("weighs samples by their errors", () => {
		const result = curve({ wavelengths: [1, 2, 3, 4], fluxes: [1, 5, 1, 5], errors: [1, 2, 1, 2] }, { binning: 100 });
		expect(result.fluxes[0]).toBeCloseTo((1 + 5 / 4) / (1 + 1 / 4), 9);
	});
	it("reports too many bins and draws the spectrum without them", () => {
		const result = curve(spectrum, { binning: 1e-9 });
		expect(result.fluxes).toHaveLength(100);
		expect(written(result.issues)).toMatch(/bin width is 1×10⁻⁹ Å/);
	});
	it("makes no bins up to a stray sample", () => {
		const result = curve(
			{ wavelengths: [...spectrum.wavelengths, 1e12], fluxes: [...spectrum.fluxes, 1] },
			{ binning: 10 },
		);
		expect(result.fluxes).toHaveLength(10);
	});
});

describe("magnitudes of a curve", () => {
	// Flux below the noise: half of a faint spectrum is negative, and has no magnitude sample by sample.
	const faint = {
		wavelengths: range(100, (i) => 5000.5 + i),
		fluxes: range(100, (i) => (i % 2 ? 5 : -3)),
		errors: range(100, () => 4),
		fluxUnit: "uJy",
	};
	const mag = (microJansky: number) => -2.5 * Math.log10(microJansky * 1e-29) - 48.6;

	it("are those of binned flux: the mean of magnitudes is not the magnitude of the mean", () => {
		const result = curve(faint, { quantity: "abmag", binning: 10 });
		for (const m of result.fluxes) expect(m).toBeCloseTo(mag(1), 9);
		expect(result.errors?.[4]).toBeCloseTo((1.0857362 * 4) / Math.sqrt(10), 6);
		expect(result.issues).toEqual([]);
		expect(result.raw?.[1]).toBeCloseTo(mag(5), 9);
		expect(result.raw?.[0]).toBeNaN();
	});
	it("are those of smoothed flux, with both error sides of single samples", () => {
		const smoothing = { kind: "boxcar", width: 2 } as const;
		const errors = { lower: faint.errors, upper: range(100, () => 2) };
		const result = curve({ ...faint, errors }, { quantity: "abmag", smoothing });
		expect(result.fluxes[50]).toBeCloseTo(mag(1), 9);
		expect(result.sides?.lower[50]).toBeCloseTo(1.0857362 * 2, 6);
		expect(result.sides?.upper[50]).toBeCloseTo(1.0857362 * 4, 6);
		expect(result.errors?.[50]).toBeCloseTo(1.0857362 * 3, 6);
		// At the first sample the window is cut off, and its mean is negative.
		expect(written(result.issues)).toMatch(/"a" has \d+ flux(es)? of zero or less, which have no magnitude/);
	});
	it("are averaged as flux where the spectrum comes in magnitudes", () => {
		const given = { wavelengths: [5000.5, 5001.5, 5002.5, 5003.5], fluxes: [20, 18, 20, 18], fluxUnit: "AB" };
		const result = curve(given, { quantity: "abmag", binning: 4 });
		const mean = (10 ** (-0.4 * 20) + 10 ** (-0.4 * 18)) / 2;
		expect(result.fluxes[0]).toBeCloseTo(-2.5 * Math.log10(mean), 9);
		expect(curve(given, { quantity: "abmag" }).fluxes[1]).toBe(18);
	});
	it("do not exist for an unknown unit: the spectrum is binned as given", () => {
		const result = curve({ ...faint, fluxUnit: "counts" }, { quantity: "abmag", binning: 10 });
		expect(result.fluxes[4]).toBeCloseTo(1, 9);
		expect(result.isConverted).toBe(false);
	});
});

describe("two-sided errors", () => {
	const spectrum = { wavelengths: [3, 1, 2], fluxes: [30, 10, 20], fluxUnit: "Jy" };
	const errors = { lower: [3, 1, Number.NaN], upper: [6, 2, 4] };
	it("follow their samples through sorting; a known side stands for an unknown one", () => {
		const result = curve({ ...spectrum, errors }, { normalization: "peak" });
		expect([...(result.sides?.lower ?? [])]).toEqual([1 / 30, 4 / 30, 3 / 30]);
		expect([...(result.sides?.upper ?? [])]).toEqual([2 / 30, 4 / 30, 6 / 30]);
		expect([...(result.errors ?? [])]).toEqual([1.5 / 30, 4 / 30, 4.5 / 30]);
	});
	it("change sides with magnitudes, as fainter is more", () => {
		const { sides } = curve({ ...spectrum, errors }, { quantity: "abmag" });
		expect(sides?.upper[0]).toBeCloseTo(1.0857 * 0.1, 4);
		expect(sides?.lower[0]).toBeCloseTo(1.0857 * 0.2, 4);
	});
	it("become one where one side cannot be used, and in bins", () => {
		expect(curve({ ...spectrum, errors: [1, 1, 1] }).sides).toBeNull();
		expect(curve({ ...spectrum, errors: { lower: [1], upper: [1, 1, 1] } }).sides).toBeNull();
		expect(curve({ ...spectrum, errors }, { binning: 1 }).sides).toBeNull();
	});
});

describe("masked stretches of a curve", () => {
	it("reach half the way to the next samples", () => {
		const wavelengths = range(12, (i) => 10 * (i + 1));
		const mask = wavelengths.map((w) => w === 30 || w === 40 || w === 120);
		const { masked, fluxes } = curve({ wavelengths, fluxes: wavelengths, mask });
		expect([...masked]).toEqual([25, 45, 115, 120]);
		expect(fluxes[2]).toBeNaN();
		expect(isMaskedWithin(masked, [10, 110])).toBe(true);
		// At an end it is no gap.
		expect(isMaskedWithin(masked, [50, 110])).toBe(false);
		for (const [at, is] of [
			[24, false],
			[26, true],
			[44, true],
			[46, false],
			[118, true],
			[500, false],
			[1, false],
		] as const)
			expect(isMasked(masked, at)).toBe(is);
	});
	it("follow unsorted samples, units and the medium of the axis", () => {
		const spectrum = {
			wavelengths: [502, 500, 501],
			fluxes: [1, 2, 3],
			mask: [0, 0, 1],
			wavelengthUnit: "nm",
		} as const;
		expect([...curve(spectrum).masked]).toEqual([5005, 5015]);
		expect(curve(spectrum, { medium: "vacuum" }).masked[0]).toBeCloseTo(airToVacuum(5005), 9);
	});
	it("do not exist for masks of the wrong length or without a masked sample", () => {
		expect(curve({ wavelengths: [1, 2], fluxes: [1, 2], mask: [1] }).masked).toHaveLength(0);
		expect(curve({ wavelengths: [1, 2], fluxes: [1, 2], mask: [0, 0] }).masked).toHaveLength(0);
		// A good sample at the same wavelength fills the gap.
		expect(curve({ wavelengths: [1, 2, 2], fluxes: [1, 2, 5], mask: [0, 1, 0] }).masked).toHaveLength(0);
	});
	it("are found fast where every other of 10⁶ samples is masked", () => {
		const wavelengths = Float64Array.from({ length: 1e6 }, (_, i) => 4000 + i * 0.005);
		const mask = Uint8Array.from(wavelengths, (_, i) => i % 2);
		const read = () => expect(curve({ wavelengths, fluxes: wavelengths, mask }).masked).toHaveLength(1e6);
		expect(durationOf(read, 4000)).toBeLessThan(4000);
	});
});

describe("stray wavelengths", () => {
	const good = range(4000, (i) => 4000 + i);
	const home = (wavelengths: number[]) => {
		const result = curve({ wavelengths, fluxes: wavelengths.map(() => 1) });
		return { x: homeRanges([result]).x, issues: written(result.issues) };
	};
	it("stay out of the home range and are reported where they are far from all others", () => {
		expect(home([...good, 1e12])).toEqual({
			x: [4000, 7999],
			issues: expect.stringMatching(/1000000000000 Å, far from/),
		});
		expect(home([...good, 1e9, 1e12]).x).toEqual([4000, 7999]);
		expect(home([1, 2, ...range(30, (i) => 5000 + i)]).x).toEqual([5000, 5029]);
	});
	it("are not found in arms, few samples or logarithmic steps", () => {
		expect(home([...good, 12_000, 20_000])).toEqual({ x: [4000, 20_000], issues: "" });
		expect(home([4000, 5000, 1e6])).toEqual({ x: [4000, 1e6], issues: "" });
		const logarithmic = range(60, (i) => 100 * 1.3 ** i);
		expect(home(logarithmic).issues).toBe("");
		const twoArms = [...range(100, (i) => 3000 + i), ...range(100, (i) => 20_000 + i)];
		expect(home(twoArms)).toEqual({ x: [3000, 20_099], issues: "" });
	});
});

describe("the issues of a curve", () => {
	const faulty = { wavelengths: [5000, 5010, 5020, -1], fluxes: [1, Number.NaN, 3, 4], errors: [1, 0, 1, 1] };
	it("name the spectrum, the fault and its consequence", () => {
		const text = written(curve(faulty).issues);
		expect(text).toMatch(/Spectrum "a" has 1 of 4 fluxes that are not finite numbers \(first: NaN at sample 1\)/);
		expect(text).toMatch(/Spectrum "a" has 1 of 4 errors that are zero or negative/);
		expect(text).toMatch(/Spectrum "a" has 1 of 4 wavelengths that are not positive numbers/);
	});
	it("are written in the words and numbers of the host, without another preparation", () => {
		const german = languageOf(
			{
				aboutSpectrum: (id: string, problem: string) => `Spektrum ${id}: ${problem}`,
				fluxesNotFinite: (bad: string, all: string) => `${bad} von ${all} Flüssen fehlen`,
				tooManyBins: (_width: string, bins: string) => `${bins} Intervalle`,
			},
			"de-DE",
		);
		const result = curve(faulty, { binning: 1e-5 });
		const texts = textsOf(result.issues, german);
		expect(texts).toContain("Spektrum a: 1 von 4 Flüssen fehlen");
		expect(texts.at(-1)).toMatch(/^\d\.\d{3}\.\d{3} Intervalle$/);
	});
});

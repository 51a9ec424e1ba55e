import { airToVacuum } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { type CurveOptions, makeCurve } from "../../src/spectrum-viewer/model/flux/curves.js";
import { isMasked, isMaskedWithin } from "../../src/spectrum-viewer/model/flux/masks.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import { homeRanges } from "../../src/spectrum-viewer/model/view.js";
import type { Normalization, Spectrum } from "../../src/spectrum-viewer/types.js";
import { written } from "./messages.js";

const options: CurveOptions = { medium: "air", normalization: "none", smoothing: null };
const curve = (spectrum: Partial<Spectrum>, more: Partial<CurveOptions> = {}) =>
	makeCurve({ id: "a", wavelengths: [], fluxes: [], ...spectrum }, "red", { ...options, ...more }, processing);
const range = (n: number, of: (i: number) => number): number[] => Array.from({ length: n }, (_, i) => of(i));

describe("normalisation", () => {
	const spectrum = { wavelengths: [5000, 5010, 5020, 5030, 5040], fluxes: [2, 4, -6, 8, Number.NaN] };
	it.each<[Normalization, number]>([
		["none", 1],
		["peak", 8],
		["median", 3],
		[{ kind: "mean", from: 5000, to: 5010 }, 3],
		[{ kind: "mean", from: 5035, to: 5005 }, 2],
		[{ kind: "value", at: 5029 }, 8],
	])("by %j divides by %d, errors too", (normalization, scale) => {
		const made = curve({ ...spectrum, errors: [1, 1, 1, 1, 1] }, { normalization });
		expect(made.scale).toBe(scale);
		expect(made.fluxes[3]).toBe(8 / scale);
		expect(made.errors?.[0]).toBe(1 / scale);
		expect(written(made.issues)).not.toContain("median");
	});
	it.each<[Normalization, RegExp]>([
		[{ kind: "mean", from: 6000, to: 6100 }, /"a" has no positive flux on average between 6000 and 6100 Å/],
		[{ kind: "mean", from: 5015, to: 5025 }, /between 5015 and 5025 Å/],
		[{ kind: "value", at: 5021 }, /at 5021 Å, so it is divided by its median/],
		[{ kind: "value", at: 5040 }, /at 5040 Å/],
		[{ kind: "value", at: 9000 }, /at 9000 Å/],
	])("by %j, where there is no such flux, falls back to the median and says so", (normalization, words) => {
		const made = curve(spectrum, { normalization });
		expect(made.scale).toBe(3);
		expect(written(made.issues)).toMatch(words);
	});
	it("shows a spectrum whose median is about zero", () => {
		const about = { wavelengths: range(101, (i) => 5000 + i), fluxes: range(101, (i) => (i - 50) * 3e-17) };
		const { fluxes } = curve(about, { normalization: "median" });
		expect(Math.max(...fluxes)).toBeGreaterThan(1);
		expect(Math.max(...fluxes)).toBeLessThan(10);
	});
});

describe("bins", () => {
	const spectrum = {
		wavelengths: range(100, (i) => 5000.5 + i),
		fluxes: range(100, (i) => (i % 2 ? 3 : 1)),
		errors: range(100, () => 1),
	};
	it("average before anything is smoothed, with the errors, over a ghost of what was there", () => {
		const made = curve(spectrum, { binning: 10 });
		expect(made.fluxes).toHaveLength(10);
		expect(made.fluxes[4]).toBeCloseTo(2, 9);
		expect(made.errors?.[4]).toBeCloseTo(1 / Math.sqrt(10), 9);
		expect(made.raw).toHaveLength(100);
		expect(made.rawWavelengths).toHaveLength(100);
		const smoothed = curve(spectrum, { binning: 10, smoothing: { kind: "boxcar", width: 3 } });
		expect(smoothed.fluxes).toHaveLength(10);
		// The band is that of single bins: smoothing leaves it as it is.
		expect(smoothed.errors?.[4]).toBeCloseTo(1 / Math.sqrt(10), 9);
		expect(smoothed.raw).toHaveLength(100);
	});
	it("weigh samples by their errors", () => {
		const made = curve({ wavelengths: [1, 2, 3, 4], fluxes: [1, 5, 1, 5], errors: [1, 2, 1, 2] }, { binning: 100 });
		expect(made.fluxes[0]).toBeCloseTo((1 + 5 / 4) / (1 + 1 / 4), 9);
	});
	it("that are too many are named, and the spectrum is drawn without them", () => {
		const made = curve(spectrum, { binning: 1e-9 });
		expect(made.fluxes).toHaveLength(100);
		expect(written(made.issues)).toMatch(/bin width is 1e-9 Å/);
	});
	it("do not reach to a stray sample", () => {
		const made = curve(
			{ wavelengths: [...spectrum.wavelengths, 1e12], fluxes: [...spectrum.fluxes, 1] },
			{ binning: 10 },
		);
		expect(made.fluxes).toHaveLength(10);
	});
});

describe("magnitudes", () => {
	// Flux below the noise: half of a faint spectrum is negative, and has no magnitude sample by sample.
	const faint = {
		wavelengths: range(100, (i) => 5000.5 + i),
		fluxes: range(100, (i) => (i % 2 ? 5 : -3)),
		errors: range(100, () => 4),
		fluxUnit: "uJy",
	};
	const mag = (microJansky: number) => -2.5 * Math.log10(microJansky * 1e-29) - 48.6;

	it("are of binned flux: the mean of magnitudes is not the magnitude of the mean", () => {
		const made = curve(faint, { quantity: "abmag", binning: 10 });
		for (const m of made.fluxes) expect(m).toBeCloseTo(mag(1), 9);
		expect(made.errors?.[4]).toBeCloseTo((1.0857362 * 4) / Math.sqrt(10), 6);
		expect(made.issues).toEqual([]);
		expect(made.raw?.[1]).toBeCloseTo(mag(5), 9);
		expect(made.raw?.[0]).toBeNaN();
	});
	it("are of smoothed flux, with the errors of single samples, on both sides", () => {
		const smoothing = { kind: "boxcar", width: 2 } as const;
		const errors = { lower: faint.errors, upper: range(100, () => 2) };
		const made = curve({ ...faint, errors }, { quantity: "abmag", smoothing });
		expect(made.fluxes[50]).toBeCloseTo(mag(1), 9);
		expect(made.sides?.lower[50]).toBeCloseTo(1.0857362 * 2, 6);
		expect(made.sides?.upper[50]).toBeCloseTo(1.0857362 * 4, 6);
		expect(made.errors?.[50]).toBeCloseTo(1.0857362 * 3, 6);
		// At the first sample the window is cut off, and its mean is negative.
		expect(written(made.issues)).toMatch(/"a" has \d+ flux(es)? of zero or less, which have no magnitude/);
	});
	it("that were given are averaged as flux, too", () => {
		const given = { wavelengths: [5000.5, 5001.5, 5002.5, 5003.5], fluxes: [20, 18, 20, 18], fluxUnit: "AB" };
		const made = curve(given, { quantity: "abmag", binning: 4 });
		const mean = (10 ** (-0.4 * 20) + 10 ** (-0.4 * 18)) / 2;
		expect(made.fluxes[0]).toBeCloseTo(-2.5 * Math.log10(mean), 9);
		expect(curve(given, { quantity: "abmag" }).fluxes[1]).toBe(18);
	});
	it("are none of a spectrum whose unit is not known: it is binned as it was given", () => {
		const made = curve({ ...faint, fluxUnit: "counts" }, { quantity: "abmag", binning: 10 });
		expect(made.fluxes[4]).toBeCloseTo(1, 9);
		expect(made.isConverted).toBe(false);
	});
});

describe("two-sided errors", () => {
	const spectrum = { wavelengths: [3, 1, 2], fluxes: [30, 10, 20], fluxUnit: "Jy" };
	const errors = { lower: [3, 1, Number.NaN], upper: [6, 2, 4] };
	it("follow their samples, their mean stands for both, and the side that is known for the other", () => {
		const made = curve({ ...spectrum, errors }, { normalization: "peak" });
		expect([...(made.sides?.lower ?? [])]).toEqual([1 / 30, 4 / 30, 3 / 30]);
		expect([...(made.sides?.upper ?? [])]).toEqual([2 / 30, 4 / 30, 6 / 30]);
		expect([...(made.errors ?? [])]).toEqual([1.5 / 30, 4 / 30, 4.5 / 30]);
	});
	it("change sides with magnitudes: fainter is more", () => {
		const { sides } = curve({ ...spectrum, errors }, { quantity: "abmag" });
		expect(sides?.upper[0]).toBeCloseTo(1.0857 * 0.1, 4);
		expect(sides?.lower[0]).toBeCloseTo(1.0857 * 0.2, 4);
	});
	it("are one where there is one, or where bins made them one", () => {
		expect(curve({ ...spectrum, errors: [1, 1, 1] }).sides).toBeNull();
		expect(curve({ ...spectrum, errors: { lower: [1], upper: [1, 1, 1] } }).sides).toBeNull();
		expect(curve({ ...spectrum, errors }, { binning: 1 }).sides).toBeNull();
	});
});

describe("masks", () => {
	it("are kept as stretches that reach half the way to the next samples", () => {
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
	it("that do not fit, or mask nothing, shade nothing", () => {
		expect(curve({ wavelengths: [1, 2], fluxes: [1, 2], mask: [1] }).masked).toHaveLength(0);
		expect(curve({ wavelengths: [1, 2], fluxes: [1, 2], mask: [0, 0] }).masked).toHaveLength(0);
		// A good sample at the same wavelength fills the gap.
		expect(curve({ wavelengths: [1, 2, 2], fluxes: [1, 2, 5], mask: [0, 1, 0] }).masked).toHaveLength(0);
	});
	it("of every other of 10⁶ samples are found fast", () => {
		const wavelengths = Float64Array.from({ length: 1e6 }, (_, i) => 4000 + i * 0.005);
		const mask = Uint8Array.from(wavelengths, (_, i) => i % 2);
		const start = performance.now();
		expect(curve({ wavelengths, fluxes: wavelengths, mask }).masked).toHaveLength(1e6);
		expect(performance.now() - start).toBeLessThan(4000);
	});
});

describe("stray wavelengths", () => {
	const good = range(4000, (i) => 4000 + i);
	const home = (wavelengths: number[]) => {
		const made = curve({ wavelengths, fluxes: wavelengths.map(() => 1) });
		return { x: homeRanges([made]).x, issues: written(made.issues) };
	};
	it("far above or below all others do not ruin the home range, and are named", () => {
		expect(home([...good, 1e12])).toEqual({
			x: [4000, 7999],
			issues: expect.stringMatching(/1000000000000 Å, far from/),
		});
		expect(home([...good, 1e9, 1e12]).x).toEqual([4000, 7999]);
		expect(home([1, 2, ...range(30, (i) => 5000 + i)]).x).toEqual([5000, 5029]);
	});
	it("are none where a spectrum has arms, few samples, or reaches far in steps", () => {
		expect(home([...good, 12_000, 20_000])).toEqual({ x: [4000, 20_000], issues: "" });
		expect(home([4000, 5000, 1e6])).toEqual({ x: [4000, 1e6], issues: "" });
		const logarithmic = range(60, (i) => 100 * 1.3 ** i);
		expect(home(logarithmic).issues).toBe("");
		const twoArms = [...range(100, (i) => 3000 + i), ...range(100, (i) => 20_000 + i)];
		expect(home(twoArms)).toEqual({ x: [3000, 20_099], issues: "" });
	});
});

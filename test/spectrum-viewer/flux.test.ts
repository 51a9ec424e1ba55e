import { airToVacuum } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { type CurveOptions, makeCurve } from "../../src/spectrum-viewer/model/flux/curves.js";
import * as flux from "../../src/spectrum-viewer/model/flux/flux.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import type { Issue } from "../../src/spectrum-viewer/model/message.js";
import { createViewBuilder, homeRanges } from "../../src/spectrum-viewer/model/view.js";
import { initialSettings } from "../../src/spectrum-viewer/settings.js";
import { createSpectrumStore } from "../../src/spectrum-viewer/store.js";
import type { FluxQuantity, Spectrum } from "../../src/spectrum-viewer/types.js";
import { english } from "../../src/text/index.js";
import { sdssAStar } from "../../stories/data/spectra.js";
import { written } from "./messages.js";

const { fluxUnitText } = processing;
const measureText = (text: string) => 6 * text.length;
type AxisArguments = Parameters<typeof flux.fluxAxis> extends [...infer Given, unknown, unknown] ? Given : never;
const textOf = (problem: Issue | null): string => written(problem ? [problem.message] : []);
const fluxAxis = (...args: AxisArguments) => flux.fluxAxis(...args, processing, english);
const options: CurveOptions = { medium: "air", normalization: "none", smoothing: null };
const curve = (spectrum: Spectrum, more: Partial<CurveOptions> = {}) =>
	makeCurve({ ...spectrum }, "red", { ...options, ...more }, processing);
const flat: Spectrum = {
	id: "flat",
	wavelengths: [5000, 5010, 5020, 5030],
	fluxes: [1, 2, -1, 4],
	errors: [0.1, 0.2, 0.1, 0.4],
	fluxUnit: "erg/s/cm/cm/AA",
	medium: "vacuum",
};

describe("a flux quantity", () => {
	it("is in erg s⁻¹ cm⁻² Å⁻¹, mJy or AB magnitudes, converted at the vacuum wavelength", () => {
		const spectrum = { ...flat, fluxUnit: "1e-17 erg/s/cm2/A" };
		expect(curve(spectrum, { quantity: "flambda" }).fluxes[1]).toBeCloseTo(2e-17, 29);
		// Fν = Fλ λ²/c; 1 mJy = 10⁻²⁶ erg s⁻¹ cm⁻² Hz⁻¹.
		const fnu = ((2e-17 * 5010 ** 2) / 2.99792458e18) * 1e26;
		expect(curve(spectrum, { quantity: "fnu" }).fluxes[1]).toBeCloseTo(fnu, 12);
		const mag = -2.5 * Math.log10(fnu * 1e-26) - 48.6;
		expect(curve(spectrum, { quantity: "abmag" }).fluxes[1]).toBeCloseTo(mag, 9);
		const air = curve(
			{ ...spectrum, medium: "air", wavelengths: [5000] as number[], fluxes: [2], errors: null },
			{ quantity: "fnu" },
		);
		expect(air.fluxes[0]).toBeCloseTo(((2e-17 * airToVacuum(5000) ** 2) / 2.99792458e18) * 1e26, 12);
	});

	it("converts to Fν and back within 1e-12", () => {
		const there = curve(sdssAStar, { quantity: "fnu", medium: "vacuum" });
		const back = curve(
			{ id: "b", wavelengths: there.wavelengths, fluxes: there.fluxes, fluxUnit: "mJy", medium: "vacuum" },
			{ quantity: "flambda", medium: "vacuum" },
		);
		const first = curve(sdssAStar, { quantity: "flambda", medium: "vacuum" });
		back.fluxes.forEach((flux, i) => {
			if (Number.isFinite(flux)) expect(Math.abs(flux / (first.fluxes[i] as number) - 1)).toBeLessThan(1e-12);
		});
	});

	it("is converted before it is normalised", () => {
		const { fluxes, scale, errors } = curve(flat, { quantity: "fnu", normalization: "peak" });
		expect(Math.max(...fluxes)).toBe(1);
		expect(scale / (((4 * 5030 ** 2) / 2.99792458e18) * 1e26)).toBeCloseTo(1, 12);
		expect((errors as Float64Array)[3]).toBeCloseTo(0.1, 12);
	});

	it("has gaps where flux without a magnitude is not positive, and reports their number", () => {
		const { fluxes, issues } = curve(flat, { quantity: "abmag" });
		expect(fluxes[2]).toBeNaN();
		expect(written(issues)).toMatch(/Spectrum "flat" has 1 flux of zero or less, which have no magnitude/);
	});

	it("leaves fluxes of an unknown unit as given, and reports the unit", () => {
		for (const [fluxUnit, words] of [
			["counts", /"flat" has the flux unit "counts", which is not known, so it cannot be shown as Fλ/],
			[null, /"flat" has no flux unit, so it cannot be shown as Fλ/],
		] as const) {
			const { fluxes, issues, isConverted } = curve({ ...flat, fluxUnit }, { quantity: "flambda" });
			expect([...fluxes]).toEqual([1, 2, -1, 4]);
			expect(isConverted).toBe(false);
			expect(written(issues)).toMatch(words);
		}
		expect(curve({ ...flat, fluxUnit: "counts" }).issues).toEqual([]);
	});

	it("is not shown without a known unit; magnitudes are shown as magnitudes", () => {
		const counts = { ...flat, fluxUnit: "counts" };
		const mags = { ...flat, fluxUnit: "AB" };
		const shown = (spectra: Spectrum[], asked: FluxQuantity) => flux.shownQuantity(spectra, asked, processing);
		expect(shown([counts], "fnu")).toBe("given");
		expect(shown([counts, flat], "fnu")).toBe("fnu");
		expect(shown([mags], "given")).toBe("abmag");
		expect(shown([mags, flat], "given")).toBe("given");
		expect(shown([], "given")).toBe("given");
	});

	it("is not shown, nor are bins and smoothing, until the processing code is loaded", () => {
		expect(flux.shownQuantity([flat], "fnu", null)).toBe("given");
		const plain = makeCurve(
			{ ...flat },
			"red",
			{ ...options, quantity: "fnu", binning: 20, smoothing: { kind: "boxcar", width: 3 } },
			null,
		);
		expect([...plain.fluxes]).toEqual([1, 2, -1, 4]);
		expect(flux.shownQuantity([{ ...flat, fluxUnit: "AB" }], "given", null)).toBe("abmag");
		for (const [choice, needed] of [
			[{}, false],
			[{ normalization: "none" }, true],
			[{ smoothing: { kind: "median", width: 5 } }, true],
			[{ binning: 5 }, true],
			[{ fluxQuantity: "fnu" }, true],
			[{ normalization: "peak" }, false],
			[{ xAxis: "velocity" }, true],
			[{ xAxis: "rest" }, false],
		] as const)
			expect(flux.choicesNeedProcessing({ ...initialSettings, ...choice })).toBe(needed);
		const masks = [null, [0, 0], Uint8Array.of(0, 1), [false, true]];
		expect(flux.areUnitsMixed([flat, { ...flat, fluxUnit: "Jy" }])).toBe(true);
		expect(flux.areUnitsMixed([flat, flat])).toBe(false);
		expect(masks.map((mask) => flux.areMasked([flat, { ...flat, mask }]))).toEqual([false, false, true, true]);
	});

	it("takes the home range from the spectra that could be converted", () => {
		const spectra = [flat, { ...flat, id: "c", fluxes: [1000, 2000, 3000, 4000], fluxUnit: "counts" }];
		const curves = spectra.map((s) => curve(s, { quantity: "fnu" }));
		const axis = fluxAxis(spectra, "fnu", "none", false, "angstrom");
		const own = homeRanges(curves.slice(0, 1), axis).y;
		expect(homeRanges(curves, axis).y).toEqual(own);
		const divided = fluxAxis(spectra, "fnu", "peak", false, "angstrom");
		expect(homeRanges(curves, divided).y[1]).toBeGreaterThan(4000);
	});
});

describe("the flux axis", () => {
	const name = (...args: AxisArguments) => {
		const { name: text, unit } = fluxAxis(...args);
		return unit ? `${text} (${unit})` : text;
	};
	it("names quantity, frame, divisor and unit in its title", () => {
		expect(name([flat], "given", "median", false, "angstrom")).toBe("Flux ÷ median");
		expect(name([flat], "given", "none", false, "angstrom")).toBe("Flux (erg s⁻¹ cm⁻² Å⁻¹)");
		expect(name([{ ...flat, fluxUnit: "counts" }], "given", "none", false, "angstrom")).toBe("Flux (counts)");
		expect(name([flat, { ...flat, fluxUnit: "Jy" }], "given", "none", false, "angstrom")).toBe("Flux (units differ)");
		expect(name([], "given", "none", false, "angstrom")).toBe("Flux (arbitrary units)");
		expect(name([flat], "flambda", "none", false, "angstrom")).toBe("Observed F_{λ} (erg s⁻¹ cm⁻² Å⁻¹)");
		expect(name([flat], "fnu", "peak", false, "angstrom")).toBe("Observed F_{ν} ÷ peak");
		expect(name([flat], "abmag", "none", true, "angstrom")).toBe("AB magnitude");
		const mean = { kind: "mean", from: 5100, to: 5000.5 } as const;
		expect(name([flat], "given", mean, false, "nm")).toBe("Flux ÷ mean of 500.05–510 nm");
		expect(name([flat], "given", { kind: "value", at: 5500 }, false, "um")).toBe("Flux ÷ flux at 0.55 µm");
	});
	it("reports different units, but not different spellings of one unit", () => {
		const as = (...units: (string | null)[]) => units.map((fluxUnit, i) => ({ ...flat, id: `s${i}`, fluxUnit }));
		const none = (...units: (string | null)[]) => name(as(...units), "given", "none", false, "angstrom");
		expect(none("erg/s/cm/cm/AA", "erg s-1 cm-2 A-1")).toBe("Flux (erg s⁻¹ cm⁻² Å⁻¹)");
		expect(none("erg/s/cm/cm/AA", "1e-17 erg/s/cm/cm/AA")).toBe("Flux (erg s⁻¹ cm⁻² Å⁻¹)");
		expect(none("erg/s/cm/cm/AA", "Jy")).toBe("Flux (units differ)");
		expect(none("erg/s/cm/cm/AA", null)).toBe("Flux (units differ)");
		const divided = (...units: (string | null)[]) => fluxAxis(as(...units), "given", "median", false, "angstrom");
		expect(divided("erg/s/cm/cm/AA", "1e-17 erg/s/cm/cm/AA", null)).toMatchObject({ unit: "", problem: null });
		expect(divided("Jy", "erg/s/cm2/Hz", "counts")).toMatchObject({ unit: "", problem: null });
		const { unit, problem } = divided("erg/s/cm/cm/AA", null, "Jy", "AB");
		expect(unit).toBe("units differ");
		expect(problem?.subject).toBe("s2");
		expect(textOf(problem)).toBe(
			'Spectra come in units of different kinds ("s0" in erg s⁻¹ cm⁻² Å⁻¹, "s2" in Jy, "s3" in AB mag), so as given they cannot be compared; show Fλ, Fν or AB magnitude.',
		);
		expect(fluxAxis(as("erg/s/cm/cm/AA", "Jy"), "fnu", "median", false, "angstrom").problem).toBeNull();
	});
	it("is never logarithmic for magnitudes", () => {
		expect(fluxAxis([flat], "abmag", "none", true, "angstrom").log).toBe(false);
	});
	it.each([
		["erg/s/cm/cm/AA", "erg s⁻¹ cm⁻² Å⁻¹"],
		["1E-17 erg/cm^2/s/Ang", "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹"],
		["2e-17 erg/cm^2/s/Ang", "2e-17 erg/cm^2/s/Ang"],
		["uJy", "µJy"],
		["AB", "AB mag"],
		["W m-2 Hz-1", "10³ erg s⁻¹ cm⁻² Hz⁻¹"],
		["furlongs", "furlongs"],
	])("writes the unit %j as %j", (given, text) => {
		expect(fluxUnitText(given)).toBe(text);
	});
	it("is linear until the code of logarithmic scales is there", () => {
		const axis = (loaded: typeof processing | null) =>
			flux.fluxAxis([flat], "given", "none", true, "angstrom", loaded, english);
		expect(axis(null).log).toBe(false);
		expect(axis(processing).log).toBe(true);
	});

	it("runs from faint to bright for magnitudes, and over four decades at most on a log scale", () => {
		const mags = fluxAxis([flat], "abmag", "none", false, "angstrom");
		const [bottom, top] = homeRanges([curve(flat, { quantity: "abmag" })], mags).y;
		expect(bottom).toBeGreaterThan(top);
		const log = fluxAxis([flat], "given", "none", true, "angstrom");
		const wide = { ...flat, fluxes: [1e-9, 1, 10, 100] };
		const [low, high] = homeRanges([curve(wide, { log: true })], log).y;
		expect(low).toBeGreaterThan(0);
		expect(high).toBeGreaterThan(100);
		expect(high / low).toBeLessThan(1e5);
		expect(homeRanges([], log).y[0]).toBeGreaterThan(0);
	});
	it("reports the number of fluxes without a place on a log scale", () => {
		const { fluxes, issues, fluxRange } = curve(flat, { log: true });
		expect(fluxes[2]).toBe(-1);
		expect(fluxRange[0]).toBeGreaterThan(0);
		expect(written(issues)).toMatch(/1 flux of zero or less, which have no place on a log axis/);
	});
});

describe("fluxes of one kind in several scales", () => {
	const settings = { ...initialSettings, normalization: "none" as const };
	/** What is drawn of spectra, each of one flux in a unit. */
	const drawn = (...given: (readonly [flux: number, unit: string | null])[]) => {
		const spectra = given.map(
			([value, fluxUnit], i): Spectrum => ({ ...flat, id: `s${i}`, fluxes: [value, value, value, value], fluxUnit }),
		);
		const state = { ...createSpectrumStore().getState(), ...settings };
		const source = {
			spectra,
			lineGroups: [],
			colorBy: "order" as const,
			templates: [],
			layouts: null,
			processing,
			language: english,
		};
		return createViewBuilder()(source as never, state, { width: 600, height: 300 }, measureText);
	};
	it.each([
		[[3, "1E-17 erg/cm^2/s/Ang"], [3e-17, "erg/s/cm/cm/AA"], "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹"],
		[[3e-17, "erg/s/cm/cm/AA"], [3, "FLAM17"], "erg s⁻¹ cm⁻² Å⁻¹"],
		[[3e-16, "erg/s/cm2/A"], [3e-15, "W m-2 um-1"], "erg s⁻¹ cm⁻² Å⁻¹"],
		[[0.003, "Jy"], [3, "mJy"], "Jy"],
		[[3, "mJy"], [3000, "uJy"], "mJy"],
		[[3, "mJy"], [3e-26, "erg/s/cm2/Hz"], "mJy"],
	] as const)("are drawn in the unit of the first: %j and %j", (first, second, unit) => {
		const { allCurves, fluxAxis: axis } = drawn(first, second);
		expect(allCurves[0]?.fluxes[0]).toBe(first[0]);
		expect((allCurves[1]?.fluxes[0] as number) / first[0]).toBeCloseTo(1, 12);
		expect((allCurves[1]?.errors?.[0] as number) * second[0]).toBeCloseTo(0.1 * first[0], 12);
		expect(allCurves[1]?.fluxUnit).toBe(first[1]);
		expect(axis).toMatchObject({ unit, problem: null });
	});
	it("stay as they are where a unit is unknown or of another kind", () => {
		const unknown = drawn([3, "mJy"], [3, "counts"]);
		expect(unknown.allCurves[1]?.fluxes[0]).toBe(3);
		expect(unknown.fluxAxis.unit).toBe("units differ");
		const other = drawn([3, "1E-17 erg/cm^2/s/Ang"], [3, "mJy"]);
		expect(other.allCurves[1]?.fluxes[0]).toBe(3);
		expect(textOf(other.fluxAxis.problem)).toMatch(/units of different kinds/);
	});
});

describe("magnitudes of any system", () => {
	const viewOf = (units: readonly string[], state = {}) => {
		const spectra = units.map(
			(fluxUnit, i): Spectrum => ({ ...flat, id: `s${i}`, fluxes: [20, 19, 18, 19], errors: null, fluxUnit }),
		);
		const source = {
			spectra,
			lineGroups: [],
			colorBy: "order" as const,
			templates: [],
			layouts: null,
			processing,
			language: english,
		};
		return createViewBuilder()(
			source as never,
			{ ...createSpectrumStore().getState(), ...state },
			{ width: 600, height: 300 },
			measureText,
		);
	};
	it.each(["mag", "Vega mag", "mag(ST)", "STmag", "AB", "mag_vega", "magnitude", "VEGAMAG"])(
		"are bright at the top and never divided: %s",
		(unit) => {
			const { y, allCurves, fluxAxis: axis } = viewOf([unit]);
			expect([...(allCurves[0]?.fluxes ?? [])]).toEqual([20, 19, 18, 19]);
			expect(y.map(18)).toBeLessThan(y.map(20));
			expect(axis).toMatchObject({ magnitudes: true, name: unit === "AB" ? "AB magnitude" : "Magnitude" });
			expect(viewOf([unit], { normalization: { kind: "value", at: 5010 }, fluxScale: "log" }).fluxAxis).toMatchObject({
				magnitudes: true,
				log: false,
			});
		},
	);
	it("are averaged as fluxes", () => {
		const averaged = (unit: string) => [...(viewOf([unit], { binning: 21 }).allCurves[0]?.fluxes ?? [])];
		expect(averaged("Vega mag")).toEqual(averaged("AB"));
		expect(averaged("Vega mag").length).toBeLessThan(4);
	});
	it("are never divided beside fluxes, and said to be of another kind", () => {
		const { allCurves, fluxAxis: axis } = viewOf(["mJy", "Vega mag"]);
		expect(allCurves[1]?.fluxes[0]).toBe(20);
		expect(axis.magnitudes).toBe(false);
		expect(textOf(axis.problem)).toContain('"s1" in Vega mag');
	});
	it("of several systems are named as different", () => {
		expect(viewOf(["AB", "Vega mag"]).fluxAxis).toMatchObject({
			magnitudes: true,
			unit: "units differ",
			problem: null,
		});
	});
});

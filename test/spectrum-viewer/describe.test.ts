import { lineGroups } from "astropane/astro";
import { estimateText } from "astropane/plot";
import { describe, expect, it } from "vitest";
import * as layouts from "../../src/spectrum-viewer/lazy/chunks/layouts.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import { describeSpectrum, figureTitle, noLineTexts } from "../../src/spectrum-viewer/model/text/describe.js";
import { createViewBuilder } from "../../src/spectrum-viewer/model/view.js";
import type { SpectrumState } from "../../src/spectrum-viewer/state.js";
import { createSpectrumStore } from "../../src/spectrum-viewer/store.js";
import type { Spectrum } from "../../src/spectrum-viewer/types.js";
import { english, type Language, languageOf } from "../../src/text/index.js";

const spectrum = (id: string, from: number, to: number, more: Partial<Spectrum> = {}): Spectrum => ({
	id,
	label: id,
	wavelengths: Array.from({ length: 21 }, (_, i) => from + ((to - from) * i) / 20),
	fluxes: Array.from({ length: 21 }, (_, i) => 1 + (i % 3)),
	...more,
});
const view = (spectra: readonly Spectrum[], change: Partial<SpectrumState> = {}, language: Language = english) =>
	createViewBuilder()(
		{ spectra, lineGroups, colorBy: "order", layouts, processing, language },
		{ ...createSpectrumStore().getState(), ...change },
		{ width: 720, height: 420 },
		estimateText,
	);

describe("describeSpectrum", () => {
	it("names spectra, range, shift, lines and axis", () => {
		const spectra = [spectrum("A", 3800.4, 9200), spectrum("B", 4000, 7000)];
		expect(describeSpectrum(view(spectra, { redshift: 0.1, velocity: 12000, visibleLineGroups: ["H"] }))).toMatch(
			/^2 spectra: A and B, from 3,800 to 9,200 Å in air\. Redshift 0\.100000, expansion velocity 12,000 km\/s \(relativistic\)\. \d+ lines of 1 group are marked: H\. Flux axis: Flux ÷ median\. Flux from 0\.5 to 1\.5\.$/,
		);
	});
	it("keeps the digits of a narrow range, in every unit", () => {
		const narrow = [spectrum("A", 5889.9, 5890.1)];
		expect(describeSpectrum(view(narrow))).toContain("from 5,889.9 to 5,890.1 Å");
		expect(describeSpectrum(view(narrow, { wavelengthUnit: "nm" }))).toContain("from 588.99 to 589.01 nm");
	});
	it("keeps the digits of a narrow range of flux", () => {
		const flat = spectrum("A", 4000, 5000, { fluxes: Array.from({ length: 21 }, (_, i) => 12345 + (i % 2) / 10) });
		expect(describeSpectrum(view([flat], { normalization: "none" }))).toContain("Flux from 12,345 to 12,345.1");
	});
	it("counts the names beyond five", () => {
		const spectra = Array.from({ length: 8 }, (_, i) => spectrum(`S${i}`, 4000, 5000));
		expect(describeSpectrum(view(spectra))).toContain("8 spectra: S0, S1, S2, S3, S4 and 3 more, from");
	});
	it("says which spectra were converted, and that nothing is drawn", () => {
		const spectra = [spectrum("A", 4000, 5000), spectrum("B", 4000, 5000, { medium: "vacuum" })];
		expect(describeSpectrum(view(spectra))).toContain("Å in air (1 converted).");
		expect(describeSpectrum(view([]))).toMatch(/^No spectrum is drawn\. Redshift 0\.000000\./);
	});
	it.each<[string, () => number | null, Partial<Spectrum>]>([
		["null", () => null, {}],
		["NaN", () => Number.NaN, {}],
		["masked", () => 1, { mask: Array.from({ length: 21 }, () => 1) }],
	])("leaves out a spectrum whose fluxes are all %s, and its wavelengths", (_, flux, more) => {
		const fluxes = Array.from({ length: 21 }, flux) as number[];
		const empty = (from: number, to: number) => spectrum("B", from, to, { fluxes, ...more });
		const { home, ...built } = view([spectrum("A", 6000, 7000), empty(12_000, 25_000)]);
		expect(describeSpectrum({ home, ...built })).toMatch(/^Spectrum: A, from 6,000 to 7,000 Å in air\./);
		expect(home.x).toEqual(view([spectrum("A", 6000, 7000)]).home.x);
		expect(describeSpectrum(view([empty(3000, 4000)]))).toMatch(/^No spectrum is drawn\./);
	});
	it("says nothing in English where all of its words are overridden", () => {
		const words = new Proxy(
			{},
			{ getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: "◆" }), get: () => "◆" },
		);
		const text = describeSpectrum(view([spectrum("1", 4000, 5000)], { layout: "stack" }, languageOf(words, "de-DE")));
		expect(text).not.toMatch(/[a-z]{2}/i);
		expect(text).toContain("◆");
	});
});

describe("noLineTexts", () => {
	it("keeps the digits of the view", () => {
		const zoomed = view([spectrum("A", 4000, 9000)], {
			visibleLineGroups: ["H"],
			window: { x: [5889.9, 5890.1], y: null },
		});
		expect(noLineTexts(zoomed)).toEqual([
			"No chosen line falls between 5889.9 and 5890.1 Å at z = 0",
			"No chosen line in view at z = 0",
			"No chosen line in view",
		]);
	});
});

describe("figureTitle", () => {
	it("names one spectrum and counts several", () => {
		expect(figureTitle(0, undefined, english)).toBe("Spectrum");
		expect(figureTitle(1, "SN 2011fe", english)).toBe("Spectrum of SN 2011fe");
		expect(figureTitle(1200, "a", english)).toBe("1,200 spectra");
		expect(figureTitle(3, "a", languageOf({ spectraTitle: (n: string) => `${n} Spektren` }))).toBe("3 Spektren");
	});
});

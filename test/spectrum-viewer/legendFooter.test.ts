import { lineGroups } from "astropane/astro";
import { createSvgPen, estimateText } from "astropane/plot";
import { describe, expect, it } from "vitest";
import { type CorrectedSpectra, correctSpectra } from "../../src/spectrum-viewer/model/corrections/corrections.js";
import { noCorrections } from "../../src/spectrum-viewer/model/corrections/readCorrections.js";
import { legendFooter } from "../../src/spectrum-viewer/model/export/legendFooter.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import { curveDetail, templateDetail } from "../../src/spectrum-viewer/model/text/legendDetail.js";
import { createViewBuilder } from "../../src/spectrum-viewer/model/view.js";
import type { Corrections, SpectrumState } from "../../src/spectrum-viewer/state.js";
import { createSpectrumStore } from "../../src/spectrum-viewer/store.js";
import type { Spectrum } from "../../src/spectrum-viewer/types.js";
import { english, type Language, languageOf } from "../../src/text/index.js";

const epoch = (i: number, change: Partial<Spectrum> = {}): Spectrum => ({
	id: `s${i}`,
	label: `Epoch ${i}`,
	wavelengths: [4000, 5000, 6000, 7000],
	fluxes: [1, 2, 3, 2],
	observedAt: `2020-01-${String(10 + i).padStart(2, "0")}T00:00:00`,
	...change,
});
const viewOf = (
	spectra: Spectrum[],
	change: Partial<SpectrumState> = {},
	peak = Number.NaN,
	language: Language = english,
	corrected: CorrectedSpectra | null = null,
) =>
	createViewBuilder()(
		{ spectra, lineGroups, colorBy: "time", processing, peak, language, corrected },
		{ ...createSpectrumStore().getState(), ...change },
		{ width: 720, height: 400 },
		estimateText,
	);
/** Texts of the legend with their place, the first row being the one at the top. */
function legendOf(view: ReturnType<typeof viewOf>, width = 720) {
	const footer = legendFooter(view, width, { curveDetail, templateDetail });
	const pen = createSvgPen("legend");
	footer.paint(pen, 0, width);
	const texts = [...pen.markup().matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, text]) => ({
		x: Number(x),
		y: Number(y),
		text: text as string,
	}));
	return { height: footer.height, markup: pen.markup(), texts, words: texts.map(({ text }) => text) };
}

describe("legendFooter", () => {
	it("has rows as wide as the picture, in the order of the legend, whichever spectrum is in front", () => {
		const spectra = Array.from({ length: 12 }, (_, i) => epoch(i, { observedAt: null }));
		const { texts, height, words } = legendOf(viewOf(spectra, { highlightedId: "s0" }));
		expect(words).toEqual(spectra.map(({ label }) => label));
		const rows = new Set(texts.map(({ y }) => y)).size;
		expect(rows).toBeGreaterThan(1);
		expect(rows).toBeLessThan(5);
		expect(Math.max(...texts.map(({ x, text }) => x + estimateText(text, 11)))).toBeLessThan(720);
		expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(height);
	});
	it("has the details of the legend on the screen: phase, medium, masks", () => {
		const spectra = [epoch(1, { mask: [0, 1, 0, 0] }), epoch(2, { medium: "vacuum" })];
		const { words } = legendOf(viewOf(spectra, {}, 58_860));
		expect(words).toContain("−1.0 d · ▂ masked");
		expect(words).toContain("+0.0 d · from vacuum");
	});
	it("explains colours by time, with the peak", () => {
		const spectra = [epoch(1), epoch(2), epoch(3)];
		const plain = legendOf(viewOf(spectra));
		expect(plain.words).toEqual(expect.arrayContaining(["2020-01-11", "2020-01-13"]));
		expect(plain.markup.match(/color-mix/g)?.length).toBeGreaterThan(20);
		expect(legendOf(viewOf(spectra, {}, 58_860)).words).toContain("+1.0 d  (peak at the tick)");
		expect(legendOf(viewOf(spectra.slice(0, 2))).words).not.toContain("2020-01-11");
	});
	it("leaves out hidden spectra and shortens names longer than a row", () => {
		const long = epoch(1, { label: `A ${"very ".repeat(60)}long name` });
		const { texts, words } = legendOf(viewOf([long, epoch(2)], { hiddenSpectra: ["s2"] }), 240);
		expect(words.join()).not.toContain("Epoch 2");
		expect(words[0]).toMatch(/^A very .*…$/);
		expect((texts[0]?.x ?? 0) + estimateText(words[0] as string, 11)).toBeLessThan(240);
	});
	it("says that an ion is drawn at the redshift, too", () => {
		const { words } = legendOf(viewOf([epoch(1)], { ionVelocities: { H: 9000, "H (z)": 0 } }));
		expect(words).toContain("z = 0.000000; velocity of H 9,000 km/s (relativistic); lines of H at z, too, marked (z)");
	});
	it("names a continuum that is drawn, with its colour, and none that is divided out", () => {
		const spectra = [epoch(1, { observedAt: null }), epoch(2, { observedAt: null })];
		const legend = (continuum: NonNullable<Corrections["continuum"]>) => {
			const corrections: Corrections = { ...noCorrections, continuum };
			const corrected = correctSpectra(spectra, [], corrections, 0);
			return legendOf(viewOf(spectra, { corrections }, Number.NaN, english, corrected));
		};
		const fitted = legend({ kind: "polynomial", order: 2, use: "draw" });
		expect(fitted.words).toEqual(["Epoch 1", "Epoch 2", "continuum: polynomial of degree 2"]);
		expect(fitted.markup).toContain('stroke="var(--astropane-series-3)"');
		expect(legend({ kind: "spline", order: 2, use: "draw" }).words).toContain("continuum: spline with 2 knots");
		const points = [
			[4000, 1],
			[7000, 2],
		] as const;
		const knots = [{ spectrumId: "s1", medium: "air" as const, points }];
		const byHand = legend({ kind: "spline", order: 2, use: "draw", knots });
		expect(byHand.words).toContain("continuum: spline through knots set by hand");
		expect(legend({ kind: "polynomial", order: 2, use: "divide" }).words.join()).not.toContain("continuum:");
	});
	it("takes the words of the host", () => {
		const language = languageOf({ masked: "maskiert", daysFromPeak: (days: string) => `${days} Tage` }, "de-DE");
		const { words } = legendOf(viewOf([epoch(1, { mask: [0, 1, 0, 0] }), epoch(2)], {}, 58_860, language));
		expect(words).toContain("−1,0 Tage · ▂ maskiert");
	});

	it("states redshift, velocities, smoothing and bins, in rows as wide as the picture", () => {
		const spectra = [epoch(0, { observedAt: null })];
		expect(legendOf(viewOf(spectra)).words).toEqual(["Epoch 0"]);
		const change: Partial<SpectrumState> = {
			redshift: 0.0166,
			velocity: 10_000,
			ionVelocities: { "Ca II": 12_500 },
			smoothing: { kind: "gaussian", velocityKmS: 200 },
			binning: 2,
		};
		const wide = legendOf(viewOf(spectra, change), 1200);
		expect(wide.words.slice(1)).toEqual([
			"z = 0.016600; expansion velocity 10,000 km/s (relativistic); velocity of Ca II 12,500 km/s (relativistic); Gaussian, σ = 200 km/s; bins of 2 Å",
		]);
		const narrow = legendOf(viewOf(spectra, change), 360);
		expect(narrow.words.slice(1).join("; ")).toBe(wide.words[1]);
		expect(narrow.height - wide.height).toBe(18 * (narrow.words.length - wide.words.length));
		for (const { x, y, text } of narrow.texts) {
			expect(x + estimateText(text, 11)).toBeLessThanOrEqual(360);
			expect(y).toBeLessThan(narrow.height);
		}
	});

	it.each([
		[{ kind: "boxcar", width: 5 }, "boxcar of 5 px"],
		[{ kind: "median", width: 7 }, "median of 7 px"],
		[{ kind: "gaussian", sigma: 1.5 }, "Gaussian, σ = 1.5 px"],
		[{ kind: "savitzky-golay", width: 11, order: 2 }, "Savitzky–Golay, 11 px, order 2"],
	] as const)("names the smoothing %o", (smoothing, text) => {
		const { words } = legendOf(viewOf([epoch(0, { observedAt: null })], { smoothing }));
		expect(words.at(-1)).toBe(`z = 0.000000; ${text}`);
	});
});

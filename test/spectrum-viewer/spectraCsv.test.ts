import { lineGroups } from "astropane/astro";
import { estimateText } from "astropane/plot";
import { describe, expect, it } from "vitest";
import { spectraCsv } from "../../src/spectrum-viewer/model/export/spectraCsv.js";
import * as processing from "../../src/spectrum-viewer/model/flux/processing.js";
import { createViewBuilder } from "../../src/spectrum-viewer/model/view.js";
import type { SpectrumState } from "../../src/spectrum-viewer/state.js";
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
) =>
	createViewBuilder()(
		{ spectra, lineGroups, colorBy: "time", processing, peak, language },
		{ ...createSpectrumStore().getState(), ...change },
		{ width: 720, height: 400 },
		estimateText,
	);
describe("spectraCsv", () => {
	it("has the visible spectra as they are drawn, with units in the column names", () => {
		const csv = spectraCsv(
			viewOf([epoch(1, { errors: [0.1, 0.1, 0.1, 0.1] }), epoch(2)], { normalization: "peak", hiddenSpectra: ["s2"] }),
		);
		const [head, first] = csv.split("\r\n");
		expect(head).toBe('"Epoch 1: observed wavelength (Å, air)",Epoch 1: Flux ÷ peak,Epoch 1: error (1σ)');
		expect(first?.split(",").map(Number)).toEqual([4000, expect.closeTo(1 / 3, 12), expect.closeTo(0.1 / 3, 12)]);
	});
	it("cannot run as a formula, whatever the name of a spectrum", () => {
		expect(spectraCsv(viewOf([epoch(1, { label: "=1+1" })])).startsWith(`"'=1+1`)).toBe(true);
	});
	it("names its columns in the words of the host, and numbers as programs read them", () => {
		const language = languageOf({ csvErrorColumn: "Fehler (1σ)", flux: "Fluss" }, "de-DE");
		const csv = spectraCsv(viewOf([epoch(1, { errors: [0.1, 0.1, 0.1, 0.1] })], {}, undefined, language));
		expect(csv).toMatch(
			/^"Epoch 1: observed wavelength \(Å, air\)",Epoch 1: Fluss ÷ median,Epoch 1: Fehler \(1σ\)\r\n4000,0\.5,0\.05/,
		);
	});
});

import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { filterCurves } from "astropane/filters";
import { createSpectrumStore, type LineGroup, type Spectrum, SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, it, vi } from "vitest";
import type { PickedFeature, SpectrumState } from "../../src/spectrum-viewer/state.js";
import { controlWords } from "../../src/spectrum-viewer/words/controls.js";
import { figureWords } from "../../src/spectrum-viewer/words/figure.js";
import { lineWords } from "../../src/spectrum-viewer/words/lines.js";
import { comparisonWords } from "../../src/spectrum-viewer/words/panels/comparison.js";
import { filterWords } from "../../src/spectrum-viewer/words/panels/filters.js";
import { findRedshiftWords } from "../../src/spectrum-viewer/words/panels/findRedshift.js";
import { matchWords } from "../../src/spectrum-viewer/words/panels/match.js";
import { measureWords } from "../../src/spectrum-viewer/words/panels/measure.js";
import { pinWords } from "../../src/spectrum-viewer/words/panels/pins.js";
import { sequenceWords } from "../../src/spectrum-viewer/words/panels/sequence.js";
import { velocityWords } from "../../src/spectrum-viewer/words/panels/velocity.js";
import { processingWords } from "../../src/spectrum-viewer/words/processing.js";
import { numberWords } from "../../src/text/parse.js";
import { fetchedWords, uiWords } from "../../src/ui/index.js";
import { lettersIn, MARKER, markedWords } from "../setup/markedWords.js";

/** Of the reasons why nothing is measured. */
const measurementFaults = { measurementWindow: String, windowBeyondSpectrum: String };
const words = markedWords(
	uiWords,
	fetchedWords,
	controlWords,
	figureWords,
	lineWords,
	processingWords,
	findRedshiftWords,
	matchWords,
	measureWords,
	velocityWords,
	comparisonWords,
	sequenceWords,
	filterWords,
	pinWords,
	numberWords,
	measurementFaults,
);

/** An emission line at 5000 Å and one at 6000 Å on a level continuum with little noise. */
const wavelengths = Float64Array.from({ length: 3000 }, (_, i) => 4000 + i);
const gaussian = (w: number, center: number) => Math.exp(-((w - center) ** 2) / (2 * 6 ** 2));
const fluxes = wavelengths.map((w, i) => 2 + 0.02 * Math.sin(i * 1.7) + 3 * gaussian(w, 5000) + gaussian(w, 6000));
const spectra: Spectrum[] = [
	{ id: "1", label: "1", fluxUnit: "ω", wavelengths, fluxes, errors: wavelengths.map(() => 0.02) },
	{ id: "2", label: "2", fluxUnit: "ω", wavelengths, fluxes },
];
const line = (label: string, wavelength: number) => ({
	label,
	air: wavelength,
	vacuum: wavelength * 1.00028,
	importance: 1,
	status: "verified" as const,
	sources: "",
});
const lineGroups: LineGroup[] = [
	{ name: "Ω", family: "galaxy", color: "#123456", static: false, lines: [line("α", 5000), line("β", 6000)] },
	{ name: "Σ", family: "galaxy", color: "#654321", static: true, lines: [line("γ", 5002)] },
];
/** The first spectrum moved, so that it fits. */
const templateLibrary = [
	{ id: "τ", type: "ψ", object: "ο", phaseDays: 3, wavelengths: wavelengths.map((w) => w / 1.05), fluxes },
];
const feature = (clicked: number, change: Partial<PickedFeature> = {}): PickedFeature => ({
	clicked,
	peak: { wavelength: clicked + 1, kind: "emission" },
	spectrumId: "1",
	spectrumLabel: "1",
	line: null,
	...change,
});
const alpha = { key: "Ω/α", label: "α", group: "Ω", air: 5000, vacuum: 5001.4 };
const beta = { key: "Ω/β", label: "β", group: "Ω", air: 6000, vacuum: 6001.68 };

async function show(state: Partial<SpectrumState>) {
	const store = createSpectrumStore({ visibleLineGroups: ["Ω", "Σ"], ...state });
	const onMeasure = vi.fn();
	render(
		<SpectrumViewer
			spectra={spectra}
			lineGroups={lineGroups}
			width={800}
			store={store}
			words={words}
			locale="de-DE"
			onMeasure={onMeasure}
			templateLibrary={templateLibrary}
		/>,
	);
	await waitFor(() => expect(document.querySelector("section.astropane-spectrum-panel")).not.toBeNull(), {
		timeout: 8000,
	});
	const panel = document.querySelector("section.astropane-spectrum-panel") as HTMLElement;
	return { panel, store, onMeasure };
}
const units = ["Å", "km/s", "nm"];
const announced = () => screen.getAllByRole("status").map((region) => region.textContent ?? "");

it("the panel that measures writes nothing but words, data and units, with numbers of the locale", async () => {
	const { panel, onMeasure } = await show({ panel: "measure" });
	const boxes = within(panel).getAllByRole("textbox");
	await userEvent.type(boxes[0] as HTMLElement, "4950");
	await userEvent.type(boxes[1] as HTMLElement, "5050,5{Enter}");
	expect(onMeasure).toHaveBeenCalledOnce();
	expect(onMeasure.mock.lastCall?.[0].window).toEqual([4950, 5050.5]);
	expect(within(panel).getAllByRole("row")).toHaveLength(2);
	expect(panel.textContent).toMatch(/−\d\d,\d+ ± \d,\d+/);
	await userEvent.click(within(panel).getByRole("table").querySelector('td [class*="text"]') as HTMLElement);
	expect(panel.querySelector(".astropane-measure-undo")).toHaveTextContent(MARKER);
	expect(lettersIn(panel, units)).toEqual([]);
	for (const text of announced()) expect(text).not.toMatch(/\p{Script=Latin}/u);
	// A window beyond the spectrum, and one end that is no number.
	for (const [from, to] of [
		["1", "2"],
		["5000", "?"],
	] as const) {
		for (const box of boxes) await userEvent.clear(box);
		await userEvent.type(boxes[0] as HTMLElement, from);
		await userEvent.type(boxes[1] as HTMLElement, `${to}{Enter}`);
		expect(within(panel).getByRole("alert")).toHaveTextContent(MARKER);
		expect(lettersIn(panel, [...units, "1,5e-3"])).toEqual([]);
	}
});

it("the panel that finds the redshift writes nothing but words, data and units", async () => {
	const list = [feature(5000, { line: alpha }), feature(6000, { line: beta })];
	const { panel } = await show({ panel: "redshift", pickedFeatures: { twoLines: true, list } });
	expect(within(panel).getAllByRole("listitem")).toHaveLength(2);
	const search = within(panel).getByRole("searchbox");
	expect(panel.querySelectorAll('[role="option"]').length).toBeGreaterThan(2);
	expect(lettersIn(panel, units)).toEqual([]);
	await userEvent.type(search, "0");
	expect(lettersIn(panel, units)).toEqual([]);
});

it("a feature without a line is announced in words alone", async () => {
	await show({ panel: "redshift", pickedFeatures: { twoLines: false, list: [feature(5000)] } });
	await waitFor(() => expect(announced().join("")).toContain(`${MARKER} 4999,61 Å 4998,61 Å 1.`));
	for (const text of announced()) expect(text.replaceAll(/Å|km\/s/g, "")).not.toMatch(/\p{Script=Latin}/u);
});

it("the panel of velocities writes nothing but words, data and units", async () => {
	const { panel } = await show({ panel: "velocity", ionVelocities: { Ω: -1234.5 } });
	await waitFor(() => expect(panel.querySelector(".astropane-plot svg text")).not.toBeNull());
	expect(lettersIn(panel, units)).toEqual([]);
	const search = within(panel).getByRole("searchbox");
	await userEvent.type(search, "0");
	expect(lettersIn(panel, units)).toEqual([]);
});

it("a redshift and a velocity are refused in the words of the host", async () => {
	const store = createSpectrumStore({ visibleLineGroups: ["Ω"], panel: "velocity", ionVelocities: { Ω: 100 } });
	const refusals = { redshiftTooLow: (z: string) => `${z}?`, velocityTooHigh: (v: string) => `${v}!` };
	render(<SpectrumViewer spectra={spectra} lineGroups={lineGroups} width={800} store={store} words={refusals} />);
	const type = async (name: string, text: string) => {
		const box = await screen.findByRole("textbox", { name }, { timeout: 8000 });
		await userEvent.clear(box);
		await userEvent.type(box, `${text}{Enter}`);
		return box;
	};
	expect(await type("v of Ω", "300000")).toHaveAccessibleDescription(/300000!$/);
	expect(await type("Redshift z", "-2")).toHaveAccessibleDescription(/−2\?$/);
	expect(store.getState()).toMatchObject({ redshift: 0, ionVelocities: { Ω: 100 } });
});

it("the panel that matches writes nothing but words, data and units, with numbers of the locale", async () => {
	const { panel, store } = await show({ panel: "match" });
	const [start] = [...panel.querySelectorAll<HTMLElement>(".astropane-spectrum-match-start")];
	await userEvent.click(start as HTMLElement);
	await within(panel).findByRole("table", {}, { timeout: 8000 });
	expect(panel.textContent).toMatch(/0,05\d\d ± 0,0/);
	expect(panel.textContent).toMatch(/\+3/);
	const [draw, take] = within(within(panel).getByRole("table")).getAllByRole("button");
	await userEvent.click(draw as HTMLElement);
	await userEvent.click(take as HTMLElement);
	expect(store.getState().redshift).toBeCloseTo(0.05, 2);
	await userEvent.type(within(panel).getAllByRole("textbox")[0] as HTMLElement, "?{Enter}");
	expect(within(panel).getByRole("alert")).toHaveTextContent(MARKER);
	expect(lettersIn(panel, [...units, "rlap"])).toEqual([]);
	for (const text of announced()) expect(text).not.toMatch(/\p{Script=Latin}/u);
});

it("the panel of sequences writes nothing but words, data and units", async () => {
	const comparison = { kind: "ratio", ids: ["1", "2"] } as const;
	const { panel } = await show({ panel: "sequence", peakAt: "2021-02-03", comparison });
	const [date] = within(panel).getAllByRole("textbox");
	expect(date).toHaveDisplayValue("2021-02-03");
	expect(panel.textContent).toMatch(/59248,00/);
	await waitFor(() => expect(panel.textContent).toMatch(/0,9/));
	expect(lettersIn(panel, units)).toEqual([]);
	for (const wrong of ["?", "03.02.2021", "2021-02-30", "1700-01-01"]) {
		await userEvent.clear(date as HTMLElement);
		await userEvent.type(date as HTMLElement, `${wrong}{Enter}`);
		expect(within(panel).getByRole("alert")).toHaveTextContent(MARKER);
	}
	expect(lettersIn(panel, units)).toEqual([]);
});

it("the panel of filters writes nothing but words, names of filters and units", async () => {
	const { panel } = await show({ panel: "filters", shownFilters: ["SDSS g", "2MASS J"] });
	expect(within(panel).getAllByRole("row")).toHaveLength(5);
	const names = filterCurves().map(({ name }) => name);
	const systems = filterCurves().map(({ system }) => system);
	expect(lettersIn(panel, [...units, ...names, ...systems])).toEqual([]);
});

it("the panel of pins writes nothing but words, data and units", async () => {
	const pin = { id: 1, spectrumId: "1", wavelength: 5000.5, medium: "air", flux: 3, note: "ξ" } as const;
	const { panel } = await show({ panel: "pins", pins: [pin] });
	expect(panel.textContent).toMatch(/5000,50/);
	await userEvent.click(within(panel).getAllByRole("button")[1] as HTMLElement);
	for (const button of within(panel).getAllByRole("button").slice(2, 4)) await userEvent.click(button);
	expect(lettersIn(panel, units)).toEqual([]);
	for (const text of announced()) expect(text.replaceAll(/Å|ångström/g, "")).not.toMatch(/\p{Script=Latin}/u);
});

import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { lineGroups as catalogue } from "astropane/astro";
import {
	createSpectrumStore,
	type LineGroup,
	type Spectrum,
	type SpectrumState,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { lineShortcuts } from "../../src/spectrum-viewer/model/lines/lineShortcuts.js";
import { controlWords } from "../../src/spectrum-viewer/words/controls.js";
import { exportWords } from "../../src/spectrum-viewer/words/export.js";
import { figureWords } from "../../src/spectrum-viewer/words/figure.js";
import { issueWords } from "../../src/spectrum-viewer/words/issues.js";
import { keyWords } from "../../src/spectrum-viewer/words/keys.js";
import { lineWords } from "../../src/spectrum-viewer/words/lines.js";
import { lineToolWords } from "../../src/spectrum-viewer/words/lineTools.js";
import { displayWords } from "../../src/spectrum-viewer/words/panels/display.js";
import { findRedshiftWords } from "../../src/spectrum-viewer/words/panels/findRedshift.js";
import { measureWords } from "../../src/spectrum-viewer/words/panels/measure.js";
import { velocityWords } from "../../src/spectrum-viewer/words/panels/velocity.js";
import { processingWords } from "../../src/spectrum-viewer/words/processing.js";
import { readoutWords } from "../../src/spectrum-viewer/words/readout.js";
import { tableWords } from "../../src/spectrum-viewer/words/rows.js";
import { smoothingWords } from "../../src/spectrum-viewer/words/smoothing.js";
import { tabWords } from "../../src/spectrum-viewer/words/tabs.js";
import { templateWords } from "../../src/spectrum-viewer/words/templates.js";
import { fetchedWords, helpWords, uiWords } from "../../src/ui/index.js";
import { lettersIn, MARKER, markedWords } from "../setup/markedWords.js";

const words = markedWords(
	uiWords,
	fetchedWords,
	helpWords,
	controlWords,
	displayWords,
	smoothingWords,
	tabWords,
	exportWords,
	figureWords,
	issueWords,
	keyWords,
	lineWords,
	lineToolWords,
	processingWords,
	readoutWords,
	tableWords,
	templateWords,
	findRedshiftWords,
	measureWords,
	velocityWords,
);

const wavelengths = Float64Array.from({ length: 400 }, (_, i) => 4000 + i * 10.5);
const fluxes = wavelengths.map((_, i) => 1.25 + Math.sin(i / 9));
const errors = wavelengths.map(() => 0.0625);
const spectra: Spectrum[] = [
	{ id: "1", label: "1", type: "1", observedAt: "2020-01-01", credit: "α", wavelengths, fluxes, errors },
	{ id: "2", label: "2", type: "2", observedAt: "2020-01-05", wavelengths, fluxes },
	{ id: "3", label: "3", type: "2", observedAt: "2020-01-09", wavelengths, fluxes },
];
const line = (label: string, wavelength: number, status: "verified" | "unverified" = "verified") => ({
	label,
	air: wavelength,
	vacuum: wavelength * 1.00028,
	importance: 1,
	status,
	sources: "",
});
const lineGroups: LineGroup[] = [
	{
		name: "Ω",
		family: "galaxy",
		color: "#123456",
		static: false,
		lines: [line("α", 5000), line("β", 6000, "unverified")],
	},
	{ name: "Σ", family: "galaxy", color: "#654321", static: true, lines: [line("γ", 5200)] },
];
/** Units, and what the locale puts before the last item of a list. */
const data = ["Å", "km/s", "nm", "µm", "ångström", " und "];

function show(props: Partial<SpectrumViewerProps> = {}, state: Partial<SpectrumState> = {}) {
	const store = createSpectrumStore({ visibleLineGroups: ["Ω", "Σ"], redshift: 0.0123, velocity: 1234.5, ...state });
	render(
		<SpectrumViewer
			spectra={spectra}
			lineGroups={lineGroups}
			peakAt="2020-01-04"
			width={800}
			store={store}
			words={words}
			locale="de-DE"
			{...props}
		/>,
	);
	const root = document.querySelector(".astropane") as HTMLElement;
	const plot = screen.getByRole("application");
	return { root, plot, store };
}

describe("with every word replaced, a viewer writes nothing but data, names of lines and units", () => {
	it("in figure, legend, controls and issues", () => {
		const { root } = show({ spectra: [...spectra, null as never], wavelengthUnit: "parsec" as never, height: -5 });
		expect(lettersIn(root, [...data, /"\w+"/g, "wavelengthUnit", "height"])).toEqual([]);
		expect(root).not.toHaveAttribute("lang");
	});

	it.each([
		["without spectra", { spectra: [] }],
		["while it loads", { spectra: [], loading: true }],
		["without controls", { controls: false }],
		["with few controls", { controls: "compact" }],
		["under tabs", { layout: "tabs" }],
		["in a stack on a log axis", { layout: "stack", fluxScale: "log" }],
		["on a velocity axis", { xAxis: "velocity" }],
		["smoothed, in nm", { smoothing: { kind: "boxcar", width: 5 }, wavelengthUnit: "nm", xAxis: "rest" }],
		["with templates", { templates: [{ id: "0", label: "0", wavelengths, fluxes }] }],
	] as [string, Partial<SpectrumViewerProps>][])("%s", async (_, props) => {
		const { root } = show(props);
		expect(lettersIn(root, data)).toEqual([]);
	});

	it("in the panel Display", async () => {
		for (const state of [
			{
				smoothing: { kind: "savitzky-golay", width: 11, order: 2 },
				normalization: { kind: "mean", from: 5000, to: 5100.5 },
			},
			{ smoothing: { kind: "gaussian", velocityKmS: 200 }, normalization: { kind: "value", at: 5000 } },
			{ fluxQuantity: "abmag", spectra: spectra.map((spectrum) => ({ ...spectrum, fluxUnit: "Jy" })) },
		] as (Partial<SpectrumState> & { spectra?: Spectrum[] })[]) {
			const { spectra: given, ...settings } = state;
			const { root } = show(given ? { spectra: given } : {}, { ...settings, panel: "display" });
			await waitFor(() => expect(root.querySelectorAll("fieldset").length).toBeGreaterThan(3));
			expect(lettersIn(root, [...data, "Jy"])).toEqual([]);
			document.body.replaceChildren();
		}
	});

	it("in lists, search and sets of lines, and custom lines", async () => {
		const { root } = show(
			{},
			{ customLines: [{ id: "0", label: "λ", wavelength: 5005.5 }], lineSets: [{ name: "ξ", lineGroups: ["Ω"] }] },
		);
		await userEvent.click(
			root.querySelector(".astropane-spectrum-lines > .astropane-spectrum-disclose") as HTMLElement,
		);
		await waitFor(() => expect(root.querySelector(".astropane-toggle-item")).not.toBeNull());
		for (const button of root.querySelectorAll<HTMLElement>(".astropane-toggle-item > .astropane-spectrum-disclose"))
			await userEvent.click(button);
		await waitFor(() => expect(root.querySelectorAll(".astropane-spectrum-line-list")).toHaveLength(2));
		for (const button of root.querySelectorAll<HTMLElement>(".astropane-spectrum-custom-line-list [aria-expanded]"))
			await userEvent.click(button);
		await waitFor(() => expect(root.querySelector(".astropane-spectrum-custom-line")).not.toBeNull());
		expect(lettersIn(root, data)).toEqual([]);
		expect(root.querySelector(".astropane-spectrum-custom-line input.astropane-field[size='8']")).toHaveValue("5005,5");
		await userEvent.type(within(root).getByRole("searchbox"), "0");
		const sets = root.querySelector(".astropane-spectrum-lines [aria-haspopup]") as HTMLElement;
		await userEvent.click(sets);
		await waitFor(() => expect(document.querySelector(".astropane-spectrum-line-sets li")).not.toBeNull());
		// Sets of the library name groups of lines, as data do.
		const names = catalogue.map(({ name }) => name).sort((a, b) => b.length - a.length);
		expect(lettersIn(root, [...data, ...names])).toEqual([]);
	});

	it("in both tables", async () => {
		const { root } = show({ customLines: [{ id: "0", label: "λ", wavelength: 5005.5 }] });
		for (const button of root.querySelectorAll<HTMLElement>(".astropane-data-button")) await userEvent.click(button);
		await waitFor(() => expect(root.querySelectorAll("table")).toHaveLength(2));
		expect(lettersIn(root, data)).toEqual([]);
	});

	it("in the help", async () => {
		const { plot } = show();
		fireEvent.keyDown(plot, { key: "?" });
		const dialog = await screen.findByRole("dialog");
		const keys = /^(.* \+ )?[a-z]$/g;
		expect(lettersIn(dialog, [...Object.values(lineShortcuts), keys])).toEqual([]);
	});

	it("in the readout, and in what keys announce", async () => {
		const { root, plot, store } = show();
		const liveRegion = root.querySelector('[aria-live="polite"].astropane-visually-hidden') as HTMLElement;
		for (const key of [".", "n", "]", "(", "z", "y", "+", "f", "f", "b", "s", "i", "o", "a", "u", "g"]) {
			liveRegion.textContent = "";
			fireEvent.keyDown(plot, { key });
			await waitFor(() => expect(liveRegion).toHaveTextContent(MARKER), { timeout: 3000 });
			expect(lettersIn(root, data), key).toEqual([]);
		}
		store.setState({ cursor: { wavelength: 5000, pixelY: 100, by: "keys" } });
		await waitFor(() => expect(root.querySelectorAll(".astropane-tooltip-row").length).toBeGreaterThan(3));
		expect(lettersIn(root, data)).toEqual([]);
	});
});

describe("a viewer in the locale de-DE", () => {
	const german = { words: undefined, locale: "de-DE" };

	it("writes sliders, axes and tables with a decimal comma", async () => {
		const { root } = show({ ...german, wavelengthUnit: "nm" }, { layout: "overlay" });
		expect(screen.getByRole("textbox", { name: "Redshift z" })).toHaveValue("0,012300");
		expect(screen.getByRole("slider", { name: "Expansion velocity" })).toHaveAttribute("aria-valuetext", "1234,5 km/s");
		const labels = [...root.querySelectorAll("svg text")].map((text) => text.textContent ?? "");
		expect(labels.filter((label) => /^[−\d]+,\d+$/.test(label)).length).toBeGreaterThan(1);
		expect(labels.filter((label) => /\d\.\d/.test(label))).toEqual([]);
		await userEvent.click(screen.getByRole("button", { name: "Table of samples" }));
		const row = (await screen.findAllByRole("row"))[1] as HTMLElement;
		expect(row).toHaveTextContent("400,0000");
		expect(row).not.toHaveTextContent(/\d\.\d/);
	});

	it("reads numbers that are typed with a comma", async () => {
		const { store } = show(german);
		const box = screen.getByRole("textbox", { name: "Redshift z" });
		await userEvent.clear(box);
		await userEvent.type(box, "0,5{Enter}");
		expect(store.getState().redshift).toBe(0.5);
	});

	it("announces the readout with a decimal comma", async () => {
		const { root, plot } = show(german);
		fireEvent.keyDown(plot, { key: "." });
		expect(
			await screen.findByText(/^\d+,\d\d ångström observed, \d+,\d\d rest, flux \d,\d+, nearest line/),
		).toBeInTheDocument();
		await waitFor(() => expect(root.querySelector(".astropane-tooltip")).toHaveTextContent(/\d+,\d\d Å/));
		expect(root.querySelector(".astropane-tooltip")).not.toHaveTextContent(/\d\.\d+ Å/);
	});

	it("has the same markup on a server", () => {
		const html = renderToString(<SpectrumViewer spectra={spectra} locale="de-DE" defaultRedshift={0.5} />);
		expect(html).toContain('value="0,500000"');
		expect(html).toContain('lang="en"');
	});
});

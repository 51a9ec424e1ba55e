import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { abMagToFluxNu, syntheticMagnitude } from "astropane/astro";
import { filterCurves } from "astropane/filters";
import {
	createSpectrumStore,
	type SharedSpectrumState,
	type Spectrum,
	type SpectrumFilter,
	SpectrumViewer,
	type SpectrumViewerProps,
	spectrumStateFromFragment,
	spectrumStateToFragment,
} from "astropane/spectrum-viewer";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";

const wavelengths = Float64Array.from({ length: 600 }, (_, i) => 3500 + 10 * i);
/** Fν of 18 mag AB, from 3500 to 9490 Å. */
const flat: Spectrum = {
	id: "flat",
	label: "Flat",
	fluxUnit: "erg/s/cm2/Hz",
	wavelengths,
	fluxes: wavelengths.map(() => abMagToFluxNu(18)),
	errors: wavelengths.map(() => 0.01 * abMagToFluxNu(18)),
};
const counts: Spectrum = { ...flat, id: "counts", label: "Counts", fluxUnit: "counts", errors: null };

const show = async (props: Partial<SpectrumViewerProps> = {}) => {
	const store = createSpectrumStore();
	render(
		<StrictMode>
			<SpectrumViewer spectra={[flat]} store={store} width={800} {...props} />
		</StrictMode>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Filters" }));
	await screen.findByRole("region", { name: "Filters" });
	return store;
};
const panel = () => within(screen.getByRole("region", { name: "Filters" }));
const plot = () => screen.getByRole("application");
const press = (name: string) => userEvent.click(panel().getByRole("button", { name }));
/** The row of a filter in the table. */
const row = (name: string) => panel().getByRole("rowheader", { name }).closest("tr");

it("lists AB magnitudes with errors and coverage, says so in the description, and undoes it", async () => {
	const store = await show();
	await press("SDSS g");
	await press("SDSS r");
	const r = filterCurves().find(({ name }) => name === "SDSS r");
	const { error } = syntheticMagnitude(flat, r as NonNullable<typeof r>);
	// An error below 0.001 mag has as many decimals as it needs for a digit, and so has the magnitude.
	expect(error).toBeLessThan(0.001);
	expect(row("SDSS r")).toHaveTextContent(`18.0000 ± ${error.toFixed(4)}`);
	expect(row("SDSS r")).toHaveTextContent("100.0");
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/Filters: SDSS g and SDSS r\./));
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	expect(store.getState().shownFilters).toEqual(["SDSS g"]);
	expect(panel().queryByRole("rowheader", { name: "SDSS r" })).toBeNull();
});

it("says why there is no magnitude", async () => {
	await show({ spectra: [flat, counts] });
	await press("SDSS r");
	await press("2MASS J");
	const rows = panel()
		.getAllByRole("row")
		.map((each) => each.textContent);
	expect(rows[1]).toMatch(/SDSS rFlat18\.0000 ± 0\.0\d\d\d100\.0/);
	expect(rows[2]).toBe("SDSS rCountsflux unit not known0.0");
	expect(rows[3]).toBe("2MASS JFlatunder 95 % covered0.0");
});

it("offers the filters of the page first; one with a name of the library stands in its place", async () => {
	const filters = [
		{ name: "Box", wavelengths: [5000, 5001, 6000, 6001], response: [0, 40, 40, 0], color: "tomato" },
		{ name: "SDSS g", wavelengths: [4000, 4500, 5000], response: [0, 1, 0] },
		{ name: "Nothing", wavelengths: [4000, 5000], response: [0, 0] },
		null as unknown as SpectrumFilter,
	];
	await show({ filters });
	const names = panel()
		.getAllByRole("button")
		.map(({ textContent }) => textContent);
	expect(names.indexOf("Box")).toBeGreaterThan(0);
	expect(names.indexOf("Box")).toBeLessThan(names.indexOf("SDSS u"));
	expect(names.filter((name) => name === "SDSS g")).toHaveLength(1);
	expect(names).not.toContain("Nothing");
	await press("Box");
	expect(row("Box")).toHaveTextContent("18.000");
});

it("is in the link and on a server", () => {
	const state: SharedSpectrumState = { shownFilters: ["SDSS g", "Gaia BP"] };
	expect(spectrumStateFromFragment(spectrumStateToFragment(state))).toEqual(state);
	expect(spectrumStateFromFragment("shownFilters=7")).toEqual({});
	const html = renderToString(<SpectrumViewer spectra={[flat]} initialState={state} width={800} />);
	expect(html).toContain("Filters: SDSS g and Gaia BP.");
	expect(html).toMatch(/<text[^>]*>Gaia BP<\/text>/);
});

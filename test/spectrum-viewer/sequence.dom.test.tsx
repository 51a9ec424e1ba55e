import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createSpectrumStore,
	type SharedSpectrumState,
	type Spectrum,
	SpectrumViewer,
	type SpectrumViewerProps,
	spectrumStateFromFragment,
	spectrumStateToFragment,
} from "astropane/spectrum-viewer";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { expect, it, vi } from "vitest";

const wavelengths = Float64Array.from({ length: 200 }, (_, i) => 4000 + 10 * i);
const epoch = (id: string, observedAt: string, level: number): Spectrum => ({
	id,
	label: id,
	observedAt,
	fluxUnit: "erg/s/cm2/A",
	wavelengths,
	fluxes: wavelengths.map((w) => level * (1 + (w - 4000) / 4000)),
	errors: wavelengths.map(() => 0.01 * level),
});
/** Not in the order of time. */
const spectra = [
	epoch("late", "2024-03-31", 2),
	epoch("first", "2024-03-01", 4),
	epoch("peak", "2024-03-11", 8),
	{ ...epoch("undated", "2024-03-11", 1), observedAt: null },
];

const show = async (props: Partial<SpectrumViewerProps> = {}) => {
	const store = createSpectrumStore({ normalization: "none" });
	render(
		<StrictMode>
			<SpectrumViewer spectra={spectra} store={store} width={800} {...props} />
		</StrictMode>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Sequence" }));
	await screen.findByRole("region", { name: "Sequence" });
	return store;
};
const panel = () => within(screen.getByRole("region", { name: "Sequence" }));
const plot = () => screen.getByRole("application");
const enterPeak = async (text: string) => {
	const box = panel().getByRole("textbox", { name: "Date of the peak" });
	await userEvent.clear(box);
	await userEvent.type(box, `${text}{Enter}`);
};

it("steps through the dated spectra by arrow keys and buttons, and brings the nearest forward", async () => {
	const store = await show({ peakAt: "2024-03-11" });
	const slider = panel().getByRole("slider", { name: "Phase" });
	slider.focus();
	await userEvent.keyboard("{ArrowRight}");
	expect(store.getState().highlightedId).toBe("first");
	expect(slider).toHaveAttribute("aria-valuetext", "first, −10.0 d");
	await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
	expect(slider).toHaveAttribute("aria-valuetext", "late, +20.0 d");
	await userEvent.click(panel().getByRole("button", { name: "Earlier" }));
	expect(store.getState().highlightedId).toBe("peak");
	await userEvent.hover(screen.getByRole("button", { name: /^late/ }));
	await userEvent.unhover(screen.getByRole("button", { name: /^late/ }));
	expect(store.getState().highlightedId).toBe("peak");
	await userEvent.click(panel().getByRole("button", { name: "All alike" }));
	expect(store.getState().highlightedId).toBeNull();
});

it("lets all spectra be alike once the panel is closed", async () => {
	const store = await show();
	panel().getByRole("slider", { name: "Date" }).focus();
	await userEvent.keyboard("{End}");
	expect(store.getState().highlightedId).toBe("late");
	await userEvent.click(panel().getByRole("button", { name: "Close" }));
	await waitFor(() => expect(store.getState().highlightedId).toBeNull());
});

it("takes the date of the peak in any form, and phases follow; undo goes back to that of the page", async () => {
	const store = await show({ peakAt: "2024-03-01" });
	expect(screen.getByRole("button", { name: /^peak/ })).toHaveTextContent("+10.0 d");
	await enterPeak("MJD 60380");
	expect(screen.getByRole("button", { name: /^peak/ })).toHaveTextContent("+0.0 d");
	expect(panel().getByText(/Peak at 2024-03-11 00:00 \(MJD 60380\.00\)/)).toBeInTheDocument();
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	expect(store.getState().peakAt).toBeNull();
	expect(screen.getByRole("button", { name: /^peak/ })).toHaveTextContent("+10.0 d");
	await userEvent.click(screen.getByRole("button", { name: "Redo" }));
	await userEvent.click(panel().getByRole("button", { name: "As the page gives it" }));
	expect(panel().getByRole("textbox")).toHaveDisplayValue("2024-03-01");
});

it.each([
	["11.03.2024", "Write the year first: 2021-02-03."],
	["2024-02-30", "There is no such day or time."],
	["1700-01-01", "Enter a date from the year 1800 to 2200."],
	["tomorrow", "Write it as 2021-02-03"],
])("says what is wrong with the date %s, and keeps the old one", async (text, problem) => {
	const store = await show();
	await enterPeak(text);
	expect(panel().getByRole("alert")).toHaveTextContent(problem);
	expect(store.getState().peakAt).toBeNull();
	await userEvent.keyboard("{Escape}");
	expect(panel().queryByRole("alert")).toBeNull();
	expect(panel().getByRole("textbox")).toHaveDisplayValue("");
});

it("takes the date of the spectrum in front as that of the peak", async () => {
	const store = await show();
	await userEvent.click(panel().getByRole("button", { name: "Later" }));
	await userEvent.click(panel().getByRole("button", { name: "Peak at this spectrum" }));
	expect(store.getState().peakAt).toBe("60370");
	expect(screen.getByRole("button", { name: /^late/ })).toHaveTextContent("+30.0 d");
});

it("draws the ratio and the difference of two spectra, says so and undoes it", async () => {
	const store = await show({ peakAt: "2024-03-11" });
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Below the spectra" }), "ratio");
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "First" }), "late, +20.0 d");
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Second" }), "peak, +0.0 d");
	expect(store.getState().comparison).toEqual({ kind: "ratio", ids: ["late", "peak"] });
	await waitFor(() =>
		expect(plot()).toHaveAccessibleDescription(/Below: ratio late, \+20\.0 d ÷ peak, \+0\.0 d, from 0\.225 to 0\.275/),
	);
	await userEvent.click(panel().getByRole("button", { name: "Swap" }));
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/ratio peak, \+0\.0 d ÷ late/));
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Below the spectra" }), "difference");
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/difference peak, \+0\.0 d − late/));
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/Below: ratio/));
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Below the spectra" }), "nothing");
	await waitFor(() => expect(plot()).not.toHaveAccessibleDescription(/Below:/));
});

it("says where two spectra have no wavelengths in common", async () => {
	const apart = { ...epoch("apart", "2024-04-01", 1), wavelengths: wavelengths.map((w) => w + 5000) };
	await show({ spectra: [spectra[0] as Spectrum, apart] });
	await userEvent.selectOptions(panel().getByRole("combobox", { name: "Below the spectra" }), "difference");
	expect(await panel().findByText(/no wavelengths in common/)).toBeInTheDocument();
});

it("is reported, in the link, and on a server", async () => {
	const state: SharedSpectrumState = { peakAt: "60380", comparison: { kind: "ratio", ids: ["late", "peak"] } };
	expect(spectrumStateFromFragment(spectrumStateToFragment(state))).toEqual(state);
	expect(spectrumStateFromFragment("peakAt=60380")).toEqual({ peakAt: "60380" });
	const hostile = { kind: "product", ids: ["late", "peak"] };
	expect(spectrumStateFromFragment(`peakAt=never&comparison=${encodeURIComponent(JSON.stringify(hostile))}`)).toEqual(
		{},
	);
	const html = renderToString(<SpectrumViewer spectra={spectra} initialState={state} width={800} />);
	expect(html).toContain("late, +20.0 d ÷ peak, +0.0 d");

	const onStateChange = vi.fn<(state: SharedSpectrumState) => void>();
	await show({ store: undefined, onStateChange });
	await enterPeak("2024-03-11");
	await waitFor(() => expect(onStateChange).toHaveBeenLastCalledWith({ peakAt: "2024-03-11" }));
});

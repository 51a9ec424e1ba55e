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
const spectrum: Spectrum = {
	id: "star",
	label: "A star",
	fluxUnit: "erg/s/cm2/A",
	wavelengths,
	fluxes: wavelengths.map((w) => w / 4000),
};

const show = async (props: Partial<SpectrumViewerProps> = {}) => {
	const store = createSpectrumStore({ normalization: "none" });
	render(
		<StrictMode>
			<SpectrumViewer spectra={[spectrum]} store={store} width={800} {...props} />
		</StrictMode>,
	);
	await userEvent.click(screen.getByRole("button", { name: "Pins" }));
	await screen.findByRole("region", { name: "Pins" });
	return store;
};
const panel = () => within(screen.getByRole("region", { name: "Pins" }));
const plot = () => screen.getByRole("application");

it("adds a pin in the middle of the view, whose note is written at once", async () => {
	const store = await show();
	await userEvent.click(panel().getByRole("button", { name: "Add a pin" }));
	const note = await panel().findByRole("textbox", { name: "Note of pin 1" });
	await waitFor(() => expect(note).toHaveFocus());
	await userEvent.keyboard("host Hα{Enter}");
	await waitFor(() => expect(plot()).toHaveFocus());
	const [pin] = store.getState().pins;
	expect(pin).toMatchObject({ spectrumId: "star", medium: "air", note: "host Hα" });
	expect(pin?.flux).toBeCloseTo((pin?.wavelength ?? 0) / 4000, 2);
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/1 pin: host Hα at 499\d\.\d+ Å\./));
});

it("edits, removes and undoes", async () => {
	const store = await show();
	await userEvent.click(panel().getByRole("button", { name: "Add a pin" }));
	await userEvent.type(await panel().findByRole("textbox", { name: "Note of pin 1" }), "one{Enter}");
	await userEvent.click(panel().getByRole("button", { name: "Add a pin" }));
	await userEvent.type(await panel().findByRole("textbox", { name: "Note of pin 2" }), "two{Escape}");
	expect(store.getState().pins.map(({ note }) => note)).toEqual(["one", ""]);
	await userEvent.click(panel().getByRole("button", { name: "Remove pin 1" }));
	expect(panel().getByRole("button", { name: "Add a pin" })).toHaveFocus();
	expect(store.getState().pins).toHaveLength(1);
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	expect(panel().getByRole("textbox", { name: "Note of pin 1" })).toHaveDisplayValue("one");
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	await userEvent.click(screen.getByRole("button", { name: "Undo" }));
	expect(panel().getByRole("textbox", { name: "Note of pin 1" })).toHaveDisplayValue("");
});

it("is reported, in the link and on a server", async () => {
	const pins = [{ spectrumId: "star", wavelength: 5000.5, medium: "air" as const, flux: 1.25, note: "Si & <b> #1" }];
	const state: SharedSpectrumState = { pins };
	expect(spectrumStateFromFragment(spectrumStateToFragment(state))).toEqual(state);
	const hostile = [
		{ ...pins[0], flux: "1" },
		{ ...pins[0], note: "x".repeat(1000) },
		null,
		{ ...pins[0], wavelength: -1 },
	];
	expect(spectrumStateFromFragment(`pins=${encodeURIComponent(JSON.stringify(hostile))}`)).toEqual({});
	const html = renderToString(<SpectrumViewer spectra={[spectrum]} initialState={state} width={800} />);
	expect(html).toContain("1 pin: Si &amp; &lt;b&gt; #1 at 5000.50 Å.");
	expect(html).toMatch(/<text[^>]*>Si &#38; &#60;b&#62; #1<\/text>/);

	const onStateChange = vi.fn<(state: SharedSpectrumState) => void>();
	await show({ store: undefined, onStateChange });
	await userEvent.click(panel().getByRole("button", { name: "Add a pin" }));
	await userEvent.type(await panel().findByRole("textbox", { name: "Note of pin 1" }), "x{Enter}");
	await waitFor(() => expect(onStateChange.mock.lastCall?.[0].pins?.[0]?.note).toBe("x"));
});

import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
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

const star: Spectrum = {
	id: "star",
	label: "A star",
	wavelengths: Float64Array.from({ length: 500 }, (_, i) => 4000 + i * 10),
	fluxes: Float64Array.from({ length: 500 }, (_, i) => 1 + 0.2 * Math.sin(i / 9)),
};
const show = (state: Parameters<typeof createSpectrumStore>[0] = {}, props: Partial<SpectrumViewerProps> = {}) => {
	const store = createSpectrumStore({ visibleLineGroups: ["H", "[O III]"], ionVelocities: { H: 9000 }, ...state });
	render(
		<StrictMode>
			<SpectrumViewer spectra={[star]} width={800} store={store} {...props} />
		</StrictMode>,
	);
	return store;
};
const plot = () => screen.getByRole("application");
/** A key in the plot, once it answers. */
const press = async (key: string) => {
	fireEvent.focus(plot());
	await waitFor(() => expect(plot()).toHaveAttribute("data-astropane-gesture"));
	fireEvent.keyDown(plot(), { key });
};

it("the key h draws an ion at z and at its velocity, says so, and undo takes it back", async () => {
	const store = show();
	await press("h");
	expect(store.getState().ionVelocities).toEqual({ H: 9000, "H (z)": 0 });
	expect(await screen.findByText("H is drawn at z and at 9,000 km/s.")).toBeInTheDocument();
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/of H 9,000 km\/s, of H \(z\) 0 km\/s/));
	expect(plot()).toHaveAccessibleDescription(/3 groups are marked: H, H \(z\) and \[O III\]/);
	await press("z");
	expect(store.getState().ionVelocities).toEqual({ H: 9000 });
	expect(await screen.findByText(/H is drawn at 9,000 km\/s alone/)).toBeInTheDocument();
	await press("h");
	await press("h");
	expect(store.getState().ionVelocities).toEqual({ H: 9000 });
});

it("takes the ion of the line that was stepped to, also by its lines at z", async () => {
	const store = show({ hoveredLine: "[O III]/[O III] 5007" });
	await press("h");
	expect(store.getState().ionVelocities).toEqual({ H: 9000, "[O III] (z)": 0 });
	// The marker of the line is there with the next frame.
	await waitFor(() => expect(plot()).toHaveAccessibleDescription(/\[O III\] \(z\)/));
	await new Promise(requestAnimationFrame);
	store.setState({ hoveredLine: "[O III]/[O III] 5007 (z)" });
	await press("h");
	expect(store.getState().ionVelocities).toEqual({ H: 9000 });
});

it("says that there is no ion where no line is shown", async () => {
	const store = show({ visibleLineGroups: [] });
	await press("h");
	expect(await screen.findByText(/No line of an ion is at hand/)).toBeInTheDocument();
	expect(store.getState().ionVelocities).toEqual({ H: 9000 });
});

it("has a toggle in the list of the lines of a group, and reports to a host in control", async () => {
	const onIonVelocitiesChange = vi.fn();
	render(
		<SpectrumViewer
			spectra={[star]}
			width={800}
			defaultVisibleLineGroups={["H"]}
			ionVelocities={{}}
			onIonVelocitiesChange={onIonVelocitiesChange}
		/>,
	);
	await userEvent.click(screen.getByRole("button", { name: "All lines" }));
	await userEvent.click(await screen.findByRole("button", { name: "Lines of H" }));
	const toggle = within(await screen.findByRole("group", { name: "Lines of H" })).getByRole("button", {
		name: "Also at z",
	});
	expect(toggle).toHaveAttribute("aria-pressed", "false");
	await userEvent.click(toggle);
	expect(onIonVelocitiesChange).toHaveBeenLastCalledWith({ "H (z)": 0 });
});

it("has a toggle beside the velocity of an ion, which goes with it, and no slider of its own", async () => {
	const store = show({ panel: "velocity" });
	const panel = within(await screen.findByRole("region", { name: "Velocities" }));
	const toggle = await panel.findByRole("button", { name: "also at z" });
	await userEvent.click(toggle);
	expect(store.getState().ionVelocities).toEqual({ H: 9000, "H (z)": 0 });
	expect(toggle).toHaveAttribute("aria-pressed", "true");
	expect(panel.getAllByRole("slider")).toHaveLength(1);
	expect(panel.queryByRole("button", { name: /\(z\)/ })).toBeNull();
	await userEvent.click(panel.getByRole("button", { name: "Remove the velocity of H" }));
	expect(store.getState().ionVelocities).toEqual({});
});

it("is in the link and on a server, follows the choice of lines, and is in no list of groups", () => {
	const state: SharedSpectrumState = {
		visibleLineGroups: [],
		lineChoices: { "H/Hα": true },
		ionVelocities: { H: 9000, "H (z)": 0 },
	};
	expect(spectrumStateFromFragment(spectrumStateToFragment(state))).toEqual(state);
	const html = renderToString(<SpectrumViewer spectra={[star]} initialState={state} width={800} />);
	expect(html).toContain(">Hα<");
	expect(html).toContain(">Hα (z)<");
	expect(html).not.toContain("Hβ");
	expect(html).toContain('aria-label="Hide H, H (z)"');
	expect(html).not.toContain('aria-label="Hide H (z)"');
});

it("the chip of an ion that is drawn twice names both, with a swatch for each, and hides both", async () => {
	const store = show();
	expect(screen.getByRole("button", { name: "Hide H" })).toBeInTheDocument();
	await press("h");
	const chip = await screen.findByRole("button", { name: "Hide H, H (z)" });
	expect(chip).toHaveTextContent("H, H (z)");
	expect(chip.querySelectorAll(".astropane-swatch")).toHaveLength(2);
	expect(screen.getByRole("button", { name: "Hide [O III]" }).querySelectorAll(".astropane-swatch")).toHaveLength(1);
	await userEvent.click(chip);
	expect(store.getState().visibleLineGroups).toEqual(["[O III]"]);
});

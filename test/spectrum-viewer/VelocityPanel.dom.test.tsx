import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createSpectrumStore,
	type Spectrum,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";

const star: Spectrum = {
	id: "star",
	label: "A star",
	wavelengths: Float64Array.from({ length: 500 }, (_, i) => 4000 + i * 10),
	fluxes: Float64Array.from({ length: 500 }, (_, i) => 1 + 0.2 * Math.sin(i / 9)),
};
const show = (state: Parameters<typeof createSpectrumStore>[0] = {}, props: Partial<SpectrumViewerProps> = {}) => {
	const store = createSpectrumStore({ panel: "velocity", visibleLineGroups: ["H", "[O III]"], ...state });
	render(
		<StrictMode>
			<SpectrumViewer spectra={[star]} width={800} store={store} {...props} />
		</StrictMode>,
	);
	return store;
};
const panel = async () => within(await screen.findByRole("region", { name: "Velocities" }));
const plot = async () => (await panel()).findByRole("application", { name: "Lines by velocity" });
const add = async (ion: string) =>
	userEvent.selectOptions((await panel()).getByRole("combobox", { name: "Own velocity for" }), ion);
const box = async (ion: string) => (await panel()).findByRole<HTMLInputElement>("textbox", { name: `v of ${ion}` });
const type = async (ion: string, text: string) => {
	await userEvent.clear(await box(ion));
	await userEvent.type(await box(ion), text);
};

describe("IonVelocities", () => {
	it("sets velocities of single ions, towards us and away, without changing that of the others", async () => {
		const store = show({ velocity: 500 });
		await add("H");
		expect(await box("H")).toHaveValue("500");
		await type("H", "11000{Enter}");
		await add("[O III]");
		await type("[O III]", "-250.5{Enter}");
		expect(store.getState().ionVelocities).toEqual({ H: 11_000, "[O III]": -250.5 });
		expect(store.getState().velocity).toBe(500);
		expect((await panel()).queryByRole("combobox", { name: "Own velocity for" })).toBeNull();
	});
	it("takes back each typed velocity by undo", async () => {
		const store = show();
		await add("H");
		await type("H", "11000{Enter}");
		await userEvent.click(screen.getByRole("button", { name: "Undo" }));
		expect(store.getState().ionVelocities).toEqual({ H: 0 });
		expect(await box("H")).toHaveValue("0");
		await userEvent.click(screen.getByRole("button", { name: "Undo" }));
		expect(store.getState().ionVelocities).toEqual({});
		await userEvent.click(screen.getByRole("button", { name: "Redo" }));
		await userEvent.click(screen.getByRole("button", { name: "Redo" }));
		expect(store.getState().ionVelocities).toEqual({ H: 11_000 });
	});
	it("gives an ion the velocity of all lines when its own is removed", async () => {
		const store = show({ velocity: 300, ionVelocities: { H: 11_000 } });
		await userEvent.click((await panel()).getByRole("button", { name: "Remove the velocity of H" }));
		expect(store.getState().ionVelocities).toEqual({});
		expect(await (await panel()).findByRole("combobox", { name: "Own velocity for" })).toBeVisible();
		// The button is gone, the focus is not.
		expect((await panel()).getByRole("group", { name: /^Velocities of single ions/ })).toHaveFocus();
	});
	it("refuses velocities from the speed of light on, with the reason", async () => {
		const store = show({ ionVelocities: { H: 100 } });
		await type("H", "300000{Enter}");
		expect(store.getState().ionVelocities).toEqual({ H: 100 });
		expect(await box("H")).toHaveAccessibleDescription(/speed of light/);
	});
	it("asks a host in control and waits for its answer", async () => {
		const onIonVelocitiesChange = vi.fn();
		const store = show({}, { ionVelocities: { H: 100 }, onIonVelocitiesChange });
		await type("H", "200{Enter}");
		expect(onIonVelocitiesChange).toHaveBeenLastCalledWith({ H: 200 });
		expect(store.getState().ionVelocities).toEqual({ H: 100 });
		await waitFor(async () => expect(await box("H")).toHaveValue("100"));
	});
	it("makes no step of undo when a host passes the same velocities in a new object", () => {
		const store = createSpectrumStore();
		const viewer = () => <SpectrumViewer spectra={[star]} width={800} store={store} ionVelocities={{ H: 100 }} />;
		const { rerender } = render(viewer());
		const { past } = store.getState().history;
		rerender(viewer());
		rerender(viewer());
		expect(store.getState().history.past).toBe(past);
		expect(store.getState().ionVelocities).toEqual({ H: 100 });
	});
	it("offers no velocity for lines that never move", async () => {
		show({ visibleLineGroups: ["H", "Sky Lines", "Tellurics-1"] });
		const options = (await panel()).getByRole("combobox", { name: "Own velocity for" });
		expect(
			within(options)
				.getAllByRole("option")
				.map((o) => o.textContent),
		).toEqual(["choose an ion …", "H"]);
	});
	it("names the velocities and their convention in the description of the figure", async () => {
		show({ velocity: 0, ionVelocities: { H: 11_000, "[O III]": -50 }, velocityConvention: "optical" });
		expect(screen.getByRole("application", { name: /Spectrum/ })).toHaveAccessibleDescription(
			/expansion velocity 0 km\/s, of H 11,000 km\/s, of \[O III\] −50 km\/s \(optical\)/,
		);
	});
	it("reports values that are no velocities, and draws the rest", () => {
		show({}, { ionVelocities: { H: 400_000 } });
		expect(screen.getByRole("list", { name: "Problems with the data" })).toHaveTextContent(/ionVelocities.*km\/s/);
	});
});

describe("VelocityPanel", () => {
	it("opens with the strongest line in view, and names the convention and the sign", async () => {
		show({ redshift: 0.01 });
		expect(await plot()).toHaveAccessibleDescription(
			/10,000 km\/s towards us at the left.*redshift 0\.01.*relativistic/,
		);
		await waitFor(async () =>
			expect((await plot()).textContent).toContain("Velocity (km/s, relativistic; towards us positive)"),
		);
		act(() => screen.getByRole("combobox", { name: "Velocity convention" }).focus());
		await userEvent.selectOptions(screen.getByRole("combobox", { name: "Velocity convention" }), "radio");
		await waitFor(async () =>
			expect((await plot()).textContent).toContain("Velocity (km/s, radio; towards us positive)"),
		);
	});
	it("adds lines that are searched, and removes them", async () => {
		show();
		const search = (await panel()).getByRole("searchbox", { name: "Search a line to add" });
		await userEvent.type(search, "4959");
		await userEvent.click((await panel()).getByRole("button", { name: "[O III] 4959" }));
		await userEvent.clear(search);
		await userEvent.type(search, "Hδ");
		await userEvent.click((await panel()).getByRole("button", { name: "Hδ" }));
		expect(await plot()).toHaveAccessibleDescription(/\[O III\] 4959 at 0 km\/s, Hδ at 0 km\/s/);
		await userEvent.click((await panel()).getByRole("button", { name: "[O III] 4959" }));
		expect(await plot()).not.toHaveAccessibleDescription(/4959/);
	});
	it("finds lines as the list of lines does, and makes a hidden one visible", async () => {
		const store = show();
		const search = (await panel()).getByRole("searchbox", { name: "Search a line to add" });
		await userEvent.type(search, "hbeta");
		expect((await panel()).getByRole("button", { name: "Hβ" })).toBeVisible();
		await userEvent.clear(search);
		await userEvent.type(search, "silicon 6347");
		await userEvent.click((await panel()).getByRole("button", { name: "Si II 6347" }));
		expect(store.getState().lineChoices).toEqual({ "Si II/Si II 6347": true });
		expect(await plot()).toHaveAccessibleDescription(/Si II 6347 at 0 km\/s/);
		await userEvent.clear(search);
		await userEvent.type(search, "unobtainium");
		expect((await panel()).getByText(/^No line that moves answers "unobtainium"/)).toBeVisible();
	});
	it("takes back the choice of a line by undo, down to the line it opened with", async () => {
		const store = show();
		const hBeta = async () => (await panel()).getByRole("button", { name: "Hβ" });
		await userEvent.click(await hBeta());
		expect(await plot()).toHaveAccessibleDescription(/Hα at 0 km\/s, Hβ at 0 km\/s/);
		await userEvent.click(screen.getByRole("button", { name: "Undo" }));
		expect(store.getState().velocityPlotLines).toBeNull();
		expect(await hBeta()).toHaveAttribute("aria-pressed", "false");
		expect(await plot()).toHaveAccessibleDescription(/Hα at 0 km\/s \(/);
		await userEvent.click(screen.getByRole("button", { name: "Redo" }));
		expect(await hBeta()).toHaveAttribute("aria-pressed", "true");
	});
	it("has the lines and the range of a shared view, also a range that is not offered", async () => {
		render(
			<SpectrumViewer
				spectra={[star]}
				width={800}
				initialState={{ velocityPlotLines: ["H/Hβ", "H/Hγ"], velocityPanel: { range: 1234 } }}
			/>,
		);
		await userEvent.click(screen.getByRole("button", { name: "Velocities" }));
		expect(await plot()).toHaveAccessibleDescription(/1,234 km\/s towards us.*Hβ at 0 km\/s, Hγ at 0 km\/s/);
		expect((await panel()).getByRole("combobox", { name: "Range ±" })).toHaveDisplayValue("1,234 km/s");
	});
	it("keeps its lines and its range while it is closed", async () => {
		const store = show();
		await userEvent.selectOptions((await panel()).getByRole("combobox", { name: "Range ±" }), "2000");
		await userEvent.click((await panel()).getByRole("button", { name: "Close" }));
		expect(screen.queryByRole("region", { name: "Velocities" })).toBeNull();
		act(() => store.setState({ panel: "velocity" }));
		expect(await plot()).toHaveAccessibleDescription(/2,000 km\/s towards us/);
	});
	it("gives an ion the velocity at the keyboard's cursor", async () => {
		const store = show();
		const target = await plot();
		await waitFor(() => expect(target).toHaveAttribute("data-astropane-gesture"));
		target.focus();
		await userEvent.keyboard("{Shift>}{ArrowLeft}{/Shift}{ArrowLeft}{Enter}");
		expect(store.getState().ionVelocities).toEqual({ H: 1100 });
		await userEvent.keyboard("{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Enter}");
		expect(store.getState().ionVelocities).toEqual({ H: -900 });
		await userEvent.keyboard("z");
		expect(store.getState().ionVelocities).toEqual({ H: 1100 });
		await userEvent.keyboard("{Control>}z{/Control}");
		expect(store.getState().ionVelocities).toEqual({});
		await userEvent.keyboard("yy");
		expect(store.getState().ionVelocities).toEqual({ H: -900 });
	});
	it("puts its line on the axis of the plot, and takes it off again", async () => {
		const store = show();
		const select = (await panel()).getByRole("combobox", { name: "Axis of the plot" });
		await userEvent.selectOptions(select, "km/s about Hα");
		expect(store.getState()).toMatchObject({ xAxis: "velocity", velocityLine: "H/Hα" });
		await userEvent.selectOptions(select, "wavelength");
		expect(store.getState().xAxis).toBe("observed");
	});
	it("hides the cursor with Escape, and closes with the next one", async () => {
		show();
		const target = await plot();
		await waitFor(() => expect(target).toHaveAttribute("data-astropane-gesture"));
		target.focus();
		await userEvent.keyboard("{ArrowLeft}{Escape}");
		expect(target).toBeVisible();
		await userEvent.keyboard("{Escape}");
		expect(screen.queryByRole("region", { name: "Velocities" })).toBeNull();
	});
	it("says what to do where no visible line moves", async () => {
		show({ visibleLineGroups: ["Sky Lines"] });
		expect(await (await panel()).findByText(/No line that moves is shown/)).toBeVisible();
	});
});

describe("the readout of a spectrum viewer", () => {
	it("gives the nearest line at rest, with redshift and with velocity, and names the convention", async () => {
		const store = show({ panel: null, redshift: 0.1, ionVelocities: { H: 3000 }, velocityConvention: "radio" });
		const figure = screen.getByRole("application", { name: /Spectrum/ });
		fireEvent.pointerOver(figure);
		await waitFor(() => expect(figure).toHaveAttribute("data-astropane-gesture"));
		act(() => store.setState({ cursor: { wavelength: 7140, pixelY: Number.NaN, by: "keys" } }));
		await waitFor(() =>
			expect(document.body).toHaveTextContent(
				/nearest line Hα.*at rest 6562\.80, with z 7219\.\d\d, with v 3,000 km\/s, radio 7147\.\d\d ångström/,
			),
		);
	});
	it("gives the velocity on an axis of velocities", async () => {
		const store = show({ panel: null, xAxis: "velocity", velocityLine: "H/Hα" });
		const figure = screen.getByRole("application", { name: /Spectrum/ });
		await waitFor(() => expect(figure.textContent).toContain("Velocity about Hα (km/s, relativistic"));
		fireEvent.pointerOver(figure);
		await waitFor(() => expect(figure).toHaveAttribute("data-astropane-gesture"));
		act(() => store.setState({ cursor: { wavelength: 6000, pixelY: Number.NaN, by: "keys" } }));
		await waitFor(() => expect(document.body).toHaveTextContent(/6000\.00 rest, v about Hα 26,8\d\d km\/s, flux/));
	});
});

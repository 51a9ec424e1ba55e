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

describe("velocities of single ions", () => {
	it("are typed one by one, towards us and away, and leave the velocity of all others alone", async () => {
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
	it("are taken back by undo, entry by entry", async () => {
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
	it("fall back to the velocity of all when they are removed", async () => {
		const store = show({ velocity: 300, ionVelocities: { H: 11_000 } });
		await userEvent.click((await panel()).getByRole("button", { name: "Remove the velocity of H" }));
		expect(store.getState().ionVelocities).toEqual({});
		expect(await (await panel()).findByRole("combobox", { name: "Own velocity for" })).toBeVisible();
		// The button is gone, the focus is not.
		expect((await panel()).getByRole("group", { name: /^Velocities of single ions/ })).toHaveFocus();
	});
	it("are refused from the speed of light on, with the reason", async () => {
		const store = show({ ionVelocities: { H: 100 } });
		await type("H", "300000{Enter}");
		expect(store.getState().ionVelocities).toEqual({ H: 100 });
		expect(await box("H")).toHaveAccessibleDescription(/speed of light/);
	});
	it("ask a host in control and wait for its answer", async () => {
		const onIonVelocitiesChange = vi.fn();
		const store = show({}, { ionVelocities: { H: 100 }, onIonVelocitiesChange });
		await type("H", "200{Enter}");
		expect(onIonVelocitiesChange).toHaveBeenLastCalledWith({ H: 200 });
		expect(store.getState().ionVelocities).toEqual({ H: 100 });
		await waitFor(async () => expect(await box("H")).toHaveValue("100"));
	});
	it("make no step of undo when a host gives the same ones in a new object", () => {
		const store = createSpectrumStore();
		const viewer = () => <SpectrumViewer spectra={[star]} width={800} store={store} ionVelocities={{ H: 100 }} />;
		const { rerender } = render(viewer());
		const { past } = store.getState().history;
		rerender(viewer());
		rerender(viewer());
		expect(store.getState().history.past).toBe(past);
		expect(store.getState().ionVelocities).toEqual({ H: 100 });
	});
	it("are not offered to what never moves", async () => {
		show({ visibleLineGroups: ["H", "Sky Lines", "Tellurics-1"] });
		const options = (await panel()).getByRole("combobox", { name: "Own velocity for" });
		expect(
			within(options)
				.getAllByRole("option")
				.map((o) => o.textContent),
		).toEqual(["choose an ion …", "H"]);
	});
	it("are told with the convention in the description of the figure", async () => {
		show({ velocity: 0, ionVelocities: { H: 11_000, "[O III]": -50 }, velocityConvention: "optical" });
		expect(screen.getByRole("application", { name: /Spectrum/ })).toHaveAccessibleDescription(
			/expansion velocity 0 km\/s, of H 11,000 km\/s, of \[O III\] −50 km\/s \(optical\)/,
		);
	});
	it("that are no velocities are named, and the rest is drawn", () => {
		show({}, { ionVelocities: { H: 400_000 } });
		expect(screen.getByRole("list", { name: "Problems with the data" })).toHaveTextContent(/ionVelocities.*km\/s/);
	});
});

describe("the velocity panel", () => {
	it("shows the strongest line in view, its convention and where towards us is", async () => {
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
	it("stacks lines that are found by search, and takes them away again", async () => {
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
	it("finds lines as the list of lines does, and shows one that was not shown yet", async () => {
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
	});
	it("puts its line on the axis of the plot, and takes it off again", async () => {
		const store = show();
		const select = (await panel()).getByRole("combobox", { name: "Axis of the plot" });
		await userEvent.selectOptions(select, "km/s about Hα");
		expect(store.getState()).toMatchObject({ xAxis: "velocity", velocityLine: "H/Hα" });
		await userEvent.selectOptions(select, "wavelength");
		expect(store.getState().xAxis).toBe("observed");
	});
	it("closes with Escape, after the cursor is gone", async () => {
		show();
		const target = await plot();
		await waitFor(() => expect(target).toHaveAttribute("data-astropane-gesture"));
		target.focus();
		await userEvent.keyboard("{ArrowLeft}{Escape}");
		expect(target).toBeVisible();
		await userEvent.keyboard("{Escape}");
		expect(screen.queryByRole("region", { name: "Velocities" })).toBeNull();
	});
	it("says what to do where no line moves", async () => {
		show({ visibleLineGroups: ["Sky Lines"] });
		expect(await (await panel()).findByText(/No line that moves is shown/)).toBeVisible();
	});
});

describe("the readout", () => {
	it("says where the nearest line is at rest, with the redshift and with the velocity, and names the convention", async () => {
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
	it("says the velocity where the axis counts velocities", async () => {
		const store = show({ panel: null, xAxis: "velocity", velocityLine: "H/Hα" });
		const figure = screen.getByRole("application", { name: /Spectrum/ });
		await waitFor(() => expect(figure.textContent).toContain("Velocity about Hα (km/s, relativistic"));
		fireEvent.pointerOver(figure);
		await waitFor(() => expect(figure).toHaveAttribute("data-astropane-gesture"));
		act(() => store.setState({ cursor: { wavelength: 6000, pixelY: Number.NaN, by: "keys" } }));
		await waitFor(() => expect(document.body).toHaveTextContent(/6000\.00 rest, v about Hα 26,8\d\d km\/s, flux/));
	});
});

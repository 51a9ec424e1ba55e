import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createSpectrumStore,
	type SharedSpectrumState,
	type Spectrum,
	type SpectrumStore,
	SpectrumViewer,
	type SpectrumViewerProps,
	sharedSpectrumState,
} from "astropane/spectrum-viewer";
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";

const star: Spectrum = {
	id: "star",
	label: "A star",
	wavelengths: Float64Array.from({ length: 500 }, (_, i) => 4000 + i * 10),
	fluxes: Float64Array.from({ length: 500 }, (_, i) => 1 + 0.2 * Math.sin(i / 9)),
};
const viewer = (props: Partial<SpectrumViewerProps> = {}) => <SpectrumViewer spectra={[star]} width={800} {...props} />;
const show = (props: Partial<SpectrumViewerProps> = {}) => render(<StrictMode>{viewer(props)}</StrictMode>);
const plots = () => screen.getAllByRole("application", { name: /Spectrum/ });
const press = async (key: string, at = 0) => {
	const plot = plots()[at] as HTMLElement;
	fireEvent.pointerOver(plot);
	await waitFor(() => expect(plot).toHaveAttribute("data-astropane-gesture"));
	fireEvent.keyDown(plot, { key });
};
const rest = (ms = 450) => act(() => new Promise((done) => setTimeout(done, ms)));

describe("initialState", () => {
	it("initialState applies at the first render, on a server as well", () => {
		const html = renderToString(
			viewer({ initialState: { redshift: 0.25, visibleLineGroups: ["[O III]"], x: [5000, 7000] } }),
		);
		expect(html).toContain("Redshift 0.250000");
		expect(html).toContain("[O III] 5007");
		expect(html).toContain(">6800<");
	});
	it("initialState overrides defaults, and controlled props override it", () => {
		show({ initialState: { redshift: 0.25, velocity: 900 }, defaultRedshift: 0.1, velocity: 500 });
		expect(plots()[0]).toHaveAccessibleDescription(/Redshift 0\.250000, expansion velocity 500 km\/s/);
	});
	it("an invalid initialState is reported and ignored", () => {
		const onIssues = vi.fn();
		show({ initialState: "z=1" as never, onIssues });
		expect(onIssues).toHaveBeenCalledWith([
			expect.objectContaining({ message: expect.stringMatching(/initialState/) }),
		]);
	});
});

describe("onStateChange", () => {
	it("onStateChange is called once after the view has settled, and its state restores the view", async () => {
		const onStateChange = vi.fn<(state: SharedSpectrumState) => void>();
		const defaults = { defaultRedshift: 0.1, defaultVisibleLineGroups: ["He I"] };
		const { unmount } = show({ ...defaults, onStateChange });
		await rest();
		expect(onStateChange).not.toHaveBeenCalled();
		await press("]");
		// In one go, so that no pause of a busy machine is taken for the end.
		for (const key of ["]", "+", "l"]) fireEvent.keyDown(plots()[0] as HTMLElement, { key });
		expect(onStateChange).not.toHaveBeenCalled();
		await rest();
		expect(onStateChange).toHaveBeenCalledOnce();
		const state = onStateChange.mock.lastCall?.[0] as SharedSpectrumState;
		expect(state).toEqual({ redshift: 0.1002, lineLabels: false, x: expect.anything() });
		unmount();
		const again = vi.fn();
		show({ ...defaults, initialState: JSON.parse(JSON.stringify(state)), onStateChange: again });
		expect(plots()[0]).toHaveAccessibleDescription(/Redshift 0\.100200/);
		await press("]");
		await rest();
		expect(again).toHaveBeenLastCalledWith({ ...state, redshift: 0.1003 });
	});
	it("onStateChange reports a redshift of zero where the default is another", async () => {
		const onStateChange = vi.fn();
		show({ defaultRedshift: 0.1, onStateChange });
		const box = screen.getByRole("textbox", { name: "Redshift z" });
		await userEvent.clear(box);
		await userEvent.type(box, "0{Enter}");
		await rest();
		expect(onStateChange).toHaveBeenLastCalledWith({ redshift: 0 });
	});
	it("onStateChange ignores cursor and highlight", async () => {
		const onStateChange = vi.fn();
		const store = createSpectrumStore();
		show({ store, onStateChange });
		act(() => store.setState({ cursor: { wavelength: 5000, pixelY: 100, by: "pointer" }, highlightedId: "star" }));
		await rest();
		expect(onStateChange).not.toHaveBeenCalled();
	});
});

describe("viewers on one store", () => {
	const two = (store: SpectrumStore, second: Partial<SpectrumViewerProps> = {}) => (
		<StrictMode>
			{viewer({ store })}
			{viewer({ store, title: "Spectrum two", ...second })}
		</StrictMode>
	);
	const described = (text: RegExp) =>
		waitFor(() => {
			for (const plot of plots()) expect(plot).toHaveAccessibleDescription(text);
		});
	const undoOf = (at: number) => screen.getAllByRole("button", { name: "Undo" })[at] as HTMLElement;

	it("viewers on one store share redshift, velocity, lines and choices in both directions", async () => {
		const store = createSpectrumStore();
		render(two(store));
		await press("]", 1);
		await press(")", 0);
		await press("l", 1);
		// What keeps them in step is fetched.
		await waitFor(() => expect(store.getState()).toMatchObject({ redshift: 1e-4, velocity: 100, lineLabels: false }));
		await described(/Redshift 0\.000100, expansion velocity 100 km\/s/);
		act(() => store.setState({ redshift: 0.5 }));
		await described(/Redshift 0\.500000/);
	});
	it("viewers on one store keep their own zoom and panels; the store has those of the first", async () => {
		const store = createSpectrumStore();
		const onStateChange = vi.fn();
		render(two(store, { onStateChange }));
		await press("+", 0);
		const { window } = store.getState();
		expect(window.x).not.toBeNull();
		await press("m", 1);
		await press("0", 1);
		await press("-", 1);
		expect(store.getState()).toMatchObject({ window, panel: null });
		await rest();
		const own = onStateChange.mock.lastCall?.[0].x;
		expect(own[1] - own[0]).toBeGreaterThan(4990);
	});
	it("viewers with linkZoom share the wavelengths in view", async () => {
		const store = createSpectrumStore();
		const onStateChange = vi.fn();
		render(two(store, { linkZoom: true, onStateChange }));
		await press("+", 1);
		expect(store.getState().window.x).not.toBeNull();
		await press("+", 0);
		await rest();
		expect(onStateChange.mock.lastCall?.[0].x).toEqual(store.getState().window.x);
	});
	it("undo restores a shared redshift from either viewer, and only the own zoom", async () => {
		const store = createSpectrumStore();
		render(two(store));
		await press("]", 0);
		await press("]", 1);
		await press("+", 1);
		await userEvent.click(undoOf(1));
		expect(store.getState().redshift).toBeCloseTo(2e-4, 12);
		await userEvent.click(undoOf(1));
		expect(store.getState().redshift).toBeCloseTo(1e-4, 12);
		await userEvent.click(undoOf(0));
		expect(store.getState().redshift).toBe(0);
		expect(undoOf(0)).toHaveAttribute("aria-disabled", "true");
		await userEvent.click(screen.getAllByRole("button", { name: "Redo" })[1] as HTMLElement);
		expect(store.getState().redshift).toBeCloseTo(1e-4, 12);
	});
	it("linked viewers stop updating after a NaN from the application", async () => {
		const store = createSpectrumStore();
		render(two(store));
		act(() => store.setState({ redshift: 0.5 }));
		await described(/Redshift 0\.500000/);
		act(() => store.setState({ binning: Number.NaN }));
		expect(store.getState().binning).toBeNull();
		expect(await screen.findAllByText(/^`binning` of the store is NaN/)).toHaveLength(2);
	});
	it("the next viewer takes over the store's zoom when the first unmounts", async () => {
		const store = createSpectrumStore();
		const { rerender } = render(
			<>
				<div key="a">{viewer({ store })}</div>
				<div key="b">{viewer({ store, title: "Spectrum two" })}</div>
			</>,
		);
		await press("+", 1);
		expect(store.getState().window.x).toBeNull();
		rerender(<div key="b">{viewer({ store, title: "Spectrum two" })}</div>);
		expect(store.getState().window.x).not.toBeNull();
		act(() => store.setState({ window: { x: [5000, 6000], y: null }, panel: null }));
		await press("0");
		expect(store.getState().window.x).toBeNull();
		expect(sharedSpectrumState(store.getState())).toEqual({});
	});
});

describe("announcements of keys", () => {
	/** The live region is the last part of a viewer. */
	const liveRegion = () => screen.getAllByRole("status").at(-1);
	const said = (text: RegExp) => waitFor(() => expect(liveRegion()).toHaveTextContent(text));

	it("keys announce the range in view, and what undo and redo have changed", async () => {
		show({ defaultWavelengthUnit: "nm" });
		await press("+");
		await said(/^\d{3}\.\d+ to \d{3}\.\d+ nm in view\.$/);
		await press("]");
		await said(/^Redshift 0\.000100\.$/);
		await press("(");
		await said(/^Expansion velocity −100 km\/s\.$/);
		await press("z");
		await said(/^Undone\. Expansion velocity 0 km\/s\.$/);
		await press("z");
		await said(/^Undone\. Redshift 0\.000000\.$/);
		await press("z");
		await said(/^Undone\. All is in view, 400\.000 to 899\.000 nm\.$/);
		await press("z");
		await said(/^There is nothing to undo\.$/);
		await press("y");
		await said(/^Redone\. \d.* in view\.$/);
	});
	it("a refused redshift is announced as refused", async () => {
		show({ defaultRedshift: -0.995 });
		await press("{");
		await said(/redshift/i);
		await waitFor(() => expect(liveRegion()).not.toHaveTextContent(/1\.005000/));
		expect(plots()[0]).toHaveAccessibleDescription(/Redshift −0\.995000/);
	});
	it("keys announce the open panel, the drag mode and each choice", async () => {
		show();
		await press("m");
		await said(/^Measure is open/);
		expect(await screen.findByRole("region", { name: "Measure" })).toBeVisible();
		await press("Escape");
		await said(/^Measure is closed/);
		await press("b");
		await said(/draws a box/);
		await press("u");
		await said(/^Unit: nm\.$/);
		await press("u");
		await said(/^Unit: µm\.$/);
	});
	it("keys of controls are left to the page without controls, and are not listed", async () => {
		const store = createSpectrumStore();
		show({ store, controls: false });
		const [plot] = plots() as [HTMLElement];
		await press("?");
		const list = await screen.findByRole("dialog", { name: "Keys" });
		expect(list).toHaveTextContent("Go to the next or previous visible line");
		expect(list).not.toHaveTextContent(/Measure a line|Display and export|Find z|legend/);
		fireEvent.keyDown(list, { key: "Escape" });
		for (const key of ["f", "v", "m", "d", "/", "Escape"]) expect(fireEvent.keyDown(plot, { key }), key).toBe(true);
		expect(store.getState().panel).toBeNull();
	});
});

it("the button Undo keeps the focus after its last step", async () => {
	show();
	await press("]");
	const button = screen.getByRole("button", { name: "Undo" });
	await userEvent.click(button);
	expect(button).toHaveFocus();
	expect(button).toHaveAttribute("aria-disabled", "true");
	await userEvent.click(button);
	await waitFor(() => expect(plots()[0]).toHaveAccessibleDescription(/Redshift 0\.000000/));
});

/** Keys and the wheel where a host puts the components: in a dialog of its own, in a shadow root. */
import { act } from "@testing-library/react";
import { HRDiagram } from "astropane/hr-diagram";
import { createSpectrumStore, SpectrumPlot } from "astropane/spectrum-viewer";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { type ReactElement, StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import "astropane/styles.css";

const wavelengths = Float64Array.from({ length: 500 }, (_, i) => 5000 + 4 * i);
const spectra = [{ id: "a", wavelengths, fluxes: wavelengths.map((w) => 2 + Math.sin(w / 40)) }];
const points = [{ id: "star", origin: "gaiadr3", color: 0.8, absoluteMag: 4.7 }];
const hierarchy = { class: "Root", subclasses: [{ class: "Supernova" }, { class: "Variable" }] };
const taxonomies = [{ id: 1, name: "Small", version: "1", hierarchy }];

let root: Root | null = null;
const keys: string[] = [];
const hear = (event: KeyboardEvent) => keys.push(event.key);
beforeEach(() => {
	keys.length = 0;
	document.addEventListener("keydown", hear);
});
afterEach(() => {
	document.removeEventListener("keydown", hear);
	root?.unmount();
	root = null;
	document.body.replaceChildren();
});

/** Renders into the page, or into a shadow root in it. Returns what holds the component. */
async function mount(element: ReactElement, inShadow = false): Promise<HTMLElement> {
	const host = document.createElement("div");
	document.body.append(host);
	const container = document.createElement("div");
	(inShadow ? host.attachShadow({ mode: "open" }) : host).append(container);
	root = createRoot(container);
	root.render(<StrictMode>{element}</StrictMode>);
	await vi.waitFor(() => expect(container.querySelector(".astropane")).not.toBeNull());
	return container;
}

/** The plot, once its code answers keys. */
async function livePlot(container: HTMLElement): Promise<HTMLElement> {
	const plot = container.querySelector<HTMLElement>("[role=application]") as HTMLElement;
	plot.focus();
	await vi.waitFor(() => expect(plot.dataset.astropaneGesture).toBeDefined(), 8000);
	return plot;
}

const press = (target: Element, key: string, init: KeyboardEventInit = {}) =>
	target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...init }));

it.each([
	["a spectrum plot", <SpectrumPlot key="a" spectra={spectra} />],
	["an HR diagram", <HRDiagram key="b" points={points} />],
])("in %s a key that did something ends there, and one that did nothing goes on", async (_name, figure) => {
	const plot = await livePlot(await mount(figure));
	keys.length = 0;
	press(plot, "Escape");
	expect(keys).toEqual(["Escape"]);
	press(plot, "+");
	press(plot, "ArrowRight");
	expect(keys).toEqual(["Escape"]);
	press(plot, ".");
	press(plot, "Escape");
	expect(keys).toEqual(["Escape"]);
	press(plot, "Escape");
	expect(keys).toEqual(["Escape", "Escape"]);
});

it("the keys of the tree end there", async () => {
	const container = await mount(<TaxonomyPicker taxonomies={taxonomies} />);
	const row = container.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]') as HTMLElement;
	row.focus();
	press(row, "ArrowDown");
	expect(keys).toEqual([]);
	press(row, "Escape");
	expect(keys).toEqual(["Escape"]);
});

it("the wheel zooms a focused plot in a shadow root", async () => {
	const store = createSpectrumStore();
	const plot = await livePlot(await mount(<SpectrumPlot spectra={spectra} store={store} width={600} />, true));
	const { left, top, width, height } = plot.getBoundingClientRect();
	const at = { clientX: left + width / 2, clientY: top + height / 2, deltaY: -120 };
	const event = new WheelEvent("wheel", { ...at, bubbles: true, composed: true, cancelable: true });
	plot.dispatchEvent(event);
	expect(event.defaultPrevented).toBe(true);
	expect(store.getState().window.x).not.toBeNull();
});

it("Ctrl+Z in the search box of a picker in a shadow root takes back no choice while there is text", async () => {
	const onValueChange = vi.fn();
	const picker = (
		<TaxonomyPicker taxonomies={taxonomies} mode="multiple" onValueChange={onValueChange} defaultExpandedDepth={3} />
	);
	const container = await mount(picker, true);
	const rows = [...container.querySelectorAll<HTMLElement>("[role=treeitem]")];
	await act(async () => (rows.at(-1) as HTMLElement).click());
	await expect.poll(() => onValueChange.mock.calls).toHaveLength(1);
	const box = container.querySelector("input") as HTMLInputElement;
	box.focus();
	const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
	await act(async () => {
		write?.call(box, "super");
		box.dispatchEvent(new Event("input", { bubbles: true }));
	});
	press(box, "z", { ctrlKey: true });
	expect(onValueChange).toHaveBeenCalledTimes(1);
});

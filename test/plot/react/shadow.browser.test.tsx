import { act, cleanup, within } from "@testing-library/react";
import { createHRStore, HRDiagram } from "astropane/hr-diagram";
import { createSpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import type { ReactElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it, vi } from "vitest";
import "astropane/styles.css";

const wavelengths = Float64Array.from({ length: 500 }, (_, i) => 5000 + 4 * i);
const spectra = [{ id: "a", wavelengths, fluxes: wavelengths.map((w) => 2 + Math.sin(w / 40)) }];
const points = [{ id: "star", origin: "gaiadr3", color: 0.8, absoluteMag: 4.7 }];

const roots: Root[] = [];
afterEach(() => {
	act(() => {
		for (const root of roots.splice(0)) root.unmount();
	});
	cleanup();
	document.body.replaceChildren();
});

/** Where a figure is rendered: into a shadow root, into one within another, and into one in an iframe. */
const places: Record<string, () => Document | ShadowRoot> = {
	"a shadow root": () => hostIn(document.body),
	"a closed shadow root": () => hostIn(document.body, "closed"),
	"a shadow root within another": () => hostIn(hostIn(document.body)),
	"a shadow root in an iframe": () => {
		const frame = document.createElement("iframe");
		frame.style.cssText = "width: 900px; height: 900px";
		document.body.append(frame);
		return hostIn((frame.contentDocument as Document).body);
	},
};

function hostIn(parent: HTMLElement | ShadowRoot, mode: ShadowRootMode = "open"): ShadowRoot {
	const host = parent.ownerDocument.createElement("div");
	parent.append(host);
	const shadow = host.attachShadow({ mode });
	for (const style of document.head.querySelectorAll("style")) shadow.append(style.cloneNode(true));
	return shadow;
}

/** Renders a figure, and waits until its focused plot handles keys. */
async function mount(place: Document | ShadowRoot, element: ReactElement): Promise<HTMLElement> {
	const owner = place.ownerDocument ?? document;
	const container = owner.createElement("div");
	container.style.width = "700px";
	place.append(container);
	const root = createRoot(container);
	roots.push(root);
	await act(async () => root.render(element));
	const plot = container.querySelector<HTMLElement>("[role=application]") as HTMLElement;
	await act(async () => plot.focus());
	await vi.waitFor(() => expect(plot.dataset.astropaneGesture).toBe("armed"), 8000);
	return plot;
}

/** Events are instances of the classes of the plot's window. */
async function send(
	plot: HTMLElement,
	type: "WheelEvent" | "KeyboardEvent",
	name: string,
	init: object,
): Promise<Event> {
	const view = plot.ownerDocument.defaultView as Window & typeof globalThis;
	const event = new view[type](name, { bubbles: true, composed: true, cancelable: true, ...init });
	await act(async () => {
		plot.dispatchEvent(event);
	});
	return event;
}

async function turnWheel(plot: HTMLElement): Promise<Event> {
	const { left, top, width, height } = plot.getBoundingClientRect();
	return send(plot, "WheelEvent", "wheel", { clientX: left + width / 2, clientY: top + height / 2, deltaY: -120 });
}

describe.each(Object.entries(places))("a figure in %s", (_, place) => {
	it("zooms a focused HR diagram by the wheel, and leaves the wheel to the page once the focus is gone", async () => {
		const store = createHRStore();
		const plot = await mount(place(), <HRDiagram points={points} store={store} />);
		expect((await turnWheel(plot)).defaultPrevented).toBe(true);
		expect(store.getState().window.x).not.toBeNull();
		await act(async () => plot.blur());
		expect((await turnWheel(plot)).defaultPrevented).toBe(false);
	});

	it("zooms a focused spectrum by the wheel", async () => {
		const store = createSpectrumStore();
		const plot = await mount(place(), <SpectrumViewer spectra={spectra} store={store} />);
		expect((await turnWheel(plot)).defaultPrevented).toBe(true);
		expect(store.getState().window.x).not.toBeNull();
	});

	it("returns the focus to the plot when the list of keys is closed", async () => {
		const plot = await mount(place(), <HRDiagram points={points} />);
		const root = plot.getRootNode() as ShadowRoot;
		await send(plot, "KeyboardEvent", "keydown", { key: "?" });
		const help = await within(root as unknown as HTMLElement).findByRole("dialog", { name: "Keys" });
		await act(async () => within(help).getByRole("button", { name: "Close" }).click());
		await vi.waitFor(() => expect(root.activeElement).toBe(plot));
	});
});

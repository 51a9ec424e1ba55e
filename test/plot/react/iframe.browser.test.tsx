import { act, cleanup, render, within } from "@testing-library/react";
import { createHRStore, HRDiagram } from "astropane/hr-diagram";
import { createSpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import type { ReactElement } from "react";
import { createPortal } from "react-dom";
import { afterEach, describe, expect, it, vi } from "vitest";
import "astropane/styles.css";

const wavelengths = Float64Array.from({ length: 500 }, (_, i) => 5000 + 4 * i);
const spectra = [{ id: "a", wavelengths, fluxes: wavelengths.map((w) => 2 + Math.sin(w / 40)) }];
const points = [{ id: "star", origin: "gaiadr3", color: 0.8, absoluteMag: 4.7 }];

afterEach(() => {
	cleanup();
	document.body.replaceChildren();
});

/** Renders into the document of an iframe by a portal, and waits until the focused plot handles keys. */
async function mountInFrame(element: ReactElement): Promise<{ plot: HTMLElement; body: HTMLElement }> {
	const frame = document.createElement("iframe");
	frame.style.cssText = "width: 800px; height: 700px";
	document.body.append(frame);
	const { head, body } = frame.contentDocument as Document;
	for (const style of document.head.querySelectorAll("style")) head.append(style.cloneNode(true));
	render(createPortal(element, body));
	const plot = body.querySelector<HTMLElement>("[role=application]") as HTMLElement;
	await act(async () => plot.focus());
	await vi.waitFor(() => expect(plot.dataset.astropaneGesture).toBe("armed"), 8000);
	return { plot, body };
}

/** Events are instances of the classes of the iframe's window. */
function send(plot: HTMLElement, type: "WheelEvent" | "PointerEvent" | "KeyboardEvent", name: string, init: object) {
	const view = plot.ownerDocument.defaultView as Window & typeof globalThis;
	const event = new view[type](name, { bubbles: true, composed: true, cancelable: true, ...init });
	return act(async () => {
		plot.dispatchEvent(event);
	});
}
const middleOf = (plot: HTMLElement) => {
	const { left, top, width, height } = plot.getBoundingClientRect();
	return { clientX: left + width / 2, clientY: top + height / 2 };
};

describe("a figure rendered into an iframe by a portal", () => {
	it("zooms a spectrum by the wheel, shows its readout and lists its keys", async () => {
		const store = createSpectrumStore();
		const { plot, body } = await mountInFrame(<SpectrumViewer spectra={spectra} store={store} />);
		await send(plot, "WheelEvent", "wheel", { ...middleOf(plot), deltaY: -120 });
		expect(store.getState().window.x).not.toBeNull();
		await send(plot, "PointerEvent", "pointermove", { ...middleOf(plot), pointerType: "mouse", pointerId: 1 });
		await vi.waitFor(() => expect(body.querySelector(".astropane-tooltip")).toHaveTextContent(/Å/), 8000);
		await send(plot, "KeyboardEvent", "keydown", { key: "?" });
		const help = await within(body).findByRole("dialog", { name: "Keys" });
		await act(async () => within(help).getByRole("button", { name: "Close" }).click());
		await vi.waitFor(() => expect(plot.ownerDocument.activeElement).toBe(plot));
	});

	it("resizes an HR diagram with the iframe, and pans it by a drag", async () => {
		const store = createHRStore();
		const { plot } = await mountInFrame(<HRDiagram points={points} store={store} />);
		const canvas = plot.querySelector("canvas") as HTMLCanvasElement;
		const frame = plot.ownerDocument.defaultView?.frameElement as HTMLElement;
		for (const width of [500, 320]) {
			frame.style.width = `${width}px`;
			await vi.waitFor(() => expect(plot.clientWidth).toBeLessThanOrEqual(width));
			await vi.waitFor(() => expect(canvas.width).toBe(Math.round(plot.clientWidth * devicePixelRatio)));
		}
		await send(plot, "KeyboardEvent", "keydown", { key: "+" });
		const before = store.getState().window;
		const { clientX, clientY } = middleOf(plot);
		const mouse = { pointerType: "mouse", pointerId: 1, button: 0 };
		await send(plot, "PointerEvent", "pointerdown", { ...mouse, clientX, clientY });
		for (const dx of [10, 30, 60])
			await send(plot, "PointerEvent", "pointermove", { ...mouse, clientX: clientX + dx, clientY });
		await send(plot, "PointerEvent", "pointerup", { ...mouse, clientX: clientX + 60, clientY });
		expect(store.getState().window).not.toEqual(before);
	});
});

import { SpectrumPlot } from "astropane/spectrum-viewer";
import { createRoot } from "react-dom/client";
import { afterEach, expect, it, vi } from "vitest";
import { cdp } from "vitest/browser";
import "astropane/styles.css";
import { show } from "../setup/show.js";

const wavelengths = Float64Array.from({ length: 500 }, (_, i) => 5000 + 4 * i);
const spectra = [{ id: "a", wavelengths, fluxes: wavelengths.map((w) => 2 + Math.sin(w / 40)) }];

type Emulation = { send(method: "Emulation.setEmulatedMedia", params: { media: string }): Promise<unknown> };
const emulate = (media: string) => (cdp() as unknown as Emulation).send("Emulation.setEmulatedMedia", { media });
afterEach(() => emulate(""));

/** Mean brightness (0 … 255) of the painted pixels of a canvas; NaN where there are none. */
function brightness(canvas: HTMLCanvasElement): number {
	const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
	let sum = 0;
	let n = 0;
	for (let i = 0; i < data.length; i += 4) {
		if ((data[i + 3] as number) < 128) continue;
		sum += ((data[i] as number) + (data[i + 1] as number) + (data[i + 2] as number)) / 3;
		n++;
	}
	return sum / n;
}

const canvasOf = (host: HTMLElement) =>
	host.querySelector<HTMLCanvasElement>('canvas[data-layer="data"]') as HTMLCanvasElement;

/** Shows a figure in the dark theme and waits until it is painted. */
async function showDark(): Promise<HTMLElement> {
	const host = show(
		<div data-astropane-theme="dark">
			<SpectrumPlot spectra={spectra} width={600} height={300} />
		</div>,
	);
	await vi.waitFor(() => expect(brightness(canvasOf(host))).toBeGreaterThan(150));
	return host;
}

it("paints a dark figure light for print, and dark again after it", async () => {
	const host = await showDark();
	await emulate("print");
	await vi.waitFor(() => expect(brightness(canvasOf(host))).toBeLessThan(130));
	await emulate("");
	await vi.waitFor(() => expect(brightness(canvasOf(host))).toBeGreaterThan(150));
});

it("is light before the print in browsers that announce it by the event only", async () => {
	const host = await showDark();
	window.dispatchEvent(new Event("beforeprint"));
	expect(brightness(canvasOf(host))).toBeLessThan(130);
	window.dispatchEvent(new Event("afterprint"));
	expect(brightness(canvasOf(host))).toBeGreaterThan(150);
});

it("repaints after the browser has discarded and restored its canvases", async () => {
	const canvas = canvasOf(await showDark());
	canvas.getContext("2d")?.reset();
	expect(brightness(canvas)).toBeNaN();
	canvas.dispatchEvent(new Event("contextrestored"));
	await vi.waitFor(() => expect(brightness(canvas)).toBeGreaterThan(150));
});

it("repaints once a web font is loaded", async () => {
	const canvas = canvasOf(await showDark());
	canvas.getContext("2d")?.reset();
	document.fonts.dispatchEvent(new Event("loadingdone"));
	await vi.waitFor(() => expect(brightness(canvas)).toBeGreaterThan(150));
});

it("follows a theme that changes outside of its shadow root", async () => {
	const outer = document.createElement("div");
	outer.dataset.theme = "dark";
	const inner = document.createElement("div");
	outer.attachShadow({ mode: "open" }).append(inner);
	for (const style of document.head.querySelectorAll("style")) outer.shadowRoot?.append(style.cloneNode(true));
	document.body.append(outer);
	const root = createRoot(inner);
	root.render(<SpectrumPlot spectra={spectra} width={600} height={300} />);
	await vi.waitFor(() => expect(brightness(canvasOf(inner))).toBeGreaterThan(150));
	outer.dataset.theme = "light";
	await vi.waitFor(() => expect(brightness(canvasOf(inner))).toBeLessThan(130));
	root.unmount();
	outer.remove();
});

it("wraps the cells of a table that is wider than the paper", async () => {
	const host = show(
		<div className="astropane" style={{ width: 700 }}>
			<div className="astropane-data-scroll">
				<table className="astropane-data-table">
					<tbody />
				</table>
			</div>
		</div>,
	);
	await expect.poll(() => host.querySelector("tbody")).not.toBeNull();
	const cells = "<td>4862.803 ± 0.069 ± 0.000</td>".repeat(10);
	(host.querySelector("tbody") as HTMLElement).innerHTML = `<tr>${cells}</tr>`;
	const table = host.querySelector("table") as HTMLElement;
	expect(table.offsetWidth).toBeGreaterThan(700);
	await emulate("print");
	expect(table.offsetWidth).toBeLessThanOrEqual(700);
});

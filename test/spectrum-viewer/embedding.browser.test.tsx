import "astropane/styles.css";
import {
	createSpectrumStore,
	type Spectrum,
	type SpectrumTemplate,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { Profiler, type ReactNode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ngc5548, sdssQuasar, sdssStars } from "../../stories/data/spectra.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";

let host: HTMLElement | null = null;

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Renders into an element of the page; waits for nothing. */
function put(children: ReactNode, width = "900px"): HTMLElement {
	host = show(children, width);
	return host;
}
const galaxy: SpectrumViewerProps = {
	spectra: [ngc5548],
	defaultRedshift: 0.0166,
	defaultVisibleLineGroups: ["H", "[O III]"],
};
const plotIn = (element: ParentNode) => element.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
const layerOf = (plot: HTMLElement, name: string) =>
	plot.querySelector<HTMLCanvasElement>(`canvas[data-layer="${name}"]`) as HTMLCanvasElement;
/** Share of a layer's columns that have ink. */
function inked(plot: HTMLElement | null, name = "data"): number {
	const canvas = plot && layerOf(plot, name);
	if (!canvas || canvas.width === 0 || canvas.clientWidth === 0) return 0;
	const { data } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(
		0,
		0,
		canvas.width,
		canvas.height,
	);
	const columns = new Set<number>();
	for (let i = 3; i < data.length; i += 4) if ((data[i] as number) > 0) columns.add(((i - 3) / 4) % canvas.width);
	return columns.size / canvas.width;
}

describe("a thumbnail of 240 by 120 CSS pixels", () => {
	it("a thumbnail keeps axes, spectrum and unit in letters of at least 11 px, and clips nothing", async () => {
		const element = put(<SpectrumViewer {...galaxy} width={240} height={120} controls={false} />, "fit-content");
		await expect.poll(() => inked(plotIn(element))).toBeGreaterThan(0.6);
		const plot = plotIn(element);
		const frameBox = plot.getBoundingClientRect();
		expect([frameBox.width, frameBox.height]).toEqual([240, 120]);
		const texts = [...plot.querySelectorAll<SVGTextElement>("svg[data-sheets] text")];
		expect(texts.map((text) => text.textContent).join(" ")).toMatch(/\d{4} Å/);
		expect(texts.map((text) => text.textContent).join(" ")).not.toMatch(/Rest|Observed|Flux/);
		for (const text of texts) {
			expect(Number.parseFloat(getComputedStyle(text).fontSize)).toBeGreaterThanOrEqual(11);
			const box = text.getBoundingClientRect();
			expect(box.left).toBeGreaterThanOrEqual(frameBox.left - 0.5);
			expect(box.right).toBeLessThanOrEqual(frameBox.right + 0.5);
			expect(box.top).toBeGreaterThanOrEqual(frameBox.top - 0.5);
			expect(box.bottom).toBeLessThanOrEqual(frameBox.bottom + 0.5);
		}
		const boxes = texts.map((text) => text.getBoundingClientRect());
		for (const [i, a] of boxes.entries())
			for (const b of boxes.slice(i + 1))
				expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
	});

	it("a thumbnail keeps its width in a table cell, whatever the length of its credit", async () => {
		const element = put(
			<table>
				<tbody>
					<tr>
						<td>
							<SpectrumViewer {...galaxy} width={240} height={120} controls={false} />
						</td>
						<td>NGC 5548</td>
					</tr>
				</tbody>
			</table>,
			"600px",
		);
		await expect.poll(() => inked(plotIn(element))).toBeGreaterThan(0.6);
		expect(element.querySelector("td")?.clientWidth).toBeGreaterThanOrEqual(240);
		expect(element.querySelector("td")?.clientWidth).toBeLessThan(260);
	});
});

describe("a viewer without a size yet", () => {
	it("a viewer in a hidden tab is drawn when it is shown, and again after it was hidden", async () => {
		const element = put(
			<div id="tab" hidden>
				<SpectrumViewer {...galaxy} />
			</div>,
		);
		await expect.poll(() => plotIn(element) !== null).toBe(true);
		await frame();
		const tab = element.querySelector<HTMLElement>("#tab") as HTMLElement;
		expect(inked(plotIn(element))).toBe(0);
		tab.hidden = false;
		await expect.poll(() => inked(plotIn(element))).toBeGreaterThan(0.8);
		expect(plotIn(element).clientWidth).toBeGreaterThan(800);
		tab.hidden = true;
		await frame();
		tab.hidden = false;
		element.style.width = "700px";
		await expect.poll(() => layerOf(plotIn(element), "data").width).toBe(Math.round(700 * devicePixelRatio));
		await expect.poll(() => inked(plotIn(element))).toBeGreaterThan(0.8);
	});

	it("a viewer in a container of no width is drawn once there is room", async () => {
		const element = put(<SpectrumViewer {...galaxy} />, "0px");
		element.style.overflow = "hidden";
		await frame();
		await frame();
		element.style.width = "500px";
		await expect.poll(() => inked(plotIn(element))).toBeGreaterThan(0.7);
	});

	it("a viewer of almost no height throws nothing", async () => {
		for (const height of [0, 1, 20, 60]) {
			const element = put(<SpectrumViewer {...galaxy} height={height} defaultLayout="stack" controls={false} />);
			await expect.poll(() => plotIn(element)?.clientHeight).toBe(height);
			await frame();
		}
	});
});

it("a viewer in a dialog has its own width, is drawn when the dialog opens, and leaves Escape to it", async () => {
	const element = put(
		<dialog>
			<SpectrumViewer {...galaxy} controls="compact" height={260} />
		</dialog>,
	);
	await expect.poll(() => element.querySelector("dialog")).not.toBeNull();
	const dialog = element.querySelector("dialog") as HTMLDialogElement;
	dialog.showModal();
	await expect.poll(() => inked(plotIn(dialog))).toBeGreaterThan(0.8);
	const plot = plotIn(dialog);
	expect(plot.clientWidth).toBeGreaterThan(400);
	plot.focus();
	await userEvent.keyboard("b");
	await expect
		.poll(() => dialog.querySelector('.astropane-spectrum-toolbar [aria-pressed="true"]')?.textContent)
		.toContain("Box zoom");
	await userEvent.keyboard("{Escape}");
	expect(dialog.open).toBe(true);
	await userEvent.keyboard("{Escape}");
	await expect.poll(() => dialog.open).toBe(false);
});

it("a viewer in a resizable panel follows its width", async () => {
	const element = put(<SpectrumViewer {...galaxy} controls="compact" />, "600px");
	await expect.poll(() => inked(plotIn(element))).toBeGreaterThan(0.8);
	for (const width of [320, 760, 240]) {
		element.style.width = `${width}px`;
		const plot = plotIn(element);
		await expect.poll(() => layerOf(plot, "data").width).toBe(Math.round(width * devicePixelRatio));
		await frame();
		expect(element.scrollWidth).toBeLessThanOrEqual(width);
		expect(inked(plot)).toBeGreaterThan(0.6);
	}
});

describe("at 400 % zoom, 320 by 256 CSS pixels", () => {
	afterEach(() => page.viewport(1000, 700));
	const sourceOf = (type: string | null, i: number): Spectrum => ({ ...(sdssStars[i] as Spectrum), type });
	it.each<[string, SpectrumViewerProps]>([
		["in full", galaxy],
		["compact", { ...galaxy, controls: "compact" }],
		["stacked, with many names", { spectra: sdssStars, defaultLayout: "stack" }],
		["in tabs", { spectra: ["source", "host", "host_center", null].map(sourceOf), defaultLayout: "tabs" }],
	])("%s scrolls in one direction only and keeps every control", async (_, props) => {
		await page.viewport(320, 256);
		const element = put(<SpectrumViewer {...props} />, "auto");
		await expect.poll(() => inked(plotIn(element))).toBeGreaterThan(0.5);
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		for (const control of element.querySelectorAll<HTMLElement>("button, input, select")) {
			const box = control.getBoundingClientRect();
			if (box.width === 0) continue;
			expect(box.left, control.outerHTML).toBeGreaterThanOrEqual(0);
			expect(box.right, control.outerHTML).toBeLessThanOrEqual(320);
		}
	});

	it.each(["Find z", "Velocities", "Measure", "Help"])("opens %s within the page's width", async (name) => {
		await page.viewport(320, 256);
		const element = put(<SpectrumViewer {...galaxy} />, "auto");
		await expect.poll(() => inked(plotIn(element))).toBeGreaterThan(0.5);
		await userEvent.click(page.getByRole("button", { name, exact: true }));
		await expect
			.poll(() =>
				element.querySelector(
					"section.astropane-spectrum-panel h2, section.astropane-spectrum-panel h3, dialog[open] h2",
				),
			)
			.not.toBeNull();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
	});

	it("opens the panel Display within the page's width", async () => {
		await page.viewport(320, 256);
		const element = put(<SpectrumViewer {...galaxy} />, "auto");
		await expect.poll(() => inked(plotIn(element))).toBeGreaterThan(0.5);
		await userEvent.click(page.getByRole("button", { name: "Display" }));
		await expect.element(page.getByRole("combobox", { name: "Spectra" })).toBeInTheDocument();
		// It is put in place in the frame after it has come.
		await frame();
		await frame();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
		for (const control of document.querySelectorAll<HTMLElement>(
			".astropane-spectrum-display :is(input, select, button)",
		)) {
			control.focus();
			const box = control.getBoundingClientRect();
			expect(box.right, control.outerHTML).toBeLessThanOrEqual(320);
			expect(box.left, control.outerHTML).toBeGreaterThanOrEqual(0);
		}
	});
});

describe("templates", () => {
	const quasar: SpectrumTemplate = { ...sdssQuasar, id: "quasar", label: "Composite quasar" };
	it("templates move with the redshift without a React render and without repainting the data", async () => {
		const store = createSpectrumStore({ visibleLineGroups: [] });
		let renders = 0;
		const element = put(
			<Profiler id="viewer" onRender={() => renders++}>
				<SpectrumViewer spectra={[ngc5548]} templates={[quasar]} store={store} />
			</Profiler>,
		);
		await expect.element(page.getByRole("button", { name: /Composite quasar/ })).toHaveTextContent(/× \d/);
		await frame();
		const plot = plotIn(element);
		const data = layerOf(plot, "data").toDataURL();
		const before = layerOf(plot, "lines").toDataURL();
		renders = 0;
		// What follows once the redshift has settled waits for a timer, which a slow frame must not set off.
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		for (let i = 1; i <= 20; i++) {
			store.setState({ redshift: i / 500 });
			await new Promise(requestAnimationFrame);
		}
		vi.useRealTimers();
		expect(renders).toBe(0);
		expect(layerOf(plot, "lines").toDataURL()).not.toBe(before);
		expect(layerOf(plot, "data").toDataURL()).toBe(data);
	});

	it("templates state their scale in legend and readout, updated once the zoom has settled", async () => {
		const store = createSpectrumStore({ redshift: 0.016628 });
		const element = put(<SpectrumViewer spectra={[ngc5548]} templates={[quasar]} store={store} />);
		const legend = page.getByRole("button", { name: /Composite quasar/ });
		await expect.element(legend).toHaveTextContent(/× 0\.\d+/);
		const before = legend.element().textContent;
		store.setState({ window: { x: [6400, 6900], y: null } });
		await expect.poll(() => legend.element().textContent).not.toBe(before);
		const plot = plotIn(element);
		await answers(() => plot);
		store.setState({ cursor: { wavelength: 6672, pixelY: 200, by: "pointer" } });
		const scale = legend.element().textContent?.match(/× ([\d.]+)/)?.[1] as string;
		await expect.poll(() => element.querySelector(".astropane-tooltip")?.textContent).toContain(`(× ${scale})`);
	});

	it("templates are in the exported picture, with their scale in its legend", async () => {
		put(<SpectrumViewer spectra={[ngc5548]} templates={[quasar]} />);
		await expect.element(page.getByRole("button", { name: /Composite quasar/ })).toHaveTextContent(/× \d/);
		const blobs: Blob[] = [];
		const original = URL.createObjectURL;
		URL.createObjectURL = (blob) => {
			blobs.push(blob as Blob);
			return original.call(URL, blob as Blob);
		};
		try {
			await userEvent.click(page.getByRole("button", { name: "Display" }));
			await userEvent.click(page.getByRole("button", { name: "SVG" }));
			await expect.poll(() => blobs.length).toBe(1);
		} finally {
			URL.createObjectURL = original;
		}
		const svg = await (blobs[0] as Blob).text();
		expect(svg).toContain("stroke-dasharray");
		expect(svg).toMatch(/>Composite quasar<.*>× 0\.\d+</);
	});
});

it("a double click in the legend isolates a spectrum, in a stack as well", async () => {
	const store = createSpectrumStore({ layout: "stack" });
	put(<SpectrumViewer spectra={sdssStars} store={store} />);
	await userEvent.dblClick(page.getByRole("button", { name: "SDSS G star" }));
	await expect.poll(() => store.getState().hiddenSpectra.length).toBe(sdssStars.length - 1);
	expect(store.getState().hiddenSpectra).not.toContain(sdssStars[2]?.id);
	await userEvent.click(page.getByRole("button", { name: "Show all" }));
	expect(store.getState().hiddenSpectra).toEqual([]);
});

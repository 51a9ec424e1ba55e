import "astropane/styles.css";
import { lineGroups } from "astropane/astro";
import {
	createSpectrumStore,
	type SpectrumStore,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { ngc5548 } from "../../stories/data/spectra.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";

let host: HTMLElement | null = null;

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function mount(store: SpectrumStore, props: Partial<SpectrumViewerProps> = {}) {
	host = show(<SpectrumViewer spectra={[ngc5548]} store={store} {...props} />);
	await expect.poll(() => host?.querySelector("canvas")?.width).toBeGreaterThan(300);
	const plot = host.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
	await answers(() => plot);
	await frame();
	return plot;
}

const pixels = (plot: HTMLElement, layer: string): string => {
	const canvas = plot.querySelector<HTMLCanvasElement>(`canvas[data-layer="${layer}"]`) as HTMLCanvasElement;
	return canvas.toDataURL();
};

it("draws the data on a canvas of device pixels, and removes the server's SVG of them", async () => {
	const plot = await mount(createSpectrumStore());
	const canvas = plot.querySelector<HTMLCanvasElement>('canvas[data-layer="data"]') as HTMLCanvasElement;
	expect(canvas.width).toBe(Math.round(plot.clientWidth * window.devicePixelRatio));
	const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
	expect(Array.from(data).some((v) => v > 0)).toBe(true);
	expect(plot.querySelector('g[data-layer="data"]')?.childElementCount).toBe(0);
});

it("draws a sample between two gaps as a dot wider than a marker", async () => {
	const plot = await mount(createSpectrumStore(), {
		spectra: [{ id: "one", wavelengths: [6563, 6700, 6800], fluxes: [2, Number.NaN, 3] }],
	});
	const canvas = plot.querySelector<HTMLCanvasElement>('canvas[data-layer="data"]') as HTMLCanvasElement;
	const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
	const inked = Array.from(data).filter((v, i) => i % 4 === 3 && v > 60).length;
	expect(inked / window.devicePixelRatio ** 2).toBeGreaterThan(2 * 7);
});

it("keeps its header low, whatever the number of spectra and the length of their names", async () => {
	const spectra = Array.from({ length: 40 }, (_, i) => ({
		...ngc5548,
		id: `s${i}`,
		label: i === 0 ? "x".repeat(300) : `A spectrograph at a far observatory with a long name, epoch ${i}`,
	}));
	await mount(createSpectrumStore(), { spectra });
	expect(host?.scrollWidth).toBeLessThanOrEqual(900);
	expect(host?.querySelector(".astropane-spectrum-head")?.clientHeight).toBeLessThan(200);
});

it("runs from left to right on a page that runs from right to left", async () => {
	document.documentElement.dir = "rtl";
	try {
		const plot = await mount(createSpectrumStore());
		const titles = [...plot.querySelectorAll('g[data-layer="axes"] text')].filter((t) =>
			/wavelength/.test(t.textContent),
		);
		expect(titles).toHaveLength(1);
		const { left, right } = plot.getBoundingClientRect();
		for (const title of titles) {
			expect(title.getBoundingClientRect().left).toBeGreaterThan(left);
			expect(title.getBoundingClientRect().right).toBeLessThan(right);
		}
		const wanted = pixels(plot, "lines");
		document.documentElement.dir = "ltr";
		expect(pixels(await mount(createSpectrumStore()), "lines")).toBe(wanted);
	} finally {
		document.documentElement.dir = "";
	}
});

it("keeps numbers, their signs and English sentences in order on a page that runs from right to left", async () => {
	document.documentElement.dir = "rtl";
	try {
		await mount(createSpectrumStore({ velocity: -1000, panel: "measure" }), { templates: [{ ...ngc5548, id: "t" }] });
		for (const part of [".astropane-spectrum-panel p", ".astropane-legend-detail"])
			await expect.poll(() => host?.querySelector(part)).not.toBeNull();
		const styles = (selector: string) =>
			[...(host?.querySelectorAll(selector) ?? [])].map((element) => getComputedStyle(element));
		for (const text of [".astropane-legend-detail", ".astropane-spectrum-panel p", ".astropane-button"]) {
			expect(styles(text)).not.toEqual([]);
			for (const { unicodeBidi } of styles(text)) expect(unicodeBidi).toBe("plaintext");
		}
		for (const { direction } of styles('select, input:not([type="range"])')) expect(direction).toBe("ltr");
	} finally {
		document.documentElement.dir = "";
	}
});

it("repaints only the markers when the redshift changes, no pixel of data, telluric bands or sky lines", async () => {
	const store = createSpectrumStore({ visibleLineGroups: lineGroups.map((group) => group.name) });
	const plot = await mount(store);
	const before = {
		data: pixels(plot, "data"),
		fixed: pixels(plot, "fixed"),
		lines: pixels(plot, "lines"),
		axes: plot.querySelector('g[data-layer="axes"]')?.innerHTML,
	};
	for (const change of [
		{ redshift: -0.01 },
		{ redshift: 0.3 },
		{ redshift: 12 },
		{ velocity: 30_000 },
		{ velocity: -5000 },
	]) {
		store.setState(change);
		await frame();
		expect(pixels(plot, "fixed")).toBe(before.fixed);
		expect(pixels(plot, "data")).toBe(before.data);
		expect(plot.querySelector('g[data-layer="axes"]')?.innerHTML).toBe(before.axes);
		expect(pixels(plot, "lines")).not.toBe(before.lines);
	}
});

it("shows wavelengths, flux and the nearest line under the pointer, and hides them when it leaves", async () => {
	const plot = await mount(createSpectrumStore({ redshift: 0.016628, visibleLineGroups: ["[O III]"] }));
	await userEvent.hover(plot, { position: { x: 420, y: 200 } });
	await frame();
	const readout = host?.querySelector<HTMLElement>(".astropane-tooltip") as HTMLElement;
	await expect.poll(() => readout.hidden).toBe(false);
	expect(readout.textContent).toMatch(/Observed\s*\d{4}\.\d\d Å/);
	expect(readout.textContent).toMatch(/Rest\s*\d{4}\.\d\d Å/);
	expect(readout.textContent).toMatch(/\[O III\] 5007|\[O III\] 4959|\[O III\] 4363/);
	await userEvent.hover((host as HTMLElement).querySelector(".astropane-spectrum-credit") as HTMLElement);
	await expect.poll(() => readout.hidden).toBe(true);
});

it("zooms by the wheel only with a modifier or focus, pans by drag, and undoes both", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	const box = plot.getBoundingClientRect();
	const wheel = (ctrlKey: boolean) =>
		plot.dispatchEvent(
			new WheelEvent("wheel", {
				deltaY: -200,
				ctrlKey,
				clientX: box.left + 400,
				clientY: box.top + 200,
				bubbles: true,
				cancelable: true,
			}),
		);
	expect(wheel(false)).toBe(true);
	expect(store.getState().window.x).toBeNull();
	expect(wheel(true)).toBe(false);
	const zoomed = store.getState().window.x as readonly [number, number];
	expect(zoomed[1] - zoomed[0]).toBeLessThan(3600);
	const at = (type: string, x: number, buttons = 1) =>
		plot.dispatchEvent(
			new PointerEvent(type, {
				pointerId: 1,
				pointerType: "mouse",
				isPrimary: true,
				button: 0,
				buttons,
				clientX: box.left + x,
				clientY: box.top + 200,
				bubbles: true,
				cancelable: true,
			}),
		);
	at("pointerdown", 400);
	at("pointermove", 450);
	at("pointermove", 500);
	at("pointerup", 500, 0);
	await frame();
	const panned = store.getState().window.x as readonly [number, number];
	expect(panned[0]).toBeLessThan(zoomed[0]);
	expect(panned[1] - panned[0]).toBeCloseTo(zoomed[1] - zoomed[0], 6);
	plot.focus();
	await userEvent.keyboard("{Backspace}");
	expect(store.getState().window.x?.[0]).toBeCloseTo(zoomed[0], 6);
	await userEvent.keyboard("0");
	expect(store.getState().window.x).toBeNull();
});

it("sets the redshift when a marker is dragged to its feature, as one step of undo", async () => {
	const committed: number[] = [];
	const store = createSpectrumStore({ visibleLineGroups: ["H"] });
	const plot = await mount(store, { onRedshiftCommit: (z) => committed.push(z) });
	const box = plot.getBoundingClientRect();
	// The plot of a figure 900 px wide runs from 58 to 886 px over 3700 to 7300 Å.
	const pixel = (angstrom: number) => 58 + ((angstrom - 3700) / (7299.7 - 3700)) * (900 - 58 - 14);
	const at = (type: string, x: number, buttons = 1) =>
		plot.dispatchEvent(
			new PointerEvent(type, {
				pointerId: 1,
				pointerType: "mouse",
				isPrimary: true,
				button: 0,
				buttons,
				clientX: box.left + x,
				clientY: box.top + 75,
				bubbles: true,
				cancelable: true,
			}),
		);
	const start = pixel(6562.8);
	at("pointerdown", start);
	for (const share of [0.2, 0.5, 0.8, 1]) at("pointermove", start + share * (pixel(6671.92) - start));
	expect(store.getState().redshift).toBeCloseTo(0.016628, 3);
	expect(store.getState().window.x).toBeNull();
	at("pointerup", pixel(6671.92), 0);
	expect(Math.abs((committed[0] ?? 9) - 0.016628)).toBeLessThan(0.0005);
	plot.focus();
	await userEvent.keyboard("{Backspace}");
	expect(store.getState().redshift).toBe(0);
});

it("follows the width of its container, which may be zero", async () => {
	const plot = await mount(createSpectrumStore());
	(host as HTMLElement).style.display = "none";
	await frame();
	(host as HTMLElement).style.display = "";
	(host as HTMLElement).style.width = "500px";
	await expect.poll(() => plot.querySelector("canvas")?.getBoundingClientRect().width).toBe(500);
	await expect.poll(() => plot.querySelector("svg[data-sheets]")?.getAttribute("viewBox")).toBe("0 0 500 420");
});

it("exports the picture as on the screen, with resolved colours and a legend", async () => {
	const plot = await mount(createSpectrumStore());
	const made: { name: string; text: Promise<string> }[] = [];
	const click = HTMLAnchorElement.prototype.click;
	const create = URL.createObjectURL;
	let blob: Blob | null = null;
	URL.createObjectURL = (b: Blob) => {
		blob = b;
		return create.call(URL, b);
	};
	HTMLAnchorElement.prototype.click = function () {
		made.push({ name: this.download, text: (blob as Blob).text() });
	};
	try {
		(host as HTMLElement).querySelectorAll("button").forEach((b) => {
			if (b.textContent === "Display") b.click();
		});
		const button = (label: string) =>
			[...(host as HTMLElement).querySelectorAll("button")].find((b) => b.textContent === label);
		// The panel is fetched when it is opened.
		await expect.poll(() => button("SVG")).toBeDefined();
		for (const label of ["SVG", "CSV"]) button(label)?.click();
		await expect.poll(() => made.length).toBe(2);
	} finally {
		HTMLAnchorElement.prototype.click = click;
		URL.createObjectURL = create;
	}
	made.sort((a, b) => b.name.localeCompare(a.name));
	expect(made.map((m) => m.name)).toEqual([`${ngc5548.id}.svg`, `${ngc5548.id}.csv`]);
	const svg = await (made[0] as { text: Promise<string> }).text;
	expect(svg).not.toContain("var(--");
	expect(svg).toContain("Observed wavelength");
	expect(svg).toContain("NGC 5548 (Seyfert 1)");
	expect(new DOMParser().parseFromString(svg, "image/svg+xml").querySelector("parsererror")).toBeNull();
	const csv = await (made[1] as { text: Promise<string> }).text;
	expect(csv.split("\r\n").length).toBeGreaterThan(3000);
	expect(plot).toBeTruthy();
});

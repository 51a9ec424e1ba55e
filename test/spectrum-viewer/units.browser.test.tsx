import "astropane/styles.css";
import { airToVacuum } from "astropane/astro";
import { createSpectrumStore, type Spectrum, type SpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, describe, expect, it } from "vitest";
import { ngc5548, sdssAStar, sdssM5Star } from "../../stories/data/spectra.js";
import { answers } from "../setup/answers.js";

let roots: [Root, HTMLElement][] = [];
afterEach(() => {
	for (const [root, host] of roots) {
		root.unmount();
		host.remove();
	}
	roots = [];
});

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** `says`: what stands on the axes once the code that converts has come. */
async function mount(spectra: readonly Spectrum[], store: SpectrumStore, says = "wavelength"): Promise<HTMLElement> {
	const host = document.createElement("div");
	host.style.width = "900px";
	document.body.append(host);
	const root = createRoot(host);
	roots.push([root, host]);
	root.render(<SpectrumViewer spectra={spectra} store={store} width={900} controls={false} />);
	await expect.poll(() => host.querySelector("canvas")?.width).toBeGreaterThan(300);
	const plot = host.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
	await expect.poll(() => axisText(plot)).toContain(says);
	await frame();
	return plot;
}

const canvasOf = (plot: HTMLElement, layer: string) =>
	plot.querySelector<HTMLCanvasElement>(`canvas[data-layer="${layer}"]`) as HTMLCanvasElement;
const pixels = (plot: HTMLElement, layer: string): Uint8ClampedArray => {
	const canvas = canvasOf(plot, layer);
	return (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(0, 0, canvas.width, canvas.height).data;
};
/** Bytes that differ; -1 where there is no picture at all. */
function differing(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
	if (a.length !== b.length || a.length === 0) return -1;
	let count = 0;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
	return count;
}
const axisText = (plot: HTMLElement) => plot.querySelector('g[data-layer="axes"]')?.textContent ?? "";
/** How much ink stands in a rectangle of CSS pixels: the sum of alphas. */
function ink(plot: HTMLElement, layer: string, x: number, y: number, width: number, height: number): number {
	const scale = canvasOf(plot, layer).width / 900;
	const context = canvasOf(plot, layer).getContext("2d") as CanvasRenderingContext2D;
	const { data } = context.getImageData(x * scale, y * scale, width * scale, height * scale);
	let sum = 0;
	for (let i = 3; i < data.length; i += 4) sum += data[i] as number;
	return sum;
}

describe("units and media", () => {
	it("draws a spectrum given in air Å and in vacuum nm with the same pixels", async () => {
		const vacuum: Spectrum = {
			...ngc5548,
			medium: "vacuum",
			wavelengthUnit: "nm",
			wavelengths: (ngc5548.wavelengths as Float64Array).map((w) => airToVacuum(w) / 10),
		};
		const shown = { medium: "air", redshift: 0.0166 } as const;
		const first = await mount([ngc5548], createSpectrumStore(shown));
		const second = await mount([vacuum], createSpectrumStore(shown));
		for (const layer of ["fixed", "data", "lines"])
			expect(differing(pixels(second, layer), pixels(first, layer)), layer).toBe(0);
		expect(axisText(second)).toBe(axisText(first));
		expect(ink(first, "data", 60, 40, 820, 340)).toBeGreaterThan(10_000);
	});

	it("a change of the unit changes the axes and no pixel of data or lines", async () => {
		const store = createSpectrumStore({ redshift: 0.0166 });
		const plot = await mount([ngc5548], store);
		const data = pixels(plot, "data");
		const texts = [axisText(plot)];
		for (const change of [
			{ wavelengthUnit: "nm" },
			{ wavelengthUnit: "um" },
			{ xAxis: "rest" },
			{ xAxis: "velocity" },
		] as const) {
			store.setState(change);
			await frame();
			// What counts velocities is fetched.
			await expect.poll(() => texts.includes(axisText(plot))).toBe(false);
			expect(differing(pixels(plot, "data"), data)).toBe(0);
			texts.push(axisText(plot));
		}
	});

	it("draws Fλ with the same pixels after a conversion to Fν and back", async () => {
		const c = 2.99792458e18;
		const asJansky: Spectrum = {
			...sdssAStar,
			fluxUnit: "Jy",
			errors: null,
			fluxes: (sdssAStar.fluxes as Float64Array).map(
				(f, i) => (1e-17 * f * ((sdssAStar.wavelengths as Float64Array)[i] as number) ** 2 * 1e23) / c,
			),
		};
		const shown = { fluxQuantity: "flambda", normalization: "none" } as const;
		const first = await mount([{ ...sdssAStar, errors: null }], createSpectrumStore(shown), "Observed F");
		const second = await mount([asJansky], createSpectrumStore(shown), "Observed F");
		expect(differing(pixels(second, "data"), pixels(first, "data"))).toBe(0);
		expect(axisText(second)).toBe(axisText(first));
	});
});

describe("the data layer", () => {
	const flat = (more: Partial<Spectrum>): Spectrum => ({
		id: "flat",
		wavelengths: Float64Array.from({ length: 401 }, (_, i) => 5000 + i),
		fluxes: new Float64Array(401).fill(10),
		medium: "vacuum",
		fluxUnit: "mJy",
		...more,
	});
	const shown = { normalization: "none", visibleLineGroups: [], window: { x: null, y: [0, 20] } } as const;

	it("keeps the gap of masked samples and shades it, with a strip along the lower edge", async () => {
		const mask = Uint8Array.from({ length: 401 }, (_, i) => (i >= 100 && i < 200 ? 1 : 0));
		const plot = await mount([flat({ mask })], createSpectrumStore(shown));
		const height = plot.clientHeight;
		const inside = 58 + 0.37 * 828;
		const outside = 58 + 0.7 * 828;
		expect(ink(plot, "data", inside - 20, height - 46, 40, 3)).toBeGreaterThan(40 * 2 * 200);
		expect(ink(plot, "data", outside - 20, height - 46, 40, 3)).toBe(0);
		// Nothing but the wash where the line would be.
		const wash = ink(plot, "data", inside - 20, 100, 40, 10);
		expect(wash).toBeGreaterThan(0);
		expect(wash).toBeLessThan(40 * 10 * 40);
	});

	it("draws an error band with both sides of asymmetric errors", async () => {
		const errors = { lower: new Float64Array(401).fill(2), upper: new Float64Array(401).fill(6) };
		const plot = await mount([flat({ errors })], createSpectrumStore({ ...shown, lineLabels: false }));
		const height = plot.clientHeight;
		const y = (flux: number) => 40 + (height - 82) * (1 - flux / 20);
		const at = (flux: number) => ink(plot, "data", 400, Math.round(y(flux)) - 1, 20, 2);
		expect(at(15)).toBeGreaterThan(0);
		expect(at(17)).toBe(0);
		expect(at(9)).toBeGreaterThan(0);
		expect(at(7)).toBe(0);
	});

	it("has gaps on a log axis exactly where fluxes are not positive", async () => {
		const fluxes = Float64Array.from({ length: 401 }, (_, i) => (i >= 180 && i <= 220 ? -5 : 10));
		const store = createSpectrumStore({ ...shown, window: { x: null, y: null }, fluxScale: "log" });
		const plot = await mount([flat({ fluxes })], store);
		const column = (share: number) => ink(plot, "data", 58 + share * 828 - 3, 90, 6, 280);
		expect(column(0.5)).toBe(0);
		expect(column(0.3)).toBeGreaterThan(0);
		expect(column(0.7)).toBeGreaterThan(0);
	});

	it("draws bright magnitudes at the top", async () => {
		const ramp = Float64Array.from({ length: 401 }, (_, i) => 10 ** (i / 200));
		const store = createSpectrumStore({ ...shown, window: { x: null, y: null }, fluxQuantity: "abmag" });
		const plot = await mount([flat({ fluxes: ramp })], store, "AB magnitude");
		// Brightest at the right: its line stands in the upper half there.
		const half = (plot.clientHeight - 130) / 2;
		expect(ink(plot, "data", 840, 88, 30, half)).toBeGreaterThan(0);
		expect(ink(plot, "data", 840, 88 + half, 30, half - 10)).toBe(0);
		expect(axisText(plot)).toContain("AB magnitude");
	});

	it("draws and pans 10⁶ samples, half of them masked", async () => {
		const n = 1_000_000;
		const big: Spectrum = {
			id: "big",
			wavelengths: Float64Array.from({ length: n }, (_, i) => 4000 + i * 0.005),
			fluxes: Float64Array.from({ length: n }, (_, i) => 10 + Math.sin(i / 1000)),
			mask: Uint8Array.from({ length: n }, (_, i) => i % 2),
		};
		const store = createSpectrumStore({ visibleLineGroups: [] });
		const plot = await mount([big], store);
		for (let i = 0; i < 10; i++) {
			store.setState({ window: { x: [4000 + i * 10, 8500 + i * 10], y: null } });
			await frame();
			expect(ink(plot, "data", 100, 100, 700, 200)).toBeGreaterThan(0);
		}
	});
});

describe("zoom and pan of the flux axis", () => {
	const drag = async (plot: HTMLElement, x: number, from: number, to: number) => {
		const box = plot.getBoundingClientRect();
		const send = (type: string, y: number) =>
			plot.dispatchEvent(
				new PointerEvent(type, {
					bubbles: true,
					pointerId: 1,
					isPrimary: true,
					button: 0,
					buttons: type === "pointerup" ? 0 : 1,
					clientX: box.left + x,
					clientY: box.top + y,
				}),
			);
		send("pointerdown", from);
		for (let i = 1; i <= 5; i++) send("pointermove", from + ((to - from) * i) / 5);
		send("pointerup", to);
		await frame();
	};
	it.each([
		["log", { fluxScale: "log", normalization: "none" }],
		["magnitudes", { fluxQuantity: "abmag" }],
	] as const)("go with the pointer: %s", async (_, choice) => {
		const store = createSpectrumStore({ ...choice, visibleLineGroups: [] });
		const plot = await mount([sdssM5Star], store, "fluxQuantity" in choice ? "AB magnitude" : "erg");
		await answers(() => plot);
		const before = axisText(plot);
		// On the axis: down by a third of it, and what stood there comes along.
		await drag(plot, 30, 150, 250);
		const { y } = store.getState().window;
		expect(y).not.toBeNull();
		expect(axisText(plot)).not.toBe(before);
		const [bottom, top] = y as [number, number];
		// Brighter things come into view from above.
		if ("fluxQuantity" in choice) expect(bottom).toBeGreaterThan(top);
		else expect(bottom).toBeLessThan(top);
		await drag(plot, 30, 250, 150);
		const [back] = store.getState().window.y as [number, number];
		await drag(plot, 30, 150, 250);
		expect((store.getState().window.y as [number, number])[0]).toBeCloseTo(bottom, 6);
		expect(back).not.toBeCloseTo(bottom, 2);
	});
});

/** What hands do to a mounted viewer: mouse and fingers, in a real browser. */
import "astropane/styles.css";
import {
	createSpectrumStore,
	type SpectrumMeasurement,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { Profiler } from "react";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ngc5548, sdssAStar } from "../../stories/data/spectra.js";
import { drag, pixelAt } from "../../stories/parts/plotPointer.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";
import { touch } from "../setup/touch.js";

let host: HTMLElement | null = null;

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
let renders = 0;

async function mount(...viewers: Partial<SpectrumViewerProps>[]): Promise<HTMLElement[]> {
	host = show(
		<Profiler
			id="viewers"
			onRender={() => {
				renders++;
			}}
		>
			{viewers.map((props, i) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: they never change places
				<SpectrumViewer key={i} spectra={[sdssAStar]} height={300} {...props} />
			))}
		</Profiler>,
	);
	await expect.poll(() => host?.querySelectorAll("canvas").length).toBe(4 * viewers.length);
	const plots = [...host.querySelectorAll<HTMLElement>(".astropane-plot")];
	for (const plot of plots) {
		await answers(() => plot);
	}
	await frame();
	return plots;
}

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const rangeOf = ({ wavelengths }: { wavelengths: unknown }) => {
	const values = wavelengths as Float64Array;
	return [values[0] as number, values.at(-1) as number] as const;
};
const cursorPixels = (plot: HTMLElement) =>
	plot.querySelector<HTMLCanvasElement>('canvas[data-layer="cursor"]')?.toDataURL() ?? "";

describe("measuring with the pointer", () => {
	const whole = rangeOf(sdssAStar);

	for (const [name, from, to] of [
		["Hβ", 4800, 4925],
		["Hα", 6500, 6630],
	] as const) {
		it(`finds the equivalent width of ${name} in the SDSS A star within 1 % of a trapezoid sum, by dragging`, async () => {
			const measured: SpectrumMeasurement[] = [];
			const [plot] = (await mount({ onMeasure: (m) => measured.push(m) })) as [HTMLElement];
			await button("Measure").click();
			await expect.element(page.getByRole("region", { name: "Measure" })).toBeVisible();
			// From right to left: the order of the ends is no matter.
			drag(plot, [
				[pixelAt(plot, to, whole), 200],
				[pixelAt(plot, (from + to) / 2, whole), 190],
				[pixelAt(plot, from, whole), 200],
			]);
			await expect.poll(() => measured).toHaveLength(1);
			const [m] = measured as [SpectrumMeasurement];
			const [[a, b], [ca, cb]] = [m.window, m.continuum.fluxes];
			const { wavelengths, fluxes } = sdssAStar as { wavelengths: Float64Array; fluxes: Float64Array };
			const depth = (i: number) => {
				const share = ((wavelengths[i] as number) - a) / (b - a);
				return 1 - (fluxes[i] as number) / (ca + share * (cb - ca));
			};
			let sum = 0;
			for (let i = 1; i < wavelengths.length; i++) {
				const [x0, x1] = [wavelengths[i - 1] as number, wavelengths[i] as number];
				if (x0 >= a && x1 <= b) sum += ((depth(i - 1) + depth(i)) / 2) * (x1 - x0);
			}
			expect(Math.abs(a - from)).toBeLessThan(8);
			expect(Math.abs(m.equivalentWidth.value / sum - 1)).toBeLessThan(0.01);
			expect(m.line?.label).toBe(name);
			await expect.element(page.getByRole("row", { name: new RegExp(`^${name}`) })).toBeVisible();
		});
	}

	it("draws the measured window during the drag without rendering, and cancels it with Escape", async () => {
		const measured: SpectrumMeasurement[] = [];
		const [plot] = (await mount({ onMeasure: (m) => measured.push(m) })) as [HTMLElement];
		await button("Measure").click();
		await expect.element(page.getByRole("region", { name: "Measure" })).toBeVisible();
		await frame();
		const blank = cursorPixels(plot);
		const before = renders;
		const x = pixelAt(plot, 4800, whole);
		drag(
			plot,
			[
				[x, 200],
				[x + 8, 200],
				[x + 20, 200],
				[x + 30, 200],
			],
			false,
		);
		await frame();
		const dragged = cursorPixels(plot);
		expect(dragged).not.toBe(blank);
		expect(renders).toBe(before);
		window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true }));
		await frame();
		expect(cursorPixels(plot)).toBe(blank);
		expect(measured).toEqual([]);
	});

	it("measures by two clicks, shows the selected measurement, removes and restores it", async () => {
		const [plot] = (await mount({})) as [HTMLElement];
		await button("Measure").click();
		await expect.element(page.getByRole("region", { name: "Measure" })).toBeVisible();
		for (const wavelength of [4300, 4390])
			await userEvent.click(plot, { position: { x: pixelAt(plot, wavelength, whole), y: 180 } });
		await expect.element(button("Hγ")).toHaveAttribute("aria-pressed", "true");
		await userEvent.unhover(plot);
		await frame();
		const shown = cursorPixels(plot);
		await button("Hγ").click();
		await frame();
		expect(cursorPixels(plot)).not.toBe(shown);
		await button("Remove Hγ").click();
		await expect.element(button("Hγ")).not.toBeInTheDocument();
		await button("Undo remove").click();
		await expect.element(button("Hγ")).toBeVisible();
		await button("Close").click();
		await expect.poll(() => document.activeElement).toBe(plot);
		await userEvent.keyboard("m");
		await expect.element(button("Hγ")).toBeVisible();
	});
});

describe("two viewers on one store", () => {
	it("two viewers on one store share the redshift of a dragged marker and keep their own zoom", async () => {
		const store = createSpectrumStore({ visibleLineGroups: ["H"] });
		const [one, two] = (await mount(
			{ store, spectra: [ngc5548], controls: false },
			{ store, spectra: [ngc5548], controls: false },
		)) as [HTMLElement, HTMLElement];
		const picture = (plot: HTMLElement, layer: string) =>
			plot.querySelector<HTMLCanvasElement>(`canvas[data-layer="${layer}"]`)?.toDataURL();
		// Compared by hand: the difference of two pictures as text is long.
		const isSame = (a: string | undefined, b: string | undefined) => a === b;
		const before = { data: picture(one, "data"), lines: picture(one, "lines") };
		expect(isSame(before.data, picture(two, "data"))).toBe(true);
		two.focus();
		await userEvent.keyboard("++");
		await frame();
		expect(isSame(picture(one, "data"), before.data)).toBe(true);
		expect(isSame(picture(two, "data"), before.data)).toBe(false);
		expect(store.getState().window.x).toBeNull();
		await userEvent.keyboard("0");
		await frame();
		expect(isSame(picture(two, "data"), before.data)).toBe(true);
		const [from, to] = [6562.8, 6671.92].map((w) => pixelAt(two, w, rangeOf(ngc5548))) as [number, number];
		drag(two, [
			[from, 120],
			[from + 10, 120],
			[to, 120],
		]);
		await frame();
		expect(store.getState().redshift).toBeCloseTo(0.016628, 3);
		expect(isSame(picture(one, "lines"), before.lines)).toBe(false);
		expect(isSame(picture(one, "lines"), picture(two, "lines"))).toBe(true);
		one.focus();
		await userEvent.keyboard("z");
		await frame();
		expect(store.getState().redshift).toBe(0);
		expect(isSame(picture(two, "lines"), before.lines)).toBe(true);
	});
});

describe("touch", () => {
	it("zooms with two fingers that pinch, and pans with two that move together", async () => {
		const store = createSpectrumStore();
		const [plot] = (await mount({ store, controls: false })) as [HTMLElement];
		await touch(plot, "Start", [400, 150]);
		await touch(plot, "Start", [400, 150], [500, 150]);
		for (const d of [20, 40, 60]) await touch(plot, "Move", [400 - d, 150], [500 + d, 150]);
		await frame();
		const [a, b] = store.getState().window.x ?? [0, 0];
		const [first, last] = rangeOf(sdssAStar);
		expect((last - first) / (b - a)).toBeCloseTo(2.2, 1);
		for (const d of [30, 60, 90]) await touch(plot, "Move", [340 + d, 150], [560 + d, 150]);
		await frame();
		const panned = store.getState().window.x ?? [0, 0];
		expect(panned[0]).toBeLessThan(a - 100);
		expect(panned[1] - panned[0]).toBeCloseTo(b - a, 3);
		await touch(plot, "End");
		plot.focus();
		await userEvent.keyboard("z");
		expect(store.getState().window.x).toBeNull();
	});
	it("a finger of 44 pixels takes hold of a marker, and scrolls the page over the plot, also after a tap", async () => {
		const store = createSpectrumStore({ visibleLineGroups: ["H"] });
		const [plot] = (await mount({ store, controls: false, defaultVisibleLineGroups: ["H"] })) as [HTMLElement];
		(host as HTMLElement).style.paddingBottom = "3000px";
		const range = rangeOf(sdssAStar);
		const alpha = pixelAt(plot, 6564.6, range);
		// Twenty pixels beside the line, which a mouse would not take.
		await touch(plot, "Start", [alpha + 20, 200]);
		for (const d of [10, 20, 40]) await touch(plot, "Move", [alpha + 20 + d, 200]);
		await touch(plot, "End");
		const perPixel = (range[1] - range[0]) / (pixelAt(plot, range[1], range) - pixelAt(plot, range[0], range));
		await expect.poll(() => store.getState().redshift).toBeCloseTo((40 * perPixel) / 6564.6, 3);
		expect(store.getState().window.x).toBeNull();

		await touch(plot, "Start", [300, 200]);
		await touch(plot, "End");
		expect(document.activeElement).toBe(plot);
		expect(window.scrollY).toBe(0);
		await touch(plot, "Start", [300, 250]);
		// Of the window: the plot moves under the finger.
		for (const y of [240, 220, 180, 120, 60]) {
			await touch(plot, "Move", [300, y + window.scrollY]);
			await frame();
		}
		await touch(plot, "End");
		await expect.poll(() => window.scrollY).toBeGreaterThan(100);
		expect(store.getState().window).toEqual({ x: null, y: null });
		window.scrollTo(0, 0);
	});
	it("shows the readout under a long press, and follows the finger", async () => {
		const store = createSpectrumStore();
		const [plot] = (await mount({ store, controls: false })) as [HTMLElement];
		const readout = plot.querySelector<HTMLElement>(".astropane-tooltip") as HTMLElement;
		await touch(plot, "Start", [300, 150]);
		expect(readout.hidden).toBe(true);
		await expect.poll(() => readout.hidden).toBe(false);
		const here = store.getState().cursor?.wavelength as number;
		for (const x of [320, 350]) await touch(plot, "Move", [x, 150]);
		expect(store.getState().cursor?.wavelength).toBeGreaterThan(here + 100);
		expect(store.getState().window.x).toBeNull();
		await touch(plot, "End");
	});
	it("passes a tap to an open panel as a click, and a drag as a window", async () => {
		const measured: SpectrumMeasurement[] = [];
		const [plot] = (await mount({ onMeasure: (m) => measured.push(m) })) as [HTMLElement];
		await button("Measure").click();
		await expect.element(page.getByRole("region", { name: "Measure" })).toBeVisible();
		const [a, b] = [4800, 4925].map((w) => pixelAt(plot, w, rangeOf(sdssAStar))) as [number, number];
		for (const x of [a, b]) {
			await touch(plot, "Start", [x, 150]);
			await touch(plot, "End");
			await new Promise((done) => setTimeout(done, 400));
		}
		await expect.poll(() => measured).toHaveLength(1);
		// Not at an end of the window, which the drag would move.
		const beside = a - 10;
		await touch(plot, "Start", [beside, 150]);
		for (const x of [beside + 8, (a + b) / 2, b]) await touch(plot, "Move", [x, 150]);
		await touch(plot, "End");
		await expect.poll(() => measured).toHaveLength(2);
		expect(measured[1]?.equivalentWidth.value).toBeCloseTo(measured[0]?.equivalentWidth.value as number, 0);
	});
});

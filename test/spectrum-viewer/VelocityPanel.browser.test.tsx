import "astropane/styles.css";
import { lineGroups, observedWavelengthIn } from "astropane/astro";
import { createSpectrumStore, type SpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { Profiler } from "react";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { ngc5548 } from "../../stories/data/spectra.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";

let host: HTMLElement | null = null;
let renders = 0;

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function mount(store: SpectrumStore): Promise<HTMLElement> {
	host = show(
		<Profiler id="viewer" onRender={() => renders++}>
			<SpectrumViewer spectra={[ngc5548]} store={store} />
		</Profiler>,
	);
	return live("");
}

/** A plot that answers the pointer. */
async function live(selector: string): Promise<HTMLElement> {
	const find = () => host?.querySelector<HTMLElement>(`.astropane-plot${selector}`) as HTMLElement;
	await expect.poll(() => find()?.querySelector("canvas")?.width).toBeGreaterThan(300);
	await answers(find);
	await frame();
	return find();
}
const panel = () => live(".astropane-spectrum-velocity-plot");

const pixels = (plot: HTMLElement, layer: string): string =>
	(plot.querySelector(`canvas[data-layer="${layer}"]`) as HTMLCanvasElement).toDataURL();

function pointer(plot: HTMLElement, y: number, altKey = false) {
	const box = plot.getBoundingClientRect();
	return (type: string, x: number) =>
		plot.dispatchEvent(
			new PointerEvent(type, {
				pointerId: 1,
				pointerType: "mouse",
				isPrimary: true,
				button: 0,
				altKey,
				clientX: box.left + x,
				clientY: box.top + y,
				bubbles: true,
				cancelable: true,
			}),
		);
}

/** CSS pixels of the 900 px wide figure, from km/s on an axis of ±10,000 … */
const atVelocity = (kmS: number) => 58 + ((10_000 - kmS) / 20_000) * (900 - 58 - 14);
/** … and from Å, all of NGC 5548. */
const first = ngc5548.wavelengths[0] as number;
const last = ngc5548.wavelengths[ngc5548.wavelengths.length - 1] as number;
const atWavelength = (angstrom: number) => 58 + ((angstrom - first) / (last - first)) * (900 - 58 - 14);
const lineOf = (group: string, label: string) =>
	lineGroups.find(({ name }) => name === group)?.lines.find((line) => line.label === label) as { vacuum: number };

/** Whether a marker stands at a column of the plot. */
function isMarked(plot: HTMLElement, x: number): boolean {
	const canvas = plot.querySelector('canvas[data-layer="lines"]') as HTMLCanvasElement;
	const ratio = canvas.width / 900;
	const column = canvas.getContext("2d")?.getImageData(Math.floor((Math.round(x) + 0.5) * ratio), 300 * ratio, 1, 1);
	return (column?.data[3] ?? 0) > 40;
}

it("takes the velocity of an ion from a click, to the accuracy of a pixel", async () => {
	const store = createSpectrumStore({ redshift: 0.016628, visibleLineGroups: ["H", "[O III]"], panel: "velocity" });
	await mount(store);
	const plot = await panel();
	for (const [x, wanted] of [
		[atVelocity(4000), 4000],
		[atVelocity(-2500), -2500],
		[atVelocity(0), 0],
	] as const) {
		const at = pointer(plot, 70);
		at("pointerdown", x);
		at("pointerup", x);
		expect(Math.abs((store.getState().ionVelocities.H ?? 9e9) - wanted)).toBeLessThan(20_000 / 828);
		expect(store.getState().redshift).toBe(0.016628);
	}
	expect(store.getState().history.past).toHaveLength(3);
});

it("moves a dragged marker without a React render and without repainting the spectra", async () => {
	const store = createSpectrumStore({ visibleLineGroups: ["H"], ionVelocities: { H: 1000 }, panel: "velocity" });
	const main = await mount(store);
	const plot = await panel();
	const at = pointer(plot, 70);
	const before = { data: pixels(plot, "data"), marks: pixels(plot, "marks"), main: pixels(main, "data") };
	await new Promise((done) => setTimeout(done, 300));
	renders = 0;
	at("pointerdown", atVelocity(1000));
	for (let v = 1200; v <= 5000; v += 200) at("pointermove", atVelocity(v));
	await frame();
	expect(renders).toBe(0);
	expect(store.getState().ionVelocities.H).toBeCloseTo(5000, -2);
	expect(pixels(plot, "data")).toBe(before.data);
	expect(pixels(main, "data")).toBe(before.main);
	expect(pixels(plot, "marks")).not.toBe(before.marks);
	at("pointerup", atVelocity(5000));
	host?.querySelector<HTMLElement>("[aria-label=Tools] button")?.click();
	expect(store.getState().ionVelocities).toEqual({ H: 1000 });
});

it("restores a velocity when Escape ends the drag", async () => {
	const store = createSpectrumStore({ visibleLineGroups: ["H"], ionVelocities: { H: 1000 }, panel: "velocity" });
	await mount(store);
	const plot = await panel();
	const at = pointer(plot, 70);
	at("pointerdown", atVelocity(1000));
	at("pointermove", atVelocity(3000));
	expect(store.getState().ionVelocities.H).toBeGreaterThan(2900);
	plot.focus();
	await userEvent.keyboard("{Escape}");
	expect(store.getState().ionVelocities).toEqual({ H: 1000 });
	expect(store.getState().history.past).toHaveLength(0);
	expect(store.getState().panel).toBe("velocity");
});

it("repaints the spectra of the velocity plot when the redshift changes", async () => {
	const store = createSpectrumStore({ visibleLineGroups: ["H"], panel: "velocity" });
	await mount(store);
	const plot = await panel();
	const before = pixels(plot, "data");
	store.setState({ redshift: 0.016628 });
	await frame();
	expect(pixels(plot, "data")).not.toBe(before);
});

it("moves the markers of two ions by their own velocities", async () => {
	const store = createSpectrumStore({ visibleLineGroups: ["H", "[O III]"], redshift: 0.016628 });
	const plot = await mount(store);
	const px = (group: string, label: string, velocity: number) =>
		atWavelength(observedWavelengthIn("air", lineOf(group, label).vacuum, { redshift: 0.016628, velocity }));
	for (const [h, oiii] of [
		[0, 0],
		[9000, 0],
		[9000, -4000],
		[-3000, 6000],
	] as const) {
		store.setState({ ionVelocities: { H: h, "[O III]": oiii } });
		await frame();
		expect(isMarked(plot, px("H", "Hα", h))).toBe(true);
		expect(isMarked(plot, px("[O III]", "[O III] 5007", oiii))).toBe(true);
		if (h !== 0) expect(isMarked(plot, px("H", "Hα", 0))).toBe(false);
	}
});

it("leaves telluric and sky lines in place at any velocity", async () => {
	const store = createSpectrumStore({ visibleLineGroups: lineGroups.map((group) => group.name) });
	const plot = await mount(store);
	const before = pixels(plot, "fixed");
	for (const v of [-200_000, -5000, 1, 30_000, 250_000]) {
		store.setState({ ionVelocities: Object.fromEntries(lineGroups.map(({ name }, i) => [name, v / (i + 1)])) });
		await frame();
		expect(pixels(plot, "fixed")).toBe(before);
	}
});

it("sets the velocity of the ion, not the redshift, when a marker is dragged with Alt, as one step of undo", async () => {
	const store = createSpectrumStore({ visibleLineGroups: ["H", "[O III]"], redshift: 0.016628 });
	const plot = await mount(store);
	const start = atWavelength(6671.9);
	const at = pointer(plot, 75, true);
	at("pointerdown", start);
	for (const way of [5, 15, 30]) at("pointermove", start - way);
	at("pointerup", start - 30);
	const { ionVelocities, redshift, history } = store.getState();
	const angstrom = (30 / 828) * (last - first);
	expect(redshift).toBe(0.016628);
	expect(Object.keys(ionVelocities)).toEqual(["H"]);
	expect(Math.abs((ionVelocities.H ?? 0) - (angstrom / 6671.9) * 299_792)).toBeLessThan(250);
	expect(history.past).toHaveLength(1);
	plot.focus();
	await userEvent.keyboard("{Backspace}");
	expect(store.getState().ionVelocities).toEqual({});
});

import "astropane/styles.css";
import {
	createSpectrumStore,
	type SpectrumStore,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { templateLibrary } from "astropane/templates";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { ngc5548, sdssStarFormingGalaxy } from "../../stories/data/spectra.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";

let host: HTMLElement | null = null;

/** cz 4985 km/s in the header of NGC 5548. */
const Z = 4985 / 299792.458;
const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function mount(store: SpectrumStore, props: Partial<SpectrumViewerProps> = {}) {
	host = show(<SpectrumViewer spectra={[ngc5548]} store={store} {...props} />);
	await expect.poll(() => host?.querySelector("canvas")?.width).toBeGreaterThan(300);
	const plot = host.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
	await answers(() => plot);
	await frame();
	return plot;
}

const all = (selector: string) => [...(host as HTMLElement).querySelectorAll<HTMLElement>(selector)];
const button = (name: string) => all("button").find((b) => b.textContent === name || b.ariaLabel === name);
const options = () => all('[role="option"]');
const option = (label: string) => options().find((o) => o.querySelector("b")?.textContent === label) as HTMLElement;
const panel = () => (host as HTMLElement).querySelector<HTMLElement>('[aria-label="Find the redshift"]');

async function openPanel() {
	button("Find z")?.click();
	await expect.poll(panel).toBeTruthy();
	await frame();
}

/** The home of the axis: the first and last sample. */
function pixelOf(plot: HTMLElement, wavelengths: ArrayLike<number>, angstrom: number) {
	const first = wavelengths[0] as number;
	const last = wavelengths[wavelengths.length - 1] as number;
	// As in the layout of a figure 900 px wide.
	const left = 58;
	const right = plot.clientWidth - 14;
	return left + ((angstrom - first) / (last - first)) * (right - left);
}

function clickAt(
	plot: HTMLElement,
	angstrom: number,
	y = 300,
	wavelengths: ArrayLike<number> = ngc5548.wavelengths as Float64Array,
) {
	const box = plot.getBoundingClientRect();
	const x = pixelOf(plot, wavelengths, angstrom);
	for (const [type, buttons] of [
		["pointermove", 0],
		["pointerdown", 1],
		["pointerup", 0],
	] as const)
		plot.dispatchEvent(
			new PointerEvent(type, {
				pointerId: 1,
				pointerType: "mouse",
				isPrimary: true,
				button: 0,
				buttons,
				clientX: box.left + x,
				clientY: box.top + y,
				bubbles: true,
				cancelable: true,
			}),
		);
}

it("sets the redshift of NGC 5548 from a clicked feature and its line, as one step of undo", async () => {
	const committed: number[] = [];
	const store = createSpectrumStore();
	const plot = await mount(store, { onRedshiftCommit: (z) => committed.push(z) });
	await openPanel();
	clickAt(plot, 5093);
	await expect.poll(() => panel()?.textContent).toMatch(/5089\.\d\d Å, a peak \(clicked 509/);
	const search = panel()?.querySelector("input[type=search]") as HTMLInputElement;
	search.focus();
	await userEvent.keyboard("5007");
	await expect.poll(() => options().length).toBeLessThan(8);
	expect(store.getState().redshift).toBe(0);
	await userEvent.keyboard("{Enter}");
	expect(Math.abs(store.getState().redshift - Z)).toBeLessThan(0.0005);
	expect(committed).toEqual([store.getState().redshift]);
	plot.focus();
	await userEvent.keyboard("{Backspace}");
	expect(store.getState().redshift).toBe(0);
});

it("ranks [O III] 5007 first for its peak in NGC 5548, and previews it without changing the redshift", async () => {
	const store = createSpectrumStore({ lineLabels: false });
	const plot = await mount(store);
	await openPanel();
	clickAt(plot, 5090);
	await expect.poll(() => options().length).toBeGreaterThan(3);
	await expect
		.poll(() => host?.querySelector("[aria-live]")?.textContent)
		.toMatch(
			/^5089\.\d\d Å, a peak \(clicked .*\)\. Best guess: \[O III\] 5007 at redshift 0\.016\d+, \d+ of \d+ strong/,
		);
	const first = all(
		'[role="group"][aria-label="At any redshift, by the whole spectrum"] [role="option"]',
	)[0] as HTMLElement;
	expect(first.textContent).toMatch(/^\[O III\] 5007.*z 0\.016\d+.*\d+ of \d+ strong lines: .*Hα/);
	const lines = () => plot.querySelector<HTMLCanvasElement>('canvas[data-layer="lines"]')?.toDataURL();
	// Painted once more: two mounts of a strict React leave the first picture twice.
	store.setState({ preview: 0.1 });
	await frame();
	store.setState({ preview: null });
	await frame();
	const before = lines();
	const { past } = store.getState().history;
	await userEvent.hover(first);
	await expect.poll(() => store.getState().preview).toBeCloseTo(0.0165, 3);
	await frame();
	expect(lines() === before).toBe(false);
	expect(store.getState().redshift).toBe(0);
	expect(store.getState().history.past).toBe(past);
	await userEvent.hover(host?.querySelector(".astropane-spectrum-credit") as HTMLElement);
	await frame();
	await expect.poll(() => store.getState().preview).toBeNull();
	await frame();
	expect(lines() === before).toBe(true);
	await userEvent.click(first);
	expect(Math.abs(store.getState().redshift - Z)).toBeLessThan(0.0005);
	await expect
		.poll(() => panel()?.textContent)
		.toMatch(/Doublet \[O III\]: \[O III\] 4959 belongs at 504\d\.\d\d Å, and is there.*expected 2\.98: they agree/);
});

it("ranks Hα first for its peak in SDSS template 27", async () => {
	const store = createSpectrumStore({ redshift: 0.05 });
	const plot = await mount(store, { spectra: [sdssStarFormingGalaxy] });
	await openPanel();
	const { wavelengths, fluxes } = sdssStarFormingGalaxy;
	const has = Array.from(wavelengths as Float64Array).filter((_, i) => Number.isFinite(fluxes[i]));
	clickAt(plot, 6566, 200, has);
	await expect.poll(() => options().length).toBeGreaterThan(3);
	const first = all(
		'[role="group"][aria-label="At any redshift, by the whole spectrum"] [role="option"]',
	)[0] as HTMLElement;
	expect(first.querySelector("b")?.textContent).toBe("Hα");
	await userEvent.click(first);
	expect(Math.abs(store.getState().redshift)).toBeLessThan(0.0002);
});

/** A template at a redshift. */
const moved = (id: string, z: number) => {
	const template = templateLibrary().find((each) => each.id === id);
	return {
		id,
		wavelengths: Float64Array.from(template?.wavelengths ?? [], (wavelength) => wavelength * (1 + z)),
		fluxes: template?.fluxes ?? new Float64Array(0),
	};
};

it("takes z and the expansion velocity of a trough of ejecta in one step of undo", async () => {
	const store = createSpectrumStore();
	const supernova = moved("iip-sn2017gmr-p047-0", 0.03);
	const plot = await mount(store, { spectra: [supernova] });
	await openPanel();
	const { past } = store.getState().history;
	// The trough of Hβ at 4746 Å at rest.
	clickAt(plot, 4746 * 1.03, 300, supernova.wavelengths);
	await expect.poll(() => options().length).toBeGreaterThan(3);
	expect(option("Hβ").textContent).toMatch(/z 0\.0\d+\d+ % supernova at 7,000 km\/s/);
	await userEvent.click(option("Hβ"));
	expect(Math.abs(store.getState().redshift - 0.03)).toBeLessThan(0.006);
	expect(store.getState().ionVelocities).toEqual({ H: 7000 });
	// The feature, and its line with z and velocity.
	expect(store.getState().history.past.length).toBe(past.length + 2);
	button("Undo")?.click();
	expect(store.getState().redshift).toBe(0);
	expect(store.getState().ionVelocities).toEqual({});
});

it("ranks lines with the redshift that the page expects", async () => {
	const store = createSpectrumStore();
	const supernova = moved("ic-bl-sn2009bb-p000-6", 0.03);
	const plot = await mount(store, { spectra: [supernova], redshiftPrior: { redshift: 0.03, sigma: 0.001 } });
	await openPanel();
	expect(panel()?.textContent).toContain("This page expects z 0.03 ± 0.0010: ");
	// Si II 6355 at 20,000 km/s, which without the prior is taken for Hβ at z 0.3.
	clickAt(plot, 5926 * 1.03, 300, supernova.wavelengths);
	await expect.poll(() => options().length).toBeGreaterThan(3);
	const any = all('[role="group"][aria-label="At any redshift, by the whole spectrum"] [role="option"]');
	expect(any[0]?.querySelector("b")?.textContent).toBe("Si II 6355");
	await userEvent.click(any[0] as HTMLElement);
	expect(Math.abs(store.getState().redshift - 0.03)).toBeLessThan(0.001);
	expect(Math.abs((store.getState().ionVelocities["Si II"] ?? 0) - 20_000)).toBeLessThan(2000);
});

it("says that nothing fits a continuum with noise", async () => {
	const store = createSpectrumStore();
	let state = 7;
	const random = () => {
		state = (state * 16_807) % 2_147_483_647;
		return state / 2_147_483_647;
	};
	const wavelengths = Float64Array.from({ length: 800 }, (_, i) => 4000 + 5 * i);
	const fluxes = wavelengths.map(() => 1 + 0.1 * (random() + random() + random() - 1.5));
	const plot = await mount(store, { spectra: [{ id: "noise", wavelengths, fluxes }] });
	await openPanel();
	clickAt(plot, 6000, 300, wavelengths);
	await expect.poll(() => options().length).toBeGreaterThan(0);
	expect(all('[role="group"]').map((group) => group.ariaLabel)).toContain("Nothing fits well. Best of what is left");
	await expect.poll(() => host?.querySelector("[aria-live]")?.textContent).toMatch(/Nothing fits well\./);
});

it("takes back the redshift with the name of the line, then the feature, and brings both again", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	await openPanel();
	clickAt(plot, 5091);
	await expect.poll(() => options().length).toBeGreaterThan(3);
	plot.focus();
	await userEvent.keyboard("o");
	const { redshift } = store.getState();
	expect(Math.abs(redshift - Z)).toBeLessThan(0.0005);
	await userEvent.keyboard("z");
	expect(store.getState().redshift).toBe(0);
	await expect.poll(() => panel()?.textContent).toContain("which line?");
	await userEvent.keyboard("z");
	await expect.poll(() => panel()?.textContent).toContain("Click a feature in the plot");
	expect(store.getState().history.past).toEqual([]);
	await userEvent.keyboard("yy");
	expect(store.getState().redshift).toBe(redshift);
	await expect.poll(() => panel()?.textContent).toMatch(/5089.*\[O III\] 5007/);
});

it("gives the mean redshift of two lines, and their residual", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	await openPanel();
	await userEvent.click(button("Two lines") as HTMLElement);
	clickAt(plot, 5091);
	await expect.poll(() => option("[O III] 5007")).toBeTruthy();
	await userEvent.click(option("[O III] 5007"));
	clickAt(plot, 6673);
	await expect.poll(() => panel()?.textContent).toMatch(/Feature 2\s*667\d/);
	// The other line's redshift is where it is looked for.
	await expect.poll(() => option("Hα")).toBeTruthy();
	await userEvent.click(option("Hα"));
	await expect.poll(() => panel()?.textContent).toMatch(/Mean z 0\.016\d+, residual −?\d+ km\/s/);
	expect(store.getState().redshift).toBe(0);
	await userEvent.click(button("Set z") as HTMLElement);
	expect(Math.abs(store.getState().redshift - Z)).toBeLessThan(0.0005);
	await userEvent.click(button("Remove feature 2") as HTMLElement);
	await expect.poll(() => panel()?.textContent).not.toContain("Mean z");
	// The button is gone, the focus is not.
	expect(document.activeElement).toBe(plot);
});

it("keeps features, lines and mode while the panel is closed", async () => {
	const plot = await mount(createSpectrumStore());
	await openPanel();
	await userEvent.click(button("Two lines") as HTMLElement);
	clickAt(plot, 5091);
	await expect.poll(() => option("[O III] 5007")).toBeTruthy();
	await userEvent.click(option("[O III] 5007"));
	clickAt(plot, 6673);
	await expect.poll(() => panel()?.textContent).toMatch(/Feature 2\s*667\d/);
	await userEvent.click(button("Close") as HTMLElement);
	await expect.poll(panel).toBeNull();
	await openPanel();
	await expect
		.poll(() => panel()?.textContent)
		.toMatch(/Feature 1\s*5089.*\[O III\] 5007.*Feature 2\s*667\d.*which line\?/);
	expect(button("Two lines")?.getAttribute("aria-pressed")).toBe("true");
	plot.focus();
	await userEvent.keyboard("h");
	await expect.poll(() => panel()?.textContent).toMatch(/Mean z 0\.016/);
	await expect
		.poll(() => host?.querySelector("[aria-live]")?.textContent)
		.toMatch(/Feature 2 is Hα\. Mean redshift 0\.016\d+, residual/);
});

it("finds the redshift with the keyboard alone", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	plot.focus();
	await userEvent.keyboard("f");
	await expect.poll(panel).toBeTruthy();
	expect(document.activeElement).toBe(plot);
	// From peak to peak to [O III] 5007.
	for (let i = 0; i < 20 && !((store.getState().cursor?.wavelength ?? 0) > 5080); i++)
		await userEvent.keyboard("{PageUp}");
	await userEvent.keyboard(".,");
	await userEvent.keyboard("{Enter}");
	await expect.poll(() => options().length).toBeGreaterThan(3);
	// The letter of a line …
	await userEvent.keyboard("o");
	expect(Math.abs(store.getState().redshift - Z)).toBeLessThan(0.0005);
	await userEvent.keyboard("z");
	expect(store.getState().redshift).toBe(0);
	// … or, as undo has taken back the name as well, the list: Enter, down, previewed, chosen.
	await expect.poll(() => panel()?.textContent).toContain("which line?");
	await userEvent.keyboard("{Enter}");
	expect(document.activeElement?.getAttribute("role")).toBe("listbox");
	const at = options().findIndex((o) => o.querySelector("b")?.textContent === "[O III] 5007");
	for (let i = 0; i < at; i++) await userEvent.keyboard("{ArrowDown}");
	expect(Math.abs((store.getState().preview ?? 9) - Z)).toBeLessThan(0.0005);
	expect(store.getState().redshift).toBe(0);
	await userEvent.keyboard("{Enter}");
	expect(Math.abs(store.getState().redshift - Z)).toBeLessThan(0.0005);
	await userEvent.keyboard("{Escape}");
	await expect.poll(panel).toBeNull();
	expect(document.activeElement).toBe(plot);
	expect(store.getState().preview).toBeNull();
});

it("uses the clicked wavelength where no peak stands out, without snapping, and without any flux", async () => {
	const store = createSpectrumStore();
	const flat = { id: "flat", wavelengths: [4000, 4500, 5000, 5500, 6000], fluxes: [1, 1, 1, 1, 1] };
	const plot = await mount(store, { spectra: [flat] });
	await openPanel();
	clickAt(plot, 5000, 300, flat.wavelengths);
	await expect
		.poll(() => panel()?.textContent)
		.toMatch(/\d{4}\.\d\d Å, as clicked: no peak or trough stands out near it/);
	await userEvent.click(panel()?.querySelector("input[type=checkbox]") as HTMLElement);
	await expect.poll(() => panel()?.textContent).toMatch(/Å, as clicked\./);
	plot.focus();
	await userEvent.keyboard("b");
	expect(store.getState().redshift).toBeCloseTo(5000 / 4861.3 - 1, 2);

	const nothing = { ...flat, id: "nan", fluxes: flat.fluxes.map(() => Number.NaN) };
	const again = await mount(createSpectrumStore(), { spectra: [nothing] });
	await openPanel();
	clickAt(again, 5000, 300, flat.wavelengths);
	await expect.poll(() => panel()?.textContent).toContain("which line?");
});

it("picks the feature of the curve nearest to the click", async () => {
	const store = createSpectrumStore({ normalization: "none" });
	const wavelengths = Array.from({ length: 2000 }, (_, i) => 5000 + i);
	const peak = (at: number, level: number) => wavelengths.map((w) => level + 3 * Math.exp(-0.5 * ((w - at) / 4) ** 2));
	const spectra = [
		{ id: "low", wavelengths, fluxes: peak(6000, 2) },
		{ id: "high", wavelengths, fluxes: peak(6008, 20) },
	];
	const plot = await mount(store, { spectra });
	await openPanel();
	clickAt(plot, 6004, 90, wavelengths);
	await expect.poll(() => panel()?.textContent).toMatch(/6008\.\d+ Å, a peak of high/);
	clickAt(plot, 6004, 340, wavelengths);
	await expect.poll(() => panel()?.textContent).toMatch(/6000\.\d+ Å, a peak of low|5999\.\d+ Å, a peak of low/);
});

it("refuses a redshift of −1 and below with a sentence", async () => {
	const store = createSpectrumStore({ window: { x: [-2000, 8000], y: null } });
	const plot = await mount(store);
	await openPanel();
	clickAt(plot, -1000, 300, [-2000, 8000]);
	await expect.poll(() => panel()?.textContent).toContain("which line?");
	plot.focus();
	await userEvent.keyboard("h");
	await expect
		.poll(() => panel()?.querySelector('[role="alert"]')?.textContent)
		.toMatch(/The redshift is −1\.15.*; give a number greater than −1/);
	expect(store.getState().redshift).toBe(0);
});

it("keeps the expansion velocity of the ion when it sets the redshift", async () => {
	const store = createSpectrumStore({ velocity: 1000, ionVelocities: { "[O III]": 300 } });
	const plot = await mount(store);
	await openPanel();
	clickAt(plot, 5091);
	await expect.poll(() => options().length).toBeGreaterThan(3);
	plot.focus();
	await userEvent.keyboard("o");
	expect(store.getState().redshift - Z).toBeCloseTo(0.001 * (1 + Z), 3);
	expect(store.getState().velocity).toBe(1000);
	expect(store.getState().ionVelocities).toEqual({ "[O III]": 300 });
});

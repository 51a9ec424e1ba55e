import "astropane/styles.css";
import {
	createSpectrumStore,
	type SpectrumStore,
	SpectrumViewer,
	type SpectrumViewerProps,
} from "astropane/spectrum-viewer";
import { Profiler } from "react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ngc5548 } from "../../stories/data/spectra.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";

let host: HTMLElement | null = null;
let renders = 0;

const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function mount(store: SpectrumStore, props: Partial<SpectrumViewerProps> = {}) {
	host = show(
		<Profiler id="viewer" onRender={() => renders++}>
			<SpectrumViewer spectra={[ngc5548]} store={store} {...props} />
		</Profiler>,
	);
	await expect.poll(() => host?.querySelector("canvas")?.width).toBeGreaterThan(300);
	const plot = host.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
	await answers(() => plot);
	await frames();
	return plot;
}

const button = (name: string) => page.getByRole("button", { name, exact: true });
const canvasOf = (plot: HTMLElement, layer: string) =>
	plot.querySelector<HTMLCanvasElement>(`canvas[data-layer="${layer}"]`) as HTMLCanvasElement;

/** Of each pixel of the row half-way down: whether there is ink. */
function columns(plot: HTMLElement, layer: string): { column: number; alpha: number; filled: number }[] {
	const canvas = canvasOf(plot, layer);
	const { data, width, height } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(
		0,
		0,
		canvas.width,
		canvas.height,
	);
	const out = [];
	const top = Math.round(height * 0.4);
	const bottom = Math.round(height * 0.85);
	for (let x = 0; x < width; x++) {
		let filled = 0;
		let alpha = 0;
		for (let y = top; y < bottom; y++) {
			const a = data[(y * width + x) * 4 + 3] as number;
			if (a > 20) filled++;
			alpha = Math.max(alpha, a);
		}
		if (filled > 5) out.push({ column: x, alpha, filled: filled / (bottom - top) });
	}
	return out;
}

describe("markers", () => {
	it("markers show the status of a line by their dashes and its importance by their opacity", async () => {
		const store = createSpectrumStore({ visibleLineGroups: [], lineLabels: false });
		const plot = await mount(store, { controls: false });
		const look = async (key: string) => {
			store.setState({ lineChoices: { [key]: true } });
			await frames();
			// Most lines are fetched when one of them is first shown.
			await expect.poll(() => columns(plot, "lines").length, { message: key }).toBeGreaterThan(0);
			const found = columns(plot, "lines");
			expect(found.length, key).toBeLessThanOrEqual(2 * window.devicePixelRatio);
			return found[0] as (typeof found)[number];
		};
		const strong = await look("H/Hα");
		const weak = await look("He II/He II 5411");
		const single = await look("Fe II/Fe II 5363");
		const unverified = await look("S II/S II 5433");
		expect(strong.filled).toBe(1);
		expect(weak.filled).toBe(1);
		expect(strong.alpha).toBeGreaterThan(weak.alpha * 1.4);
		expect(single.filled).toBeGreaterThan(0.65);
		expect(single.filled).toBeLessThan(0.85);
		expect(unverified.filled).toBeLessThan(0.6);
	});

	it("markers of a fetched group are drawn once its lines have arrived", async () => {
		const store = createSpectrumStore({ visibleLineGroups: [], lineLabels: false, redshift: 0.0166 });
		const plot = await mount(store);
		expect(columns(plot, "lines")).toEqual([]);
		await button("All lines").click();
		await button("[O III]").click();
		await expect.poll(() => columns(plot, "lines").length).toBeGreaterThanOrEqual(2);
	});
});

describe("the panel of lines by keyboard", () => {
	it("a group is opened and one of its lines switched by keys alone", async () => {
		const store = createSpectrumStore({ visibleLineGroups: [] });
		await mount(store);
		await expect.element(button("All lines")).toBeVisible();
		(button("All lines").element() as HTMLElement).focus();
		await userEvent.keyboard("{Enter}");
		await expect.element(button("H")).toBeVisible();
		(button("H").element() as HTMLElement).focus();
		await userEvent.keyboard("{Tab}{Enter}");
		await expect.element(page.getByRole("group", { name: "Lines of H" })).toBeVisible();
		await userEvent.keyboard("{Tab} ");
		expect(Object.keys(store.getState().lineChoices)).toEqual(["H/Hε"]);
		await expect.element(button("H")).toHaveAttribute("aria-pressed", "mixed");
	});

	it("a line is found with / and switched by keys alone", async () => {
		const store = createSpectrumStore({ visibleLineGroups: [] });
		const plot = await mount(store);
		plot.focus();
		await userEvent.keyboard("/0.5007um");
		await expect.element(page.getByRole("group", { name: "Lines of [O III]" })).toBeVisible();
		const line = button("[O III] 5007").first().element() as HTMLElement;
		for (let i = 0; i < 40 && document.activeElement !== line; i++) await userEvent.keyboard("{Tab}");
		expect(document.activeElement).toBe(line);
		await userEvent.keyboard(" ");
		expect(store.getState().lineChoices).toEqual({ "[O III]/[O III] 5007": true });
	});

	it("n and Shift + n go from line to line, and z undoes it", async () => {
		const store = createSpectrumStore({ visibleLineGroups: ["H", "[O III]"], redshift: 0.0166 });
		const plot = await mount(store, { controls: false });
		plot.focus();
		await userEvent.keyboard("nnnnn");
		await expect.poll(() => store.getState().hoveredLine).toBe("H/Hβ");
		const at = store.getState().window.x ?? [0, 0];
		expect((at[0] + at[1]) / 2).toBeCloseTo(4942, -1);
		await userEvent.keyboard("{Shift>}n{/Shift}");
		await expect.poll(() => store.getState().hoveredLine).toBe("[O III]/[O III] 4363");
		await userEvent.keyboard("z");
		expect(store.getState().window.x).toEqual(at);
	});
});

describe("the panel of lines", () => {
	it("the list of lines in view renders nothing while the redshift moves, and follows once it has settled", async () => {
		const store = createSpectrumStore({ visibleLineGroups: ["H"], window: { x: [6500, 6700], y: null } });
		await mount(store);
		await button("All lines").click();
		await button("Only in view").click();
		await expect.element(button("H 1")).toBeVisible();
		await expect.element(button("He II 2")).toBeVisible();
		await new Promise((done) => setTimeout(done, 400));
		const before = renders;
		// A slow frame must not let the redshift settle.
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		for (let i = 1; i <= 20; i++) {
			store.setState({ redshift: i * 0.01 });
			await frames();
		}
		expect(renders).toBe(before);
		vi.advanceTimersByTime(1000);
		vi.useRealTimers();
		await expect.element(button("He II 2")).not.toBeInTheDocument();
	});

	it("shows the arrow of a group on hover, in a target of at least 24 pixels", async () => {
		await mount(createSpectrumStore({ visibleLineGroups: [] }));
		await button("All lines").click();
		await expect.element(button("He I")).toBeVisible();
		const arrow = button("Lines of He I").element() as HTMLElement;
		const chip = button("He I");
		await userEvent.unhover(chip);
		expect(getComputedStyle(arrow).opacity).toBe("0");
		await chip.hover();
		expect(getComputedStyle(arrow).opacity).toBe("1");
		const { width, height } = arrow.getBoundingClientRect();
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	});
});

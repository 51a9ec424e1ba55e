/** How much of a viewer the plot has, and that nothing moves while digits change. */
import "astropane/styles.css";
import { createSpectrumStore, SpectrumViewer, type SpectrumViewerProps } from "astropane/spectrum-viewer";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { ngc5548 } from "../../stories/data/spectra.js";
import { show } from "../setup/show.js";

afterEach(() => page.viewport(1000, 700));

const settled = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

async function mount(width: number, height: number, props: Partial<SpectrumViewerProps> = {}) {
	await page.viewport(width, height);
	const host = show(
		<SpectrumViewer
			spectra={[ngc5548]}
			defaultRedshift={0.0166}
			defaultVisibleLineGroups={["H", "He I", "He II", "[O I]", "[O II]", "[O III]", "Galaxy emission", "Tellurics-1"]}
			{...props}
		/>,
		"auto",
	);
	await expect.poll(() => host.querySelector("canvas")?.width).toBeGreaterThan(100);
	await settled();
	const root = host.querySelector<HTMLElement>(".astropane-spectrum") as HTMLElement;
	return { root, plot: root.querySelector<HTMLElement>(".astropane-plot") as HTMLElement };
}
const boxOf = (element: Element | null) => (element as Element).getBoundingClientRect();
const share = ({ root, plot }: { root: Element; plot: Element }) => boxOf(plot).height / boxOf(root).height;
const button = (name: string) => page.getByRole("button", { name, exact: true });
const rail = (root: Element) => root.querySelector(".astropane-spectrum-rail");

describe("the plot", () => {
	it("has 55 % of the height at 1000 by 800 pixels, with lines chosen", async () => {
		expect(share(await mount(1000, 800))).toBeGreaterThanOrEqual(0.55);
	});

	it("has 60 % of the height at 1600 pixels, also with a panel and the list of lines open beside it", async () => {
		const viewer = await mount(1600, 1000);
		expect(share(viewer)).toBeGreaterThanOrEqual(0.6);
		expect(boxOf(viewer.plot).height).toBe(600);
		await button("Measure").click();
		await button("All lines").click();
		await expect.element(page.getByRole("region", { name: "Measure" })).toBeVisible();
		await expect.element(button("Fe II")).toBeInTheDocument();
		expect(share(viewer)).toBeGreaterThanOrEqual(0.6);
		const { root, plot } = viewer;
		expect(boxOf(rail(root)).left).toBeGreaterThan(boxOf(plot).right);
		expect(boxOf(rail(root)).bottom).toBeLessThanOrEqual(boxOf(root).bottom + 1);
		await expect.poll(() => plot.querySelector("canvas")?.clientWidth).toBe(plot.clientWidth);
		// Given back when both are closed.
		await button("Close").click();
		await button("All lines").click();
		await expect.poll(() => plot.clientWidth).toBe(root.clientWidth);
	});

	it("leaves a panel beside a low plot the height of what is in it, and scrolls", async () => {
		const { root } = await mount(1200, 900, { height: 320 });
		await button("Measure").click();
		await expect.element(page.getByRole("region", { name: "Measure" })).toBeVisible();
		const panel = rail(root)?.querySelector<HTMLElement>(".astropane-spectrum-panel") as HTMLElement;
		expect(panel.scrollHeight).toBeLessThanOrEqual(panel.clientHeight + 1);
		const parts = [...panel.children].map(boxOf).filter(({ height }) => height > 0);
		parts.slice(1).forEach((part, i) => {
			expect(part.top).toBeGreaterThanOrEqual((parts[i]?.bottom ?? 0) - 0.5);
		});
	});

	it("has the height that a host gives it", async () => {
		expect(boxOf((await mount(1600, 1000, { height: 300 })).plot).height).toBe(300);
	});

	it("is covered by no panel, which stands over the list of lines where the viewer is narrow", async () => {
		const { root, plot } = await mount(900, 800);
		await button("All lines").click();
		await button("Display").click();
		const panel = page.getByRole("region", { name: "Display and export" });
		await expect.element(panel).toBeVisible();
		await expect.element(page.getByRole("group", { name: "All lines" })).toBeVisible();
		expect(boxOf(panel.element()).top).toBeGreaterThan(boxOf(plot).bottom);
		expect(boxOf(panel.element()).bottom).toBeLessThanOrEqual(
			boxOf(page.getByRole("group", { name: "All lines" }).element()).top,
		);
		expect(boxOf(rail(root)).width).toBe(root.clientWidth);
	});
});

describe("controls", () => {
	it.each([360, 1000, 1600])(
		"stay where they are while redshift and velocity change their digits, %i pixels wide",
		async (width) => {
			const store = createSpectrumStore({ redshift: 0.1, visibleLineGroups: ["H"] });
			const { root } = await mount(width, 800, { store });
			const places = () =>
				[...root.querySelectorAll("button, input, select, .astropane-plot")].map((element) => {
					const { left, top, width, height } = boxOf(element);
					return [left, top, width, height].map(Math.round);
				});
			const before = places();
			for (const change of [
				{ redshift: 0.123456, velocity: 0 },
				{ redshift: -0.012345, velocity: 12_345.5 },
				{ redshift: 7.654321, velocity: -29_999.9 },
				// What a fit, or a velocity that was typed, gives.
				{ redshift: 0.016628173, velocity: 0 },
				{ redshift: -0.016671533, velocity: 3 },
				{ redshift: 0, velocity: 3 },
			]) {
				store.setState(change);
				// React renders once redshift and velocity have come to rest.
				await new Promise((done) => setTimeout(done, 250));
				await settled();
				expect(places(), JSON.stringify(change)).toEqual(before);
			}
		},
	);
});

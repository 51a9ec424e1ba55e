import "astropane/styles.css";
import {
	createSpectrumStore,
	type SpectrumMeasurement,
	type SpectrumStore,
	SpectrumViewer,
} from "astropane/spectrum-viewer";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { sdssAStar, sdssBStar, sdssGStar } from "../../stories/data/spectra.js";
import { drag } from "../../stories/parts/plotPointer.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";

let host: HTMLElement | null = null;

const stars = [sdssAStar, sdssBStar, sdssGStar];
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });

async function mount(store: SpectrumStore, onMeasure: (m: SpectrumMeasurement) => void = () => {}) {
	host = show(<SpectrumViewer spectra={stars} store={store} onMeasure={onMeasure} />);
	await button("Measure").click();
	await expect.element(page.getByRole("region", { name: "Measure" })).toBeVisible();
	const plot = host.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
	await answers(() => plot);
	return plot;
}

describe("MeasurePanel", () => {
	it("measures the spectrum of a stack that is dragged over", async () => {
		const store = createSpectrumStore({ layout: "stack", window: { x: [4700, 5000], y: null } });
		const measured: SpectrumMeasurement[] = [];
		const plot = await mount(store, (m) => measured.push(m));
		const dragAt = (share: number) => {
			const y = plot.clientHeight * share;
			drag(plot, [
				[400, y],
				[500, y],
				[650, y],
			]);
			return measured.at(-1)?.spectrumId;
		};
		// Each stands on a level of its own once what stacks is there.
		for (const [share, { id }] of [
			[0.6, sdssBStar],
			[0.35, sdssAStar],
			[0.8, sdssGStar],
		] as const)
			await expect.poll(() => dragAt(share), { message: id }).toBe(id);
		await expect.element(page.getByRole("combobox", { name: "Spectrum" })).toHaveDisplayValue(sdssGStar.label ?? "");
	});

	it("keeps the focus when a row is removed and put back by keyboard", async () => {
		await mount(createSpectrumStore({ visibleLineGroups: ["H"] }));
		await page.getByRole("textbox", { name: "From (Å)" }).fill("4800");
		await page.getByRole("textbox", { name: "To (Å)" }).fill("4925");
		await userEvent.keyboard("{Enter}");
		(button(/^Remove Hβ/).element() as HTMLElement).focus();
		await userEvent.keyboard("{Enter}");
		await expect.element(button("Undo remove")).toHaveFocus();
		await expect.element(button("Copy as a table")).not.toBeInTheDocument();
		await userEvent.keyboard("{Enter}");
		await expect.element(button(/^Hβ · /)).toHaveFocus();
	});
});

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
		// Each drag begins in another column, as one at an end of a window would move that end.
		let column = 300;
		const dragAt = (share: number) => {
			const y = plot.clientHeight * share;
			column += 12;
			drag(plot, [
				[column, y],
				[column + 100, y],
				[column + 250, y],
			]);
			return measured.at(-1)?.spectrumId;
		};
		// Each stands in a lane of its own once the code of stacks is there.
		await expect.element(page.getByRole("application")).toHaveTextContent(/each curve on the scale/);
		const found: (string | undefined)[] = [];
		for (let share = 0.25; share < 0.9; share += 0.05) {
			// The first of two drags without a frame between them chooses the spectrum.
			dragAt(share);
			await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
			found.push(dragAt(share));
		}
		const fromTop = found.filter((id, i) => id !== found[i - 1]);
		expect(fromTop).toEqual([sdssAStar.id, sdssBStar.id, sdssGStar.id]);
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

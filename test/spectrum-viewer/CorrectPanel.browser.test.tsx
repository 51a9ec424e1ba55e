import "astropane/styles.css";
import { createSpectrumStore, type SpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { sdssAStar } from "../../stories/data/spectra.js";
import { drag, drawn, heightAt, pixelAt } from "../../stories/parts/plotPointer.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";
import { touch } from "../setup/touch.js";

async function mount(store: SpectrumStore): Promise<HTMLElement> {
	const host = show(<SpectrumViewer spectra={[sdssAStar]} store={store} defaultNormalization="none" />);
	await page.getByRole("button", { name: "Correct", exact: true }).click();
	await page
		.getByRole("combobox", { name: "Continuum", exact: true })
		.selectOptions("left in, drawn over the spectrum");
	await expect.element(page.getByRole("combobox", { name: "Knot", exact: true })).toBeVisible();
	const plot = host.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
	await answers(() => plot);
	await drawn();
	return plot;
}
const pointsOf = (store: SpectrumStore) => store.getState().corrections?.continuum?.knots?.[0]?.points ?? [];
const choice = () => page.getByRole("combobox", { name: "Knot", exact: true });

const isChosen = (option: RegExp): boolean =>
	option.test((choice().element() as HTMLSelectElement).selectedOptions[0]?.textContent ?? "");

it("keys choose, move, add and remove knots, and each step is undone", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	plot.focus();
	await userEvent.keyboard("{PageDown}{PageDown}{PageDown}");
	await expect.element(choice()).toHaveDisplayValue(/^3: /);
	await userEvent.keyboard("{ArrowUp}{ArrowUp}");
	const first = pointsOf(store);
	expect(first).toHaveLength(8);
	await userEvent.keyboard("{Shift>}{ArrowUp}{ArrowRight}{/Shift}");
	const moved = pointsOf(store);
	expect(moved[2]?.[0]).toBeGreaterThan(first[2]?.[0] ?? 0);
	expect(moved[2]?.[1]).toBeGreaterThan(first[2]?.[1] ?? 0);
	expect(moved.toSpliced(2, 1)).toEqual(first.toSpliced(2, 1));

	await drawn();
	await userEvent.keyboard("{Insert}");
	expect(pointsOf(store)).toHaveLength(9);
	await drawn();
	await userEvent.keyboard("{Delete}");
	expect(pointsOf(store)).toEqual(moved);
	await userEvent.keyboard("zzz");
	expect(pointsOf(store)).toEqual([]);
	expect(store.getState().corrections?.continuum?.use).toBe("draw");
});

it("a drag, also of a finger, moves a knot, the first one goes up and down only, and nothing is zoomed", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	plot.focus();
	await userEvent.keyboard("{PageDown}{PageDown}{ArrowUp}");
	await drawn();
	const before = pointsOf(store);
	await userEvent.keyboard("{Escape}");
	await expect.element(choice()).toHaveDisplayValue("none chosen");
	const [first, second, last] = [before[0], before[1], before.at(-1)].map((point) => point?.[0] ?? Number.NaN);
	const x = pixelAt(plot, second as number, [first as number, last as number]);
	const y = await heightAt(plot, x, () => isChosen(/^2: /));
	drag(plot, [
		[x, y],
		[x + 20, y - 20],
		[x + 30, y - 40],
	]);
	const after = pointsOf(store);
	expect(after[1]?.[0]).toBeGreaterThan(before[1]?.[0] ?? 0);
	expect(after[1]?.[1]).toBeGreaterThan(before[1]?.[1] ?? 0);
	expect(store.getState().window.x).toBeNull();

	await drawn();
	// A finger twenty pixels beside the knot, which a mouse would not take.
	const [fingerX, fingerY] = [x + 30 + 14, y - 40 - 14];
	await touch(plot, "Start", [fingerX, fingerY]);
	for (const d of [10, 20, 40]) await touch(plot, "Move", [fingerX, fingerY + d]);
	await touch(plot, "End");
	await expect.poll(() => pointsOf(store)[1]?.[1]).toBeLessThan(after[1]?.[1] ?? 0);
	expect(store.getState().window.x).toBeNull();

	await drawn();
	plot.focus();
	await userEvent.keyboard("{PageUp}{ArrowRight}{ArrowUp}");
	const end = pointsOf(store);
	expect(end[0]?.[0]).toBe(before[0]?.[0]);
	expect(end[0]?.[1]).toBeGreaterThan(before[0]?.[1] ?? 0);

	await userEvent.selectOptions(page.getByRole("combobox", { name: "Continuum", exact: true }), "divided out");
	await expect
		.element(page.getByRole("application"))
		.toHaveAccessibleDescription(/divided by the continuum, with knots set by hand/);
});

it("the continuum follows a dragged knot, and the old one is not drawn beside it", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	plot.focus();
	await userEvent.keyboard("{PageDown}{PageDown}{ArrowUp}");
	await drawn();
	const before = pointsOf(store);
	await userEvent.keyboard("{Escape}");
	await expect.element(choice()).toHaveDisplayValue("none chosen");
	const [first, second, last] = [before[0], before[1], before.at(-1)].map((point) => point?.[0] ?? Number.NaN);
	const x = pixelAt(plot, second as number, [first as number, last as number]);
	const y = await heightAt(plot, x, () => isChosen(/^2: /));
	await drawn();
	const layer = (name: string) =>
		plot.querySelector<HTMLCanvasElement>(`canvas[data-layer="${name}"]`)?.toDataURL() ?? name;
	const [data, cursor] = [layer("data"), layer("cursor")];
	const path = [
		[x, y],
		[x + 20, y - 20],
		[x + 30, y - 40],
	] as const;
	drag(plot, path, false);
	await drawn();
	expect(layer("data")).not.toBe(data);
	const [without, followed] = [layer("data"), layer("cursor")];
	expect(followed).not.toBe(cursor);
	plot.dispatchEvent(
		new PointerEvent("pointermove", {
			pointerId: 1,
			pointerType: "mouse",
			isPrimary: true,
			buttons: 1,
			clientX: plot.getBoundingClientRect().left + x + 30,
			clientY: plot.getBoundingClientRect().top + y - 60,
			bubbles: true,
		}),
	);
	await drawn();
	expect(layer("cursor")).not.toBe(followed);
	expect(layer("data")).toBe(without);
	expect(pointsOf(store)).toEqual(before);
	plot.dispatchEvent(
		new PointerEvent("pointercancel", { pointerId: 1, pointerType: "mouse", isPrimary: true, bubbles: true }),
	);
	await expect.poll(() => layer("data")).toBe(data);
	expect(pointsOf(store)).toEqual(before);
});

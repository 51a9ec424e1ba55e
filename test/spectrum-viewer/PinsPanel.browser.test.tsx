import "astropane/styles.css";
import { createSpectrumStore, type SpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { expect, it } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { sdssAStar } from "../../stories/data/spectra.js";
import { drag } from "../../stories/parts/plotPointer.js";
import { answers } from "../setup/answers.js";
import { show } from "../setup/show.js";
import { touch } from "../setup/touch.js";

async function mount(store: SpectrumStore): Promise<HTMLElement> {
	const host = show(<SpectrumViewer spectra={[sdssAStar]} store={store} />);
	await page.getByRole("button", { name: "Pins", exact: true }).click();
	await expect.element(page.getByRole("region", { name: "Pins", exact: true })).toBeVisible();
	const plot = host.querySelector<HTMLElement>(".astropane-plot") as HTMLElement;
	await answers(() => plot);
	return plot;
}
const nextFrame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

it("a click sets a pin, a drag and arrow keys move it, Delete removes it, and each is undone", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	await userEvent.click(plot, { position: { x: 400, y: 200 } });
	await expect.element(page.getByRole("textbox", { name: "Note of pin 1" })).toHaveFocus();
	await userEvent.keyboard("blue{Enter}");
	await expect.poll(() => document.activeElement).toBe(plot);
	const [first] = store.getState().pins;
	expect(first).toMatchObject({ spectrumId: sdssAStar.id, medium: "vacuum", note: "blue" });

	await nextFrame();
	drag(plot, [
		[400, 200],
		[430, 180],
		[500, 150],
	]);
	const moved = store.getState().pins[0];
	expect(moved?.wavelength).toBeGreaterThan(first?.wavelength ?? 0);
	expect(moved?.flux).toBeGreaterThan(first?.flux ?? 0);
	expect(store.getState().window.x).toBeNull();

	await nextFrame();
	plot.focus();
	await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowUp}");
	const nudged = store.getState().pins[0];
	expect(nudged?.wavelength).toBeGreaterThan(moved?.wavelength ?? 0);
	expect(nudged?.flux).toBeGreaterThan(moved?.flux ?? 0);
	await userEvent.keyboard("z");
	expect(store.getState().pins[0]).toEqual(moved);
	await userEvent.keyboard("z");
	expect(store.getState().pins[0]).toEqual(first);

	await userEvent.keyboard("{Delete}");
	expect(store.getState().pins).toEqual([]);
	await userEvent.keyboard("z");
	expect(store.getState().pins[0]).toEqual(first);
});

it("a click on a pin chooses it, and Escape lets go of it before it closes the panel", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	await userEvent.click(plot, { position: { x: 400, y: 200 } });
	await expect.element(page.getByRole("textbox", { name: "Note of pin 1" })).toHaveFocus();
	await userEvent.keyboard("{Enter}");
	await expect.poll(() => document.activeElement).toBe(plot);
	const choice = page.getByRole("button", { name: "Pin 1", exact: true });
	await expect.element(choice).toHaveAttribute("aria-pressed", "true");
	await userEvent.keyboard("{Escape}");
	await expect.element(choice).toHaveAttribute("aria-pressed", "false");
	await nextFrame();
	await userEvent.click(plot, { position: { x: 401, y: 199 } });
	await expect.element(choice).toHaveAttribute("aria-pressed", "true");
	expect(store.getState().pins).toHaveLength(1);
});

it("a finger of 44 pixels drags a pin in both directions, and scrolls the page over the plot beside it", async () => {
	const store = createSpectrumStore();
	const plot = await mount(store);
	await userEvent.click(plot, { position: { x: 400, y: 200 } });
	await expect.element(page.getByRole("textbox", { name: "Note of pin 1" })).toHaveFocus();
	await userEvent.keyboard("{Enter}");
	await expect.poll(() => document.activeElement).toBe(plot);
	window.scrollTo(0, 0);
	await nextFrame();
	const [before] = store.getState().pins;
	// 21 pixels beside the pin, which a mouse would not take.
	await touch(plot, "Start", [415, 185]);
	for (const d of [10, 20, 40]) await touch(plot, "Move", [415 + d, 185 - d]);
	await touch(plot, "End");
	await expect.poll(() => store.getState().pins[0]?.wavelength).toBeGreaterThan(before?.wavelength ?? 0);
	expect(store.getState().pins[0]?.flux).toBeGreaterThan(before?.flux ?? 0);
	expect(window.scrollY).toBe(0);
	expect(store.getState().window.x).toBeNull();

	await nextFrame();
	const moved = store.getState().pins;
	const filler = document.body.appendChild(document.createElement("div"));
	filler.style.height = "3000px";
	await nextFrame();
	await touch(plot, "Start", [200, 300]);
	for (const y of [270, 230, 190, 150]) {
		await touch(plot, "Move", [200, y + window.scrollY]);
		await nextFrame();
	}
	await touch(plot, "End");
	await expect.poll(() => window.scrollY).toBeGreaterThan(60);
	expect(store.getState().pins).toEqual(moved);
	filler.remove();
	window.scrollTo(0, 0);
});

it("has the names and notes of the pins on paper, and no buttons", async () => {
	const pin = {
		id: 1,
		spectrumId: sdssAStar.id,
		wavelength: 5000,
		flux: 1,
		medium: "vacuum",
		note: "[O III]",
	} as const;
	await mount(createSpectrumStore({ pins: [pin] }));
	const emulate = (media: string) =>
		(cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send(
			"Emulation.setEmulatedMedia",
			{ media },
		);
	const table = page.getByRole("region", { name: "Pins", exact: true }).element();
	await emulate("print");
	const printed = [...table.querySelectorAll<HTMLElement>("button, input")].filter((control) =>
		control.checkVisibility(),
	);
	expect(printed.map((control) => (control instanceof HTMLInputElement ? control.value : control.textContent))).toEqual(
		["1", "[O III]"],
	);
	expect(table.querySelector(".astropane-spectrum-use")?.checkVisibility()).toBe(false);
	await emulate("");
});

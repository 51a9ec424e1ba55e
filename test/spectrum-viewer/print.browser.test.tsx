/** A viewer and its panels on paper. */
import "astropane/styles.css";
import { createSpectrumStore, SpectrumViewer } from "astropane/spectrum-viewer";
import { afterEach, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { show } from "../setup/show.js";

const spectrum = { id: "a", label: "A star", wavelengths: [4000, 5000, 6000, 7000], fluxes: [1, 2, 3, 2] };
const emulate = (media: string) =>
	(cdp() as unknown as { send(method: string, params: { media: string }): Promise<unknown> }).send(
		"Emulation.setEmulatedMedia",
		{ media },
	);
afterEach(() => emulate(""));

/** Waits for an element of the viewer. */
async function find<E extends HTMLElement>(host: HTMLElement, selector: string): Promise<E> {
	await expect.poll(() => host.querySelector(selector), { timeout: 4000 }).not.toBeNull();
	return host.querySelector<E>(selector) as E;
}
const isShown = (element: HTMLElement) => element.getClientRects().length > 0;

it("prints names and notes of pins, without buttons and instructions", async () => {
	const note = "broad, and narrow at the top of the broad one";
	const pin = { id: 1, spectrumId: "a", wavelength: 5000, medium: "air" as const, flux: 2, note };
	const store = createSpectrumStore({ panel: "pins", pins: [pin] });
	const host = show(<SpectrumViewer spectra={[spectrum]} store={store} />);
	const field = await find<HTMLInputElement>(host, "td input");
	expect(host.innerText).toContain("A click in the plot");
	await emulate("print");
	await expect.poll(() => host.innerText).not.toContain("A click in the plot");
	expect(isShown(field)).toBe(true);
	expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth);
	const buttons = [...host.querySelectorAll("button")].filter(isShown);
	expect(buttons.map((button) => button.textContent)).toEqual(["A star", "1"]);
});

it("prints a table within the width of the page", async () => {
	const label = "a spectrum with a name that is far longer than others are ".repeat(3);
	const spectra = [
		{ ...spectrum, label },
		{ ...spectrum, id: "b" },
	];
	const host = show(<SpectrumViewer spectra={spectra} />, "500px");
	(await find(host, ".astropane-data:nth-of-type(2) button")).click();
	const table = await find(host, "table");
	const area = table.parentElement as HTMLElement;
	expect(area.scrollWidth).toBeGreaterThan(area.clientWidth);
	await emulate("print");
	await expect.poll(() => area.scrollWidth - area.clientWidth).toBeLessThanOrEqual(0);
});

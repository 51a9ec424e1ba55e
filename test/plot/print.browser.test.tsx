import { SpectrumPlot } from "astropane/spectrum-viewer";
import { afterEach, expect, it, vi } from "vitest";
import { cdp } from "vitest/browser";
import "astropane/styles.css";
import { show } from "../setup/show.js";

const wavelengths = Float64Array.from({ length: 500 }, (_, i) => 5000 + 4 * i);
const spectra = [{ id: "a", wavelengths, fluxes: wavelengths.map((w) => 2 + Math.sin(w / 40)) }];

type Emulation = { send(method: "Emulation.setEmulatedMedia", params: { media: string }): Promise<unknown> };
const emulate = (media: string) => (cdp() as unknown as Emulation).send("Emulation.setEmulatedMedia", { media });
afterEach(() => emulate(""));

/** Mean brightness (0 … 255) of what is drawn on a canvas; NaN where nothing is. */
function brightness(canvas: HTMLCanvasElement): number {
	const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
	let sum = 0;
	let n = 0;
	for (let i = 0; i < data.length; i += 4) {
		if ((data[i + 3] as number) < 128) continue;
		sum += ((data[i] as number) + (data[i + 1] as number) + (data[i + 2] as number)) / 3;
		n++;
	}
	return sum / n;
}

it("paints a dark figure light for print, and dark again after it", async () => {
	const host = show(
		<div data-astropane-theme="dark">
			<SpectrumPlot spectra={spectra} width={600} height={300} />
		</div>,
	);
	const canvas = () => host.querySelector<HTMLCanvasElement>('canvas[data-layer="data"]') as HTMLCanvasElement;
	await vi.waitFor(() => expect(brightness(canvas())).toBeGreaterThan(150));
	await emulate("print");
	await vi.waitFor(() => expect(brightness(canvas())).toBeLessThan(130));
	await emulate("");
	await vi.waitFor(() => expect(brightness(canvas())).toBeGreaterThan(150));
});

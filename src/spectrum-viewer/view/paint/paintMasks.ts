import { firstSampleFrom } from "../../../astro/index.js";
import { AXIS_SMALL, type Pen } from "../../../plot/index.js";
import type { SpectrumView } from "../../model/view.js";

/** Height of the strip that a spectrum has along the lower edge, and how many strips there is room for. CSS pixels. */
const STRIP = 4;
const STRIPS = 6;
/** A stretch as wide as this is named. CSS pixels. */
const NAMED = 48;

/** What of the masked stretches is in view, CSS pixels: pairs of left and right; those less than a pixel apart are one. */
export function maskedPixels(masked: Float64Array, { x, layout: { data } }: SpectrumView): number[] {
	const pixels: number[] = [];
	const right = data.x + data.width;
	// The stretch that begins before the view may reach into it.
	for (let i = Math.max(0, (firstSampleFrom(masked, x.domain[0]) & ~1) - 2); i < masked.length; i += 2) {
		const from = Math.max(data.x, x.map(masked[i] as number));
		const to = Math.min(right, x.map(masked[i + 1] as number));
		if (from > right) break;
		if (to < data.x) continue;
		if (pixels.length > 0 && from < (pixels[pixels.length - 1] as number) + 1) pixels[pixels.length - 1] = to;
		else pixels.push(from, to);
	}
	return pixels;
}

/** Masked samples as a faint wash in the colour of their spectrum, with a firm strip of it along the lower edge. */
export function paintMasks(pen: Pen, view: SpectrumView): void {
	const { data } = view.layout;
	const bottom = data.y + data.height;
	let row = 0;
	let name = Number.NaN;
	for (const { masked, color } of view.visibleCurves) {
		const pixels = masked.length > 0 && row < STRIPS ? maskedPixels(masked, view) : [];
		if (pixels.length === 0) continue;
		const fill = (y: number, height: number, opacity: number) =>
			pen.fill(
				(path) => {
					for (let i = 0; i < pixels.length; i += 2) {
						const from = pixels[i] as number;
						path.rect(from, y, Math.max(1, (pixels[i + 1] as number) - from), height);
					}
				},
				{ color, opacity },
			);
		fill(data.y, data.height, 0.08);
		fill(bottom - STRIP * ++row, STRIP - 1, 0.9);
		for (let i = 0; i < pixels.length && Number.isNaN(name); i += 2)
			if ((pixels[i + 1] as number) - (pixels[i] as number) > NAMED)
				name = ((pixels[i] as number) + (pixels[i + 1] as number)) / 2;
	}
	if (!Number.isNaN(name))
		pen.text("masked", name, bottom - STRIP * row - 4, {
			color: "var(--astropane-ink-soft)",
			size: AXIS_SMALL,
			anchor: "middle",
			halo: "var(--astropane-ground)",
		});
}

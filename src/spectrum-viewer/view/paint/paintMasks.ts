import { firstSampleFrom } from "../../../astro/index.js";
import { AXIS_SMALL, type Pen } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import type { SpectrumView } from "../../model/view.js";
import { figureWords } from "../../words/figure.js";

/** Height of the strip of a spectrum along the lower edge, CSS pixels. */
const STRIP_HEIGHT = 4;
const MAX_STRIPS = 6;
/** CSS pixels that a stretch must have to be labelled. */
const MIN_LABELLED_WIDTH = 48;

/** Masked stretches in view, CSS pixels: pairs of left and right. Those less than a pixel apart are merged. */
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

/** Masked samples: a faint wash in the colour of their spectrum, and a strip along the lower edge. */
export function paintMasks(pen: Pen, view: SpectrumView): void {
	const { data } = view.layout;
	const bottom = data.y + data.height;
	let row = 0;
	let labelX = Number.NaN;
	for (const { masked, color } of view.visibleCurves) {
		const pixels = masked.length > 0 && row < MAX_STRIPS ? maskedPixels(masked, view) : [];
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
		fill(bottom - STRIP_HEIGHT * ++row, STRIP_HEIGHT - 1, 0.9);
		for (let i = 0; i < pixels.length && Number.isNaN(labelX); i += 2)
			if ((pixels[i + 1] as number) - (pixels[i] as number) > MIN_LABELLED_WIDTH)
				labelX = ((pixels[i] as number) + (pixels[i + 1] as number)) / 2;
	}
	if (!Number.isNaN(labelX))
		pen.text(wordsIn(view.language, figureWords).masked, labelX, bottom - STRIP_HEIGHT * row - 4, {
			color: "var(--astropane-ink-soft)",
			size: AXIS_SMALL,
			anchor: "middle",
			halo: "var(--astropane-ground)",
		});
}

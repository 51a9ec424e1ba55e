import { AXIS_SMALL, drawAxis, type Pen } from "../../plot/index.js";
import { axisTitle } from "../model/bands.js";
import type { HRView } from "../model/view.js";

/** Colour below, magnitude at the left, and the spectral types of dwarfs above. */
export function paintAxes(pen: Pen, view: HRView): void {
	const { layout, x, y, model } = view;
	const { plot, small } = layout;
	const { labels } = model.backdrop;
	const spacing = small ? { x: 42, y: 30 } : { x: 64, y: 44 };
	drawAxis(pen, { scale: x, orient: "bottom", title: axisTitle(labels.color), spacing: spacing.x }, plot);
	drawAxis(pen, { scale: y, orient: "left", title: axisTitle(labels.magnitude), spacing: spacing.y }, plot);
	if (layout.top) paintTypes(pen, view);
}

const WORD = "dwarfs";

function paintTypes(pen: Pen, { layout, x, model, measure }: HRView): void {
	const { plot } = layout;
	const word = measure(WORD, AXIS_SMALL);
	const ticks: { value: number; label: string }[] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const tick of model.spectralTypes) {
		const at = x.map(tick.value);
		const half = measure(tick.label, AXIS_SMALL) / 2;
		if (at < plot.x || at > plot.x + plot.width || at - half < end + 6) continue;
		ticks.push(tick);
		end = at + half;
	}
	drawAxis(pen, { scale: x, orient: "top", ticks }, plot);
	// The scale is that of dwarfs alone, which must be said: left of the first type, or right of the last.
	const first = ticks[0];
	const style = { color: "var(--astropane-ink-soft)", size: AXIS_SMALL, italic: true } as const;
	const base = plot.y - 9;
	if (first === undefined || x.map(first.value) - 14 - word > plot.x - 20) pen.text(WORD, Math.max(2, (first ? x.map(first.value) - 14 : plot.x + word) - word), base, style);
	else if (end + 8 + word < plot.x + plot.width) pen.text(WORD, end + 8, base, style);
}

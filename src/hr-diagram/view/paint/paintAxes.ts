import { AXIS_SMALL, drawAxis, type Pen } from "../../../plot/index.js";
import { axisTitle } from "../../model/bands.js";
import type { HRView } from "../../model/view.js";

/** Colour below, magnitude at the left, and the spectral types of dwarfs above. */
export function paintAxes(pen: Pen, view: HRView): void {
	const { layout, x, y, model } = view;
	const { plot, small } = layout;
	const { labels } = model.background;
	const spacing = small ? { x: 42, y: 30 } : { x: 64, y: 44 };
	drawAxis(pen, { scale: x, orient: "bottom", title: axisTitle(labels.color), spacing: spacing.x }, plot);
	drawAxis(pen, { scale: y, orient: "left", title: axisTitle(labels.magnitude), spacing: spacing.y }, plot);
	if (layout.top) paintTypes(pen, view);
}

const WORD = "dwarfs";

function paintTypes(pen: Pen, { layout, x, model, measure }: HRView): void {
	const { plot } = layout;
	const half = (label: string) => measure(label, AXIS_SMALL) / 2;
	const kept: { value: number; label: string; from: number; to: number }[] = [];
	// The first subtype of a class goes before the others where there is no room for both.
	const inOrder = [...model.spectralTypes].sort(
		(a, b) => Number(b.label.endsWith("0")) - Number(a.label.endsWith("0")),
	);
	for (const tick of inOrder) {
		const at = x.map(tick.value);
		const from = at - half(tick.label);
		const to = at + half(tick.label);
		if (at < plot.x || at > plot.x + plot.width || kept.some((other) => from < other.to + 6 && other.from < to + 6))
			continue;
		kept.push({ ...tick, from, to });
	}
	kept.sort((a, b) => a.from - b.from);
	if (kept.length === 0) return;
	drawAxis(pen, { scale: x, orient: "top", ticks: kept }, plot);
	// The scale is that of dwarfs alone, which must be said: left of the types, right of them, or in the widest gap.
	const word = half(WORD) * 2 + 12;
	const ends = [plot.x - 24, ...kept.map((tick) => tick.to)];
	const gaps = ends.map((from, i) => ({
		from,
		width: (kept[i]?.from ?? plot.x + plot.width) - from,
		last: i === kept.length,
	}));
	const gap = (gaps[0]?.width ?? 0) >= word ? gaps[0] : gaps.reduce((best, g) => (g.width > best.width ? g : best));
	if (!gap || gap.width < word) return;
	const style = { color: "var(--astropane-ink-soft)", size: AXIS_SMALL, italic: true } as const;
	const at = gap === gaps[0] ? gap.from + gap.width - word / 2 : gap.from + word / 2;
	pen.text(WORD, at, plot.y - 9, { ...style, anchor: "middle" });
}

import { greatest } from "d3-array";
import { AXIS_SMALL, drawAxis, type Pen } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { axisTitle } from "../../model/bands.js";
import type { HRView } from "../../model/view.js";
import { figureWords } from "../../words/figure.js";

/** Smallest gap between two spectral types, CSS pixels. */
const TYPE_GAP_PX = 6;

/** Colour below, magnitude at the left, and the spectral types of dwarfs above. */
export function paintAxes(pen: Pen, view: HRView): void {
	const { layout, x, y, model, language } = view;
	const { plot, small } = layout;
	const { labels } = model.background;
	const { numbers } = language;
	const [colorSpacing, magSpacing] = small ? [42, 30] : [64, 44];
	drawAxis(pen, { scale: x, orient: "bottom", title: axisTitle(labels.color), spacing: colorSpacing, numbers }, plot);
	drawAxis(pen, { scale: y, orient: "left", title: axisTitle(labels.magnitude), spacing: magSpacing, numbers }, plot);
	if (layout.hasTypes) paintTypes(pen, view);
}

/** A spectral type and the CSS pixels that its label covers. */
type PlacedType = { value: number; label: string; from: number; to: number };

function paintTypes(pen: Pen, view: HRView): void {
	const { layout, x, measure, language } = view;
	const { plot } = layout;
	const types = placeTypes(view);
	if (types.length === 0) return;
	drawAxis(pen, { scale: x, orient: "top", ticks: types }, plot);
	// The types hold for dwarfs only. The word stands left of the types, or in the widest gap.
	const { dwarfs } = wordsIn(language, figureWords);
	const width = measure(dwarfs, AXIS_SMALL) + 2 * TYPE_GAP_PX;
	const gaps = [plot.x - 24, ...types.map((type) => type.to)].map((from, i) => ({
		from,
		width: (types[i]?.from ?? plot.x + plot.width) - from,
	}));
	const [firstGap] = gaps;
	const gap = firstGap && firstGap.width >= width ? firstGap : greatest(gaps, (candidate) => candidate.width);
	if (!gap || gap.width < width) return;
	pen.text(dwarfs, gap === firstGap ? gap.from + gap.width - width / 2 : gap.from + width / 2, plot.y - 9, {
		color: "var(--astropane-ink-soft)",
		size: AXIS_SMALL,
		italic: true,
		anchor: "middle",
	});
}

/** Spectral types in view whose labels do not touch, from left to right. */
function placeTypes({ layout, x, model, measure }: HRView): PlacedType[] {
	const { plot } = layout;
	const placed: PlacedType[] = [];
	// The first subtype of a class has priority over the others.
	const byPriority = [...model.spectralTypes].sort(
		(a, b) => Number(b.label.endsWith("0")) - Number(a.label.endsWith("0")),
	);
	for (const { value, label } of byPriority) {
		const center = x.map(value);
		const half = measure(label, AXIS_SMALL) / 2;
		const [from, to] = [center - half, center + half];
		const isOutside = center < plot.x || center > plot.x + plot.width;
		if (isOutside || placed.some((type) => from < type.to + TYPE_GAP_PX && type.from < to + TYPE_GAP_PX)) continue;
		placed.push({ value, label, from, to });
	}
	return placed.sort((a, b) => a.from - b.from);
}

import { AXIS_SMALL, drawAxis, type Pen } from "../../../plot/index.js";
import { wordsIn } from "../../../text/index.js";
import { type RankedTick, rankTypes, teffTicks } from "../../model/axisTicks.js";
import type { HRView } from "../../model/view.js";
import { figureWords } from "../../words/figure.js";
import { paintColorBars } from "./paintColorBars.js";

// CSS pixels.
/** Smallest gap between two labels of rank 0, and what each further rank adds to it. */
const LABEL_GAP_PX = 6;
const RANK_GAP_PX = 8;
/** Baselines of the two rows above the plot. */
const TYPES_ABOVE_PX = 9;
const TEFF_ABOVE_PX = 24;
/** Of the temperatures' ticks, which point into the plot: those of the types point out of it. */
const TEFF_TICK_PX = 4;
const LEFT_EDGE_PX = 2;

const INK = "var(--astropane-ink-soft)";

/** Colour below, magnitude at the left, spectral types and temperatures of dwarfs above. */
export function paintAxes(pen: Pen, view: HRView): void {
	const { layout, x, y, model, language } = view;
	const { plot, small, tiny, paper } = layout;
	const { titles } = model.background;
	const { numbers } = language;
	const [colorSpacing, magSpacing] = small ? [42, 30] : [64, 44];
	const title = (text: string) => (tiny ? undefined : text);
	const style = { compact: tiny, minor: paper, numbers };
	drawAxis(pen, { scale: x, orient: "bottom", title: title(titles.color), spacing: colorSpacing, ...style }, plot);
	drawAxis(pen, { scale: y, orient: "left", title: title(titles.magnitude), spacing: magSpacing, ...style }, plot);
	if (paper)
		pen.stroke((path) => path.rect(Math.round(plot.x) + 0.5, Math.round(plot.y) + 0.5, plot.width, plot.height), {
			color: INK,
		});
	if (layout.bars > 0) paintColorBars(pen, view);
	if (!layout.hasTypes) return;
	paintTypes(pen, view);
	paintTemperatures(pen, view);
}

/** A tick and the CSS pixels that its label covers. */
type PlacedTick = RankedTick & { from: number; to: number };

function paintTypes(pen: Pen, view: HRView): void {
	const { layout, x, measure, language, model } = view;
	const { plot } = layout;
	const types = placeTicks(view, rankTypes(model.spectralTypes));
	if (types.length === 0) return;
	drawAxis(pen, { scale: x, orient: "top", ticks: types }, plot);
	// The types hold for dwarfs only. The word stands left of the types, or in the widest gap.
	const { dwarfs } = wordsIn(language, figureWords);
	const width = measure(dwarfs, AXIS_SMALL) + 2 * LABEL_GAP_PX;
	const gaps = [plot.x - 24, ...types.map((type) => type.to)].map((from, i) => ({
		from,
		width: (types[i]?.from ?? plot.x + plot.width) - from,
	}));
	const [firstGap] = gaps;
	const gap =
		firstGap && firstGap.width >= width
			? firstGap
			: gaps.reduce((widest, candidate) => (candidate.width > widest.width ? candidate : widest));
	if (!gap || gap.width < width) return;
	pen.text(
		dwarfs,
		gap === firstGap ? gap.from + gap.width - width / 2 : gap.from + width / 2,
		plot.y - TYPES_ABOVE_PX,
		{ color: INK, size: AXIS_SMALL, italic: true, anchor: "middle" },
	);
}

/** Effective temperatures over the types: they hold for dwarfs, too. */
function paintTemperatures(pen: Pen, view: HRView): void {
	const { layout, x, model, language } = view;
	const { plot } = layout;
	const placed = placeTicks(view, teffTicks(model.background.dwarfs, language.numbers));
	if (placed.length === 0) return;
	pen.stroke(
		(path) => {
			for (const { value } of placed) {
				const at = Math.round(x.map(value)) + 0.5;
				path.moveTo(at, plot.y);
				path.lineTo(at, plot.y + TEFF_TICK_PX);
			}
		},
		{ color: INK, width: 1 },
	);
	const style = { color: INK, size: AXIS_SMALL };
	for (const { value, label } of placed)
		pen.text(label, x.map(value), plot.y - TEFF_ABOVE_PX, { ...style, anchor: "middle" });
	pen.text(wordsIn(language, figureWords).effectiveTemperature, LEFT_EDGE_PX, plot.y - TEFF_ABOVE_PX, style);
}

/** Ticks in view whose labels keep their distance, from left to right: the first ranks first. */
function placeTicks({ layout, x, measure }: HRView, ticks: readonly RankedTick[]): PlacedTick[] {
	const { plot } = layout;
	const placed: PlacedTick[] = [];
	const inView = ticks.filter(({ value }) => x.map(value) >= plot.x && x.map(value) <= plot.x + plot.width);
	for (const tick of inView.sort((a, b) => a.rank - b.rank)) {
		const center = x.map(tick.value);
		const gap = LABEL_GAP_PX + RANK_GAP_PX * tick.rank;
		// Most ticks are left out, and need not be measured.
		if (placed.some((other) => center > other.from - gap && center < other.to + gap)) continue;
		const half = measure(tick.label, AXIS_SMALL) / 2;
		const [from, to] = [center - half, center + half];
		if (placed.every((other) => from >= other.to + gap || other.from >= to + gap)) placed.push({ ...tick, from, to });
	}
	return placed.sort((a, b) => a.from - b.from);
}

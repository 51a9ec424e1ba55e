import { type NumberText, numberText, tickLabels } from "../../text/index.js";
import { estimateText } from "../geometry/measure.js";
import type { Rect } from "../geometry/rect.js";
import { type Scale, scaleTicks } from "../geometry/scale.js";
import { type Pen, SCRIPT, textRuns } from "./pen.js";

export type AxisOrient = "bottom" | "top" | "left" | "right";
export type AxisTick = { value: number; label: string };

export type Axis = {
	scale: Scale;
	orient: AxisOrient;
	/** With its unit, e.g. "Observed wavelength (Å, air)"; `_{…}` and `^{…}` are set as sub- and superscripts. */
	title?: string | undefined;
	/** Distance between two ticks that is aimed at, CSS pixels. Default 80 on a horizontal axis, 44 on a vertical one. */
	spacing?: number | undefined;
	/** Divide tick values by this before they are labelled; the title must state the factor. */
	divideBy?: number | undefined;
	/** Ticks and their labels instead of those of the scale; values in data units. */
	ticks?: readonly AxisTick[] | undefined;
	/** Short ticks with their labels close to them, as in a thumbnail. */
	compact?: boolean | undefined;
	/** Short ticks between those with labels, as in print. */
	minor?: boolean | undefined;
	/** How tick labels are written. Default: the numbers of "en-US". */
	numbers?: NumberText | undefined;
};

/** Length of a tick, CSS pixels. */
const TICK_PX = 5;
/** Of a compact axis, and of ticks between those with labels. */
const SHORT_TICK_PX = 3;
/** Least distance between two labels along a horizontal axis, CSS pixels; some fonts are wider than estimated. */
const LABEL_GAP_PX = 8;
/** Ticks that an axis may ask for to get two labels. */
const MAX_COUNT_FOR_TWO = 16;
/** Font size of axis titles, CSS pixels. */
export const AXIS_TEXT = 12;
/** Font size of tick labels, CSS pixels. */
export const AXIS_SMALL = 11;

const isHorizontal = ({ orient }: Axis): boolean => orient === "bottom" || orient === "top";

/** Ticks with their labels: at least two where the scale has them, and few enough that neighbouring labels do not touch. */
export function axisTicks(axis: Axis): AxisTick[] {
	if (axis.ticks) return [...axis.ticks];
	const { scale, divideBy = 1, numbers = numberText() } = axis;
	const ticksOf = (count: number): AxisTick[] => {
		const values = scaleTicks(scale, count);
		const labels = tickLabels(
			values.map((value) => value / divideBy),
			{ log: scale.kind === "log" },
			numbers,
		);
		return values.map((value, i) => ({ value, label: labels[i] ?? "" }));
	};
	const length = Math.abs(scale.range[1] - scale.range[0]);
	let count = Math.max(2, Math.floor(length / (axis.spacing ?? (isHorizontal(axis) ? 80 : 44))));
	let ticks = ticksOf(count);
	while (ticks.length < 2 && count < MAX_COUNT_FOR_TWO) ticks = ticksOf(++count);
	while (count > 2 && haveTouchingLabels(ticks, axis)) {
		const fewer = ticksOf(--count);
		if (fewer.length < 2) break;
		ticks = fewer;
	}
	return ticks;
}

function haveTouchingLabels(ticks: readonly AxisTick[], axis: Axis): boolean {
	let previous: LabelSpan | null = null;
	for (const { value, label } of ticks) {
		const span: LabelSpan = { label, centre: axis.scale.map(value), half: halfSize(label, axis) };
		if (previous && areTouching(previous, span)) return true;
		previous = span;
	}
	return false;
}

/** The space that a label takes along the axis, CSS pixels: its centre, and half its size with the gap to the next one. */
type LabelSpan = { label: string; centre: number; half: number };

const areTouching = (a: LabelSpan, b: LabelSpan): boolean => Math.abs(a.centre - b.centre) < a.half + b.half;

/** Half of the space that a label takes along an axis, CSS pixels. */
function halfSize(label: string, axis: Axis): number {
	if (!isHorizontal(axis)) return AXIS_SMALL / 2;
	let width = LABEL_GAP_PX;
	for (const { text, shift } of textRuns(label))
		width += estimateText(text, shift === 0 ? AXIS_SMALL : AXIS_SMALL * SCRIPT.size);
	return width / 2;
}

/** A tick in the plot area: `at` is its place along the axis, CSS pixels. */
type PlacedTick = AxisTick & { at: number };

/** Draws a hairline axis with outward ticks along one side of the plot area, its title at its end. */
export function drawAxis(pen: Pen, axis: Axis, plot: Rect): void {
	const low = isHorizontal(axis) ? plot.x : plot.y;
	const high = isHorizontal(axis) ? plot.x + plot.width : plot.y + plot.height;
	const ticks = axisTicks(axis)
		.map((tick) => ({ ...tick, at: axis.scale.map(tick.value) }))
		.filter((tick) => tick.at >= low - 0.5 && tick.at <= high + 0.5);
	drawLine(pen, axis, plot, ticks);
	drawLabels(pen, axis, plot, ticks);
	if (axis.title) drawTitle(pen, axis, axis.title, plot);
}

/** y of a horizontal axis, x of a vertical one, CSS pixels. */
function basePosition({ orient }: Axis, plot: Rect): number {
	if (orient === "bottom") return plot.y + plot.height;
	if (orient === "top") return plot.y;
	return orient === "left" ? plot.x : plot.x + plot.width;
}

/** Sign of the direction of ticks, away from the plot area. */
const outward = ({ orient }: Axis): 1 | -1 => (orient === "bottom" || orient === "right" ? 1 : -1);

function drawLine(pen: Pen, axis: Axis, plot: Rect, ticks: readonly PlacedTick[]): void {
	const base = basePosition(axis, plot);
	const tickEnd = base + outward(axis) * tickLength(axis);
	const minorEnd = base + outward(axis) * SHORT_TICK_PX;
	const minor = axis.minor ? minorTicks(axis, ticks) : [];
	/** A line of one pixel lies on a row of pixels, not between two. */
	const crisp = (v: number) => Math.round(v) + 0.5;
	pen.stroke(
		(path) => {
			if (isHorizontal(axis)) {
				path.moveTo(plot.x, crisp(base));
				path.lineTo(plot.x + plot.width, crisp(base));
				for (const { at } of ticks) {
					path.moveTo(crisp(at), base);
					path.lineTo(crisp(at), tickEnd);
				}
				for (const at of minor) {
					path.moveTo(crisp(at), base);
					path.lineTo(crisp(at), minorEnd);
				}
			} else {
				path.moveTo(crisp(base), plot.y);
				path.lineTo(crisp(base), plot.y + plot.height);
				for (const { at } of ticks) {
					path.moveTo(base, crisp(at));
					path.lineTo(tickEnd, crisp(at));
				}
				for (const at of minor) {
					path.moveTo(base, crisp(at));
					path.lineTo(minorEnd, crisp(at));
				}
			}
		},
		{ color: "var(--astropane-ink-soft)", width: 1 },
	);
}

const tickLength = ({ compact }: Axis): number => (compact ? SHORT_TICK_PX : TICK_PX);

/** Places between the ticks with labels, CSS pixels: fifths of a step, or quarters of one of 2, 20 … */
function minorTicks({ scale }: Axis, ticks: readonly PlacedTick[]): number[] {
	const [first, second] = ticks;
	if (!first || !second || scale.kind === "log") return [];
	const step = Math.abs(second.value - first.value);
	const parts = Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9)) === 2 ? 4 : 5;
	const [low, high] = [Math.min(...scale.domain), Math.max(...scale.domain)];
	const places: number[] = [];
	for (let i = Math.ceil((low / step) * parts); i <= (high / step) * parts; i++)
		if (i % parts !== 0) places.push(scale.map((i / parts) * step));
	return places;
}

function drawLabels(pen: Pen, axis: Axis, plot: Rect, ticks: readonly PlacedTick[]): void {
	const { orient } = axis;
	const base = basePosition(axis, plot);
	const style = { color: "var(--astropane-ink-soft)", size: AXIS_SMALL };
	const length = tickLength(axis);
	const gap = axis.compact ? 1 : 4;
	for (const { label, centre } of labelsWithRoom(axis, plot, ticks)) {
		if (orient === "bottom")
			pen.text(label, centre, base + length + gap - 1, { ...style, anchor: "middle", baseline: "hanging" });
		else if (orient === "top") pen.text(label, centre, base - length - gap, { ...style, anchor: "middle" });
		else {
			const anchor = orient === "right" ? "start" : "end";
			pen.text(label, base + outward(axis) * (length + gap), centre, { ...style, anchor, baseline: "middle" });
		}
	}
}

/** Labels that do not touch one another: of two that would, the later one stays. */
function labelsWithRoom(axis: Axis, plot: Rect, ticks: readonly PlacedTick[]): LabelSpan[] {
	const labels: LabelSpan[] = [];
	for (let i = ticks.length - 1; i >= 0; i--) {
		const { at, label } = ticks[i] as PlacedTick;
		const half = halfSize(label, axis);
		// At the ends of a horizontal axis labels are moved inwards, so that they are not cut off.
		const textHalf = half - LABEL_GAP_PX / 2;
		const low = plot.x - 20 + textHalf;
		const high = plot.x + plot.width + 12 - textHalf;
		const centre = isHorizontal(axis) ? Math.min(Math.max(at, low), high) : at;
		const span: LabelSpan = { label, centre, half };
		const next = labels[0];
		if (!next || !areTouching(span, next)) labels.unshift(span);
	}
	return labels;
}

/** Axis titles are at the end of their axis: at the right of a horizontal axis, at the top of a vertical one. */
function drawTitle(pen: Pen, { orient }: Axis, title: string, plot: Rect): void {
	const style = { color: "var(--astropane-ink)", size: AXIS_TEXT } as const;
	if (orient === "bottom")
		pen.text(title, plot.x + plot.width, plot.y + plot.height + TICK_PX + 20, {
			...style,
			anchor: "end",
			baseline: "hanging",
		});
	else if (orient === "top") pen.text(title, plot.x + plot.width, plot.y - TICK_PX - 20, { ...style, anchor: "end" });
	else if (orient === "left") pen.text(title, 2, plot.y, { ...style, rotate: -90, anchor: "end", baseline: "hanging" });
	else pen.text(title, plot.x + plot.width + 44, plot.y, { ...style, rotate: -90, anchor: "end" });
}

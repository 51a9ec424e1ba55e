import type { Rect } from "../geometry/rect.js";
import { logLabels, type Scale, scaleTicks, tickLabels } from "../geometry/scale.js";
import type { Pen } from "./pen.js";

export type AxisOrient = "bottom" | "top" | "left" | "right";

export type Axis = {
	scale: Scale;
	orient: AxisOrient;
	/** With its unit, e.g. "Observed wavelength (Å, air)"; `_{…}` and `^{…}` are set as sub- and superscripts. */
	title?: string | undefined;
	/** CSS pixels between two labels at least. Default 80 along, 44 up. */
	spacing?: number | undefined;
	/** Divide tick values by this before they are labelled; the title must say so. */
	divideBy?: number | undefined;
	/** Ticks and their labels when the scale's own will not do, in data units. */
	ticks?: readonly { value: number; label: string }[] | undefined;
};

const TICK = 5;
/** Between two labels along an axis at least, CSS pixels; letters of some fonts are wider than is reckoned with. */
const GAP = 8;
export const AXIS_TEXT = 12;
export const AXIS_SMALL = 11;

/** Ticks of an axis with the labels that stand at them. */
export function axisTicks(axis: Axis): { value: number; label: string }[] {
	if (axis.ticks) return [...axis.ticks];
	const length = Math.abs(axis.scale.range[1] - axis.scale.range[0]);
	const horizontal = axis.orient === "bottom" || axis.orient === "top";
	const count = Math.max(2, Math.floor(length / (axis.spacing ?? (horizontal ? 80 : 44))));
	const divide = axis.divideBy ?? 1;
	const values = scaleTicks(axis.scale, count);
	const labels = (axis.scale.kind === "log" ? logLabels : tickLabels)(values.map((v) => v / divide));
	return values.map((value, i) => ({ value, label: labels[i] ?? "" }));
}

/** Draws a hairline axis with outward ticks along one side of the plot area, its title at its end. */
export function drawAxis(pen: Pen, axis: Axis, plot: Rect): void {
	const { scale, orient } = axis;
	const horizontal = orient === "bottom" || orient === "top";
	const out = orient === "bottom" || orient === "right" ? 1 : -1;
	const base =
		orient === "bottom"
			? plot.y + plot.height
			: orient === "top"
				? plot.y
				: orient === "left"
					? plot.x
					: plot.x + plot.width;
	const lo = horizontal ? plot.x : plot.y;
	const hi = horizontal ? plot.x + plot.width : plot.y + plot.height;
	const crisp = (v: number) => Math.round(v) + 0.5;
	const ticks = axisTicks(axis)
		.map((tick) => ({ ...tick, at: scale.map(tick.value) }))
		.filter((tick) => tick.at >= lo - 0.5 && tick.at <= hi + 0.5);

	pen.stroke(
		(path) => {
			if (horizontal) {
				path.moveTo(lo, crisp(base));
				path.lineTo(hi, crisp(base));
				for (const { at } of ticks) {
					path.moveTo(crisp(at), base);
					path.lineTo(crisp(at), base + out * TICK);
				}
			} else {
				path.moveTo(crisp(base), lo);
				path.lineTo(crisp(base), hi);
				for (const { at } of ticks) {
					path.moveTo(base, crisp(at));
					path.lineTo(base + out * TICK, crisp(at));
				}
			}
		},
		{ color: "var(--astropane-ink-soft)", width: 1 },
	);

	/** Half as wide as a label is. */
	const half = (label: string) => label.length * AXIS_SMALL * 0.3;
	// A label at the very edge is pulled in, so that it is never cut; one that it would then touch gives way.
	const place = (at: number, label: string) =>
		Math.min(Math.max(at, plot.x - 20 + half(label)), plot.x + plot.width + 12 - half(label));
	for (const [i, { at, label }] of ticks.entries()) {
		if (horizontal) {
			const x = place(at, label);
			const next = ticks[i + 1];
			if (next && Math.abs(place(next.at, next.label) - x) < half(label + next.label) + GAP) continue;
			const y = orient === "bottom" ? base + TICK + 3 : base - TICK - 4;
			pen.text(label, x, y, {
				color: "var(--astropane-ink-soft)",
				size: AXIS_SMALL,
				anchor: "middle",
				baseline: orient === "bottom" ? "hanging" : "alphabetic",
			});
		} else {
			const x = base + out * (TICK + 4);
			pen.text(label, x, at, {
				color: "var(--astropane-ink-soft)",
				size: AXIS_SMALL,
				anchor: out > 0 ? "start" : "end",
				baseline: "middle",
			});
		}
	}
	if (axis.title) drawTitle(pen, axis, axis.title, plot);
}

/** Axis titles stand at the end of their axis: at the right below and above, at the upper end beside. */
function drawTitle(pen: Pen, { orient }: Axis, title: string, plot: Rect): void {
	const style = { color: "var(--astropane-ink)", size: AXIS_TEXT } as const;
	if (orient === "bottom")
		pen.text(title, plot.x + plot.width, plot.y + plot.height + TICK + 20, {
			...style,
			anchor: "end",
			baseline: "hanging",
		});
	else if (orient === "top") pen.text(title, plot.x + plot.width, plot.y - TICK - 20, { ...style, anchor: "end" });
	else if (orient === "left") pen.text(title, 2, plot.y, { ...style, rotate: -90, anchor: "end", baseline: "hanging" });
	else pen.text(title, plot.x + plot.width + 44, plot.y, { ...style, rotate: -90, anchor: "end" });
}

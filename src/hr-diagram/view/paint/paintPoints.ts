import type { PathSink, Pen } from "../../../plot/index.js";
import type { HRView, StyledLimit, StyledPoint } from "../../model/view.js";
import { symbolPath } from "./symbols.js";

const GROUND = "var(--astropane-ground)";
/** CSS pixels that the bar of an open end is long. */
const OPEN = 26;
/** Beyond this many points their halos and bars are left out, so that each origin is one stroke of the pen. */
const MANY = 400;

export const symbolRadius = (view: HRView): number => (view.layout.small ? 4 : view.points.length > MANY ? 2.5 : 5.5);

export function paintPoints(pen: Pen, view: HRView): void {
	const { points, limits, layout, state } = view;
	const highlighted = state.highlightedId;
	// The one that the legend points at comes last, over the others.
	const order =
		highlighted === null
			? points
			: [...points.filter((p) => p.origin !== highlighted), ...points.filter((p) => p.origin === highlighted)];
	pen.clip(
		{ x: layout.plot.x, y: layout.plot.y - 1, width: layout.plot.width + 1, height: layout.plot.height + 2 },
		() => {
			for (const limit of limits) paintLimit(pen, view, limit);
			if (order.length > MANY) {
				paintMany(pen, view, order);
				return;
			}
			for (const point of order) paintBars(pen, view, point);
			for (const point of order) paintSymbol(pen, view, point);
		},
	);
}

const faded = (view: HRView, origin: string): number =>
	view.state.highlightedId !== null && view.state.highlightedId !== origin ? 0.25 : 1;

/** A stroke over a broader one in the colour of the ground, so that it stands out from the density. */
function lifted(pen: Pen, build: (path: PathSink) => void, color: string, width: number, opacity: number): void {
	pen.stroke(build, { color: GROUND, width: width + 2, opacity: 0.8 * opacity });
	pen.stroke(build, { color, width, opacity });
}

function paintBars(pen: Pen, view: HRView, point: StyledPoint): void {
	const { x, y, layout } = view;
	const px = x.map(point.color);
	const py = y.map(point.mag);
	const r = symbolRadius(view);
	const cap = layout.small ? 2 : 3;
	const { brightest, faintest, colorError } = point;
	if (brightest === null && faintest === null && colorError === null) return;
	lifted(
		pen,
		(path) => {
			if (brightest !== null)
				vertical(path, px, py, brightest === Number.NEGATIVE_INFINITY ? null : y.map(brightest), -1, r, cap);
			if (faintest !== null)
				vertical(path, px, py, faintest === Number.POSITIVE_INFINITY ? null : y.map(faintest), 1, r, cap);
			if (colorError === null) return;
			for (const side of [-1, 1]) {
				const end = x.map(point.color + side * colorError);
				if (Math.abs(end - px) <= r) continue;
				path.moveTo(px, py);
				path.lineTo(end, py);
				path.moveTo(end, py - cap);
				path.lineTo(end, py + cap);
			}
		},
		point.style.color,
		1.25,
		faded(view, point.origin),
	);
}

/** One half of an error bar: a cap at its end, or an arrow where it is open (`end` null). */
function vertical(
	path: PathSink,
	x: number,
	y: number,
	end: number | null,
	direction: -1 | 1,
	r: number,
	cap: number,
): void {
	const to = end ?? y + direction * (r + OPEN);
	// A bar that ends within the symbol says nothing that the symbol does not.
	if ((to - y) * direction <= r) return;
	path.moveTo(x, y);
	path.lineTo(x, to);
	const head = end === null ? -direction * (cap + 2) : 0;
	path.moveTo(x - cap, to + head);
	if (end === null) path.lineTo(x, to);
	path.lineTo(x + cap, to + head);
}

function paintSymbol(pen: Pen, view: HRView, point: StyledPoint): void {
	const px = view.x.map(point.color);
	const py = view.y.map(point.mag);
	const r = symbolRadius(view);
	const { color, symbol } = point.style;
	const opacity = faded(view, point.origin);
	const build = (path: PathSink) => symbolPath(path, symbol, px, py, r);
	pen.stroke(build, { color: GROUND, width: 3.5, opacity, round: true });
	if (point.hollow) {
		pen.fill(build, { color: GROUND });
		pen.stroke((path) => symbolPath(path, symbol, px, py, r - 0.6), { color, width: 1.75, opacity });
	} else {
		pen.fill(build, { color, opacity });
	}
}

/** One fill for each look: hollow ones as outlines. */
function paintMany(pen: Pen, view: HRView, points: readonly StyledPoint[]): void {
	const r = symbolRadius(view);
	const byOrigin = new Map<string, StyledPoint[]>();
	for (const point of points) {
		const key = `${point.origin}\n${point.hollow}`;
		const list = byOrigin.get(key);
		if (list) list.push(point);
		else byOrigin.set(key, [point]);
	}
	for (const list of byOrigin.values()) {
		const first = list[0] as StyledPoint;
		const build = (path: PathSink) => {
			for (const p of list) symbolPath(path, p.style.symbol, view.x.map(p.color), view.y.map(p.mag), r);
		};
		const opacity = faded(view, first.origin);
		if (first.hollow) pen.stroke(build, { color: first.style.color, width: 1.25, opacity });
		else pen.fill(build, { color: first.style.color, opacity });
	}
}

/** A star known only to be brighter than a limit: a bar with an arrow upwards, dashed. */
function paintLimit(pen: Pen, view: HRView, limit: StyledLimit): void {
	const px = view.x.map(limit.color);
	const py = view.y.map(limit.limit);
	const opacity = faded(view, limit.origin);
	const mark = (path: PathSink) => {
		path.moveTo(px - 6, py);
		path.lineTo(px + 6, py);
		path.moveTo(px - 4, py - OPEN + 5);
		path.lineTo(px, py - OPEN);
		path.lineTo(px + 4, py - OPEN + 5);
	};
	lifted(pen, mark, limit.style.color, 1.5, opacity);
	pen.stroke(
		(path) => {
			path.moveTo(px, py);
			path.lineTo(px, py - OPEN);
		},
		{ color: limit.style.color, width: 1.5, opacity, dash: [3, 2] },
	);
}

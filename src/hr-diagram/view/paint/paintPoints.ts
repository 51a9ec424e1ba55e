import type { PathSink, Pen } from "../../../plot/index.js";
import { groupBy } from "../../model/groupBy.js";
import { MAX_SINGLE_POINTS } from "../../model/paintOrder.js";
import type { HRView, StyledLimit, StyledPoint } from "../../model/view.js";
import { symbolPath, symbolPen } from "./symbols.js";

const GROUND = "var(--astropane-ground)";
/** Length of an open half of an error bar beyond the symbol. */
const OPEN_BAR_PX = 26;
/** From the symbol to the ring round a star of high RUWE. */
const RING_GAP_PX = 2.5;
/** Opacity of the origins that are not highlighted. */
const FADED_OPACITY = 0.25;

/** CSS pixels. */
export function symbolRadius({ layout, points }: HRView): number {
	if (layout.small) return 4;
	return points.length > MAX_SINGLE_POINTS ? 2.5 : 5.5;
}

export function paintPoints(pen: Pen, view: HRView): void {
	const { points, limits, layout, state } = view;
	const highlighted = state.highlightedId;
	// The highlighted origin is drawn over the others. `isPaintedOver` follows this order.
	const order =
		highlighted === null
			? points
			: [
					...points.filter((point) => point.origin !== highlighted),
					...points.filter((point) => point.origin === highlighted),
				];
	pen.clip(
		{ x: layout.plot.x, y: layout.plot.y - 1, width: layout.plot.width + 1, height: layout.plot.height + 2 },
		() => {
			view.model.dust?.paint(pen, view);
			for (const limit of limits) paintLimit(pen, view, limit);
			if (order.length > MAX_SINGLE_POINTS) {
				paintMany(pen, view, order);
				return;
			}
			for (const point of order) paintBars(pen, view, point);
			for (const point of order) paintSymbol(pen, view, point);
		},
	);
}

/** Opacity of a star that is no member, and of one that is for certain. */
const LEAST_OPACITY = 0.15;
/** With many points, probabilities are drawn in so many steps. */
const OPACITY_STEPS = 5;

const opacityOf = (
	{ state }: HRView,
	{ origin, probability }: { origin: string; probability: number | null },
): number =>
	(state.highlightedId !== null && state.highlightedId !== origin ? FADED_OPACITY : 1) *
	(probability === null ? 1 : LEAST_OPACITY + (1 - LEAST_OPACITY) * probability);

/** A stroke with a halo in the colour of the ground, so that it stands out from the density. */
function strokeWithHalo(
	pen: Pen,
	build: (path: PathSink) => void,
	color: string,
	width: number,
	opacity: number,
): void {
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
	strokeWithHalo(
		pen,
		(path) => {
			if (brightest !== null)
				halfBar(path, px, py, brightest === Number.NEGATIVE_INFINITY ? null : y.map(brightest), -1, r, cap);
			if (faintest !== null)
				halfBar(path, px, py, faintest === Number.POSITIVE_INFINITY ? null : y.map(faintest), 1, r, cap);
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
		opacityOf(view, point),
	);
}

/** One half of an error bar: a cap at its end, or an arrow where it is open (`end` null). */
function halfBar(
	path: PathSink,
	x: number,
	y: number,
	end: number | null,
	direction: -1 | 1,
	r: number,
	cap: number,
): void {
	const to = end ?? y + direction * (r + OPEN_BAR_PX);
	// A bar that ends within the symbol is hidden by it.
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
	const opacity = opacityOf(view, point);
	const build = (path: PathSink) => symbolPath(path, symbol, px, py, r);
	pen.stroke(build, { color: GROUND, width: 3.5, opacity, round: true });
	if (point.hollow) {
		pen.fill(build, { color: GROUND });
		pen.stroke((path) => symbolPath(path, symbol, px, py, r - 0.6), { color, width: 1.75, opacity });
	} else {
		pen.fill(build, { color, opacity });
	}
	if (!point.ringed) return;
	const ring = (path: PathSink) => symbolPath(path, "circle", px, py, r + RING_GAP_PX);
	strokeWithHalo(pen, ring, color, 1.25, opacity);
}

/** One path for each style: first hollow symbols as outlines, then the filled ones. */
function paintMany(pen: Pen, view: HRView, points: readonly StyledPoint[]): void {
	const r = symbolRadius(view);
	const stepOf = ({ probability }: StyledPoint) =>
		probability === null ? null : Math.round(probability * OPACITY_STEPS) / OPACITY_STEPS;
	for (const [origin, ofOrigin] of groupBy(points, (point) => point.origin)) {
		const byHollow = groupBy(ofOrigin, (point) => point.hollow);
		for (const hollow of [true, false]) {
			for (const [probability, alike] of groupBy(byHollow.get(hollow) ?? [], stepOf)) {
				const opacity = opacityOf(view, { origin, probability });
				const { color, symbol } = (alike[0] as StyledPoint).style;
				const build = (path: PathSink) => {
					const addSymbol = symbolPen(path, symbol, r, true);
					for (const point of alike) addSymbol(view.x.map(point.color), view.y.map(point.mag));
				};
				if (hollow) pen.stroke(build, { color, width: 1.25, opacity });
				else pen.fill(build, { color, opacity });
				const ringed = alike.filter((point) => point.ringed);
				if (ringed.length === 0) continue;
				const buildRings = (path: PathSink) => {
					const addRing = symbolPen(path, "circle", r + RING_GAP_PX, true);
					for (const point of ringed) addRing(view.x.map(point.color), view.y.map(point.mag));
				};
				pen.stroke(buildRings, { color, width: 1, opacity });
			}
		}
	}
}

/** A star of which only a limit is known: a bar with a dashed arrow upwards. */
function paintLimit(pen: Pen, view: HRView, limit: StyledLimit): void {
	const px = view.x.map(limit.color);
	const py = view.y.map(limit.limit);
	const opacity = opacityOf(view, limit);
	const mark = (path: PathSink) => {
		path.moveTo(px - 6, py);
		path.lineTo(px + 6, py);
		path.moveTo(px - 4, py - OPEN_BAR_PX + 5);
		path.lineTo(px, py - OPEN_BAR_PX);
		path.lineTo(px + 4, py - OPEN_BAR_PX + 5);
	};
	strokeWithHalo(pen, mark, limit.style.color, 1.5, opacity);
	pen.stroke(
		(path) => {
			path.moveTo(px, py);
			path.lineTo(px, py - OPEN_BAR_PX);
		},
		{ color: limit.style.color, width: 1.5, opacity, dash: [3, 2] },
	);
}

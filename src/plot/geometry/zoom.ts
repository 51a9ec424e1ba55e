import type { Interval, ScaleKind } from "./scale.js";

/** What part of the data is in view, in data units; `null`: all of it ("home"). Immutable. */
export type ViewWindow = { readonly x: Interval | null; readonly y: Interval | null };

export const homeWindow: ViewWindow = Object.freeze({ x: null, y: null });

type Axis = {
	home: Interval;
	kind: ScaleKind /** How far out one may zoom, in units of the home range. */;
	limit?: number | undefined;
};

const forward = (kind: ScaleKind, v: number): number => (kind === "log" ? Math.log10(v) : v);
const backward = (kind: ScaleKind, v: number): number => (kind === "log" ? 10 ** v : v);

/** The interval now in view. */
export const current = (interval: Interval | null, axis: Axis): Interval => interval ?? axis.home;

function settle(next: Interval, before: Interval | null, axis: Axis): Interval | null {
	const [a, b] = next;
	if (!Number.isFinite(a) || !Number.isFinite(b) || a === b) return before;
	const [h0, h1] = axis.home;
	const span = Math.abs(forward(axis.kind, b) - forward(axis.kind, a));
	const homeSpan = Math.abs(forward(axis.kind, h1) - forward(axis.kind, h0));
	// Deeper than this the labels of the ticks would all read the same; past the limit there is nothing to see.
	const finest = axis.kind === "log" ? 1 : Math.max(Math.abs(a), Math.abs(b), 1e-300);
	if (span < finest * 1e-6) return before;
	if (span > homeSpan * (axis.limit ?? 20)) return before;
	if (before && before[0] === a && before[1] === b) return before;
	return [a, b];
}

/** Zooms one axis about `center` (data units). `factor` > 1 zooms in. */
export function zoomAxis(interval: Interval | null, axis: Axis, factor: number, center: number): Interval | null {
	if (!(factor > 0) || factor === 1) return interval;
	const [a, b] = current(interval, axis);
	const c = forward(axis.kind, center);
	if (!Number.isFinite(c)) return interval;
	const a1 = c + (forward(axis.kind, a) - c) / factor;
	const b1 = c + (forward(axis.kind, b) - c) / factor;
	return settle([backward(axis.kind, a1), backward(axis.kind, b1)], interval, axis);
}

/** Moves one axis by a fraction of its visible span; positive: later values come into view. */
export function panAxis(interval: Interval | null, axis: Axis, fraction: number): Interval | null {
	if (!fraction) return interval;
	const [a, b] = current(interval, axis);
	const fa = forward(axis.kind, a);
	const fb = forward(axis.kind, b);
	const shift = (fb - fa) * fraction;
	const [h0, h1] = axis.home;
	const lo = Math.min(forward(axis.kind, h0), forward(axis.kind, h1));
	const hi = Math.max(forward(axis.kind, h0), forward(axis.kind, h1));
	// A sliver of the home range always stays in view, so that nobody gets lost in white.
	const keep = Math.min(Math.abs(fb - fa), hi - lo) * 0.05;
	const min = Math.min(fa, fb) + shift;
	const max = Math.max(fa, fb) + shift;
	if (min > hi - keep || max < lo + keep) return interval;
	return settle([backward(axis.kind, fa + shift), backward(axis.kind, fb + shift)], interval, axis);
}

/** A window with new intervals; the same object when nothing changed. */
export function withWindow(view: ViewWindow, x: Interval | null, y: Interval | null): ViewWindow {
	const same = (p: Interval | null, q: Interval | null) =>
		p === q || (p !== null && q !== null && p[0] === q[0] && p[1] === q[1]);
	return same(view.x, x) && same(view.y, y) ? view : { x, y };
}

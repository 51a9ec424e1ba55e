import type { Interval, ScaleKind } from "./scale.js";
import { type Axis, current } from "./viewWindow.js";

/** Smallest span of a view, relative to its larger end (no spectrograph resolves 1e6) or in decades on a log scale. */
const MIN_SPAN = 1e-6;
const DEFAULT_LIMIT = 20;
/** Part of the home range that stays in view while panning. */
const PAN_MARGIN = 0.05;

const forward = (kind: ScaleKind, v: number): number => (kind === "log" ? Math.log10(v) : v);
const backward = (kind: ScaleKind, v: number): number => (kind === "log" ? 10 ** v : v);

/** `next`, or the interval before it where `next` is not finite, too small or too large. */
function accept(next: Interval, before: Interval | null, axis: Axis): Interval | null {
	const [a, b] = next;
	if (!Number.isFinite(a) || !Number.isFinite(b) || a === b) return before;
	const [h0, h1] = axis.home;
	const span = Math.abs(forward(axis.kind, b) - forward(axis.kind, a));
	const homeSpan = Math.abs(forward(axis.kind, h1) - forward(axis.kind, h0));
	const size = axis.kind === "log" ? 1 : Math.max(Math.abs(a), Math.abs(b), 1e-300);
	if (span < size * MIN_SPAN) return before;
	if (span > homeSpan * (axis.limit ?? DEFAULT_LIMIT)) return before;
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
	return accept([backward(axis.kind, a1), backward(axis.kind, b1)], interval, axis);
}

/** Moves one axis by a fraction of its visible span. A positive fraction shows values further along the axis. */
export function panAxis(interval: Interval | null, axis: Axis, fraction: number): Interval | null {
	if (!fraction) return interval;
	const [a, b] = current(interval, axis);
	const fa = forward(axis.kind, a);
	const fb = forward(axis.kind, b);
	const shift = (fb - fa) * fraction;
	const [h0, h1] = axis.home;
	const lo = Math.min(forward(axis.kind, h0), forward(axis.kind, h1));
	const hi = Math.max(forward(axis.kind, h0), forward(axis.kind, h1));
	const margin = Math.min(Math.abs(fb - fa), hi - lo) * PAN_MARGIN;
	const min = Math.min(fa, fb) + shift;
	const max = Math.max(fa, fb) + shift;
	if (min > hi - margin || max < lo + margin) return interval;
	return accept([backward(axis.kind, fa + shift), backward(axis.kind, fb + shift)], interval, axis);
}

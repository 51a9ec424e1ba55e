import type { Interval, ScaleKind } from "./scale.js";

/** The part of the data in view, in data units; `null` is the whole range ("home"). Immutable. */
export type ViewWindow = { readonly x: Interval | null; readonly y: Interval | null };

export const homeWindow: ViewWindow = Object.freeze({ x: null, y: null });

/** A window with the given intervals; the same object where they are equal. */
export function withWindow(view: ViewWindow, x: Interval | null, y: Interval | null): ViewWindow {
	const same = (p: Interval | null, q: Interval | null) =>
		p === q || (p !== null && q !== null && p[0] === q[0] && p[1] === q[1]);
	return same(view.x, x) && same(view.y, y) ? view : { x, y };
}

export type Axis = {
	/** The whole range, data units. */
	home: Interval;
	kind: ScaleKind;
	/** Largest span of the view, in units of the home range. Default 20. */
	limit?: number | undefined;
};

/** The interval in view: `interval`, or the whole range where it is null. */
export const current = (interval: Interval | null, axis: Axis): Interval => interval ?? axis.home;

import { extent } from "d3-array";
import type { HRAxes } from "../types.js";
import type { Background } from "./background/layer.js";
import type { HRPoint } from "./stars/points.js";
import type { HRLimit } from "./stars/rejected.js";

type Interval = readonly [number, number];

/** Range in view where there is no background, mag: the sequences and the giants of the bands. */
const typicalRanges = {
	gaia: { color: [-0.7, 4.1], mag: [-5, 17] },
	johnson: { color: [-0.45, 1.9], mag: [-7, 15] },
} as const;

/** Free margin on each side, as a fraction of the range. */
const MARGIN = 0.04;
/** Smallest initial range. */
const MIN_RANGE_MAG = 0.5;
/** A longer half of an error bar would flatten all the rest: it runs out of the picture instead. */
const MAX_ERROR_MAG = 5;

/**
 * The initial range: that of the background, or the typical one of the bands, widened to take in all points and the finite
 * ends of their error bars. `color` runs from left (blue) to right, `mag` from bottom (faint) to top (bright).
 */
export function homeRanges(
	background: Background,
	points: readonly HRPoint[],
	limits: readonly HRLimit[],
	axes: HRAxes,
): { color: Interval; mag: Interval } {
	const base = background.extent ?? (background.system ? typicalRanges[background.system] : null);
	function* colors(): Iterable<number> {
		yield* base?.color ?? [];
		for (const point of points) {
			const error = point.colorError !== null && point.colorError < MAX_ERROR_MAG ? point.colorError : 0;
			yield point.color - error;
			yield point.color + error;
		}
		for (const limit of limits) yield limit.color;
	}
	function* mags(): Iterable<number> {
		yield* base?.mag ?? [];
		for (const point of points) {
			yield point.mag;
			if (point.brightest !== null && point.mag - point.brightest < MAX_ERROR_MAG) yield point.brightest;
			if (point.faintest !== null && point.faintest - point.mag < MAX_ERROR_MAG) yield point.faintest;
		}
		for (const limit of limits) yield limit.limit;
	}
	const mag = sortedRange(axes.magnitudeRange) ?? withMargin(mags());
	return { color: sortedRange(axes.colorRange) ?? withMargin(colors()), mag: [mag[1], mag[0]] };
}

/** A range that the host asks for, ascending; null where it has no finite width. */
function sortedRange(range: Interval | undefined): Interval | null {
	const [a, b] = Array.isArray(range) ? (range as readonly unknown[]) : [];
	if (typeof a !== "number" || typeof b !== "number" || !Number.isFinite(a - b) || a === b) return null;
	return a < b ? [a, b] : [b, a];
}

/** Extent of the finite values with a margin on both sides; [0, 1] without any. */
function withMargin(values: Iterable<number>): Interval {
	const [low, high] = extent(values, (value) => (Number.isFinite(value) ? value : null));
	if (low === undefined || high === undefined) return [0, 1];
	const missing = Math.max(0, MIN_RANGE_MAG - (high - low));
	const margin = (high - low + missing) * MARGIN + missing / 2;
	return [low - margin, high + margin];
}

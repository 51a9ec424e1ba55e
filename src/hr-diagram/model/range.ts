import type { HRAxes } from "../types.js";
import type { Background } from "./background/background.js";
import type { HRPoint } from "./stars/points.js";
import type { HRLimit } from "./stars/rejected.js";

type Interval = readonly [number, number];

/** What is in view where there is neither background nor point nor bands that are known, mag. */
const usual = {
	gaia: { color: [-0.7, 4.1], mag: [-5, 17] },
	johnson: { color: [-0.45, 1.9], mag: [-7, 15] },
} as const;

/** Share of the range that is kept free round the data. */
const PAD = 0.04;
/** No home range is narrower than this, mag. */
const LEAST = 0.5;

/**
 * What is in view at first: the background, or the usual range of the bands; widened where a point or a finite end of its
 * error bar lies outside. `color` runs from left (blue) to right, `mag` from bottom (faint) to top (bright).
 */
export function homeRanges(
	backdrop: Background,
	points: readonly HRPoint[],
	limits: readonly HRLimit[],
	axes: HRAxes,
): { color: Interval; mag: Interval } {
	const base = backdrop.extent ?? (backdrop.system ? usual[backdrop.system] : null);
	const color = spread(base?.color ?? null, function* () {
		for (const p of points) {
			// As below: an absurd error flattens nothing.
			const error = p.colorError !== null && p.colorError < 5 ? p.colorError : 0;
			yield p.color - error;
			yield p.color + error;
		}
		for (const l of limits) yield l.color;
	});
	const mag = spread(base?.mag ?? null, function* () {
		for (const p of points) {
			yield p.mag;
			// An end many magnitudes away would flatten all the rest: it runs out of the picture instead.
			if (p.brightest !== null && p.mag - p.brightest < 5) yield p.brightest;
			if (p.faintest !== null && p.faintest - p.mag < 5) yield p.faintest;
		}
		for (const l of limits) yield l.limit;
	});
	const asked = (range: Interval | undefined): Interval | null =>
		range && Number.isFinite(range[0]) && Number.isFinite(range[1]) && range[0] !== range[1]
			? [Math.min(...range), Math.max(...range)]
			: null;
	const shownColor = asked(axes.colorRange) ?? color;
	const shownMag = asked(axes.magnitudeRange) ?? mag;
	return { color: shownColor, mag: [shownMag[1], shownMag[0]] };
}

/** The base with room round it, and round what reaches beyond it. */
function spread(base: Interval | null, more: () => Iterable<number>): Interval {
	let low = base?.[0] ?? Number.POSITIVE_INFINITY;
	let high = base?.[1] ?? Number.NEGATIVE_INFINITY;
	for (const v of more()) {
		if (!Number.isFinite(v)) continue;
		if (v < low) low = v;
		if (v > high) high = v;
	}
	if (!(low <= high)) return [0, 1];
	if (high - low < LEAST) {
		const middle = (low + high) / 2;
		low = middle - LEAST / 2;
		high = middle + LEAST / 2;
	}
	const room = (high - low) * PAD;
	return [low - room, high + room];
}

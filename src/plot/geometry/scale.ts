import { ticks } from "d3-array";

export type ScaleKind = "linear" | "log";
export type Interval = readonly [number, number];

/** A mapping from data units to CSS pixels. Immutable: make a new one for a new domain. */
export type Scale = {
	kind: ScaleKind;
	/** Data units; may run downwards (magnitudes). */
	domain: Interval;
	/** CSS pixels. */
	range: Interval;
	/** Pixel of a value; NaN where the scale has none (zero and below on a log scale). */
	map(value: number): number;
	/** Value at a pixel; the middle of the domain where the range has no width. */
	invert(pixel: number): number;
	/** About so many round values inside the domain; see `scaleTicks`. Default: those of a linear scale. */
	ticks?: ((count: number) => number[]) | undefined;
};

/** Smallest size and width of a domain. Below it slopes, and the powers of ten inside d3-array, overflow. */
export const MIN_SIZE = 1e-300;
/** The difference of two larger values could be infinite. */
const MAX_SIZE = Number.MAX_VALUE / 4;
/** Cap of the count of ticks: for a count of 1e9, d3-array takes all memory. */
const MAX_TICKS = 1000;

const clampSize = (value: number): number => Math.max(-MAX_SIZE, Math.min(MAX_SIZE, value));

/** A finite domain of finite width: a domain of no width is widened, so that its value stands in the middle. */
export function usableDomain([a, b]: Interval): Interval {
	if (!Number.isFinite(a) || !Number.isFinite(b)) return [0, 1];
	const [d0, d1] = [clampSize(a), clampSize(b)];
	if (Math.abs(d0 - d1) > MIN_SIZE) return [d0, d1];
	const half = Math.abs(d0) < MIN_SIZE ? 1 : Math.abs(d0) / 2;
	return [d0 - half, d0 + half];
}

const between = (a: number, b: number, t: number): number => a * (1 - t) + b * t;

/** A domain with an end that is not finite becomes [0, 1]. */
export function linearScale(domain: Interval, range: Interval): Scale {
	const [d0, d1] = usableDomain(domain);
	const [p0, p1] = range;
	const slope = (p1 - p0) / (d1 - d0);
	return {
		kind: "linear",
		domain: [d0, d1],
		range,
		map: (value) => (value - d0) * slope + p0,
		invert(pixel) {
			// From the smaller pixel, as d3-scale does.
			if (p1 < p0) return between(d1, d0, (pixel - p1) / (p0 - p1));
			return between(d0, d1, p0 === p1 ? 0.5 : (pixel - p0) / (p1 - p0));
		},
	};
}

/**
 * About `count` (cut to 1000) round values inside the domain, in the order of the domain: those of d3-array; on a log scale of
 * a decade or more, powers of ten with or without their multiples by 2 and 5. No values where `count` is NaN.
 */
export function scaleTicks({ domain, ticks: ticksOf }: Scale, count: number): number[] {
	if (Number.isNaN(count)) return [];
	const capped = Math.min(MAX_TICKS, Math.max(1, count));
	return ticksOf ? ticksOf(capped) : linearTicks(domain, capped);
}

/** Neighbouring doubles have fewer values between them than d3-array counts: it repeats some. */
export function linearTicks([a, b]: Interval, count: number): number[] {
	const low = Math.min(a, b);
	const high = Math.max(a, b);
	return ticks(a, b, count).filter((value, i, all) => value >= low && value <= high && value !== all[i - 1]);
}

/**
 * The power of ten to take out of an axis whose values would otherwise have too many digits: 0 where plain numbers
 * will do. Divide by 10 ** exponent and put `10^{exponent}` before the unit.
 */
export function commonExponent([a, b]: Interval): number {
	const size = Math.max(Math.abs(a), Math.abs(b));
	if (!(size > 0) || !Number.isFinite(size)) return 0;
	const exponent = Math.floor(Math.log10(size));
	return exponent >= 5 || exponent <= -3 ? exponent : 0;
}

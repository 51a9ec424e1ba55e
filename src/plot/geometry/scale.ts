import { ticks } from "d3-array";
import { scaleLinear, scaleLog } from "d3-scale";

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
};

/** Smallest size and width of a domain. Below it slopes, and the powers of ten inside d3-array, overflow. */
const MIN_SIZE = 1e-300;
/** The difference of two larger values could be infinite. */
const MAX_SIZE = Number.MAX_VALUE / 4;
/** Cap of the count of ticks: for a count of 1e9, d3-array takes all memory. */
const MAX_TICKS = 1000;

const clampSize = (value: number): number => Math.max(-MAX_SIZE, Math.min(MAX_SIZE, value));

/** A finite domain of finite width: a domain of no width is widened, so that its value stands in the middle. */
function usableDomain([a, b]: Interval): Interval {
	if (!Number.isFinite(a) || !Number.isFinite(b)) return [0, 1];
	const [d0, d1] = [clampSize(a), clampSize(b)];
	if (Math.abs(d0 - d1) > MIN_SIZE) return [d0, d1];
	const half = Math.abs(d0) < MIN_SIZE ? 1 : Math.abs(d0) / 2;
	return [d0 - half, d0 + half];
}

/** A domain with an end that is not finite becomes [0, 1]. */
export function linearScale(domain: Interval, range: Interval): Scale {
	const [d0, d1] = usableDomain(domain);
	const scale = scaleLinear([d0, d1], range);
	const p0 = scale(d0);
	// Painters map millions of samples: a call of the d3 scale takes twice as long as its slope.
	const slope = (scale(d1) - p0) / (d1 - d0);
	return {
		kind: "linear",
		domain: [d0, d1],
		range,
		map: (value) => (value - d0) * slope + p0,
		invert: (pixel) => scale.invert(pixel),
	};
}

/** A domain that touches zero or below is cut at 1e-4 of its upper end. */
export function logScale(domain: Interval, range: Interval): Scale {
	const [d0, d1] = positiveDomain(usableDomain(domain));
	const scale = scaleLog([d0, d1], range);
	const log0 = Math.log(d0);
	const p0 = scale(d0);
	const slope = (scale(d1) - p0) / (Math.log(d1) - log0);
	return {
		kind: "log",
		domain: [d0, d1],
		range,
		map: (value) => (value > 0 ? (Math.log(value) - log0) * slope + p0 : Number.NaN),
		invert: (pixel) => scale.invert(pixel),
	};
}

/** A domain above zero whose ends have different logarithms. */
function positiveDomain([a, b]: Interval): Interval {
	const top = Math.max(a, b);
	const bottom = Math.min(a, b);
	let high = top > MIN_SIZE ? top : 1;
	let low = Math.max(MIN_SIZE, bottom > 0 ? bottom : high / 1e4);
	if (Math.log(low) === Math.log(high)) [low, high] = [low / 2, high * 1.5];
	return a <= b ? [low, high] : [high, low];
}

export const makeScale = (kind: ScaleKind, domain: Interval, range: Interval): Scale =>
	kind === "log" ? logScale(domain, range) : linearScale(domain, range);

/**
 * About `count` (cut to 1000) round values inside the domain, in the order of the domain: those of d3-array; on a log scale of
 * a decade or more, powers of ten with or without their multiples by 2 and 5. No values where `count` is NaN.
 */
export function scaleTicks({ kind, domain }: Scale, count: number): number[] {
	if (Number.isNaN(count)) return [];
	const cappedCount = Math.min(MAX_TICKS, Math.max(1, count));
	const decades = kind === "log" ? Math.abs(Math.log10(domain[1]) - Math.log10(domain[0])) : 0;
	return decades >= 1 ? logTicks(domain, decades, cappedCount) : linearTicks(domain, cappedCount);
}

/** Neighbouring doubles have fewer values between them than d3-array counts: it repeats some. */
function linearTicks([a, b]: Interval, count: number): number[] {
	const low = Math.min(a, b);
	const high = Math.max(a, b);
	return ticks(a, b, count).filter((value, i, all) => value >= low && value <= high && value !== all[i - 1]);
}

/** First digits of the ticks of a log scale, in the order of preference where there is no room for all. */
const FEW_MULTIPLES = ["1", "2", "5", "125"];

/** d3-scale gives all multiples 1 to 9 of the powers of ten: too many to be labelled. */
function logTicks(domain: Interval, decades: number, count: number): number[] {
	const scale = scaleLog(domain, [0, 1]);
	if (decades > count) return scale.ticks(count);
	// As texts such as "5e+24": their numbers are exact, where d3-scale gives 4.999999999999999e+24.
	const multiples = scale.ticks(decades + 1).map((value) => value.toExponential(0));
	const withFirstDigit = (digits: string): string[] => multiples.filter((text) => digits.includes(text.charAt(0)));
	const choices = (decades * 2 <= count ? ["125"] : FEW_MULTIPLES).map(withFirstDigit);
	return (choices.find(({ length }) => length > 1) ?? multiples).map(Number);
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

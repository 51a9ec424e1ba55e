import { niceTicks } from "./ticks.js";

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
	/** Value at a pixel. */
	invert(pixel: number): number;
};

/** A domain of no width gets one, so that a single point stands in the middle and nothing divides by zero. */
function widened([a, b]: Interval): Interval {
	if (!Number.isFinite(a) || !Number.isFinite(b)) return [0, 1];
	// Over less than this a slope would be infinite.
	if (Math.abs(a - b) > 1e-300) return [a, b];
	const half = a === 0 ? 1 : Math.abs(a) * 0.5;
	return [a - half, a + half];
}

export function linearScale(domain: Interval, range: Interval): Scale {
	const [d0, d1] = widened(domain);
	const slope = (range[1] - range[0]) / (d1 - d0);
	const offset = range[0] - d0 * slope;
	return {
		kind: "linear",
		domain: [d0, d1],
		range,
		map: (value) => value * slope + offset,
		invert: (pixel) => (slope === 0 ? d0 : (pixel - offset) / slope),
	};
}

/** Base 10. A domain that touches zero or below is cut at its smallest usable decade. */
export function logScale(domain: Interval, range: Interval): Scale {
	const [a, b] = widened(domain);
	const top = Math.max(a, b) > 0 ? Math.max(a, b) : 1;
	const floor = Math.min(a, b) > 0 ? Math.min(a, b) : Math.max(top / 1e4, Number.MIN_VALUE);
	const domainUsed: Interval = a <= b ? [floor, top] : [top, floor];
	const inner = linearScale([Math.log10(domainUsed[0]), Math.log10(domainUsed[1])], range);
	return {
		kind: "log",
		domain: domainUsed,
		range,
		map: (value) => (value > 0 ? inner.map(Math.log10(value)) : Number.NaN),
		invert: (pixel) => 10 ** inner.invert(pixel),
	};
}

export const makeScale = (kind: ScaleKind, domain: Interval, range: Interval): Scale =>
	kind === "log" ? logScale(domain, range) : linearScale(domain, range);

/** About `count` round values inside the domain, in the order of the domain. */
export function scaleTicks(scale: Scale, count: number): number[] {
	const [a, b] = scale.domain;
	if (scale.kind === "linear") return niceTicks(a, b, Math.max(1, count));
	const lo = Math.min(a, b);
	const hi = Math.max(a, b);
	const decades = Math.log10(hi / lo);
	if (decades < 1) return niceTicks(a, b, Math.max(1, count));
	const multiples = decades * 3 <= count * 1.5 ? [1, 2, 5] : [1];
	const skip = Math.max(1, Math.ceil(decades / Math.max(1, count)));
	const out: number[] = [];
	for (let e = Math.floor(Math.log10(lo)); e <= Math.ceil(Math.log10(hi)); e++) {
		if (e % skip !== 0) continue;
		for (const m of multiples) {
			const value = m * 10 ** e;
			if (value >= lo * (1 - 1e-12) && value <= hi * (1 + 1e-12)) out.push(value);
		}
	}
	return a <= b ? out : out.reverse();
}

const MINUS = "\u2212";
/** A number with a real minus sign. */
export const withMinusSign = (text: string): string => text.replace(/-/g, MINUS);

/**
 * Labels for ticks: as many decimals as their spacing needs, the same number for all, a real minus sign; powers of ten
 * as `10^{n}` (see `Pen.text`) past five digits.
 */
export function tickLabels(values: readonly number[]): string[] {
	if (values.length === 0) return [];
	const size = values.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
	let step = Number.POSITIVE_INFINITY;
	for (let i = 1; i < values.length; i++) {
		const gap = Math.abs((values[i] ?? 0) - (values[i - 1] ?? 0));
		if (gap > 0 && gap < step) step = gap;
	}
	if (!Number.isFinite(step)) step = size || 1;
	const decimals = Math.min(12, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
	if (size >= 1e6 || decimals > 6) return values.map(powerLabel);
	return values.map((v) => withMinusSign((Math.abs(v) < step * 1e-6 ? 0 : v).toFixed(decimals)));
}

/** The same on a log scale, where each tick has the digits of its own size: 0.01, 0.1, 1, 10. */
export function logLabels(values: readonly number[]): string[] {
	const isPlain = values.every((v) => v >= 1e-3 && v < 1e6);
	return values.map((v) => (isPlain ? String(Number(v.toPrecision(6))) : powerLabel(v)));
}

function powerLabel(value: number): string {
	if (value === 0) return "0";
	const exponent = Math.floor(Math.log10(Math.abs(value)) + 1e-9);
	const mantissa = Number((value / 10 ** exponent).toPrecision(6));
	const power = `10^{${withMinusSign(String(exponent))}}`;
	if (mantissa === 1) return power;
	return `${withMinusSign(String(mantissa))}×${power}`;
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

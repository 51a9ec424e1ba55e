import { type LocalFit, localQuadratic } from "./local-quadratic.js";

/** Full width of a Gaussian at half maximum, over its σ. */
const FWHM_OF_SIGMA: number = 2 * Math.sqrt(2 * Math.LN2);

/** A place where the smoothed line falls to half of its peak, and its slope there. */
type Crossing = LocalFit & { at: number; slope: number };

/** A peak, its place, and half of its height on both sides. */
type Shape = { peak: LocalFit; at: number; left: Crossing; right: Crossing; width: number };

export type FullWidth = {
	/** In the unit of `x`; NaN with a `fault`. */
	value: number;
	/** Derivative of the width by each height. */
	gradient: Float64Array;
	/** The error to second order over that to first order, which `gradient` gives. */
	errorFactor: number;
	/** "faint": the peak is not significant. "open": the line does not fall to half of its height on both sides. */
	fault: "faint" | "open" | null;
};

/** Least ratio of the smoothed peak to its error: below, the highest point may be noise and the width has no normal error. */
const MIN_SIGNIFICANCE = 6;
/**
 * The slopes at the crossings are noisy too: with a peak of S/N s the scatter of the width is greater than to first order by about
 * this over s². From simulations of Gaussian lines; 0.13 at s = 8.
 */
const SECOND_ORDER = 8;
/** Smoothing at first, as a share of the window. */
const FIRST_SHARE = 1 / 16;
/** Greatest smoothing, as a share of the σ of the line. */
const MAX_SHARE = 0.6;
/** The smoothing is greatest where the noise on the scale of the line is this share of its height, or more. */
const NOISE_OF_MAX_SHARE = 0.04;
const MAX_ROUNDS = 8;
/** The smoothing is settled when it changes by less than this share. */
const SETTLED_SHARE = 0.05;
/** Steps of false position that find where half of the peak is crossed, from a step of half of the smoothing. */
const CROSSING_STEPS = 5;
const MIN_BROADENING = 1e-3;

/**
 * Full width at half maximum, in the unit of `x`, of the greatest feature of one sign in `heights` (flux above the continuum).
 * The line is smoothed by local quadratic regression, the more the more noise there is: 1σ of `noise` in each height. The width
 * is that of the smoothed line between the places nearest to its peak where it falls to half, less the broadening that the same
 * smoothing gives to a Gaussian line on the same samples.
 */
export function fullWidthAtHalfMaximum(x: Float64Array, heights: Float64Array, sign: 1 | -1, noise: number): FullWidth {
	const gradient = new Float64Array(x.length);
	const up = heights.map((height) => sign * height);
	const first = x[0] as number;
	const range = (x[x.length - 1] as number) - first;
	let sigma = range * FIRST_SHARE;
	let shape = shapeOf(x, up, sigma, [first, first + range]);
	for (let round = 0; shape !== null && round < MAX_ROUNDS; round++) {
		const { at, width, peak } = shape;
		const lineSigma = width / FWHM_OF_SIGMA;
		const relative = (noise / peak.height) * Math.sqrt(range / x.length / lineSigma);
		const next = MAX_SHARE * Math.min(1, relative / NOISE_OF_MAX_SHARE) ** 0.25 * lineSigma;
		const isSettled = Math.abs(next - sigma) < SETTLED_SHARE * sigma;
		sigma = next;
		shape = shapeOf(x, up, sigma, [at - lineSigma, at + lineSigma]);
		if (isSettled) break;
	}
	const none = { value: Number.NaN, gradient, errorFactor: 1 };
	if (!shape) return { ...none, fault: "open" };
	const { peak, left, right } = shape;
	const significance = peak.height / (noise * Math.sqrt(peak.weights.reduce((sum, weight) => sum + weight ** 2, 0)));
	if (significance < MIN_SIGNIFICANCE) return { ...none, fault: "faint" };
	const { value, broadening } = unbroadened(x, sigma, shape);
	const add = ({ from, weights }: LocalFit, factor: number) => {
		for (let i = 0; i < weights.length; i++)
			gradient[from + i] = (gradient[from + i] as number) + factor * (weights[i] as number);
	};
	// At a crossing the height is half of the peak: its place moves by (δpeak / 2 − δheight) / slope.
	for (const [side, direction] of [
		[right, 1],
		[left, -1],
	] as const) {
		const factor = (sign * direction) / (side.slope * broadening);
		add(peak, factor / 2);
		add(side, -factor);
	}
	return { value, gradient, errorFactor: 1 + SECOND_ORDER / significance ** 2, fault: null };
}

function shapeOf(
	x: Float64Array,
	up: Float64Array,
	sigma: number,
	[from, to]: readonly [number, number],
): Shape | null {
	const first = x[0] as number;
	const last = x[x.length - 1] as number;
	const step = Math.max(sigma / 2, (last - first) / x.length / 2);
	const heightAt = (at: number) => localQuadratic(x, up, at, sigma).height;
	const at = summitOf(heightAt, Math.max(first, from), Math.min(last, to), step);
	const peak = localQuadratic(x, up, at, sigma);
	if (!(peak.height > 0)) return null;
	const left = crossingOf(heightAt, peak.height / 2, at, first, -step);
	const right = crossingOf(heightAt, peak.height / 2, at, last, step);
	if (!left || !right) return null;
	return {
		at,
		peak,
		left: { ...left, ...localQuadratic(x, up, left.at, sigma) },
		right: { ...right, ...localQuadratic(x, up, right.at, sigma) },
		width: right.at - left.at,
	};
}

/** The highest place between two: the highest of steps, then the vertex of a parabola through its surroundings, twice. */
function summitOf(heightAt: (at: number) => number, from: number, to: number, step: number): number {
	let best = from;
	let most = Number.NEGATIVE_INFINITY;
	const steps = Math.max(2, Math.ceil((to - from) / step));
	for (let i = 0; i <= steps; i++) {
		const at = from + ((to - from) * i) / steps;
		const height = heightAt(at);
		if (height > most) [best, most] = [at, height];
	}
	for (const reach of [step, step / 4]) {
		const [before, after] = [heightAt(best - reach), heightAt(best + reach)];
		const curvature = before + after - 2 * most;
		const shift = curvature < 0 ? (reach * (before - after)) / (2 * curvature) : 0;
		const at = Math.max(from, Math.min(to, best + Math.max(-reach, Math.min(reach, shift))));
		const height = heightAt(at);
		if (height > most) [best, most] = [at, height];
	}
	return best;
}

/** Where a curve falls to `level` first, in steps from `start` to `end`, and its slope there; null where it does not. */
function crossingOf(
	heightAt: (at: number) => number,
	level: number,
	start: number,
	end: number,
	step: number,
): { at: number; slope: number } | null {
	let [inner, above] = [start, 1];
	let [outer, below] = [start, 1];
	while (below >= 0) {
		if (outer === end) return null;
		[inner, above] = [outer, below];
		outer = step > 0 ? Math.min(end, inner + step) : Math.max(end, inner + step);
		below = heightAt(outer) - level;
	}
	if (inner === start) above = heightAt(start) - level;
	// False position, with the weight of an end that stays halved (Illinois algorithm).
	for (let i = 0; i < CROSSING_STEPS; i++) {
		const at = inner + ((outer - inner) * above) / (above - below);
		const height = heightAt(at) - level;
		if (height >= 0) {
			[inner, above] = [at, height];
			below /= 2;
		} else {
			[outer, below] = [at, height];
			above /= 2;
		}
	}
	const at = inner + ((outer - inner) * above) / (above - below);
	// Not the slope of the local parabola, which differs where the smoothing is wide.
	const slope = (heightAt(at + step / 16) - heightAt(at - step / 16)) / (step / 8);
	return slope * step < 0 ? { at, slope } : null;
}

/** The FWHM of the Gaussian that has the width of a shape when smoothed, and the derivative of that width by this FWHM. */
function unbroadened(
	x: Float64Array,
	sigma: number,
	{ width, left, right }: Shape,
): { value: number; broadening: number } {
	const middle = (left.at + right.at) / 2;
	const smoothedWidth = (fwhm: number) => {
		const heights = x.map((at) => Math.exp(-0.5 * (((at - middle) * FWHM_OF_SIGMA) / fwhm) ** 2));
		const reach = fwhm / FWHM_OF_SIGMA;
		return shapeOf(x, heights, sigma, [middle - reach, middle + reach])?.width ?? fwhm;
	};
	const first = smoothedWidth(width);
	const second = (width * width) / first;
	// The secant through two widths; less broadening than this is its own derivative.
	if (Math.abs(second - width) < MIN_BROADENING * width) return { value: second, broadening: 1 };
	const smoothed = smoothedWidth(second);
	const broadening = (smoothed - first) / (second - width);
	return { value: second + (width - smoothed) / broadening, broadening };
}

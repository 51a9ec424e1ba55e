import { localQuadratic } from "../measure/local-quadratic.js";
import type { MeasurementFault } from "../measure/words.js";
import { median } from "../samples/median.js";
import type { LineSamples } from "./line-samples.js";
import type { FittedValue } from "./types.js";

export type Trough = { center: FittedValue; curve: { wavelengths: Float64Array; fluxes: Float64Array } };

/** Smoothing (1σ of the weights) in units of half of the window; the others give the systematic error. */
const SMOOTHING = 0.15;
const OTHER_SMOOTHINGS: readonly number[] = [SMOOTHING / Math.SQRT2, SMOOTHING * Math.SQRT2];
const GRID_POINTS = 161;
/** The minimum is searched in this share of the window: nearer to the ends the smoothing has one side only. */
const SEARCHED = 0.9;
const RESAMPLINGS = 200;

/** A smoothed curve on a grid, as weighted sums of samples. */
type Smoother = { grid: Float64Array; apply: (y: Float64Array) => Float64Array };

function smoother(x: Float64Array, sigma: number): Smoother {
	const grid = Float64Array.from({ length: GRID_POINTS }, (_, i) => -1 + (2 * i) / (GRID_POINTS - 1));
	const fits = Array.from(grid, (at) => localQuadratic(x, x, at, sigma));
	return {
		grid,
		apply: (y) =>
			Float64Array.from(fits, ({ from, weights }) => {
				let height = 0;
				for (let i = 0; i < weights.length; i++) height += (weights[i] as number) * (y[from + i] as number);
				return height;
			}),
	};
}

/** The lowest place inside of the window, between points of the grid; null where the curve falls towards an end. */
function minimumOf({ grid }: Smoother, curve: Float64Array, near?: readonly [number, number]): number | null {
	const [from, to] = near ?? [-SEARCHED, SEARCHED];
	let best = -1;
	for (let i = 1; i < grid.length - 1; i++) {
		const [before, here, after] = [curve[i - 1] as number, curve[i] as number, curve[i + 1] as number];
		const isInside = (grid[i] as number) >= from && (grid[i] as number) <= to;
		if (isInside && here <= before && here <= after && (best < 0 || here < (curve[best] as number))) best = i;
	}
	if (best < 0) return null;
	const [before, here, after] = [curve[best - 1] as number, curve[best] as number, curve[best + 1] as number];
	const bend = before - 2 * here + after;
	const shift = bend > 0 ? (before - after) / (2 * bend) : 0;
	return (grid[best] as number) + shift * ((grid[1] as number) - (grid[0] as number));
}

/**
 * The minimum of the spectrum after local quadratic smoothing. Its error is the scatter of the minima of the smoothed curve with
 * noise added anew (200 times, the same for the same spectrum), and its systematic error that under less and more smoothing.
 */
export function fitTrough({ x, y, sigmas, hasErrors, unit, middle, half }: LineSamples): Trough | MeasurementFault {
	const smooth = smoother(x, SMOOTHING);
	const curve = smooth.apply(y);
	const minimum = minimumOf(smooth, curve);
	if (minimum === null) return (words) => words.noTrough;
	const truth = Float64Array.from(x, (at) => localQuadratic(x, y, at, SMOOTHING).height);
	const scatter = 1.4826 * median(y.map((value, i) => Math.abs(value - (truth[i] as number))));
	const normal = normalDeviates();
	const minima: number[] = [];
	for (let run = 0; run < RESAMPLINGS; run++) {
		const noisy = truth.map((value, i) => value + (hasErrors ? (sigmas[i] as number) : scatter) * normal());
		const found = minimumOf(smooth, smooth.apply(noisy));
		if (found !== null) minima.push(found);
	}
	const base = minimumOf(smooth, smooth.apply(truth)) ?? minimum;
	const others = OTHER_SMOOTHINGS.flatMap((sigma) => {
		const other = smoother(x, sigma);
		return minimumOf(other, other.apply(y)) ?? [];
	});
	return {
		center: {
			value: middle + half * minimum,
			error: minima.length < RESAMPLINGS / 2 ? Number.NaN : half * spread(minima, base),
			systematic: others.length === 0 ? Number.NaN : half * spread(others, minimum),
		},
		curve: { wavelengths: smooth.grid.map((at) => middle + half * at), fluxes: curve.map((value) => unit * value) },
	};
}

const spread = (values: readonly number[], about: number): number =>
	Math.sqrt(values.reduce((sum, value) => sum + (value - about) ** 2, 0) / values.length);

/** Normal deviates that are the same in each run: Box–Muller on a linear congruential generator (Numerical Recipes). */
function normalDeviates(): () => number {
	let state = 1;
	const uniform = () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return (state + 0.5) / 2 ** 32;
	};
	return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

import { finiteValues, quantileOf } from "../samples/median.js";
import { localNoise } from "../samples/noise.js";

/** The noise of fewer values cannot be estimated: all of them count. */
const MIN_SAMPLES = 20;
/** Samples with more than this many times the typical noise count only where they exceed their own noise. */
const MAX_NOISE_RATIO = 4;
/** Least distance of a feature from the ordinary range, σ. */
const FEATURE_SIGMA = 5;
/** Least distance of a single sample without support from its neighbours, in its own error, σ. */
const LONE_SAMPLE_SIGMA = 10;
/** Share of the ordinary samples that is cut off at each end. */
const TAIL = 0.005;

/** 1σ noise of each value, and the error of each value where the spectrum has errors. */
export type Noise = { sigma: Float64Array; errors: Float64Array | null };

/** As `robustRange`, which documents the method; by default with the noise estimated from the values. */
export function rangeOf(
	fluxes: Float64Array,
	noiseOf: (fluxes: Float64Array) => Noise = (values) => ({ sigma: localNoise(values), errors: null }),
): [number, number] {
	const all = endsOf(fluxes);
	if (all.count === 0) return [0, 1];
	if (all.count < MIN_SAMPLES) return widened(all.low, all.high);

	const { sigma, errors } = noiseOf(fluxes);
	const typicalSigma = typicalOf(sigma);
	const quiet = quietValues(fluxes, sigma, MAX_NOISE_RATIO * typicalSigma);
	// Too many gaps to measure any noise.
	if (quiet.length === 0) return widened(all.low, all.high);
	const ends = endsOf(quiet);
	// The tails may be spikes or lines. The noise that is cut off with them is added back as 2σ.
	const low = Math.max(ends.low, quantileOf(quiet, TAIL) - 2 * typicalSigma);
	const high = Math.min(ends.high, quantileOf(quiet, 1 - TAIL) + 2 * typicalSigma);

	const context = { fluxes, sigma, errors };
	const top = furthestFeature(context, high, 1);
	const bottom = furthestFeature(context, low, -1);
	return widened(bottom ?? low, top ?? high);
}

/** Least and greatest of the finite values, and their number. (d3-array's `extent` takes 5 times as long on 10⁶ values.) */
function endsOf(values: Float64Array): { low: number; high: number; count: number } {
	let low = Number.POSITIVE_INFINITY;
	let high = Number.NEGATIVE_INFINITY;
	let count = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		if (!Number.isFinite(value)) continue;
		if (value < low) low = value;
		if (value > high) high = value;
		count++;
	}
	return { low, high, count };
}

type Context = { fluxes: Float64Array; sigma: Float64Array; errors: Float64Array | null };

/** The outermost real value beyond `edge`, upwards (sign 1) or downwards (−1); null when there is none. */
function furthestFeature({ fluxes, sigma, errors }: Context, edge: number, sign: 1 | -1): number | null {
	let furthest: number | null = null;
	let furthestHeight = 0;
	for (let i = 0; i < fluxes.length; i++) {
		const height = sign * ((fluxes[i] as number) - edge);
		if (!(height > furthestHeight)) continue;
		if (height <= FEATURE_SIGMA * (sigma[i] as number)) continue;
		const alone = errors !== null && height > LONE_SAMPLE_SIGMA * (errors[i] as number);
		if (!alone && !hasSupport(fluxes, i, sign)) continue;
		furthest = fluxes[i] as number;
		furthestHeight = height;
	}
	return furthest;
}

/** Whether two of the four neighbours rise with sample `i` above its surroundings, as in a line of 2 samples or more. */
function hasSupport(fluxes: Float64Array, i: number, sign: 1 | -1): boolean {
	const around = finiteValues(fluxes.subarray(Math.max(0, i - 15), i + 16));
	const level = quantileOf(around, 0.5);
	const height = sign * ((fluxes[i] as number) - level);
	if (!(height > 0)) return true;
	let best = 0;
	let second = 0;
	for (const j of [i - 2, i - 1, i + 1, i + 2]) {
		const share = (sign * ((fluxes[j] ?? Number.NaN) - level)) / height;
		if (share > best) {
			second = best;
			best = share;
		} else if (share > second) second = share;
	}
	return best >= 0.35 && second >= 0.12;
}

/** Median of the noise; 0 for a spectrum without noise (a model), NaN where none could be measured. */
export function typicalOf(sigma: Float64Array): number {
	const measured = finiteValues(sigma);
	const typical = quantileOf(measured, 0.5);
	if (typical !== 0) return typical;
	const positive = measured.filter((value) => value > 0);
	return positive.length > 0 ? quantileOf(positive, 0.5) : 0;
}

/** The finite fluxes whose noise is at most `limit`. (A loop: `filter` of a typed array takes ten times as long.) */
function quietValues(fluxes: Float64Array, sigma: Float64Array, limit: number): Float64Array {
	const quiet = new Float64Array(fluxes.length);
	let count = 0;
	for (let i = 0; i < fluxes.length; i++)
		if ((sigma[i] as number) <= limit && Number.isFinite(fluxes[i])) quiet[count++] = fluxes[i] as number;
	return quiet.subarray(0, count);
}

function widened(low: number, high: number): [number, number] {
	if (low < high) return [low, high];
	const margin = Math.abs(low) * 0.1 || 1;
	return [low - margin, low + margin];
}

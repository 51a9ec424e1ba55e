import { finiteSpan } from "../samples/finiteSpan.js";
import { quantileOf, quartilesOf } from "../samples/median.js";
import { differenceAt, localNoise } from "../samples/noise.js";

/** The noise of fewer values cannot be estimated: all of them count. */
const MIN_SAMPLES = 20;
/** Samples with more than this many times the typical noise count only where they exceed their own noise. */
const MAX_NOISE_RATIO = 4;
/** Greatest distance of a sample from the level about it that noise explains, σ. */
const NOISE_SIGMA = 5;
/** Least distance of a feature in a noisy region from the ordinary range, σ. */
const FEATURE_SIGMA = 5;
/** Least distance of a single sample without support from its neighbours, in its own error, σ. */
const LONE_SAMPLE_SIGMA = 10;
/** Samples on either side of one that make the level about it. */
const LEVEL_SAMPLES = 15;
/** Samples of a block, whose least and greatest flux are known. */
const BLOCK_SAMPLES = 64;
/** Of so many blocks one is tested first: the others are tested only beyond these. */
const BLOCK_STRIDE = 16;

/** 1σ noise of each value, and the error of each value where the spectrum has errors. */
export type Noise = { sigma: Float64Array; errors: Float64Array | null };

/**
 * As `robustRange`, which documents the method; by default with the noise estimated from the values. `noiseOf` gets the values
 * from the first to the last finite one, and the index of the first.
 */
export function rangeOf(
	values: Float64Array,
	noiseOf: (fluxes: Float64Array, start: number) => Noise = (fluxes) => ({ sigma: localNoise(fluxes), errors: null }),
): [number, number] {
	const [start, end] = finiteSpan(values);
	const fluxes = values.subarray(start, end);
	const all = blocksOf(fluxes);
	if (all.count === 0) return [0, 1];
	if (all.count < MIN_SAMPLES) return widened(all.low, all.high);

	const { sigma, errors } = noiseOf(fluxes, start);
	const typicalSigma = typicalOf(sigma);
	const maxSigma = MAX_NOISE_RATIO * typicalSigma;
	const quiet = quietValues(fluxes, sigma, maxSigma, strideOf(fluxes)) ?? quietValues(fluxes, sigma, maxSigma, 1);
	// Too many gaps to measure any noise.
	if (!quiet) return widened(all.low, all.high);

	const context = { fluxes, blocks: all, sigma, errors, leastSigma: typicalSigma || roughNoise(fluxes), maxSigma };
	const [lower, upper] = quartilesOf(quiet);
	const high = furthest(context, upper, 1, isOrdinary);
	const low = furthest(context, lower, -1, isOrdinary);
	return widened(furthest(context, low, -1, isFeature), furthest(context, high, 1, isFeature));
}

/** Least and greatest finite value of all and of each block of samples, and the number of finite values. */
type Blocks = { low: number; high: number; count: number; lows: Float64Array; highs: Float64Array };

/** (d3-array's `extent` takes 5 times as long on 10⁶ values.) */
function blocksOf(values: Float64Array): Blocks {
	const blocks = Math.ceil(values.length / BLOCK_SAMPLES);
	const lows = new Float64Array(blocks);
	const highs = new Float64Array(blocks);
	const all = { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY, count: 0 };
	for (let block = 0; block < blocks; block++) {
		let low = Number.POSITIVE_INFINITY;
		let high = Number.NEGATIVE_INFINITY;
		const end = Math.min(values.length, (block + 1) * BLOCK_SAMPLES);
		for (let i = block * BLOCK_SAMPLES; i < end; i++) {
			const value = values[i] as number;
			// Not finite; see `finiteValues`.
			if (value - value !== 0) continue;
			if (value < low) low = value;
			if (value > high) high = value;
			all.count++;
		}
		lows[block] = low;
		highs[block] = high;
		if (low < all.low) all.low = low;
		if (high > all.high) all.high = high;
	}
	return { ...all, lows, highs };
}

type Context = {
	fluxes: Float64Array;
	blocks: Blocks;
	sigma: Float64Array;
	errors: Float64Array | null;
	/** Floor of `sigma`: rounded fluxes have blocks without noise. */
	leastSigma: number;
	/** Samples with more noise are not ordinary. */
	maxSigma: number;
};

/** Whether a sample that lies beyond an edge, upwards (sign 1) or downwards (−1), by `height`, extends the range. */
type Test = (context: Context, i: number, sign: 1 | -1, height: number) => boolean;

/**
 * The outermost value beyond `edge` that passes a test, else the edge. Only values beyond the last one that passed are tested;
 * blocks that are evenly spaced come first, so that a long slope does not have all of its samples tested.
 */
function furthest(context: Context, edge: number, sign: 1 | -1, test: Test): number {
	const { fluxes } = context;
	const extremes = sign > 0 ? context.blocks.highs : context.blocks.lows;
	let height = 0;
	let value = edge;
	for (const step of [BLOCK_STRIDE, 1]) {
		for (let block = 0; block < extremes.length; block += step) {
			if (!(sign * ((extremes[block] as number) - edge) > height)) continue;
			const end = Math.min(fluxes.length, (block + 1) * BLOCK_SAMPLES);
			for (let i = block * BLOCK_SAMPLES; i < end; i++) {
				const ownHeight = sign * ((fluxes[i] as number) - edge);
				if (!(ownHeight > height && ownHeight < Number.POSITIVE_INFINITY)) continue;
				if (!test(context, i, sign, ownHeight)) continue;
				value = fluxes[i] as number;
				height = ownHeight;
			}
		}
	}
	return value;
}

/** In a region with ordinary noise: noise about the local level, or a real feature. */
const isOrdinary: Test = (context, i, sign, height) => {
	const { fluxes, sigma, leastSigma, maxSigma } = context;
	const ownSigma = sigma[i] as number;
	if (!(ownSigma <= maxSigma)) return false;
	const level = levelAt(fluxes, i);
	if (sign * ((fluxes[i] as number) - level) <= NOISE_SIGMA * Math.max(ownSigma, leastSigma)) return true;
	return hasSupport(fluxes, i, sign, level) || isConfirmed(context, i, height);
};

/** Anywhere: a real feature that exceeds its own noise. */
const isFeature: Test = (context, i, sign, height) => {
	if (height <= FEATURE_SIGMA * (context.sigma[i] as number)) return false;
	return isConfirmed(context, i, height) || hasSupport(context.fluxes, i, sign, levelAt(context.fluxes, i));
};

const isConfirmed = ({ errors }: Context, i: number, height: number): boolean =>
	errors !== null && height > LONE_SAMPLE_SIGMA * (errors[i] as number);

/** One array for all levels: allocating one for each took longer than finding the median. */
const neighbours = /* @__PURE__ */ new Float64Array(2 * LEVEL_SAMPLES + 1);

/** Median of the samples about one. */
function levelAt(fluxes: Float64Array, i: number): number {
	const end = Math.min(fluxes.length, i + LEVEL_SAMPLES + 1);
	let count = 0;
	for (let j = Math.max(0, i - LEVEL_SAMPLES); j < end; j++) {
		const flux = fluxes[j] as number;
		if (Number.isFinite(flux)) neighbours[count++] = flux;
	}
	return quantileOf(count === neighbours.length ? neighbours : neighbours.subarray(0, count), 0.5);
}

/** Whether two of the four neighbours rise with sample `i` above its surroundings, as in a line of 2 samples or more. */
function hasSupport(fluxes: Float64Array, i: number, sign: 1 | -1, level: number): boolean {
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

/** Of so many values quantiles are taken, evenly spaced ones of more: they hardly differ from those of all. */
const QUANTILE_SAMPLES = 1024;

/** Distance of the values of which quantiles are taken; odd, as the samples of interlaced orders alternate. */
const strideOf = ({ length }: Float64Array): number => Math.floor(length / QUANTILE_SAMPLES) | 1;

/** Median of the noise; 0 for a spectrum without noise (a model), NaN where none could be measured. */
export function typicalOf(sigma: Float64Array): number {
	const measured = measuredValues(sigma, strideOf(sigma)) ?? measuredValues(sigma, 1);
	if (!measured) return Number.NaN;
	const typical = quantileOf(measured, 0.5);
	if (typical !== 0) return typical;
	const positive = measured.filter((value) => value > 0);
	return positive.length > 0 ? quantileOf(positive, 0.5) : 0;
}

/** The finite ones of every `stride`-th value; null where there is none. */
function measuredValues(values: Float64Array, stride: number): Float64Array | null {
	const measured = new Float64Array(Math.ceil(values.length / stride));
	let count = 0;
	for (let i = 0; i < values.length; i += stride) {
		const value = values[i] as number;
		if (value - value === 0) measured[count++] = value;
	}
	return count > 0 ? measured.subarray(0, count) : null;
}

/** 1σ from the mean difference instead of the median, for fluxes of which most are equal. One spike of 60 samples has 30 of these σ. */
function roughNoise(fluxes: Float64Array): number {
	let sum = 0;
	let count = 0;
	for (let i = 2; i < fluxes.length - 2; i++) {
		const difference = differenceAt(fluxes, i);
		if (!Number.isFinite(difference)) continue;
		sum += difference;
		count++;
	}
	return count > 0 ? (Math.sqrt(Math.PI / 12) * sum) / count : 0;
}

/** The finite ones of every `stride`-th flux whose noise is at most `limit`; null where there are fewer than two. */
function quietValues(fluxes: Float64Array, sigma: Float64Array, limit: number, stride: number): Float64Array | null {
	const quiet = new Float64Array(Math.ceil(fluxes.length / stride));
	let count = 0;
	for (let i = 0; i < fluxes.length; i += stride) {
		const flux = fluxes[i] as number;
		if ((sigma[i] as number) <= limit && flux - flux === 0) quiet[count++] = flux;
	}
	return count > 1 ? quiet.subarray(0, count) : null;
}

function widened(low: number, high: number): [number, number] {
	if (low < high) return [low, high];
	const margin = Math.abs(low) * 0.1 || 1;
	return [low - margin, low + margin];
}

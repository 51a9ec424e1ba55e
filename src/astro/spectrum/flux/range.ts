import { finiteValues, quantileOf } from "../samples/median.js";
import { localNoise } from "../samples/noise.js";

/** Fewer values than this say nothing about noise: all of them count. */
const SHORTEST = 20;
/** Samples noisier than this many times the typical noise count only where they stand out of their own noise. */
const NOISY = 4;
/** How far, in σ, a value must stand above the ordinary range to be a feature. */
const SIGNIFICANT = 5;
/** A lone sample without support counts when its own error says that it is this significant. */
const SIGNIFICANT_ALONE = 10;
/** Share of the ordinary samples that is left out at each end before the noise is added back. */
const TAIL = 0.005;

/** What is known of the noise: σ of each value, and its own error where there is one. */
export type Noise = { sigma: Float64Array; errors: Float64Array | null };

/** As `robustRange`, which says how it goes; with the noise that the values show themselves. */
export function rangeOf(
	fluxes: Float64Array,
	noiseOf: (fluxes: Float64Array) => Noise = (values) => ({ sigma: localNoise(values), errors: null }),
): [number, number] {
	const all = endsOf(fluxes);
	if (all.count === 0) return [0, 1];
	if (all.count < SHORTEST) return widened(all.low, all.high);

	const { sigma, errors } = noiseOf(fluxes);
	const typicalSigma = typicalOf(sigma);
	const kept = quietValues(fluxes, sigma, NOISY * typicalSigma);
	// Too full of gaps for any noise to be measured.
	if (kept.length === 0) return widened(all.low, all.high);
	const ends = endsOf(kept);
	// TAIL of the samples may be spikes or lines: the noise that was cut off with them is given back as 2σ.
	const low = Math.max(ends.low, quantileOf(kept, TAIL) - 2 * typicalSigma);
	const high = Math.min(ends.high, quantileOf(kept, 1 - TAIL) + 2 * typicalSigma);

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
		if (height <= SIGNIFICANT * (sigma[i] as number)) continue;
		const alone = errors !== null && height > SIGNIFICANT_ALONE * (errors[i] as number);
		if (!alone && !hasSupport(fluxes, i, sign)) continue;
		furthest = fluxes[i] as number;
		furthestHeight = height;
	}
	return furthest;
}

/** Do the two best of the four neighbours rise with sample `i` above what surrounds it, as in a line of ≥ 2 samples? */
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

/** Median of what noise there is; 0 where there is none at all (a model), NaN where none could be measured. */
export function typicalOf(sigma: Float64Array): number {
	const measured = finiteValues(sigma);
	const typical = quantileOf(measured, 0.5);
	if (typical !== 0) return typical;
	const positive = measured.filter((value) => value > 0);
	return positive.length > 0 ? quantileOf(positive, 0.5) : 0;
}

/** The finite fluxes whose noise is at most `limit`. (A loop: `filter` of a typed array costs ten times as much.) */
function quietValues(fluxes: Float64Array, sigma: Float64Array, limit: number): Float64Array {
	const kept = new Float64Array(fluxes.length);
	let count = 0;
	for (let i = 0; i < fluxes.length; i++)
		if ((sigma[i] as number) <= limit && Number.isFinite(fluxes[i])) kept[count++] = fluxes[i] as number;
	return kept.subarray(0, count);
}

function widened(low: number, high: number): [number, number] {
	if (low < high) return [low, high];
	const margin = Math.abs(low) * 0.1 || 1;
	return [low - margin, low + margin];
}

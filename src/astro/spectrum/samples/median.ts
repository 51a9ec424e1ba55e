import { type NumericInput, readNumber } from "../../number.js";

/**
 * A copy of the values that are finite, in their order. (x − x is 0 for finite numbers alone. In loops that run once for each
 * spectrum, before they are compiled, a call for each sample takes most of the time.)
 */
export function finiteValues(values: NumericInput): Float64Array {
	const { length } = values;
	const finite = new Float64Array(length);
	let count = 0;
	for (let i = 0; i < length; i++) {
		const given = values[i];
		const value = typeof given === "number" ? given : readNumber(given);
		if (value - value === 0) finite[count++] = value;
	}
	return finite.subarray(0, count);
}

/** Median of the finite values; NaN when there is none. O(n), and safe for arrays of any length. */
export function median(values: NumericInput): number {
	return quantileOf(finiteValues(values), 0.5);
}

/**
 * The quantile `p` (0 to 1) of an array of finite values, interpolated between the two nearest ranks (R's type 7, as
 * d3-array's `quantile`). NaN when it is empty. Reorders the array.
 */
export function quantileOf(values: Float64Array, p: number): number {
	if (values.length === 0) return Number.NaN;
	return quantileWithin(values, p, values.length - 1);
}

/** The quartiles of at least two finite values, as by `quantileOf`. Reorders the array. */
export function quartilesOf(values: Float64Array): [lower: number, upper: number] {
	const upper = quantileOf(values, 0.75);
	// What is less than the upper quartile stands before it now.
	return [quantileWithin(values, 0.25, Math.floor(0.75 * (values.length - 1))), upper];
}

/** A quantile whose two ranks are among the indices up to `last`; nothing after that is less than what stands before. */
function quantileWithin(values: Float64Array, p: number, last: number): number {
	const rank = p * (values.length - 1);
	const below = Math.floor(rank);
	const low = selectRank(values, below, last);
	if (rank === below) return low;
	let high = values[below + 1] as number;
	for (let i = below + 2; i <= last; i++) if ((values[i] as number) < high) high = values[i] as number;
	return low + (rank - below) * (high - low);
}

/** From so many values on a better pivot saves more than it takes. */
const MANY_VALUES = 200;

/**
 * Quickselect (Hoare 1961) among the indices up to `last`, with the median of three as pivot, of nine evenly spaced ones where there
 * are many: moves the value of `rank` to that index, with nothing greater before it and nothing smaller after it. d3-array's
 * `quickselect` gives the same; it takes 1.6 times as long on 10⁵ random values, 3.5 times on 2,000, and 4.7 times on the noise
 * of `localNoise`, in runs of equal values.
 */
function selectRank(values: Float64Array, rank: number, last: number): number {
	let left = 0;
	let right = last;
	while (left < right) {
		const pivot = right - left < MANY_VALUES ? middleBetween(values, left, right) : middleOfNine(values, left, right);
		let i = left;
		let j = right;
		while (i <= j) {
			while ((values[i] as number) < pivot) i++;
			while ((values[j] as number) > pivot) j--;
			if (i <= j) {
				const swap = values[i] as number;
				values[i++] = values[j] as number;
				values[j--] = swap;
			}
		}
		if (rank <= j) right = j;
		else if (rank >= i) left = i;
		else break;
	}
	return values[rank] as number;
}

function middleOfThree(a: number, b: number, c: number): number {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** Median of the first, the middle and the last value between two indices. */
const middleBetween = (values: Float64Array, left: number, right: number): number =>
	middleOfThree(values[left] as number, values[(left + right) >> 1] as number, values[right] as number);

/** Median of the medians of three thirds (Tukey's ninther). */
function middleOfNine(values: Float64Array, left: number, right: number): number {
	const third = Math.floor((right - left) / 3);
	return middleOfThree(
		middleBetween(values, left, left + third),
		middleBetween(values, left + third, right - third),
		middleBetween(values, right - third, right),
	);
}

import { type NumericInput, readNumber } from "../../number.js";

/** A copy of the values that are finite, in their order. */
export function finiteValues(values: NumericInput): Float64Array {
	const finite = new Float64Array(values.length);
	let count = 0;
	for (let i = 0; i < values.length; i++) {
		const value = readNumber(values[i]);
		if (Number.isFinite(value)) finite[count++] = value;
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
	const rank = p * (values.length - 1);
	const below = Math.floor(rank);
	const low = selectRank(values, below);
	if (rank === below) return low;
	let high = Number.POSITIVE_INFINITY;
	for (let i = below + 1; i < values.length; i++) high = Math.min(high, values[i] as number);
	return low + (rank - below) * (high - low);
}

/**
 * Quickselect (Hoare 1961) with the median of three as pivot: moves the value of `rank` to that index, with nothing greater
 * before it and nothing smaller after it. d3-array's `quickselect` gives the same; it takes 1.6 times as long on 10⁵ random
 * values, 3.5 times on 2,000, and 4.7 times on the noise of `localNoise`, in runs of equal values.
 */
function selectRank(values: Float64Array, rank: number): number {
	let left = 0;
	let right = values.length - 1;
	while (left < right) {
		const pivot = middleOfThree(values[left] as number, values[(left + right) >> 1] as number, values[right] as number);
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

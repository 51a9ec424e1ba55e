import { quantileOf } from "../samples/median.js";

/**
 * The slow part of an array: medians of stretches of `size` values that overlap by half, joined by straight lines. What
 * is narrower than half of a stretch leaves no trace. NaN values are left out; a stretch without values takes the median
 * of its neighbours', all NaN when there are none. O(n).
 */
export function medianBaseline(values: Float64Array, size: number): Float64Array {
	const stride = Math.max(1, Math.floor(size / 2));
	const knots = Math.max(1, Math.ceil(values.length / stride));
	const buffer = new Float64Array(2 * stride);
	const places: number[] = [];
	const medians: number[] = [];
	for (let knot = 0; knot < knots; knot++) {
		const middle = (knot + 0.5) * stride;
		let count = 0;
		const end = Math.min(values.length, Math.round(middle) + stride);
		for (let i = Math.max(0, Math.round(middle) - stride); i < end; i++)
			if (!Number.isNaN(values[i])) buffer[count++] = values[i] as number;
		// A few values at the rim of a gap say little.
		if (count < Math.min(5, stride)) continue;
		places.push(middle);
		medians.push(quantileOf(buffer.subarray(0, count), 0.5));
	}
	return joined(values.length, places, medians);
}

/** Straight lines through the knots, level beyond the outermost. */
function joined(length: number, places: readonly number[], levels: readonly number[]): Float64Array {
	const line = new Float64Array(length);
	let next = 0;
	for (let i = 0; i < length; i++) {
		while (next < places.length && (places[next] as number) <= i) next++;
		const before = Math.max(0, next - 1);
		const after = Math.min(places.length - 1, next);
		const gap = (places[after] as number) - (places[before] as number);
		const share = gap > 0 ? (i - (places[before] as number)) / gap : 0;
		line[i] = (1 - share) * (levels[before] ?? Number.NaN) + share * (levels[after] ?? Number.NaN);
	}
	return line;
}

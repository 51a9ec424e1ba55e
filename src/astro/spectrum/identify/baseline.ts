import { quantileOf } from "../samples/median.js";

/**
 * The slowly varying part of an array: medians of windows of `size` values that overlap by half, joined by straight lines.
 * Features narrower than half a window are removed. NaN values are left out; a window without values is interpolated from
 * its neighbours; all NaN when there are no values. O(n).
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
		// The median of a few values at the edge of a gap is unreliable.
		if (count < Math.min(5, stride)) continue;
		places.push(middle);
		medians.push(quantileOf(buffer.subarray(0, count), 0.5));
	}
	return interpolate(values.length, places, medians);
}

/** Linear interpolation through the knots, constant beyond the outermost. */
function interpolate(length: number, places: readonly number[], levels: readonly number[]): Float64Array {
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

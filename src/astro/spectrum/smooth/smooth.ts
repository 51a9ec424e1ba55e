import { type NumericInput, readNumber } from "../../number.js";
import { eachSegment, withGaps } from "../samples/segments.js";

export type SmoothOptions = {
	kind: "boxcar";
	/** Samples. 0, 1, negative and NaN leave the fluxes as they are; a fraction is cut off. */
	width: number;
	/** Indices of samples that no window extends across, as `prepareSpectrum` gives them: the gaps between arms. */
	breaks?: ArrayLike<number> | undefined;
};

/**
 * Boxcar smoothing: running mean over `width` samples, centred. An even width gives the outermost sample on each side half
 * the weight, so that features are not shifted. O(n) at any width.
 *
 * Samples that are not finite are ignored and stay NaN in the result: gaps stay gaps and do not grow. At the ends, and
 * beside a break, the window is cut off and the mean is that of its remaining samples.
 */
export function smoothFlux(fluxes: NumericInput, options: SmoothOptions): Float64Array {
	const values = withGaps(fluxes);
	// Wider windows hold all samples on both sides as well.
	const width = Math.min(Math.floor(readNumber(options.width)), 2 * values.length + 1);
	if (!(width > 1)) return values;
	const sums = prefixSums(values);
	const smoothed = new Float64Array(values.length).fill(Number.NaN);
	eachSegment(values.length, options.breaks, (start, end) => boxcar(values, smoothed, sums, start, end, width));
	return smoothed;
}

/** Sum (in two parts), and number, of the finite values before each index. */
type PrefixSums = { high: Float64Array; low: Float64Array; count: Uint32Array };

/** Compensated summation (Neumaier 1974): without the rounding errors in `low`, one spike of 10²⁰ would spoil all later sums. */
function prefixSums(values: Float64Array): PrefixSums {
	const high = new Float64Array(values.length + 1);
	const low = new Float64Array(values.length + 1);
	const count = new Uint32Array(values.length + 1);
	let sum = 0;
	let compensation = 0;
	let finite = 0;
	for (let i = 0; i < values.length; i++) {
		const value = values[i] as number;
		if (!Number.isNaN(value)) {
			const total = sum + value;
			compensation += Math.abs(sum) >= Math.abs(value) ? sum - total + value : value - total + sum;
			sum = total;
			finite++;
		}
		high[i + 1] = sum;
		low[i + 1] = compensation;
		count[i + 1] = finite;
	}
	return { high, low, count };
}

/** Smooths values[start..end) without regard to the values beside them. */
function boxcar(
	values: Float64Array,
	smoothed: Float64Array,
	{ high, low, count }: PrefixSums,
	start: number,
	end: number,
	width: number,
): void {
	// The mean of an inner and an outer window; for an odd width the two are equal.
	const inner = (width - 1) >> 1;
	const outer = width >> 1;
	for (let i = start; i < end; i++) {
		if (Number.isNaN(values[i])) continue;
		const a = Math.max(start, i - inner);
		const b = Math.min(end, i + inner + 1);
		const c = Math.max(start, i - outer);
		const d = Math.min(end, i + outer + 1);
		const sum = between(high, a, b) + between(high, c, d) + (between(low, a, b) + between(low, c, d));
		smoothed[i] = sum / (between(count, a, b) + between(count, c, d));
	}
}

function between(sums: ArrayLike<number>, from: number, to: number): number {
	return (sums[to] as number) - (sums[from] as number);
}

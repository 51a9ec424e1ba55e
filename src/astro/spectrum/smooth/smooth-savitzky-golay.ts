import type { NumericInput } from "../../number.js";
import { eachSegment, withGaps } from "../samples/segments.js";

export type SavitzkyGolaySmoothing = {
	kind?: "savitzky-golay" | undefined;
	/** Samples; an even width counts as the next odd one. 0, 1, negative and NaN leave the fluxes as they are. */
	width: number;
	/** Order of the polynomial, below `width`. Negative and NaN count as 0 (a running mean); a fraction is cut off. */
	order: number;
	/** Indices of samples that no window extends across, as `prepareSpectrum` gives them. */
	breaks?: ArrayLike<number> | undefined;
};

/**
 * Savitzky–Golay filter (Savitzky & Golay 1964, Anal. Chem. 36, 1627): each flux becomes the value of the polynomial of
 * `order` that fits the `width` samples around it by least squares. It keeps the height of peaks better than a running
 * mean. Samples count as evenly spaced. O(n · width), times the order where there are gaps.
 *
 * At the ends, and beside a break, the window stops at the last sample and the polynomial is evaluated off its centre.
 * Fluxes that are not finite are left out of the fits and stay NaN: gaps stay gaps and do not grow. With too few samples
 * in a window the order is lowered to the highest that they determine. A width up to order + 1 leaves the fluxes as they
 * are.
 */
export function smoothSavitzkyGolay(fluxes: NumericInput, options: SavitzkyGolaySmoothing): Float64Array {
	const values = withGaps(fluxes);
	const half = Math.floor(options.width) >> 1;
	const order = options.order > 0 ? Math.floor(options.order) : 0;
	if (!(half > 0) || 2 * half + 1 <= order + 1) return values;
	const smoothed = new Float64Array(values.length).fill(Number.NaN);
	eachSegment(values.length, options.breaks, (start, end) => {
		const width = Math.min(end - start, 2 * half + 1);
		const centred = weightsAt(-half, half, order, 2 * half + 1, null);
		for (let i = start; i < end; i++) {
			if (Number.isNaN(values[i])) continue;
			const from = Math.max(start, Math.min(i - half, end - width));
			const window = values.subarray(from, from + width);
			const gaps = window.some(Number.isNaN) ? window : null;
			const inside = gaps === null && from === i - half && width === 2 * half + 1;
			smoothed[i] = weighted(window, inside ? centred : weightsAt(from - i, half, order, width, gaps));
		}
	});
	return smoothed;
}

function weighted(window: Float64Array, weights: Float64Array): number {
	let sum = 0;
	for (let j = 0; j < window.length; j++) {
		const value = window[j] as number;
		if (!Number.isNaN(value)) sum += (weights[j] as number) * value;
	}
	return sum;
}

/**
 * Weights of `width` samples, the first at `offset` from the smoothed one, in the value of their least-squares polynomial
 * there: Σₖ pₖ(x) pₖ(0) / |pₖ|², with polynomials that are orthogonal on the samples that are not NaN, built by their
 * three-term recurrence (Forsythe 1957, J. SIAM 5, 74). `half` scales x to about ±1, so that powers do not overflow.
 */
function weightsAt(
	offset: number,
	half: number,
	order: number,
	width: number,
	gaps: Float64Array | null,
): Float64Array {
	const weights = new Float64Array(width);
	const x = (j: number) => (offset + j) / half;
	let count = 0;
	const used = new Uint8Array(width);
	for (let j = 0; j < width; j++) {
		if (gaps && Number.isNaN(gaps[j])) continue;
		used[j] = 1;
		count++;
	}
	let previous = new Float64Array(width);
	let current = new Float64Array(width).fill(1);
	let previousAtZero = 0;
	let currentAtZero = 1;
	let previousNorm = 1;
	for (let k = 0; k <= Math.min(order, count - 1); k++) {
		let norm = 0;
		let moment = 0;
		for (let j = 0; j < width; j++) {
			if (!used[j]) continue;
			const square = (current[j] as number) ** 2;
			norm += square;
			moment += x(j) * square;
		}
		for (let j = 0; j < width; j++)
			if (used[j]) weights[j] = (weights[j] as number) + ((current[j] as number) * currentAtZero) / norm;
		const alpha = moment / norm;
		const beta = k === 0 ? 0 : norm / previousNorm;
		const next = new Float64Array(width);
		for (let j = 0; j < width; j++) next[j] = (x(j) - alpha) * (current[j] as number) - beta * (previous[j] as number);
		const nextAtZero = (0 - alpha) * currentAtZero - beta * previousAtZero;
		previous = current;
		current = next;
		previousAtZero = currentAtZero;
		currentAtZero = nextAtZero;
		previousNorm = norm;
	}
	return weights;
}

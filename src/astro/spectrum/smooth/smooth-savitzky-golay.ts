import { type NumericInput, readNumber } from "../../number.js";
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

/** Higher orders follow the noise, and cost time. */
const MAX_ORDER = 20;
/** Operations: windows that need more are cut. */
const MAX_OPERATIONS = 4e8;

/**
 * Savitzky–Golay filter (Savitzky & Golay 1964, Anal. Chem. 36, 1627): each flux becomes the value of the polynomial of
 * `order` that fits the `width` samples around it by least squares. It keeps the height of peaks better than a running
 * mean. Samples count as evenly spaced. O(n · width), times the order where there are gaps.
 *
 * At the ends, and beside a break, the window stops at the last sample and the polynomial is evaluated off its centre.
 * Fluxes that are not finite are left out of the fits and stay NaN: gaps stay gaps and do not grow. With too few samples
 * in a window the order is lowered to the highest that they determine. A width up to order + 1 leaves the fluxes as they
 * are. Orders above 20 count as 20, and a window is cut to what takes about a second: 4,000 samples without gaps in 100,000.
 */
export function smoothSavitzkyGolay(fluxes: NumericInput, options: SavitzkyGolaySmoothing): Float64Array {
	const values = withGaps(fluxes);
	const wantedOrder = readNumber(options.order) > 0 ? Math.floor(readNumber(options.order)) : 0;
	const wantedHalf = Math.floor(readNumber(options.width) / 2);
	if (!(wantedHalf > 0) || 2 * wantedHalf + 1 <= wantedOrder + 1) return values;
	const order = Math.min(wantedOrder, MAX_ORDER);
	const gapsBefore = countGaps(values);
	const half = affordableHalf(wantedHalf, order, values.length, gapsBefore[values.length] as number);
	const smoothed = new Float64Array(values.length).fill(Number.NaN);
	let centred: Float64Array | null = null;
	eachSegment(values.length, options.breaks, (start, end) => {
		const width = Math.min(end - start, 2 * half + 1);
		const lastFrom = end - width;
		let fit = { from: -1, values };
		for (let i = start; i < end; i++) {
			if (Number.isNaN(values[i])) continue;
			const from = Math.max(start, Math.min(i - half, lastFrom));
			const window = values.subarray(from, from + width);
			const gaps = gapsBefore[from + width] === gapsBefore[from] ? null : window;
			if (from === start || from === lastFrom) {
				if (fit.from !== from) fit = { from, values: fitted(window, half, order, gaps) };
				smoothed[i] = fit.values[i - from] as number;
			} else if (gaps) smoothed[i] = weighted(window, weightsAtCentre(half, order, width, gaps));
			else {
				centred ??= weightsAtCentre(half, order, width, null);
				smoothed[i] = weighted(window, centred);
			}
		}
	});
	return smoothed;
}

/** Samples on either side, cut until the work is bounded. All windows that hold the whole spectrum are one, which is little work. */
function affordableHalf(wanted: number, order: number, samples: number, gaps: number): number {
	if (wanted >= samples) return samples;
	const operations = (half: number) => 2 * half * (samples + 3 * (order + 1) * Math.min(samples, 2 * half * gaps));
	let half = wanted;
	while (half > order + 1 && operations(half) > MAX_OPERATIONS) half = Math.floor(half * 0.9);
	return half;
}

/** Number of NaN before each index. */
function countGaps(values: Float64Array): Uint32Array {
	const counts = new Uint32Array(values.length + 1);
	for (let i = 0; i < values.length; i++) counts[i + 1] = (counts[i] as number) + (Number.isNaN(values[i]) ? 1 : 0);
	return counts;
}

function weighted(window: Float64Array, weights: Float64Array): number {
	let sum = 0;
	for (let j = 0; j < window.length; j++) {
		const value = window[j] as number;
		if (!Number.isNaN(value)) sum += (weights[j] as number) * value;
	}
	return sum;
}

/** Weights of a window in the value of its polynomial at the centre: Σₖ pₖ(x) pₖ(0) / |pₖ|². */
function weightsAtCentre(half: number, order: number, width: number, gaps: Float64Array | null): Float64Array {
	const weights = new Float64Array(width);
	eachPolynomial(half, order, width, gaps, (polynomial, norm) => {
		const factor = (polynomial[half] as number) / norm;
		for (let j = 0; j < width; j++) weights[j] = (weights[j] as number) + (polynomial[j] as number) * factor;
	});
	return weights;
}

/** The polynomial that fits a window, at each of its samples. */
function fitted(window: Float64Array, half: number, order: number, gaps: Float64Array | null): Float64Array {
	const values = new Float64Array(window.length);
	eachPolynomial(half, order, window.length, gaps, (polynomial, norm) => {
		const coefficient = weighted(window, polynomial) / norm;
		for (let j = 0; j < values.length; j++) values[j] = (values[j] as number) + coefficient * (polynomial[j] as number);
	});
	return values;
}

/**
 * Calls `visit` with each polynomial up to `order`, at the samples of a window, and its square norm. They are orthogonal on the
 * samples that are not NaN, and built by their three-term recurrence (Forsythe 1957, J. SIAM 5, 74). `half` scales x to about
 * ±1, so that powers do not overflow.
 */
function eachPolynomial(
	half: number,
	order: number,
	width: number,
	gaps: Float64Array | null,
	visit: (polynomial: Float64Array, norm: number) => void,
): void {
	const middle = (width - 1) / 2;
	const x = (j: number) => (j - middle) / half;
	const isUsed = (j: number) => gaps === null || !Number.isNaN(gaps[j]);
	let count = 0;
	for (let j = 0; j < width; j++) if (isUsed(j)) count++;
	let previous = new Float64Array(width);
	let current = new Float64Array(width).fill(1);
	let previousNorm = 1;
	for (let k = 0; k <= Math.min(order, count - 1); k++) {
		let norm = 0;
		let moment = 0;
		for (let j = 0; j < width; j++) {
			if (!isUsed(j)) continue;
			const square = (current[j] as number) ** 2;
			norm += square;
			moment += x(j) * square;
		}
		visit(current, norm);
		const alpha = moment / norm;
		const beta = k === 0 ? 0 : norm / previousNorm;
		const next = previous;
		for (let j = 0; j < width; j++) next[j] = (x(j) - alpha) * (current[j] as number) - beta * (previous[j] as number);
		previous = current;
		current = next;
		previousNorm = norm;
	}
}

import { bisectLeft } from "d3-array";
import { type NumericInput, readNumber } from "../../number.js";
import { eachSegment, withGaps } from "../samples/segments.js";

export type MedianSmoothing = {
	kind?: "median" | undefined;
	/**
	 * Samples; an even width counts as the next odd one, and one above 10,001 as this. 0, 1, negative and NaN leave the fluxes as
	 * they are.
	 */
	width: number;
	/** Indices of samples that no window extends across, as `prepareSpectrum` gives them. */
	breaks?: ArrayLike<number> | undefined;
};

/** Samples on either side: wider windows would take seconds for 100,000 samples, and show nothing of a spectrum. */
const MAX_HALF_WIDTH = 5000;

/**
 * Running median over `width` samples, centred: spikes narrower than half the window vanish, edges stay sharp. The window
 * stays sorted, so that each step costs a bisection and a short move in memory.
 *
 * Samples that are not finite are ignored and stay NaN in the result: gaps stay gaps and do not grow. At the ends, and
 * beside a break, the window is cut off. The median of an even number of values is the mean of the middle two.
 */
export function smoothMedian(fluxes: NumericInput, options: MedianSmoothing): Float64Array {
	const values = withGaps(fluxes);
	const half = Math.min(values.length, Math.floor(readNumber(options.width) / 2), MAX_HALF_WIDTH);
	if (!(half > 0)) return values;
	const smoothed = new Float64Array(values.length).fill(Number.NaN);
	const sorted = createSorted(Math.min(values.length, 2 * half + 1));
	eachSegment(values.length, options.breaks, (start, end) => {
		sorted.clear();
		for (let i = start; i < Math.min(end, start + half); i++) sorted.add(values[i] as number);
		for (let i = start; i < end; i++) {
			if (i - half > start) sorted.remove(values[i - half - 1] as number);
			if (i + half < end) sorted.add(values[i + half] as number);
			if (!Number.isNaN(values[i])) smoothed[i] = sorted.median();
		}
	});
	return smoothed;
}

type Sorted = { clear(): void; add(value: number): void; remove(value: number): void; median(): number };

/** A sorted list of at most `capacity` values; NaN is neither added nor removed. */
function createSorted(capacity: number): Sorted {
	const items = new Float64Array(capacity);
	let size = 0;
	const rank = (value: number) => bisectLeft(items, value, 0, size);
	return {
		clear: () => {
			size = 0;
		},
		add: (value) => {
			if (Number.isNaN(value)) return;
			const at = rank(value);
			items.copyWithin(at + 1, at, size++);
			items[at] = value;
		},
		remove: (value) => {
			if (Number.isNaN(value)) return;
			const at = rank(value);
			items.copyWithin(at, at + 1, size--);
		},
		median: () => ((items[(size - 1) >> 1] as number) + (items[size >> 1] as number)) / 2,
	};
}

import { quantileOf } from "../samples/median.js";
import { mapColumns, type Samples } from "./order.js";

/** A gap is longer than this many typical steps: a removed cosmic ray takes about three samples, a gap between arms more. */
const GAP_STEPS = 5;
/** Steps on either side whose median is the typical step. */
const NEIGHBOUR_STEPS = 8;
/** Shorter spectra resemble photometry, with irregular steps: they are never broken. */
const MIN_SAMPLES = 10;

/**
 * Indices i where samples i and i + 1 are too far apart to be joined: the gap between two arms of a spectrograph, or
 * between two detectors.
 *
 * The rule: the step is more than 5 times the typical step, which is the greater of the two medians of up to 8 steps on
 * its left and on its right. Taking it locally follows logarithmic sampling, and the greater one joins arms of different
 * dispersion that touch. `wavelengths` ascend strictly. Fewer than 10 samples are never broken.
 */
export function findBreaks(wavelengths: Float64Array): number[] {
	const breaks: number[] = [];
	const steps = wavelengths.length - 1;
	if (steps < MIN_SAMPLES - 1) return breaks;
	const step = (i: number) => (wavelengths[i + 1] as number) - (wavelengths[i] as number);
	let before = Number.POSITIVE_INFINITY;
	let next = step(0);
	for (let i = 0; i < steps; i++) {
		const own = next;
		next = i < steps - 1 ? (wavelengths[i + 2] as number) - (wavelengths[i + 1] as number) : Number.POSITIVE_INFINITY;
		// Cheap test first: no gap is shorter than 5 times the shorter of its two neighbours.
		const isLonger = own > GAP_STEPS * before || own > GAP_STEPS * next;
		before = own;
		if (!isLonger) continue;
		const left = typicalStep(step, Math.max(0, i - NEIGHBOUR_STEPS), i);
		const right = typicalStep(step, i + 1, Math.min(steps, i + 1 + NEIGHBOUR_STEPS));
		if (own > GAP_STEPS * Math.max(left, right)) breaks.push(i);
	}
	return breaks;
}

/** Median of the steps [from, to); 0 of fewer than two, so that the other side of the step decides. */
function typicalStep(step: (i: number) => number, from: number, to: number): number {
	if (to - from < 2) return 0;
	return quantileOf(
		Float64Array.from({ length: to - from }, (_, i) => step(from + i)),
		0.5,
	);
}

/**
 * The samples with a gap (NaN flux and errors, not masked) in the middle of each break, and the indices of these new
 * samples. The same object when there is nothing to insert.
 */
export function insertGaps(samples: Samples, breaks: readonly number[]): { samples: Samples; breaks: number[] } {
	if (breaks.length === 0) return { samples, breaks: [] };
	const widened = mapColumns(samples, (column) => {
		const length = column.length + breaks.length;
		const wide = column instanceof Uint8Array ? new Uint8Array(length) : new Float64Array(length).fill(Number.NaN);
		let from = 0;
		breaks.forEach((at, inserted) => {
			wide.set(column.subarray(from, at + 1), from + inserted);
			from = at + 1;
		});
		wide.set(column.subarray(from), from + breaks.length);
		return wide as typeof column;
	});
	const indices = breaks.map((at, inserted) => at + 1 + inserted);
	const { wavelengths } = widened;
	for (const i of indices) wavelengths[i] = ((wavelengths[i - 1] as number) + (wavelengths[i + 1] as number)) / 2;
	return { samples: widened, breaks: indices };
}

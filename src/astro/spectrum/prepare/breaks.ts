import { quantileOf } from "../samples/median.js";
import type { Samples } from "./order.js";

/** A step so many times the typical one is a gap: three missing samples are a masked cosmic ray, an arm gap is more. */
const GAP_STEPS = 5;
/** Steps on either side that say what is typical there. */
const NEIGHBOURS = 8;
/** Spectra shorter than this are photometry-like and irregular by nature: never broken. */
const SHORTEST = 10;

/**
 * Indices i where samples i and i + 1 stand too far apart to be joined: the gap between two arms of a spectrograph, or
 * between two detectors.
 *
 * The rule: the step is more than 5 times the typical step, which is the greater of the two medians of up to 8 steps on
 * its left and on its right. Taking it locally follows logarithmic sampling, and the greater one joins arms of different
 * dispersion that touch. `wavelengths` ascend strictly. Fewer than 10 samples are never broken.
 */
export function findBreaks(wavelengths: Float64Array): number[] {
	const breaks: number[] = [];
	const steps = wavelengths.length - 1;
	if (steps < SHORTEST - 1) return breaks;
	const step = (i: number) => (wavelengths[i + 1] as number) - (wavelengths[i] as number);
	for (let i = 0; i < steps; i++) {
		// Cheap test first: a gap is long against at least one of its two neighbours.
		const before = i > 0 ? step(i - 1) : Number.POSITIVE_INFINITY;
		const after = i < steps - 1 ? step(i + 1) : Number.POSITIVE_INFINITY;
		if (step(i) <= GAP_STEPS * Math.min(before, after)) continue;
		const left = typicalStep(step, Math.max(0, i - NEIGHBOURS), i);
		const right = typicalStep(step, i + 1, Math.min(steps, i + 1 + NEIGHBOURS));
		if (step(i) > GAP_STEPS * Math.max(left, right)) breaks.push(i);
	}
	return breaks;
}

/** Median of steps from..to; 0, which decides nothing, where there are too few for one. */
function typicalStep(step: (i: number) => number, from: number, to: number): number {
	if (to - from < 2) return 0;
	return quantileOf(
		Float64Array.from({ length: to - from }, (_, i) => step(from + i)),
		0.5,
	);
}

/**
 * The samples with a gap (NaN flux and error) in the middle of each break, and the indices of those new samples.
 * The same object when there is nothing to insert.
 */
export function insertGaps(samples: Samples, breaks: readonly number[]): { samples: Samples; breaks: number[] } {
	if (breaks.length === 0) return { samples, breaks: [] };
	const { wavelengths } = samples;
	const middle = (i: number) => ((wavelengths[i] as number) + (wavelengths[i + 1] as number)) / 2;
	const widen = (values: Float64Array, fill: (i: number) => number) => {
		const wide = new Float64Array(values.length + breaks.length);
		let from = 0;
		breaks.forEach((at, inserted) => {
			wide.set(values.subarray(from, at + 1), from + inserted);
			wide[at + 1 + inserted] = fill(at);
			from = at + 1;
		});
		wide.set(values.subarray(from), from + breaks.length);
		return wide;
	};
	const gap = () => Number.NaN;
	return {
		samples: {
			wavelengths: widen(wavelengths, middle),
			fluxes: widen(samples.fluxes, gap),
			errors: samples.errors && widen(samples.errors, gap),
		},
		breaks: breaks.map((at, inserted) => at + 1 + inserted),
	};
}

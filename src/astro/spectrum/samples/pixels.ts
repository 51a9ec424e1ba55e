import { median } from "./median.js";
import { eachSegment } from "./segments.js";

/** Where each sample's stretch of the axis begins and ends, in the unit of the wavelengths. */
export type Pixels = { lower: Float64Array; upper: Float64Array };

/**
 * Each sample as a pixel that reaches half the way to its neighbours, the outer ones of a segment as far outwards as
 * inwards. A segment of one sample has the width of the median step of the spectrum, or none where there is no step. The
 * sample that stands for a break has no width. `wavelengths` ascend strictly.
 */
export function pixelsOf(wavelengths: Float64Array, breaks: ArrayLike<number>): Pixels {
	const lower = wavelengths.slice();
	const upper = wavelengths.slice();
	const at = (i: number) => wavelengths[i] as number;
	eachSegment(wavelengths.length, breaks, (start, end) => {
		if (end - start === 1) {
			const half = medianStep(wavelengths) / 2;
			lower[start] = at(start) - half;
			upper[start] = at(start) + half;
			return;
		}
		for (let i = start; i < end; i++) {
			const before = i > start ? at(i) - at(i - 1) : at(i + 1) - at(i);
			const after = i < end - 1 ? at(i + 1) - at(i) : at(i) - at(i - 1);
			lower[i] = at(i) - before / 2;
			upper[i] = at(i) + after / 2;
		}
		// One number for both neighbours, so that no rounding leaves a sliver between them.
		for (let i = start + 1; i < end; i++) lower[i] = upper[i - 1] as number;
	});
	return { lower, upper };
}

function medianStep(wavelengths: Float64Array): number {
	const steps = wavelengths.subarray(1).map((wavelength, i) => wavelength - (wavelengths[i] as number));
	return steps.length > 0 ? median(steps) : 0;
}

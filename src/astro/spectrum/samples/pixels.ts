import { median } from "./median.js";
import { eachSegment } from "./segments.js";

/** Lower and upper edge of each sample's pixel, in the unit of the wavelengths. */
export type Pixels = { lower: Float64Array; upper: Float64Array };

/**
 * Each sample as a pixel that extends halfway to its neighbours; the outer pixels of a segment extend as far outwards as
 * inwards. A segment of one sample has the width of the median step of the spectrum, or 0 where there is no step. The
 * sample of a break has width 0. `wavelengths` ascend strictly.
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
		let edge = at(start) - (at(start + 1) - at(start)) / 2;
		for (let i = start; i < end - 1; i++) {
			// The same number on both sides of an edge, so that rounding leaves no gap between pixels.
			lower[i] = edge;
			edge = at(i) + (at(i + 1) - at(i)) / 2;
			upper[i] = edge;
		}
		lower[end - 1] = edge;
		upper[end - 1] = at(end - 1) + (at(end - 1) - at(end - 2)) / 2;
	});
	return { lower, upper };
}

function medianStep(wavelengths: Float64Array): number {
	const steps = wavelengths.subarray(1).map((wavelength, i) => wavelength - (wavelengths[i] as number));
	return steps.length > 0 ? median(steps) : 0;
}

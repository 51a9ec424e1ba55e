import { firstSampleFrom } from "../../../astro/index.js";

/** Whether anything is masked between the first and the last flux; what lies beyond is no gap. */
export const isMaskedWithin = (edges: Float64Array, [first, last]: readonly [number, number]): boolean =>
	(edges[firstSampleFrom(edges, first)] ?? Number.POSITIVE_INFINITY) < last;

/** Whether a wavelength lies in one of the stretches. */
export const isMasked = (edges: Float64Array, wavelength: number): boolean =>
	firstSampleFrom(edges, wavelength) % 2 === 1;

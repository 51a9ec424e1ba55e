import { firstSampleFrom } from "../../../astro/index.js";

/** Whether a masked stretch, as pairs of `edges`, begins between the first and the last flux. */
export const isMaskedWithin = (edges: Float64Array, [first, last]: readonly [number, number]): boolean =>
	(edges[firstSampleFrom(edges, first)] ?? Number.POSITIVE_INFINITY) < last;

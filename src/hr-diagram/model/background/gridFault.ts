import type { DensityGrid } from "../../../astro/index.js";
import { isListOfValues } from "../../../astro/number.js";
import type { Problem } from "../problems.js";

/** A grid with more cells has more than there are pixels on any screen. */
const MAX_CELLS = 2 ** 25;

/** What is wrong with a grid, or null. */
export function gridFault({
	colorMin,
	colorStep,
	nColor,
	magMin,
	magStep,
	nMag,
	counts,
}: DensityGrid): Problem["message"] | null {
	const hasEdges =
		Number.isFinite(colorMin) &&
		Number.isFinite(magMin) &&
		colorStep > 0 &&
		magStep > 0 &&
		Number.isFinite(colorStep + magStep);
	if (!hasEdges)
		return ({ words, format }) =>
			words.gridStepsFault(`(${format(colorMin)}, ${format(magMin)})`, `(${format(colorStep)}, ${format(magStep)})`);
	if (!Number.isInteger(nColor) || !Number.isInteger(nMag) || nColor < 1 || nMag < 1 || nColor * nMag > MAX_CELLS)
		return ({ words, format }) => words.gridSizeFault(format(nColor), format(nMag));
	const length = counts?.length;
	if (!isListOfValues(counts) || length !== nColor * nMag)
		return ({ words, numbers, format }) =>
			words.gridCountsFault(
				format(nColor),
				format(nMag),
				typeof length === "number" ? numbers.integer(length) : words.noCounts,
			);
	return null;
}

/** Counts cut to the cells that hold a star. */

/**
 * @typedef {{ colorMin: number, colorStep: number, magMin: number, magStep: number, cells: [number, number, number][] }} Counts
 *   `cells`: column, row, number of stars
 */

/** Edge of a cell without the noise of binary fractions. */
const edge = (value) => Math.round(value * 1e6) / 1e6;

/** The smallest grid that holds all the cells, in multiples of the published one. */
export function gridOf({ colorMin, colorStep, magMin, magStep, cells }, keep = () => true) {
	const kept = cells.filter(([column, row]) =>
		keep(colorMin + (column + 0.5) * colorStep, magMin + (row + 0.5) * magStep),
	);
	const least = (at) => kept.reduce((low, cell) => Math.min(low, cell[at]), Number.POSITIVE_INFINITY);
	const most = (at) => kept.reduce((high, cell) => Math.max(high, cell[at]), 0);
	const [column0, row0] = [least(0), least(1)];
	const [nColor, nMag] = [most(0) - column0 + 1, most(1) - row0 + 1];
	const counts = new Float32Array(nColor * nMag);
	for (const [column, row, count] of kept) counts[(row - row0) * nColor + column - column0] += count;
	return {
		colorMin: edge(colorMin + column0 * colorStep),
		colorStep,
		nColor,
		magMin: edge(magMin + row0 * magStep),
		magStep,
		nMag,
		counts,
	};
}

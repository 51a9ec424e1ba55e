/** Sizes of the cells in which raw stars are counted. */

/** Smallest width and height of a cell, CSS pixels; up to 2.5 times as large for a round step. */
const MIN_CELL_PIXELS = 1.6;
/** Cells of one view: larger figures, such as posters, have larger cells. */
const MAX_CELLS = 4_000_000;

/**
 * The smallest step of the series 1, 2, 5, 10 … that is at least `atLeast`. Cells keep their edges while the view moves, and values
 * that are rounded to decimals fall into all of them alike.
 */
export function roundStep(atLeast: number): number {
	if (!(atLeast > 0) || !Number.isFinite(atLeast)) return 1;
	const power = 10 ** Math.floor(Math.log10(atLeast));
	for (const m of [1, 2, 5]) if (m * power >= atLeast * (1 - 1e-9)) return m * power;
	return 10 * power;
}

/** As `roundStep`, of the series 1, 5, 10, 50 …: all larger round steps are multiples of these. */
export function baseStep(atLeast: number): number {
	const step = roundStep(atLeast);
	const power = 10 ** Math.floor(Math.log10(step) + 1e-9);
	return Math.round(step / power) === 2 ? 5 * power : step;
}

/** Steps for a view of a range, mag, on so many CSS pixels. */
export function viewSteps(
	color: readonly [number, number],
	mag: readonly [number, number],
	pixels: { width: number; height: number },
): { color: number; mag: number } {
	const [width, height] = [Math.max(1, pixels.width), Math.max(1, pixels.height)];
	const cell = Math.max(MIN_CELL_PIXELS, Math.sqrt((width * height) / MAX_CELLS));
	return {
		color: roundStep((Math.abs(color[1] - color[0]) / width) * cell),
		mag: roundStep((Math.abs(mag[1] - mag[0]) / height) * cell),
	};
}

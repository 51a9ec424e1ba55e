import type { DensityGrid } from "../../../astro/index.js";

export type GridLabels = Pick<DensityGrid, "color" | "magnitude">;

/** Smallest and largest colour and magnitude of the cells that hold a star, mag; null when all are empty. */
export function gridExtent(grid: DensityGrid): { color: [number, number]; mag: [number, number] } | null {
	const { nColor, nMag, counts } = grid;
	let firstColumn = nColor;
	let lastColumn = -1;
	let firstRow = nMag;
	let lastRow = -1;
	for (let row = 0; row < nMag; row++) {
		for (let column = 0; column < nColor; column++) {
			if (!((counts[row * nColor + column] as number) > 0)) continue;
			if (column < firstColumn) firstColumn = column;
			if (column > lastColumn) lastColumn = column;
			if (row < firstRow) firstRow = row;
			if (row > lastRow) lastRow = row;
		}
	}
	if (lastColumn < 0) return null;
	return {
		color: [grid.colorMin + firstColumn * grid.colorStep, grid.colorMin + (lastColumn + 1) * grid.colorStep],
		mag: [grid.magMin + firstRow * grid.magStep, grid.magMin + (lastRow + 1) * grid.magStep],
	};
}

/** Number of stars in the cell that contains a colour and a magnitude; 0 outside of the grid. */
export function starsAt(grid: DensityGrid, color: number, mag: number): number {
	const column = Math.floor((color - grid.colorMin) / grid.colorStep);
	const row = Math.floor((mag - grid.magMin) / grid.magStep);
	if (!(column >= 0 && column < grid.nColor && row >= 0 && row < grid.nMag)) return 0;
	return grid.counts[row * grid.nColor + column] ?? 0;
}

/** Edges of the cell that contains a colour and a magnitude, mag. */
export function cellAt(
	{ colorMin, colorStep, magMin, magStep }: DensityGrid,
	color: number,
	mag: number,
): { color: [number, number]; mag: [number, number] } {
	const blue = colorMin + Math.floor((color - colorMin) / colorStep) * colorStep;
	const bright = magMin + Math.floor((mag - magMin) / magStep) * magStep;
	return { color: [blue, blue + colorStep], mag: [bright, bright + magStep] };
}

import type { StarArrays } from "../../../types.js";
import type { DensityLayer, StarIndex } from "../layer.js";
import { inSlices } from "./slices.js";

/** With the rows and columns round them, cells have numbers of 16 bits. */
const SIDE = 254;

/** Gives the cell of each star in a grid over an extent, once the stars are indexed. The first call begins that. */
export function createStarIndex(
	{ color, mag }: StarArrays,
	extent: NonNullable<DensityLayer["extent"]>,
): () => StarIndex | null {
	let index: StarIndex | null = null;
	let hasBegun = false;
	return () => {
		if (hasBegun) return index;
		hasBegun = true;
		const [left, right] = extent.color;
		const [low, high] = extent.mag;
		// Without an extent each star is beyond the grid or in its first cells.
		const scaleX = SIDE / (right - left || 1);
		const scaleY = SIDE / (high - low || 1);
		const count = Math.min(color.length, mag.length);
		const cells = new Uint16Array(count);
		const counts = new Uint32Array((SIDE + 2) ** 2);
		inSlices(
			count,
			(from, to) => {
				for (let i = from; i < to; i++) {
					// NaN becomes 0.
					const row = Math.min(SIDE + 1, Math.max(0, Math.floor(((mag[i] as number) - low) * scaleY) + 1)) | 0;
					const column = Math.min(SIDE + 1, Math.max(0, Math.floor(((color[i] as number) - left) * scaleX) + 1)) | 0;
					const cell = row * (SIDE + 2) + column;
					cells[i] = cell;
					counts[cell] = (counts[cell] as number) + 1;
				}
			},
			() => {
				index = { side: SIDE, left, low, scaleX, scaleY, cells, counts };
			},
		);
		return index;
	};
}

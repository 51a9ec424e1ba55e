import { unpackDensity } from "../density-packing.js";
import type { DensityGrid } from "../types.js";

/** A grid that is decoded at the first call; each call gives the same object. */
export function packedGrid(head: Omit<DensityGrid, "counts">, packed: string): () => DensityGrid {
	let grid: DensityGrid | null = null;
	return () => {
		grid ??= { ...head, counts: unpackDensity(packed, head.nColor, head.nColor * head.nMag) };
		return grid;
	};
}

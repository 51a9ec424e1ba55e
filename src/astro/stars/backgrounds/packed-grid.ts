import { unpackDensity } from "../density-packing.js";
import type { DensityGrid } from "../types.js";

type Head = Omit<DensityGrid, "counts" | "total" | "max">;

/** A grid that is decoded at the first call; each call gives the same object. */
export function packedGrid(head: Head, packed: string): () => DensityGrid {
	let grid: DensityGrid | null = null;
	return () => {
		if (grid) return grid;
		const { nColor, nMag } = head;
		const counts = unpackDensity(packed, nColor, nColor * nMag);
		let total = 0;
		let max = 0;
		for (const count of counts) {
			total += count;
			if (count > max) max = count;
		}
		grid = { ...head, counts, total, max };
		return grid;
	};
}

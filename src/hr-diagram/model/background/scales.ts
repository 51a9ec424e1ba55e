import type { DensityGrid, HRDensity } from "../../types.js";
import { densityLevel, LEVEL_COUNT } from "./density.js";

type ScaleName = NonNullable<HRDensity["scale"]>;

/** Levels of the cells of a grid, 0 for empty ones, on a scale of colours. */
export function levelsOn(scale: ScaleName, { counts, max }: DensityGrid): Uint8Array {
	if (scale === "log") return Uint8Array.from(counts, (count) => densityLevel(count, max));
	const share =
		scale === "equalized" ? equalized(counts) : scale === "root" ? root(max) : (count: number) => count / max;
	return Uint8Array.from(counts, (count) => {
		if (!(count > 0)) return 0;
		// Where all cells are alike, as on the logarithmic scale.
		if (!(max > 1)) return densityLevel(count, max);
		return 1 + Math.min(LEVEL_COUNT - 1, Math.floor(Math.min(1, share(count)) * LEVEL_COUNT));
	});
}

const root =
	(max: number) =>
	(count: number): number =>
		Math.sqrt(count / max);

/** Each level has as many cells as any other, as far as cells of one count allow: the share of the filled cells with fewer stars. */
function equalized(counts: ArrayLike<number>): (count: number) => number {
	const filled = Float64Array.from(counts)
		.filter((count) => count > 0)
		.sort();
	const shares = new Map<number, number>();
	filled.forEach((count, i) => {
		if (!shares.has(count)) shares.set(count, i / filled.length);
	});
	return (count) => shares.get(count) ?? 1;
}

import type { DensityGrid } from "../types.js";
import { starsAt } from "./background/grid.js";
import { densityIn, type HRView } from "./view.js";

/** The cells at a place: those of the topmost layer that has stars there, else of the lowest; null where there are none. */
export function gridAt(view: HRView, color: number, mag: number): DensityGrid | null {
	const grids = view.model.background.layers.flatMap((layer) => {
		const density = densityIn(view, layer);
		return density?.kind === "cells" ? [density.grid] : [];
	});
	return grids.findLast((grid) => starsAt(grid, color, mag) > 0) ?? grids[0] ?? null;
}

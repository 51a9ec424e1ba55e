import { dwarfsGaia } from "../../../astro/stars/dwarfs-gaia.js";
import type { DensityGrid, StarArrays } from "../../types.js";
import type { BandNames } from "../bands.js";
import { type Problem, textOf } from "../problems.js";

export type Interval = readonly [number, number];

export type BinnedStars =
	| { kind: "cells"; grid: DensityGrid }
	/** Indices of the stars in view. */
	| { kind: "points"; indices: Int32Array };

/** A grid over the stars of a layer, and the cell of each star. */
export type StarIndex = {
	/** Rows and columns, without those round the grid for stars beyond it. */
	side: number;
	/** Smallest colour and magnitude of the grid, mag, and its cells for each mag. */
	left: number;
	low: number;
	scaleX: number;
	scaleY: number;
	/** `row * (side + 2) + column`, from 1; row or column 0 and `side + 1` are round the grid. */
	cells: Uint16Array;
	/** Number of stars in each cell. */
	counts: Uint32Array;
};

/** Stars of one catalogue, for any part in view; on a colour scale of its own. */
export type DensityLayer = {
	/** What the stars are: "Hipparcos stars". Empty where that is not known. */
	name: string;
	/** Number of stars. */
	total: number;
	/** Smallest and largest colour and absolute magnitude, mag; null without stars. */
	extent: { color: Interval; mag: Interval } | null;
	/** Stars outside of `extent`. */
	outside: number;
	/** The native cells of a grid for any view; raw stars counted for this view. null: nothing to draw. */
	densityIn(color: Interval, mag: Interval, pixels: { width: number; height: number }): BinnedStars | null;
	stars: StarArrays | null;
	/** Empty where none is known. */
	credit: string;
	note: string;
	/** The colours are computed from those of another system. */
	transformed: boolean;
	/** Raw stars that are still being counted: calls back when there is more to see. */
	onProgress?: ((listener: () => void) => () => void) | undefined;
	/** Of raw stars, for a quick search in an area. The first call begins to make it; null until it is there. */
	starIndex?: (() => StarIndex | null) | undefined;
};

/** Density behind the points. */
export type Background = BandNames & {
	/** From bottom to top; empty: no background. */
	layers: readonly DensityLayer[];
	/** Smallest and largest colour and absolute magnitude of all layers, mag. */
	extent: DensityLayer["extent"];
	problems: readonly Problem[];
	/** The code or the data of the background are not there yet. */
	isPending: boolean;
};

/** Names of the axes, any part of them. */
export type AxisNames = { color?: string | undefined; magnitude?: string | undefined } | null | undefined;

/** Names of the bands of the default background; `bandNames` makes them for others. */
export const gaiaNames: BandNames = {
	labels: { color: "BP-RP", magnitude: "M_G" },
	system: "gaia",
	dwarfs: dwarfsGaia,
	titles: { color: "BP \u2212 RP (mag)", magnitude: "M_{G} (mag)" },
	texts: { color: "BP \u2212 RP", magnitude: "M_G" },
};

/** A background of layers. */
export function backgroundOf(
	layers: readonly DensityLayer[],
	names: BandNames,
	problems: readonly Problem[] = [],
	isPending = false,
): Background {
	let extent: DensityLayer["extent"] = null;
	for (const layer of layers) {
		if (!layer.extent) continue;
		const { color, mag } = layer.extent;
		extent = extent ? { color: union(extent.color, color), mag: union(extent.mag, mag) } : { color, mag };
	}
	return { ...names, layers, extent, problems, isPending };
}

const union = (a: Interval, b: Interval): Interval => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

/** Native cells of a grid that is known to be sound. */
export function gridLayer(grid: DensityGrid, total: number, extent: DensityLayer["extent"]): DensityLayer {
	const density: BinnedStars = { kind: "cells", grid };
	return {
		name: textOf(grid.name ?? ""),
		total,
		extent,
		outside: 0,
		densityIn: () => density,
		stars: null,
		credit: textOf(grid.credit ?? ""),
		note: textOf(grid.note ?? ""),
		transformed: grid.transformed,
	};
}

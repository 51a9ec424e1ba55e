import { drawCells, type Pen } from "../../../plot/index.js";
import { densityColors, densityLevels } from "../../model/background/density.js";
import { densityIn, type HRView } from "../../model/view.js";
import type { DensityGrid } from "../../types.js";

const levelCache = new WeakMap<DensityGrid, Uint8Array>();
function levelsOf(grid: DensityGrid): Uint8Array {
	let levels = levelCache.get(grid);
	if (!levels) {
		levels = densityLevels(grid.counts, grid.max);
		levelCache.set(grid, levels);
	}
	return levels;
}

/** Density cells in their native size, or single stars where few are in view. */
export function paintDensity(pen: Pen, view: HRView): void {
	const field = densityIn(view);
	if (!field) return;
	pen.clip(view.layout.plot, () =>
		field.kind === "cells" ? paintCells(pen, view, field.grid) : paintStars(pen, view, field.indices),
	);
}

function paintCells(pen: Pen, { x, y }: HRView, grid: DensityGrid): void {
	const { colorMin, colorStep, nColor, magMin, magStep, nMag } = grid;
	const left = x.map(colorMin);
	const top = y.map(magMin);
	const cellWidth = x.map(colorMin + colorStep) - left;
	const cellHeight = y.map(magMin + magStep) - top;
	if (!(cellWidth > 0) || !(cellHeight > 0)) return;
	// Only what is in view: in a deep zoom the whole table would be millions of pixels wide.
	const from = (value: number, n: number) => Math.min(n, Math.max(0, Math.floor(value)));
	const to = (value: number, n: number) => Math.min(n, Math.max(0, Math.ceil(value)));
	const part = {
		column0: from((x.range[0] - left) / cellWidth, nColor),
		column1: to((x.range[1] - left) / cellWidth, nColor),
		row0: from((y.range[1] - top) / cellHeight, nMag),
		row1: to((y.range[0] - top) / cellHeight, nMag),
	};
	drawCells(pen, {
		columns: nColor,
		rows: nMag,
		levels: levelsOf(grid),
		colors: densityColors,
		x: left,
		y: top,
		cellWidth,
		cellHeight,
		part,
	});
}

function paintStars(pen: Pen, { x, y, model }: HRView, indices: Int32Array): void {
	const stars = model.background.stars;
	if (!stars) return;
	const radius = indices.length > 1000 ? 0.9 : 1.4;
	pen.fill(
		(path) => {
			for (const i of indices) {
				const px = x.map(stars.color[i] as number);
				const py = y.map(stars.mag[i] as number);
				path.rect(px - radius, py - radius, 2 * radius, 2 * radius);
			}
		},
		{ color: "var(--astropane-density-high)" },
	);
}

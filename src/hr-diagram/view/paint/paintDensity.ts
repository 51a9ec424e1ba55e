import { drawCells, type Pen } from "../../../plot/index.js";
import { densityColors, densityLevel } from "../../model/background/density.js";
import { densityIn, type HRView } from "../../model/view.js";
import type { DensityGrid, StarArrays } from "../../types.js";

/** With more single stars in view they are drawn smaller. */
const MANY_STARS = 1000;
const STAR_RADIUS_PX = 1.4;
const SMALL_STAR_RADIUS_PX = 0.9;

/** The same function for the same grid, as its picture is kept by it. */
const levelFunctions = new WeakMap<DensityGrid, (count: number) => number>();
function levelFunction(grid: DensityGrid): (count: number) => number {
	const { max } = grid;
	const levelOf = levelFunctions.get(grid) ?? ((count) => densityLevel(count, max));
	levelFunctions.set(grid, levelOf);
	return levelOf;
}

/** Layer by layer, cells in their native size, or single stars where few are in view. */
export function paintDensity(pen: Pen, view: HRView): void {
	const { layers } = view.model.background;
	if (layers.length === 0) return;
	pen.clip(view.layout.plot, () => {
		for (const layer of layers) {
			const density = densityIn(view, layer);
			const style = view.model.densityStyle;
			if (density?.kind === "cells") (style?.paint ?? paintCells)(pen, view, density.grid);
			else if (density && layer.stars) paintStars(pen, view, layer.stars, density.indices);
		}
	});
}

function paintCells(pen: Pen, { x, y, model }: HRView, grid: DensityGrid): void {
	const { colorMin, colorStep, nColor, magMin, magStep, nMag } = grid;
	const left = x.map(colorMin);
	const top = y.map(magMin);
	const cellWidth = x.map(colorMin + colorStep) - left;
	const cellHeight = y.map(magMin + magStep) - top;
	if (!(cellWidth > 0) || !(cellHeight > 0)) return;
	// Only the cells in view: in a deep zoom the whole grid would be millions of pixels wide.
	const clamp = (index: number, count: number) => Math.min(count, Math.max(0, index));
	const from = (index: number, count: number) => clamp(Math.floor(index), count);
	const to = (index: number, count: number) => clamp(Math.ceil(index), count);
	const part = {
		column0: from((x.range[0] - left) / cellWidth, nColor),
		column1: to((x.range[1] - left) / cellWidth, nColor),
		row0: from((y.range[1] - top) / cellHeight, nMag),
		row1: to((y.range[0] - top) / cellHeight, nMag),
	};
	drawCells(pen, {
		columns: nColor,
		rows: nMag,
		values: model.densityStyle?.levelsOf(grid) ?? grid.counts,
		levelOf: model.densityStyle ? undefined : levelFunction(grid),
		colors: model.densityStyle?.colors ?? densityColors,
		x: left,
		y: top,
		cellWidth,
		cellHeight,
		part,
	});
}

function paintStars(pen: Pen, { x, y }: HRView, stars: StarArrays, indices: Int32Array): void {
	const radius = indices.length > MANY_STARS ? SMALL_STAR_RADIUS_PX : STAR_RADIUS_PX;
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

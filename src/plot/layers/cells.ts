import type { Paint, Pen, Resolver } from "./pen.js";
import { attribute, round } from "./svgPen.js";

/**
 * A table of coloured cells, as of a density map: a canvas paints it as one small image, SVG as runs of equal colour,
 * both without seams between cells. `levels[row * columns + column]` 0 is empty, n is `colors[n − 1]`. Row 0 is the
 * uppermost. A raster is painted faster a second time when its `levels` are the same array.
 */
export type CellRaster = {
	columns: number;
	rows: number;
	levels: Uint8Array;
	colors: readonly Paint[];
	/** Outer corner of the first cell and size of a cell, CSS pixels. */
	x: number;
	y: number;
	cellWidth: number;
	cellHeight: number;
	/** Cells to paint: first and one past the last. Default all. */
	part?: { column0: number; column1: number; row0: number; row1: number } | undefined;
};

export function drawCells(pen: Pen, raster: CellRaster): void {
	if ("write" in pen.raw) pen.raw.write(cellMarkup(raster));
	else paintCellImage(pen.raw.context, raster, pen.raw.resolve);
}

function paintCellImage(ctx: CanvasRenderingContext2D, raster: CellRaster, resolve: Resolver): void {
	const image = cellImage(ctx, raster, resolve);
	if (!image) return;
	const { columns, rows, x, y, cellWidth, cellHeight } = raster;
	const { column0, column1, row0, row1 } = raster.part ?? { column0: 0, column1: columns, row0: 0, row1: rows };
	const width = column1 - column0;
	const height = row1 - row0;
	if (width < 1 || height < 1) return;
	ctx.imageSmoothingEnabled = false;
	ctx.drawImage(
		image,
		column0,
		row0,
		width,
		height,
		x + column0 * cellWidth,
		y + row0 * cellHeight,
		width * cellWidth,
		height * cellHeight,
	);
}

/** Images of rasters, one pixel a cell, as long as somebody holds the levels. */
const images = new WeakMap<Uint8Array, { colors: string; image: HTMLCanvasElement }>();

function cellImage(
	ctx: CanvasRenderingContext2D,
	{ columns, rows, levels, colors }: CellRaster,
	resolve: Resolver,
): HTMLCanvasElement | null {
	if (columns < 1 || rows < 1) return null;
	const resolved = colors.map((color) => resolve.color(color));
	const key = resolved.join();
	const known = images.get(levels);
	if (known?.colors === key) return known.image;
	const image = ctx.canvas.ownerDocument.createElement("canvas");
	image.width = columns;
	image.height = rows;
	const context = image.getContext("2d");
	if (!context) return null;
	const table = resolved.map(rgba);
	const data = context.createImageData(columns, rows);
	const pixels = data.data;
	for (let i = 0; i < columns * rows; i++) {
		const color = table[(levels[i] as number) - 1];
		if (color) pixels.set(color, i * 4);
	}
	context.putImageData(data, 0, 0);
	images.set(levels, { colors: key, image });
	return image;
}

/** Four bytes of a colour as a resolver gives it. */
function rgba(color: string): readonly [number, number, number, number] {
	const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
	if (hex)
		return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).concat(255) as [
			number,
			number,
			number,
			number,
		];
	const [r = 128, g = 128, b = 128, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
	return [r, g, b, a * 255];
}

/**
 * Each row's runs of one level, drawn as strokes one cell wide in cell units: a third of the length of rectangles. Crisp
 * edges, or the ground would shine through between neighbours.
 */
function cellMarkup({ columns, rows, levels, colors, x, y, cellWidth, cellHeight, part }: CellRaster): string {
	const { column0, column1, row0, row1 } = part ?? { column0: 0, column1: columns, row0: 0, row1: rows };
	const paths: string[] = colors.map(() => "");
	for (let row = row0; row < row1; row++) {
		const base = row * columns;
		const moved = colors.map(() => -1);
		for (let column = column0; column < column1; ) {
			const level = levels[base + column] as number;
			const from = column;
			do column++;
			while (column < column1 && levels[base + column] === level);
			if (level === 0 || level > colors.length) continue;
			const at = moved[level - 1] as number;
			paths[level - 1] += `${at < 0 ? `M${from} ${row + 0.5}` : `m${from - at} 0`}h${column - from}`;
			moved[level - 1] = column;
		}
	}
	const inner = paths.map((d, i) => (d ? `<path d="${d}"${attribute("stroke", colors[i])}/>` : "")).join("");
	if (!inner) return "";
	// Six decimals: an error here is multiplied by the number of cells.
	const exact = (value: number): string => String(Math.round(value * 1e6) / 1e6);
	return `<g fill="none" shape-rendering="crispEdges" transform="translate(${round(x)} ${round(y)}) scale(${exact(cellWidth)} ${exact(cellHeight)})">${inner}</g>`;
}

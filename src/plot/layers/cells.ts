import type { Paint, Pen, Resolver } from "./pen.js";
import { paint, round } from "./svgPen.js";

/**
 * A grid of coloured cells, such as a density map. A canvas paints it as one small image, SVG as runs of equal colour,
 * both without seams between cells. Row 0 is at the top. The image is cached by the identity of `levelOf`, which belongs to one
 * grid, or of `values` without it.
 */
export type CellRaster = {
	columns: number;
	rows: number;
	/** Of the cell at `row * columns + column`; 0 is empty. */
	values: Uint8Array | Float32Array;
	/** Level of a value: level 0 is empty, level n has `colors[n − 1]`. Default: the value itself. */
	levelOf?: ((value: number) => number) | undefined;
	colors: readonly Paint[];
	/** Upper left corner of the first cell and size of a cell, CSS pixels. */
	x: number;
	y: number;
	cellWidth: number;
	cellHeight: number;
	/** Cells to paint: first, and one past the last. Default: all. */
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

/** Images with one pixel per cell, by `levelOf`, or by `values` without it. */
const images = new WeakMap<object, { colors: string; image: HTMLCanvasElement }>();

function cellImage(
	ctx: CanvasRenderingContext2D,
	{ columns, rows, values, levelOf, colors }: CellRaster,
	resolve: Resolver,
): HTMLCanvasElement | null {
	if (columns < 1 || rows < 1) return null;
	const resolved = colors.map((color) => resolve.color(color));
	const key = resolved.join();
	const cached = images.get(levelOf ?? values);
	if (cached?.colors === key) return cached.image;
	const image = ctx.canvas.ownerDocument.createElement("canvas");
	image.width = columns;
	image.height = rows;
	const context = image.getContext("2d");
	if (!context) return null;
	// A pixel as one number, of bytes in the order of the machine; with its sign, opaque colours are small ones, for which engines
	// allocate nothing. Level 0, and levels without a colour, are clear.
	const table = new Int32Array(Uint8ClampedArray.from([0, 0, 0, 0, ...resolved.flatMap(rgba)]).buffer);
	const data = context.createImageData(columns, rows);
	const pixels = new Int32Array(data.data.buffer);
	// A function that is called often is compiled sooner than a loop that runs long.
	values.forEach((value, i) => {
		if (value) pixels[i] = table[levelOf ? levelOf(value) : value] ?? 0;
	});
	context.putImageData(data, 0, 0);
	images.set(levelOf ?? values, { colors: key, image });
	return image;
}

/** Red, green, blue and alpha, 0 to 255, of a colour from a resolver. */
function rgba(color: string): [number, number, number, number] {
	const isHex = /^#[\da-f]{6}$/i.test(color);
	const parts = color.match(isHex ? /[\da-f]{2}/gi : /[\d.]+/g) ?? [];
	const [r = 128, g = 128, b = 128, a = 1] = parts.map((part) => Number(isHex ? `0x${part}` : part));
	return [r, g, b, a * 255];
}

/**
 * Runs of equal level as strokes of one cell width, in cell units with relative moves: a quarter of the length of the rectangles
 * that d3-path writes. With smoothed edges the background would show between neighbours.
 */
function cellMarkup({ columns, rows, values, levelOf, colors, x, y, cellWidth, cellHeight, part }: CellRaster): string {
	const { column0, column1, row0, row1 } = part ?? { column0: 0, column1: columns, row0: 0, row1: rows };
	const known = new Map<number, number>();
	const levelAt = (i: number): number => {
		const value = values[i] as number;
		if (value === 0 || !levelOf) return value;
		const level = known.get(value) ?? levelOf(value);
		known.set(value, level);
		return level;
	};
	const paths: string[] = colors.map(() => "");
	/** Column and row after the last run of each level: each run is a move from there. */
	const atColumn = colors.map(() => 0);
	const atRow = colors.map(() => 0);
	for (let row = row0; row < row1; row++) {
		const base = row * columns;
		for (let column = column0; column < column1; ) {
			const level = levelAt(base + column);
			const from = column;
			do column++;
			while (column < column1 && levelAt(base + column) === level);
			if (level === 0 || level > colors.length) continue;
			const i = level - 1;
			const dx = from - (atColumn[i] as number);
			const dy = row - (atRow[i] as number);
			paths[i] += `m${dx}${dy < 0 ? "" : " "}${dy}h${column - from}`;
			atColumn[i] = column;
			atRow[i] = row;
		}
	}
	const inner = paths.map((d, i) => (d ? `<path d="${d}"${paint("stroke", colors[i] as Paint)}/>` : "")).join("");
	if (!inner) return "";
	// Six decimals: the number of cells multiplies the error.
	const exact = (value: number): string => String(Math.round(value * 1e6) / 1e6);
	return `<g fill="none" shape-rendering="crispEdges" transform="translate(${round(x)} ${round(y + cellHeight / 2)}) scale(${exact(cellWidth)} ${exact(cellHeight)})">${inner}</g>`;
}

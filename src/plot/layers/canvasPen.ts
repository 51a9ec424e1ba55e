import { type CellRaster, type Paint, type Pen, SCRIPT, type TextStyle, textRuns } from "./pen.js";

/** How a canvas learns what a CSS colour or the host's font comes to. */
export type Resolver = { color(paint: Paint): string; fontFamily(): string };

const BASELINE_SHIFT = { alphabetic: 0, middle: 0.35, hanging: 0.74 } as const;

const ALIGN = { start: "left", middle: "center", end: "right" } as const;

/** A pen for a 2D context whose transform already maps CSS pixels to device pixels. */
export function createCanvasPen(ctx: CanvasRenderingContext2D, resolve: Resolver): Pen {
	const font = (style: TextStyle, size: number): string =>
		`${style.italic ? "italic " : ""}${style.weight ?? 400} ${size}px ${resolve.fontFamily()}`;
	// Without `save` and `restore`, which make Chromium look the font up anew: labels are drawn by the hundred.
	const runs = (text: string, x: number, y: number, style: TextStyle, size: number): void => {
		const parts = textRuns(text);
		if (parts.length === 1 && parts[0]?.shift === 0) {
			ctx.font = font(style, size);
			ctx.textAlign = ALIGN[style.anchor ?? "start"];
			if (style.halo) ctx.strokeText(text, x, y);
			ctx.fillText(text, x, y);
			return;
		}
		ctx.textAlign = "left";
		const measured = parts.map((run) => {
			ctx.font = font(style, run.shift === 0 ? size : size * SCRIPT.size);
			return ctx.measureText(run.text).width;
		});
		const total = measured.reduce((sum, width) => sum + width, 0);
		let at = x - (style.anchor === "end" ? total : style.anchor === "middle" ? total / 2 : 0);
		parts.forEach((run, i) => {
			ctx.font = font(style, run.shift === 0 ? size : size * SCRIPT.size);
			const dy = run.shift === 0 ? 0 : run.shift < 0 ? SCRIPT.down * size : -SCRIPT.up * size;
			if (style.halo) ctx.strokeText(run.text, at, y + dy);
			ctx.fillText(run.text, at, y + dy);
			at += measured[i] ?? 0;
		});
	};
	return {
		stroke(build, style) {
			ctx.beginPath();
			build(ctx);
			ctx.strokeStyle = resolve.color(style.color);
			ctx.lineWidth = style.width ?? 1;
			ctx.lineJoin = style.round ? "round" : "miter";
			ctx.globalAlpha = style.opacity ?? 1;
			ctx.setLineDash((style.dash as number[] | undefined) ?? []);
			ctx.stroke();
			ctx.globalAlpha = 1;
		},
		fill(build, style) {
			ctx.beginPath();
			build(ctx);
			ctx.fillStyle = resolve.color(style.color);
			ctx.globalAlpha = style.opacity ?? 1;
			ctx.fill();
			ctx.globalAlpha = 1;
		},
		text(text, x, y, style) {
			const size = style.size ?? 12;
			const shift = BASELINE_SHIFT[style.baseline ?? "alphabetic"] * size;
			ctx.globalAlpha = style.opacity ?? 1;
			ctx.fillStyle = resolve.color(style.color);
			if (style.halo) {
				ctx.strokeStyle = resolve.color(style.halo);
				ctx.lineWidth = 3;
				ctx.lineJoin = "round";
				ctx.setLineDash([]);
			}
			if (style.rotate) {
				ctx.save();
				ctx.translate(x, y);
				ctx.rotate((style.rotate * Math.PI) / 180);
				runs(text, 0, shift, style, size);
				ctx.restore();
			} else runs(text, x, y + shift, style, size);
			ctx.globalAlpha = 1;
		},
		cells(raster) {
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
		},
		clip(rect, draw) {
			ctx.save();
			ctx.beginPath();
			ctx.rect(rect.x, rect.y, rect.width, rect.height);
			ctx.clip();
			draw();
			ctx.restore();
		},
	};
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

import { createCanvasPen, type Layer, type Pen, type Resolver } from "../../../plot/index.js";
import type { DensityLayer } from "../../model/background/layer.js";
import type { HRView } from "../../model/view.js";
import { paintAxes } from "../paint/paintAxes.js";
import { paintDensity } from "../paint/paintDensity.js";
import { paintPoints } from "../paint/paintPoints.js";
import { paintTracks } from "../paint/paintTracks.js";

/** Bitmaps that are kept, the last used at the end. */
const MAX_BITMAPS = 24;
const bitmaps = new Map<string, HTMLCanvasElement>();

const layerIds = new WeakMap<DensityLayer, number>();
let layerCount = 0;
function idOf(layer: DensityLayer): number {
	const id = layerIds.get(layer) ?? ++layerCount;
	layerIds.set(layer, id);
	return id;
}

/** Colours that tell one theme from another. */
const SAMPLES = ["ground", "ink", "ink-soft", "density-low", "density-high"].map((name) => `var(--astropane-${name})`);

/** All that decides on the picture round the points. */
const keyOf = ({ model, layout, x, y, language }: HRView, canvas: HTMLCanvasElement, resolve: Resolver): string =>
	JSON.stringify([
		model.background.layers.map(idOf),
		model.background.labels,
		model.sequences.length,
		layout.size,
		canvas.width,
		canvas.height,
		x.domain,
		y.domain,
		language.numbers.locale,
		resolve.fontFamily(),
		...SAMPLES.map((paint) => resolve.color(paint)),
	]);

function paintSurroundings(pen: Pen, view: HRView): void {
	paintDensity(pen, view);
	paintTracks(pen, view);
	paintAxes(pen, view);
}

/** Draws the bitmap of background, sequences and axes, which diagrams of the same background, size and theme share. */
function drawSurroundings(context: CanvasRenderingContext2D, resolve: Resolver, view: HRView): void {
	const { canvas } = context;
	const key = keyOf(view, canvas, resolve);
	const bitmap = bitmaps.get(key) ?? makeBitmap(canvas, resolve, view);
	if (!bitmap) return;
	bitmaps.delete(key);
	bitmaps.set(key, bitmap);
	for (const oldest of bitmaps.keys()) {
		if (bitmaps.size <= MAX_BITMAPS) break;
		bitmaps.delete(oldest);
	}
	const { width, height } = view.layout.size;
	context.drawImage(bitmap, 0, 0, width, height);
}

function makeBitmap(canvas: HTMLCanvasElement, resolve: Resolver, view: HRView): HTMLCanvasElement | null {
	const bitmap = canvas.ownerDocument.createElement("canvas");
	bitmap.width = canvas.width;
	bitmap.height = canvas.height;
	const context = bitmap.getContext("2d");
	if (!context) return null;
	const { width, height } = view.layout.size;
	context.setTransform(canvas.width / width, 0, 0, canvas.height / height, 0, 0);
	paintSurroundings(createCanvasPen(context, resolve), view);
	return bitmap;
}

/** The whole of a small diagram as one layer. */
export const thumbnailLayers: readonly Layer<HRView>[] = [
	{
		name: "thumbnail",
		medium: "canvas",
		paint(pen, view) {
			if ("context" in pen.raw) drawSurroundings(pen.raw.context, pen.raw.resolve, view);
			else paintSurroundings(pen, view);
			paintPoints(pen, view);
		},
	},
];

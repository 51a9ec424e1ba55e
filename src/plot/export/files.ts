import { createCanvasPen } from "../layers/canvasPen.js";
import { createSvgPen, escapeMarkup, paintMarkup, unescapeMarkup } from "../layers/svgPen.js";
import { type ExportOptions, exportPng, exportSvg, type Pens, type Picture } from "./picture.js";

const pens: Pens = { createCanvasPen, createSvgPen, paintMarkup, escapeMarkup, unescapeMarkup };

/** The figure as a self-contained SVG document with title and description, in the colours of the screen. */
export const toSvg = <View>(picture: Picture<View>, options?: ExportOptions): string =>
	exportSvg(picture, pens, options);

/** The figure as a PNG with `scale` device pixels per CSS pixel (default 2). Rejects with the texts of `words`. */
export const toPng = <View>(
	picture: Picture<View>,
	options?: ExportOptions & { scale?: number | undefined },
): Promise<Blob> => exportPng(picture, pens, options);

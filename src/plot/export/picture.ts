import type { Size } from "../geometry/rect.js";
import type { createCanvasPen } from "../layers/canvasPen.js";
import type { Layer, Pen } from "../layers/pen.js";
import type { createSvgPen, escapeMarkup, paintMarkup, unescapeMarkup } from "../layers/svgPen.js";
import type { Theme } from "../layers/theme.js";

/** Texts of the figure itself. */
export type FigureWords = {
	/** `aria-roledescription` of a figure that takes keys; none without it. */
	interactivePlot: string;
};

/** Texts of the making of files. */
export type ExportWords = {
	/** Why there is no PNG: the browser has no 2D canvas. */
	noCanvas: string;
	/** Why there is no PNG: the browser could not encode it, as for a figure that is too large. */
	pngNotEncoded: string;
};

export type ExportOptions = {
	/** CSS pixels. Default: the size on the screen. */
	size?: Size | undefined;
	/** Width of an SVG on paper, mm, in the place of CSS pixels; all else keeps its proportion to it. */
	widthMm?: number | undefined;
	/** Drawn below the figure, for example a legend; `height` in CSS pixels. */
	footer?: { height: number; paint(pen: Pen, top: number, width: number): void } | undefined;
	/** Layers to leave out, for example the cursor. */
	without?: readonly string[] | undefined;
	words?: Partial<ExportWords> | undefined;
};

/** What draws: part of the first load, from where it is passed, as files that import it would be files of their own. */
export type Pens = {
	createCanvasPen: typeof createCanvasPen;
	createSvgPen: typeof createSvgPen;
	paintMarkup: typeof paintMarkup;
	escapeMarkup: typeof escapeMarkup;
	unescapeMarkup: typeof unescapeMarkup;
};

export type Picture<View> = {
	layers: readonly Layer<View>[];
	view: View | null;
	size: Size;
	theme: Theme | null;
	idPrefix: string;
	title: string;
	description: string;
};

const GROUND = "var(--astropane-ground)";

/** Attributes for colours in the markup of pens, where texts and values are escaped. */
const PAINT = / (fill|stroke)="([^"]*)"/g;

/** Replaces each colour that depends on a stylesheet, such as `var(--astropane-ink)`, by its RGB, so that the file needs none. */
function resolvePaints(markup: string, theme: Theme | null, { escapeMarkup, unescapeMarkup }: Pens): string {
	if (!theme) return markup;
	return markup.replace(PAINT, (whole, name: string, value: string) => {
		const color = unescapeMarkup(value);
		if (!/\(|^currentcolor$/i.test(color)) return whole;
		return ` ${name}="${escapeMarkup(theme.color(color))}"`;
	});
}

/** The figure as a self-contained SVG document with title and description, in the colours of the screen. */
export function exportSvg<View>(picture: Picture<View>, pens: Pens, options: ExportOptions = {}): string {
	const { createSvgPen, escapeMarkup, paintMarkup } = pens;
	const { size, theme } = picture;
	const height = size.height + (options.footer?.height ?? 0);
	const layers = picture.layers.filter((layer) => !options.without?.includes(layer.name));
	const content =
		picture.view === null
			? ""
			: [...paintMarkup(layers, picture.view, picture.idPrefix).values()].map((layer) => `<g>${layer}</g>`).join("");
	const footer = createSvgPen(`${picture.idPrefix}-footer`);
	options.footer?.paint(footer, size.height, size.width);
	const width = options.widthMm === undefined ? `${size.width}` : `${options.widthMm}mm`;
	const mm = ((options.widthMm ?? 0) * height) / size.width;
	const heightText = options.widthMm === undefined ? `${height}` : `${Math.round(mm * 1000) / 1000}mm`;
	const font = escapeMarkup(theme?.fontFamily() ?? "sans-serif");
	return resolvePaints(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${heightText}" viewBox="0 0 ${size.width} ${height}" role="img" font-family="${font}"><title>${escapeMarkup(picture.title)}</title><desc>${escapeMarkup(picture.description)}</desc><rect width="${size.width}" height="${height}" fill="${GROUND}"/>${content}${footer.markup()}</svg>`,
		theme,
		pens,
	);
}

/** The figure as a PNG with `scale` device pixels per CSS pixel (default 2). Rejects with the texts of `words`. */
export function exportPng<View>(
	picture: Picture<View>,
	{ createCanvasPen }: Pens,
	options: ExportOptions & { scale?: number | undefined } = {},
): Promise<Blob> {
	const { size, theme } = picture;
	const scale = options.scale ?? 2;
	const height = size.height + (options.footer?.height ?? 0);
	const canvas = document.createElement("canvas");
	canvas.width = Math.max(1, Math.round(size.width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	const context = theme && canvas.getContext("2d");
	if (!context || !theme) return Promise.reject(new Error(options.words?.noCanvas ?? "astropane: no 2D canvas"));
	context.setTransform(scale, 0, 0, scale, 0, 0);
	const pen = createCanvasPen(context, theme);
	pen.fill((path) => path.rect(0, 0, size.width, height), { color: GROUND });
	if (picture.view !== null) {
		for (const layer of picture.layers) if (!options.without?.includes(layer.name)) layer.paint(pen, picture.view);
	}
	options.footer?.paint(pen, size.height, size.width);
	return new Promise((resolve, reject) =>
		canvas.toBlob(
			(blob) =>
				blob ? resolve(blob) : reject(new Error(options.words?.pngNotEncoded ?? "astropane: PNG not encoded")),
			"image/png",
		),
	);
}

import { context2d } from "../geometry/measure.js";
import type { Size } from "../geometry/rect.js";
import { createCanvasPen } from "../layers/canvasPen.js";
import type { Layer, Pen } from "../layers/pen.js";
import { paintMarkup } from "../layers/stage.js";
import { createSvgPen, escapeMarkup } from "../layers/svgPen.js";
import type { Theme } from "../layers/theme.js";

export type ExportOptions = {
	/** CSS pixels; default as on the screen. */
	size?: Size | undefined;
	/** Drawn below the picture, for example the legend; `height` is what it needs, CSS pixels. */
	footer?: { height: number; paint(pen: Pen, top: number, width: number): void } | undefined;
	/** Layers to leave out, for example the cursor. */
	without?: readonly string[] | undefined;
};

type Picture<View> = {
	layers: readonly Layer<View>[];
	view: View | null;
	size: Size;
	theme: Theme | null;
	idPrefix: string;
	title: string;
	description: string;
};

const GROUND = "var(--astropane-ground)";

const TOKEN = /var\(--astropane-[\w-]+(?:,\s*[^()]*(?:\([^()]*\))?[^()]*)?\)/g;
const MIXED = /color-mix\((?:[^()"]|\([^()"]*\))*\)/g;

/** Every mixed colour and `var(--astropane-…)` replaced by what it comes to, so that the file stands alone. */
function resolveTokens(markup: string, theme: Theme | null): string {
	const plain = (token: string): string => escapeMarkup(theme?.color(token) ?? token);
	return markup.replace(MIXED, plain).replace(TOKEN, plain);
}

/** The figure as a standing-alone SVG document with title and description, in the colours it has on the screen. */
export function exportSvg<View>(picture: Picture<View>, options: ExportOptions = {}): string {
	const { size, theme } = picture;
	const height = size.height + (options.footer?.height ?? 0);
	const layers = picture.layers.filter((layer) => !options.without?.includes(layer.name));
	const sheets =
		picture.view === null
			? ""
			: [...paintMarkup(layers, picture.view, picture.idPrefix).values()].map((m) => `<g>${m}</g>`).join("");
	const footer = createSvgPen(`${picture.idPrefix}-footer`);
	options.footer?.paint(footer, size.height, size.width);
	const font = escapeMarkup(theme?.fontFamily() ?? "sans-serif");
	return resolveTokens(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" role="img" font-family="${font}"><title>${escapeMarkup(picture.title)}</title><desc>${escapeMarkup(picture.description)}</desc><rect width="${size.width}" height="${height}" fill="${GROUND}"/>${sheets}${footer.markup()}</svg>`,
		theme,
	);
}

/** The figure as a PNG, `scale` device pixels to a CSS pixel (default 2). */
export function exportPng<View>(
	picture: Picture<View>,
	options: ExportOptions & { scale?: number | undefined } = {},
): Promise<Blob> {
	const { size, theme } = picture;
	const scale = options.scale ?? 2;
	const height = size.height + (options.footer?.height ?? 0);
	const canvas = document.createElement("canvas");
	canvas.width = Math.max(1, Math.round(size.width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	const context = context2d(canvas);
	if (!context || !theme)
		return Promise.reject(
			new Error(
				"astropane: the picture cannot be made into a PNG, since this browser gave no 2D canvas. Export it as SVG.",
			),
		);
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
				blob
					? resolve(blob)
					: reject(
							new Error(
								"astropane: the browser could not encode the PNG, perhaps because the figure is too large. Make it smaller.",
							),
						),
			"image/png",
		),
	);
}

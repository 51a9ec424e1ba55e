import { context2d } from "../geometry/measure.js";
import type { Size } from "../geometry/rect.js";
import { createCanvasPen } from "./canvasPen.js";
import { createDrawLoop, type DrawLoop } from "./drawLoop.js";
import type { Layer } from "./pen.js";
import { replaceMarkup } from "./svgNodes.js";
import { createSvgPen } from "./svgPen.js";
import type { Theme } from "./theme.js";

/** The sheets of one mounted figure: which element each layer is painted on, and the one loop that paints them. */
export type Stage = DrawLoop & {
	/** Gives the sheets a new size, in CSS pixels, and marks all of them. */
	resize(size: Size): void;
	markAll(): void;
};

export type StageOptions<View> = {
	layers: readonly Layer<View>[];
	/** `<canvas data-layer>` and `<g data-layer>` elements live in here. */
	box: HTMLElement;
	theme: Theme;
	idPrefix: string;
	/** What the layers are painted from; asked once a frame. `null`: nothing can be painted. */
	view(size: Size): View | null;
	/** After each frame, with the names of the layers that were painted. */
	painted?(dirty: ReadonlySet<string>): void;
};

/** Paints layers to markup: the server's figure and the export are made with this. */
export function paintMarkup<View>(layers: readonly Layer<View>[], view: View, idPrefix: string): Map<string, string> {
	return new Map(
		layers.map((layer) => {
			const pen = createSvgPen(`${idPrefix}-${layer.name}`);
			layer.paint(pen, view);
			return [layer.name, pen.markup()];
		}),
	);
}

/**
 * A canvas on which nothing was ever drawn has no pixels yet, and one that is cleared gets them. Known beyond one stage: under
 * StrictMode a second one paints on the canvases of the first.
 */
const drawn = new WeakSet<CanvasRenderingContext2D>();

export function createStage<View>(parts: StageOptions<View>): Stage {
	const { layers, box, theme, idPrefix } = parts;
	const svg = box.querySelector<SVGSVGElement>("svg[data-sheets]");
	const sheets = new Map(layers.map(({ name }) => [name, box.querySelector<SVGGElement>(`g[data-layer="${name}"]`)]));
	const contexts = new Map<string, CanvasRenderingContext2D>();
	for (const layer of layers) {
		if (layer.medium !== "canvas") continue;
		const context = context2d(box.querySelector<HTMLCanvasElement>(`canvas[data-layer="${layer.name}"]`));
		if (context) contexts.set(layer.name, context);
	}
	let size: Size = { width: 0, height: 0 };
	let ratio = 1;

	const paint = (dirty: ReadonlySet<string>) => {
		if (size.width < 1 || size.height < 1) return;
		const view = parts.view(size);
		if (view === null) return;
		for (const layer of layers) {
			if (!dirty.has(layer.name)) continue;
			const context = contexts.get(layer.name);
			const sheet = sheets.get(layer.name);
			if (context) {
				context.setTransform(1, 0, 0, 1, 0, 0);
				if (drawn.has(context)) context.clearRect(0, 0, context.canvas.width, context.canvas.height);
				drawn.add(context);
				context.setTransform(ratio, 0, 0, ratio, 0, 0);
				layer.paint(createCanvasPen(context, theme), view);
				if (sheet?.firstChild) sheet.replaceChildren();
			} else if (sheet) {
				// Without a 2D context the picture stays SVG.
				const pen = createSvgPen(`${idPrefix}-${layer.name}`);
				layer.paint(pen, view);
				replaceMarkup(sheet, pen.markup());
			}
		}
		parts.painted?.(dirty);
	};

	const page = box.ownerDocument.defaultView ?? window;
	const loop = createDrawLoop(paint, {
		request: (callback) => page.requestAnimationFrame(callback),
		cancel: (handle) => page.cancelAnimationFrame(handle),
	});
	const markAll = () => loop.mark(...layers.map((layer) => layer.name));
	const fit = () => {
		ratio = Math.min(4, Math.max(1, page.devicePixelRatio || 1));
		for (const { canvas } of contexts.values()) {
			const width = Math.round(size.width * ratio);
			const height = Math.round(size.height * ratio);
			if (canvas.width !== width) canvas.width = width;
			if (canvas.height !== height) canvas.height = height;
		}
		svg?.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
		svg?.setAttribute("height", String(size.height));
		markAll();
	};
	const unwatchRatio = watchPixelRatio(page, fit);
	const unwatchTheme = theme.watch((isUrgent) => {
		markAll();
		if (isUrgent) loop.flush();
	});
	// A browser may drop the pixels of a canvas, for memory or after a crash of the graphics process.
	const canvases = [...contexts.values()].map(({ canvas }) => canvas);
	for (const canvas of canvases) canvas.addEventListener("contextrestored", markAll);

	return {
		...loop,
		markAll,
		resize(next) {
			if (next.width === size.width && next.height === size.height) return;
			size = next;
			if (size.width >= 1 && size.height >= 1) fit();
		},
		destroy() {
			loop.destroy();
			unwatchRatio();
			unwatchTheme();
			for (const canvas of canvases) canvas.removeEventListener("contextrestored", markAll);
		},
	};
}

/** Calls back when the window moves to a screen of other pixel density or the page is zoomed. */
function watchPixelRatio(page: Window, changed: () => void): () => void {
	let query: MediaQueryList | null = null;
	const again = () => {
		query?.removeEventListener("change", onChange);
		query = page.matchMedia?.(`(resolution: ${page.devicePixelRatio}dppx)`) ?? null;
		query?.addEventListener("change", onChange);
	};
	const onChange = () => {
		again();
		changed();
	};
	again();
	return () => query?.removeEventListener("change", onChange);
}

import { context2d } from "../geometry/measure.js";
import type { Size } from "../geometry/rect.js";
import { createCanvasPen } from "./canvasPen.js";
import { createDrawLoop, type DrawLoop } from "./drawLoop.js";
import type { Layer } from "./pen.js";
import { replaceMarkup } from "./svgNodes.js";
import { createSvgPen } from "./svgPen.js";
import type { Theme } from "./theme.js";

/** The layers of a mounted figure: the element of each, and the loop that paints them. */
export type Stage = DrawLoop & {
	/** Sets the size of the figure, CSS pixels, and marks all layers. */
	resize(size: Size): void;
	markAll(): void;
};

export type StageOptions<View> = {
	layers: readonly Layer<View>[];
	/** The element that contains `<canvas data-layer>` and `<g data-layer>`. */
	box: HTMLElement;
	theme: Theme;
	idPrefix: string;
	/** The data of the layers, called once per frame. `null`: nothing is painted. */
	view(size: Size): View | null;
	/** Called after each frame with the names of the painted layers. */
	painted?(dirty: ReadonlySet<string>): void;
};

/**
 * Contexts that have been painted. Clearing a fresh canvas would allocate its pixels. Shared by all stages: under StrictMode
 * a second stage paints on the canvases of the first.
 */
const paintedContexts = new WeakSet<object>();

/** Most device pixels per CSS pixel of a canvas. */
const MAX_PIXEL_RATIO = 4;
const ratioOf = (page: Window): number => Math.min(MAX_PIXEL_RATIO, Math.max(1, page.devicePixelRatio || 1));

export function createStage<View>(options: StageOptions<View>): Stage {
	const { layers, box, theme, idPrefix } = options;
	const svg = box.querySelector<SVGSVGElement>("svg[data-sheets]");
	const groups = new Map(layers.map(({ name }) => [name, box.querySelector<SVGGElement>(`g[data-layer="${name}"]`)]));
	const contexts = new Map<string, CanvasRenderingContext2D>();
	for (const layer of layers) {
		if (layer.medium !== "canvas") continue;
		const context = context2d(box.querySelector<HTMLCanvasElement>(`canvas[data-layer="${layer.name}"]`));
		if (context) contexts.set(layer.name, context);
	}
	let size: Size = { width: 0, height: 0 };
	let ratio = 1;

	/** Whether layers with `over` have always been painted together with that layer, and so on its canvas. */
	let isShared = !layers.some(({ name, over }) => over && paintedContexts.has(contexts.get(name) as object));
	const paint = (asked: ReadonlySet<string>) => {
		if (size.width < 1 || size.height < 1) return;
		const view = options.view(size);
		if (view === null) return;
		let dirty = asked;
		for (const { name, over } of layers)
			if (isShared && over && asked.has(name) !== asked.has(over)) {
				isShared = false;
				dirty = new Set(groups.keys());
			}
		for (const layer of layers) {
			if (!dirty.has(layer.name)) continue;
			/** The layer whose canvas, cleared by it in this frame, this one shares. */
			const host = isShared && layer.over;
			const context = contexts.get(host || layer.name);
			const group = groups.get(layer.name);
			if (context) {
				if (!host && paintedContexts.has(context)) {
					context.setTransform(1, 0, 0, 1, 0, 0);
					context.clearRect(0, 0, context.canvas.width, context.canvas.height);
				}
				if (!layer.isEmpty?.(view)) {
					paintedContexts.add(context);
					context.setTransform(ratio, 0, 0, ratio, 0, 0);
					layer.paint(createCanvasPen(context, theme), view);
				}
				if (group?.firstChild) group.replaceChildren();
			} else if (group) {
				// Without a 2D context the layer remains SVG.
				const pen = createSvgPen(`${idPrefix}-${layer.name}`);
				layer.paint(pen, view);
				replaceMarkup(group, pen.markup());
			}
		}
		options.painted?.(dirty);
	};

	const page = box.ownerDocument.defaultView ?? window;
	const loop = createDrawLoop(paint, {
		request: (callback) => page.requestAnimationFrame(callback),
		cancel: (handle) => page.cancelAnimationFrame(handle),
	});
	const markAll = () => loop.mark(...groups.keys());
	const fit = () => {
		ratio = ratioOf(page);
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
	const unwatchTheme = theme.watch((isUrgent) => {
		if (size.width >= 1 && ratioOf(page) !== ratio) fit();
		else markAll();
		if (isUrgent) loop.flush();
	});
	// A browser may discard the pixels of a canvas to save memory or after a crash of the graphics process.
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
			unwatchTheme();
			for (const canvas of canvases) canvas.removeEventListener("contextrestored", markAll);
		},
	};
}

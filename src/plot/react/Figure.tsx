"use client";

import {
	type KeyboardEvent,
	type ReactNode,
	type Ref,
	type RefObject,
	useId,
	useImperativeHandle,
	useRef,
	useState,
} from "react";
import type { ExportOptions, FigureWords, Pens } from "../export/picture.js";
import { canvasMeasure, estimateText, type MeasureText } from "../geometry/measure.js";
import type { Size } from "../geometry/rect.js";
import { createCanvasPen } from "../layers/canvasPen.js";
import type { Layer } from "../layers/pen.js";
import { createStage, type Stage } from "../layers/stage.js";
import { createSvgPen, escapeMarkup, paintMarkup, unescapeMarkup } from "../layers/svgPen.js";
import { createTheme, type Theme } from "../layers/theme.js";
import { useEffectBeforePaint } from "./useEffectBeforePaint.js";
import { useHydrating } from "./useHydrating.js";
import { useLatest } from "./useLatest.js";

/** Handle by which a component repaints its figure without a React render. */
export type FigureHandle = {
	/** Marks layers to be repainted in the next frame; without names, all of them. */
	mark(...layers: readonly string[]): void;
	/** Paints the marked layers at once. */
	flush(): void;
	/** The element that receives pointer and key events. Throws before the figure is mounted. */
	box: HTMLElement;
	/** The measured size, CSS pixels. */
	size(): Size;
	/** Loads the export code at the first call. */
	toSvg(options?: ExportOptions): Promise<string>;
	toPng(options?: ExportOptions & { scale?: number | undefined }): Promise<Blob>;
};

export type FigureProps<View> = {
	/** Layers from back to front; the array must be the same in each render. */
	layers: readonly Layer<View>[];
	/** The data of the layers for a size in CSS pixels; `null` where there is nothing to paint. */
	view(size: Size, measure: MeasureText): View | null;
	/** Short name of the figure, for screen readers. */
	title: string;
	/** One to three sentences on what the figure shows, for screen readers. */
	description: string;
	words?: Partial<FigureWords> | undefined;
	/** CSS pixels. Default: the width of the container, and `serverWidth` where nothing can be measured. */
	width?: number | undefined;
	/** Width where none is given and nothing can be measured, CSS pixels. Default `SERVER_WIDTH`. */
	serverWidth?: number | undefined;
	/** CSS pixels. */
	height: number;
	/** The stylesheet sets the height where it defines `--astropane-fluid`; `height` holds on a server and without it. */
	fluid?: boolean | undefined;
	handleRef?: Ref<FigureHandle> | undefined;
	/** Called after each frame with the names of the painted layers. */
	onPainted?: ((dirty: ReadonlySet<string>) => void) | undefined;
	onResize?: ((size: Size) => void) | undefined;
	onKeyDown?: ((event: KeyboardEvent<HTMLDivElement>) => void) | undefined;
	/** True (default): the figure can be reached by Tab and takes keys. */
	interactive?: boolean | undefined;
	/** Ids of further elements that describe the figure. */
	describedBy?: string | undefined;
	className?: string | undefined;
	/** Content above the layers: tooltips, messages. */
	children?: ReactNode | undefined;
};

/** Default width of a figure on a server, CSS pixels. */
export const SERVER_WIDTH = 720;

/**
 * A figure made of layers. On a server and at hydration it is a complete SVG. In a browser the canvas layers move to canvases
 * at the first paint, and one loop repaints all layers without React.
 */
export function Figure<View>(props: FigureProps<View>): ReactNode {
	const { layers, title, description, width, height, fluid = false, interactive = true } = props;
	const id = useId();
	const box = useRef<HTMLDivElement>(null);
	const stage = useRef<Stage>(null);
	const size = useRef<Size>({ width: width ?? props.serverWidth ?? SERVER_WIDTH, height });
	const latest = useLatest(props);
	const resources = useRef<{ theme: Theme; measure: MeasureText }>(null);

	// True on a server and while hydrating; false where the figure is first rendered in a browser, which needs no SVG copy.
	const isServerRender = useHydrating();
	const [markup] = useState(() => {
		const view = isServerRender ? props.view(size.current, estimateText) : null;
		return view === null ? null : paintMarkup(layers, view, id);
	});
	const [fixedSize] = useState(size.current);

	useImperativeHandle(props.handleRef, () => handleFor(box, stage, resources, size, latest, id), [id, latest]);

	useEffectBeforePaint(() => {
		const element = box.current;
		if (!element) return;
		const root = element.closest<HTMLElement>(".astropane") ?? element;
		const theme = createTheme(root);
		const measure = canvasMeasure(theme.fontFamily);
		resources.current = { theme, measure };
		const newStage = createStage<View>({
			layers,
			box: element,
			theme,
			idPrefix: id,
			view: (figureSize) => latest.current.view(figureSize, measure),
			painted: (dirty) => latest.current.onPainted?.(dirty),
		});
		stage.current = newStage;
		return () => {
			newStage.destroy();
			stage.current = null;
		};
	}, [layers, id, latest]);

	useEffectBeforePaint(() => {
		const element = box.current;
		const currentStage = stage.current;
		if (!element || !currentStage) return;
		// The window that contains the figure: a host may render into an iframe.
		const page = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
		element.style.width = width === undefined ? "" : `${width}px`;
		const measured = (): Size => {
			const isFluid = fluid && page?.getComputedStyle(element).getPropertyValue("--astropane-fluid");
			element.style.height = isFluid ? "" : `${height}px`;
			return {
				width: Math.round(width ?? element.clientWidth),
				height: isFluid ? element.clientHeight : height,
			};
		};
		const apply = (next: Size) => {
			size.current = next;
			currentStage.resize(next);
			latest.current.onResize?.(next);
		};
		apply(measured());
		if (!page?.ResizeObserver) {
			currentStage.flush();
			return;
		}
		// The first paint is in the next frame, with what arrives until then.
		let frame = 0;
		const observer = new page.ResizeObserver(() => {
			const next = measured();
			page.cancelAnimationFrame(frame);
			if (next.width === size.current.width && next.height === size.current.height) {
				// Mounted in a callback of this frame: still painted in it.
				currentStage.flush();
				return;
			}
			frame = page.requestAnimationFrame(() => {
				apply(measured());
				// In the same frame: resized canvases are blank, and what is under the pointer is where it was drawn last.
				currentStage.flush();
			});
		});
		observer.observe(element);
		return () => {
			page.cancelAnimationFrame(frame);
			observer.disconnect();
		};
	}, [width, height, fluid, layers, id, latest]);

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the role is "application" while the figure takes keys, else "img"
		// biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is "application" or "img"
		<div
			ref={box}
			className={`astropane-plot${props.className ? ` ${props.className}` : ""}`}
			role={interactive ? "application" : "img"}
			aria-roledescription={interactive ? props.words?.interactivePlot : undefined}
			aria-label={title}
			aria-describedby={props.describedBy ? `${id}-desc ${props.describedBy}` : `${id}-desc`}
			tabIndex={interactive ? 0 : undefined}
			onKeyDown={props.onKeyDown}
		>
			<p id={`${id}-desc`} className="astropane-visually-hidden">
				{description}
			</p>
			{layers.map((layer) =>
				// biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without tabindex takes no focus
				layer.medium === "canvas" ? <canvas key={layer.name} data-layer={layer.name} aria-hidden="true" /> : null,
			)}
			<svg
				data-sheets=""
				aria-hidden="true"
				focusable="false"
				width="100%"
				height={fixedSize.height}
				viewBox={`0 0 ${fixedSize.width} ${fixedSize.height}`}
				// Without scripts the figure keeps its own width and is aligned with its legend at the start.
				preserveAspectRatio="xMinYMin meet"
			>
				{layers.map((layer) => (
					<g
						key={layer.name}
						data-layer={layer.name}
						// The SVG pen escapes every text. Left out where there is no markup: a page that enforces trusted types
						// refuses even an empty text.
						{...(markup && { dangerouslySetInnerHTML: { __html: markup.get(layer.name) ?? "" } })}
					/>
				))}
			</svg>
			{props.children}
		</div>
	);
}

const loadExports = () => import("../export/picture.js");
const pens: Pens = { createCanvasPen, createSvgPen, paintMarkup, escapeMarkup, unescapeMarkup };

function handleFor<View>(
	box: RefObject<HTMLDivElement | null>,
	stage: RefObject<Stage | null>,
	resources: RefObject<{ theme: Theme; measure: MeasureText } | null>,
	size: RefObject<Size>,
	latest: RefObject<FigureProps<View>>,
	id: string,
): FigureHandle {
	const picture = (options: ExportOptions | undefined) => {
		const { theme = null, measure = estimateText } = resources.current ?? {};
		const pictureSize = options?.size ?? size.current;
		const { layers, view, title, description } = latest.current;
		return {
			layers,
			view: view(pictureSize, measure),
			size: pictureSize,
			theme,
			idPrefix: `${id}-export`,
			title,
			description,
		};
	};
	return {
		mark: (...names) => (names.length === 0 ? stage.current?.markAll() : stage.current?.mark(...names)),
		flush: () => stage.current?.flush(),
		get box() {
			if (!box.current)
				throw new Error(
					"astropane Figure: `box` was read before the figure was mounted. Read it in effects and event handlers only.",
				);
			return box.current;
		},
		size: () => size.current,
		toSvg: (options) => loadExports().then(({ exportSvg }) => exportSvg(picture(options), pens, options)),
		toPng: (options) => loadExports().then(({ exportPng }) => exportPng(picture(options), pens, options)),
	};
}

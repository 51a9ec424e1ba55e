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
	useSyncExternalStore,
} from "react";
import type { ExportOptions } from "../export/picture.js";
import { canvasMeasure, estimateText, type MeasureText } from "../geometry/measure.js";
import type { Size } from "../geometry/rect.js";
import type { Layer } from "../layers/pen.js";
import { createStage, paintMarkup, type Stage } from "../layers/stage.js";
import { createTheme, type Theme } from "../layers/theme.js";
import { useEffectBeforePaint } from "./useEffectBeforePaint.js";
import { useLatest } from "./useLatest.js";

/** What a component holds to drive its figure without a React render. */
export type FigureHandle = {
	/** Marks layers to be repainted in the next frame; none named: all. */
	mark(...layers: readonly string[]): void;
	/** Paints what is marked at once. */
	flush(): void;
	/** The element that takes pointer and keyboard: the plot box. */
	box: HTMLElement;
	/** CSS pixels, as last measured. */
	size(): Size;
	/** The code that writes files is loaded when it is first asked for. */
	toSvg(options?: ExportOptions): Promise<string>;
	toPng(options?: ExportOptions & { scale?: number | undefined }): Promise<Blob>;
};

export type FigureProps<View> = {
	/** Painted in this order; the array must stay the same from render to render. */
	layers: readonly Layer<View>[];
	/** What the layers are painted from, for a size in CSS pixels; `null` when there is nothing to paint. */
	view(size: Size, measure: MeasureText): View | null;
	/** Short name of the picture, for readers. */
	title: string;
	/** One to three sentences on what it shows, for readers. */
	description: string;
	/** CSS pixels; without it the figure is as wide as its container (720 on a server). */
	width?: number | undefined;
	/** CSS pixels that stand for the width where it is not given and nothing can be measured. Default `SERVER_WIDTH`. */
	serverWidth?: number | undefined;
	/** CSS pixels. */
	height: number;
	handleRef?: Ref<FigureHandle> | undefined;
	/** After each frame. */
	onPainted?: ((dirty: ReadonlySet<string>) => void) | undefined;
	onResize?: ((size: Size) => void) | undefined;
	onKeyDown?: ((event: KeyboardEvent<HTMLDivElement>) => void) | undefined;
	/** True: the box can be reached by Tab and takes keys. */
	interactive?: boolean | undefined;
	/** Ids of elements that describe the figure further. */
	describedBy?: string | undefined;
	className?: string | undefined;
	/** Stands over the sheets: tooltips, cursors, messages. */
	children?: ReactNode | undefined;
};

/** Width of a figure where nothing can be measured, CSS pixels. */
export const SERVER_WIDTH = 720;

const never = () => () => {};
/**
 * The frame of a picture. On a server, and at hydration, it is a complete SVG; in a browser its canvas layers move to
 * canvases at the first paint and all layers are repainted by one loop, without React.
 */
export function Figure<View>(props: FigureProps<View>): ReactNode {
	const { layers, title, description, width, height, interactive = true } = props;
	const id = useId();
	const box = useRef<HTMLDivElement>(null);
	const stage = useRef<Stage>(null);
	const size = useRef<Size>({ width: width ?? props.serverWidth ?? SERVER_WIDTH, height });
	const latest = useLatest(props);
	const tools = useRef<{ theme: Theme; measure: MeasureText }>(null);

	// True on the server and while hydrating; false where the figure is made in the browser, which needs no SVG twin.
	const complete = useSyncExternalStore(
		never,
		() => false,
		() => true,
	);
	const [markup] = useState(() => {
		const view = complete ? props.view(size.current, estimateText) : null;
		return view === null ? null : paintMarkup(layers, view, id);
	});
	const [fixedSize] = useState(size.current);

	useImperativeHandle(props.handleRef, () => handleFor(box, stage, tools, size, latest, id), [id, latest]);

	useEffectBeforePaint(() => {
		const element = box.current;
		if (!element) return;
		const root = element.closest<HTMLElement>(".astropane") ?? element;
		const theme = createTheme(root);
		const measure = canvasMeasure(theme.fontFamily);
		tools.current = { theme, measure };
		const made = createStage<View>({
			layers,
			box: element,
			theme,
			idPrefix: id,
			view: (now) => latest.current.view(now, measure),
			painted: (dirty) => latest.current.onPainted?.(dirty),
		});
		stage.current = made;
		return () => {
			made.destroy();
			stage.current = null;
		};
	}, [layers, id, latest]);

	useEffectBeforePaint(() => {
		const element = box.current;
		const made = stage.current;
		if (!element || !made) return;
		element.style.height = `${height}px`;
		element.style.width = width === undefined ? "" : `${width}px`;
		const apply = () => {
			const next = { width: Math.round(width ?? element.clientWidth), height };
			size.current = next;
			made.resize(next);
			latest.current.onResize?.(next);
		};
		apply();
		made.flush();
		// Of the window that the figure stands in: a host may render into an iframe.
		const page = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
		if (width !== undefined || !page?.ResizeObserver) return;
		let frame = 0;
		const observer = new page.ResizeObserver(() => {
			page.cancelAnimationFrame(frame);
			frame = page.requestAnimationFrame(apply);
		});
		observer.observe(element);
		return () => {
			page.cancelAnimationFrame(frame);
			observer.disconnect();
		};
	}, [width, height, layers, id, latest]);

	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it has the role "application" while it takes keys, else "img"
		// biome-ignore lint/a11y/useAriaPropsSupportedByRole: likewise
		<div
			ref={box}
			className={`astropane-plot${props.className ? ` ${props.className}` : ""}`}
			role={interactive ? "application" : "img"}
			aria-roledescription={interactive ? "interactive plot" : undefined}
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
				// Where no script gives it the width of its container, it stands at the start, under its legend.
				preserveAspectRatio="xMinYMin meet"
			>
				{layers.map((layer) => (
					<g
						key={layer.name}
						data-layer={layer.name}
						// Written by our own pen, which escapes every text. Left out in a browser: a page that enforces trusted
						// types refuses even an empty text.
						{...(markup && { dangerouslySetInnerHTML: { __html: markup.get(layer.name) ?? "" } })}
					/>
				))}
			</svg>
			{props.children}
		</div>
	);
}

const exporters = () => import("../export/picture.js");

function handleFor<View>(
	box: RefObject<HTMLDivElement | null>,
	stage: RefObject<Stage | null>,
	tools: RefObject<{ theme: Theme; measure: MeasureText } | null>,
	size: RefObject<Size>,
	latest: RefObject<FigureProps<View>>,
	id: string,
): FigureHandle {
	const picture = (options: ExportOptions | undefined) => {
		const tool = tools.current;
		const now = options?.size ?? size.current;
		const view = latest.current.view(now, tool?.measure ?? estimateText);
		return {
			layers: latest.current.layers,
			view,
			size: now,
			theme: tool?.theme ?? null,
			idPrefix: `${id}-export`,
			title: latest.current.title,
			description: latest.current.description,
		};
	};
	return {
		mark: (...names) => (names.length === 0 ? stage.current?.markAll() : stage.current?.mark(...names)),
		flush: () => stage.current?.flush(),
		get box() {
			if (!box.current)
				throw new Error(
					"astropane Figure: the plot box was asked for before the figure was mounted. Use it in effects and event handlers only.",
				);
			return box.current;
		},
		size: () => size.current,
		toSvg: (options) => exporters().then(({ exportSvg }) => exportSvg(picture(options), options)),
		toPng: (options) => exporters().then(({ exportPng }) => exportPng(picture(options), options)),
	};
}

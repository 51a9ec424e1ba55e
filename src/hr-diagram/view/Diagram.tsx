"use client";

import {
	type ForwardedRef,
	type ReactElement,
	type RefObject,
	startTransition,
	useCallback,
	useEffect,
	useMemo,
	useRef,
	useState,
} from "react";
import { useStore } from "zustand";
import { cursor } from "#lazy/hr-diagram/cursor";
import type { FigureHandle, MeasureText, Size } from "../../plot/index.js";
import { languageOf, wordsIn } from "../../text/index.js";
import {
	classes,
	FigureShell,
	type FileKind,
	lazyWithRetry,
	MissingModules,
	ShellPlot,
	useFigureShell,
	useTellIssues,
} from "../../ui/index.js";
import { captionOf } from "../model/background/caption.js";
import type { Background } from "../model/background/layer.js";
import { readProps } from "../model/input.js";
import { createViewBuilder, type HRView } from "../model/view.js";
import { type HRDiagramProps, sizes } from "../props.js";
import type { HRStore } from "../state.js";
import { figureWords } from "../words/figure.js";
import { Caption } from "./Caption.js";
import { Footer } from "./Footer.js";
import { HRLegend } from "./HRLegend.js";
import { hrLayers } from "./paint/layers.js";
import { useHRModel } from "./useHRModel.js";
import { useHRStore } from "./useHRStore.js";

const Help = lazyWithRetry(() => import("./Help.js"));

/** Width that the height of a small diagram without `width` is derived from, CSS pixels. */
const SMALL_DEFAULT_WIDTH_PX = 200;

/** What of the state the layer "cursor" shows. */
const paintedWithCursor = ["hover", "selection", "box", "area", "stars", "phase"] as const;

type DiagramProps = { input: HRDiagramProps; rootRef: ForwardedRef<HTMLElement> };

/** A diagram with something to draw: figure, legend, issues, caption and footer. */
export function Diagram({ input, rootRef }: DiagramProps): ReactElement {
	const { props, problems: propProblems } = readProps(input);
	const isPaper = props.figure === "paper";
	const width = isPaper ? ((props.width ?? 0) < sizes.pageFrom ? sizes.column : sizes.page) : props.width;
	const language = languageOf(props.words, props.locale);
	const words = wordsIn(language, figureWords);
	const { title = words.diagramTitle } = props;
	const { binding, problems: stateProblems, modules } = useHRStore(props);
	const { store } = binding;
	const problems = useMemo(() => [...propProblems, ...stateProblems], [propProblems, stateProblems]);
	const [isUsed, setUsed] = useState(false);
	const [build] = useState(createViewBuilder);
	const [isNarrow, setNarrow] = useState((width ?? sizes.defaultWidth) < sizes.smallWidth);
	const small = width === undefined ? isNarrow : width < sizes.smallWidth;
	const { controls = !small, caption: hasCaption = !small } = props;
	// The footer comes after the first render, which a server shares; without one there is no second render.
	const [isFooterDue, setFooterDue] = useState(false);
	useEffect(() => setFooterDue(controls === true), [controls]);
	const smallHeight = Math.round((width ?? SMALL_DEFAULT_WIDTH_PX) * sizes.smallAspect);
	const defaultHeight = isPaper && width ? Math.round(width * sizes.paperAspect) : sizes.defaultHeight;
	const height = props.height ?? (small ? smallHeight : defaultHeight);

	const shell = useFigureShell<HRView>({
		language,
		interactionKey: binding,
		loadInteraction: () => {
			startTransition(() => setUsed(true));
			return import("./interaction/interaction.js").then(
				(module) => (handles) => module.attachInteraction(handles, binding),
			);
		},
	});
	const hasDust = useStore(store, (state) => typeof state.a0 === "number");
	// At first: what the user selects later is painted without React.
	const [hasSelection] = useState(() => store.getState().selection.length > 0 || store.getState().hover !== null);
	const content = useHRModel(props, problems, language, shell.announce, hasDust, hasSelection, isUsed);
	const { data, model } = content;
	const caption = hasCaption ? captionOf(model.background, language) : null;
	useTellIssues(content.issues, props.onIssues);
	const makeView = useCallback(
		(size: Size, measure: MeasureText): HRView | null =>
			// A background that comes later would move all that is drawn before it.
			model.background.isPending ? null : build(model, store.getState(), size, measure, language, isPaper),
		[build, model, store, language, isPaper],
	);
	const { background, overlays, dust, densityStyle } = model;
	const home = [model.home.color, model.home.mag].join();
	const { tracks, axes } = props;
	// What is drawn round the points: the same object for the same picture.
	const surroundings = useMemo(
		() => [background, overlays, dust, densityStyle, tracks, axes, language, isPaper, home],
		[background, overlays, dust, densityStyle, tracks, axes, language, isPaper, home],
	);
	useRepaint(shell.figure, store, makeView, model.background, surroundings);

	const save = (kind: FileKind): void =>
		shell.save((figure) =>
			import("./export/saveAs.js").then((module) =>
				module.saveAs(kind, figure, { data, model, store, paperWidth: isPaper ? width : null, title, language }),
			),
		);
	const neededModules = [...modules, ...content.neededModules];
	const isDrawable = model.points.length > 0 || model.limits.length > 0;

	return (
		<FigureShell
			shell={shell}
			rootRef={rootRef}
			title={title}
			className={classes("astropane-hr", props.className)}
			style={props.style}
			data-size={small ? "small" : "normal"}
			data-width={width === undefined ? "auto" : "given"}
			data-state={isDrawable ? "ready" : "empty"}
			help={<Help onClose={shell.closeHelp} />}
		>
			<ShellPlot
				shell={shell}
				layers={hrLayers}
				view={makeView}
				title={title}
				description={content.description}
				width={width}
				serverWidth={sizes.defaultWidth}
				height={height}
				onResize={(size) => {
					// A hidden tab has no width: the form stays.
					if (size.width > 0) setNarrow(size.width < sizes.smallWidth);
				}}
				notice={!isDrawable && (small ? words.noPointShortNotice : words.noPointNotice)}
			/>
			{neededModules.length > 0 && <MissingModules modules={neededModules} />}
			{controls !== false && <HRLegend binding={binding} model={model} styles={data.styles} />}
			{content.Issues && <content.Issues issues={content.issues} small={small} />}
			{caption && <Caption caption={caption} />}
			{controls === true && (
				<div className="astropane-hr-footer">
					{isFooterDue && (
						<Footer binding={binding} model={model} save={save} openHelp={shell.openHelp} announce={shell.announce} />
					)}
				</div>
			)}
		</FigureShell>
	);
}

/** Marks the layers that a change of the state touches, and all layers for new data. */
function useRepaint(
	figure: RefObject<FigureHandle | null>,
	store: HRStore,
	makeView: unknown,
	background: Background,
	surroundings: unknown,
): void {
	useEffect(
		() =>
			store.subscribe((state, before) => {
				const mark = (...layers: string[]) => figure.current?.mark(...layers);
				if (state.window !== before.window || state.hiddenOrigins !== before.hiddenOrigins || state.a0 !== before.a0)
					mark();
				else if (state.highlightedId !== before.highlightedId) mark("points");
				if (paintedWithCursor.some((name) => state[name] !== before[name])) markCursor(figure);
			}),
		[figure, store],
	);
	const painted = useRef<unknown>(null);
	useEffect(() => {
		void makeView;
		// A point that moves needs no new density. The figure itself has painted at mounting.
		if (painted.current === surroundings) figure.current?.mark("points", "cursor");
		else if (painted.current !== null) figure.current?.mark();
		painted.current = surroundings;
	}, [figure, makeView, surroundings]);
	useEffect(() => {
		const { selection, hover } = store.getState();
		if (selection.length > 0 || hover) markCursor(figure);
	}, [figure, store]);
	useEffect(() => {
		// Raw stars have been counted.
		const stops = background.layers.map((layer) => layer.onProgress?.(() => figure.current?.mark("density", "axes")));
		return () => {
			for (const stop of stops) stop?.();
		};
	}, [figure, background]);
}

/** Repaints what is hovered and selected; the code for it is fetched at the first time. */
function markCursor(figure: RefObject<FigureHandle | null>): void {
	const mark = () => figure.current?.mark("cursor");
	if (cursor.now()) mark();
	else cursor.load().then(mark, () => {});
}

"use client";

import { type ForwardedRef, type ReactElement, useCallback, useId, useMemo, useRef, useState } from "react";
import {
	createStage,
	estimateText,
	paintMarkup,
	type Stage,
	useEffectBeforePaint,
	useHydrating,
	useLatest,
} from "../../../plot/index.js";
import { type Language, languageOf, wordsIn } from "../../../text/index.js";
import { classes, type LazyModule, langOf, uiWords } from "../../../ui/index.js";
import { readBackground } from "../../model/background/background.js";
import type { Background } from "../../model/background/layer.js";
import { describeDiagram } from "../../model/describe.js";
import { readProps } from "../../model/input.js";
import { makeModel, readData } from "../../model/model.js";
import { needsOverlays } from "../../model/overlays/needs.js";
import { createStyleRegistry } from "../../model/stars/origins.js";
import { createViewBuilder, type HRModel, type HRView } from "../../model/view.js";
import { type HRDiagramProps, sizes } from "../../props.js";
import type { HRState } from "../../state.js";
import { createHRStore } from "../../store.js";
import { figureWords } from "../../words/figure.js";
import { useBackground } from "../useBackground.js";
import { sharedTheme } from "./sharedTheme.js";
import { thumbnailLayers } from "./thumbnailLayer.js";

type DiagramProps = { input: HRDiagramProps; rootRef: ForwardedRef<HTMLElement> };
type Props = DiagramProps & {
	/** The whole diagram. It is passed: code that is fetched imports as little of the first load as it can. */
	Whole: (props: DiagramProps) => ReactElement;
};

/** Props of a diagram that can be drawn as one bitmap until the user comes to it. */
const PLAIN_PROPS: ReadonlySet<string> = new Set([
	..."points rejected origins background tracks width height title empty onIssues words locale className style".split(
		" ",
	),
	..."onSelectionChange onStarSelectionChange onHiddenOriginsChange onRegionHover".split(" "),
]);

/** Whether a diagram shows nothing but points over a background. */
const isPlain = (props: HRDiagramProps): boolean =>
	(props.tracks === undefined || typeof props.tracks === "boolean") &&
	Object.entries(props).every(([name, value]) => value === undefined || PLAIN_PROPS.has(name));

/**
 * A diagram in a cell of a table: one canvas, and nothing that waits for the user. The whole diagram takes its place when the pointer
 * or the focus first comes to it, and from the start where it has more to show.
 */
export function Thumbnail({ input, rootRef, Whole }: Props): ReactElement {
	const [wokenBy, setWokenBy] = useState<"pointer" | "focus" | null>(null);
	const takeFocus = useCallback(
		(root: HTMLElement | null) => {
			if (typeof rootRef === "function") rootRef(root);
			else if (rootRef) rootRef.current = root;
			root?.querySelector<HTMLElement>(".astropane-plot")?.focus({ preventScroll: true });
		},
		[rootRef],
	);
	if (wokenBy !== null || !isPlain(input))
		return <Whole input={input} rootRef={wokenBy === "focus" ? takeFocus : rootRef} />;
	return <StillDiagram input={input} rootRef={rootRef} Whole={Whole} wake={setWokenBy} />;
}

const ignoreFailure = (): void => {};

let untouched: HRState | null = null;
/** The state of a diagram that nobody has touched. */
const untouchedState = (): HRState => {
	untouched ??= createHRStore().getState();
	return untouched;
};

type StillInput = Props & { wake(by: "pointer" | "focus"): void };

function StillDiagram(input: StillInput): ReactElement {
	const read = readProps(input.input);
	const { background } = read.props;
	if (background !== undefined && background !== null && background !== "gaia")
		return <StillOverHost {...input} read={read} />;
	return <StillOver {...input} read={read} background={readBackground(background)} modules={noModules} />;
}

const noModules: readonly LazyModule<unknown>[] = [];

/** Over a background that may have to be fetched. */
function StillOverHost(input: StillInput & { read: ReturnType<typeof readProps> }): ReactElement {
	return <StillOver {...input} {...useBackground(input.read.props.background, undefined, undefined, ignoreFailure)} />;
}

type StillOverProps = StillInput & {
	read: ReturnType<typeof readProps>;
	background: Background;
	modules: readonly LazyModule<unknown>[];
};

function StillOver({ input, rootRef, Whole, wake, read, background, modules }: StillOverProps): ReactElement {
	const { props, problems } = read;
	const language = languageOf(props.words, props.locale);
	const { unnamedOrigin } = wordsIn(language, figureWords);
	const { points, rejected, origins, tracks } = props;
	const [registry] = useState(createStyleRegistry);
	const data = useMemo(
		() => readData({ points, rejected, origins }, registry, unnamedOrigin, background.system),
		[points, rejected, origins, registry, unnamedOrigin, background.system],
	);
	const model = useMemo(() => makeModel(data, background, { tracks }), [data, background, tracks]);
	const isPlain =
		problems.length + data.problems.length + background.problems.length === 0 &&
		model.points.length > 0 &&
		!modules.some((module) => module.failed()) &&
		!background.layers.some((layer) => layer.stars) &&
		!needsOverlays({ points, tracks });
	if (!isPlain) return <Whole input={input} rootRef={rootRef} />;
	return <Still props={props} model={model} language={language} rootRef={rootRef} wake={wake} />;
}

type StillProps = {
	props: HRDiagramProps;
	model: HRModel;
	language: Language;
	rootRef: ForwardedRef<HTMLElement>;
	wake(by: "pointer" | "focus"): void;
};

function Still({ props, model, language, rootRef, wake }: StillProps): ReactElement {
	const { title = wordsIn(language, figureWords).diagramTitle, width = sizes.tinyWidth } = props;
	const height = props.height ?? Math.round(width * sizes.smallAspect);
	const box = useRef<HTMLDivElement>(null);
	const stage = useRef<Stage | null>(null);
	const painted = useRef<unknown>(null);
	const [build] = useState(createViewBuilder);
	const description = useMemo(() => describeDiagram(model, 0, language), [model, language]);
	const id = useId();
	const makeView = (): HRView | null =>
		model.background.isPending ? null : build(model, untouchedState(), { width, height }, estimateText, language);
	const view = useLatest(makeView);
	// As `Figure`: true on a server and while hydrating.
	const isServerRender = useHydrating();
	const isMarkup = isServerRender || typeof CanvasRenderingContext2D === "undefined";
	useEffectBeforePaint(() => {
		const element = box.current;
		if (!element || isMarkup) return;
		const root = element.parentElement ?? element;
		const current = createStage({
			layers: thumbnailLayers,
			box: element,
			theme: sharedTheme(root),
			idPrefix: "",
			view: () => view.current(),
		});
		stage.current = current;
		painted.current = null;
		current.resize({ width, height });
		return () => {
			current.destroy();
			stage.current = null;
		};
	}, [isMarkup, width, height, view]);
	useEffectBeforePaint(() => {
		if (painted.current === null) stage.current?.flush();
		else stage.current?.markAll();
		painted.current = model;
	}, [model, language, isMarkup, width, height]);
	return (
		<section
			ref={rootRef}
			lang={langOf(language)}
			className={classes("astropane astropane-hr", props.className)}
			style={props.style}
			aria-label={title}
			data-size="small"
			data-width="given"
			data-state="ready"
		>
			<div
				ref={box}
				className="astropane-plot"
				// A server writes no `style`, which a strict policy would refuse.
				style={isServerRender ? undefined : { width, height }}
				role="application"
				aria-roledescription={wordsIn(language, uiWords).interactivePlot}
				aria-label={title}
				aria-describedby={`${id}-desc`}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: the whole diagram takes its place when it has focus
				tabIndex={0}
				onPointerOver={() => wake("pointer")}
				onFocus={() => wake("focus")}
			>
				<p id={`${id}-desc`} className="astropane-visually-hidden">
					{description}
				</p>
				{isMarkup ? (
					<svg
						data-sheets=""
						aria-hidden="true"
						focusable="false"
						width="100%"
						height={height}
						viewBox={`0 0 ${width} ${height}`}
						preserveAspectRatio="xMinYMin meet"
						// The SVG pen escapes every text.
						// biome-ignore lint/security/noDangerouslySetInnerHtml: markup of the SVG pen
						dangerouslySetInnerHTML={{ __html: markupOf(makeView(), id) }}
					/>
				) : (
					// biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas without tabindex takes no focus
					<canvas data-layer="thumbnail" aria-hidden="true" />
				)}
			</div>
		</section>
	);
}

const markupOf = (view: HRView | null, id: string): string =>
	view === null ? "" : [...paintMarkup(thumbnailLayers, view, id).values()].join("");

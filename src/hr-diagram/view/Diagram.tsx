"use client";

import {
	type ForwardedRef,
	type ReactElement,
	Suspense,
	useCallback,
	useEffect,
	useMemo,
	useRef,
	useState,
} from "react";
import { johnson } from "#lazy/hr-diagram/johnson";
import { Figure, type FigureHandle, type MeasureText, type Size } from "../../plot/index.js";
import {
	classes,
	LiveRegion,
	type LiveRegionHandle,
	lazyWithRetry,
	Tooltip,
	type TooltipHandle,
	useInteraction,
	useLazyModule,
} from "../../ui/index.js";
import { readBackground } from "../model/background/background.js";
import { captionOf } from "../model/background/caption.js";
import { describeDiagram } from "../model/describe.js";
import { allIssues, makeModel, readData } from "../model/model.js";
import { createStyleRegistry } from "../model/stars/origins.js";
import { createViewBuilder, type HRView, SMALL_WIDTH } from "../model/view.js";
import type { HRDiagramProps } from "../props.js";
import type { HRStore } from "../state.js";
import type { HRDiagramIssue } from "../types.js";
import { Caption } from "./Caption.js";
import type { FileKind } from "./export/saveAs.js";
import { HRLegend } from "./HRLegend.js";
import { Issues } from "./Issues.js";
import { hrLayers } from "./paint/layers.js";
import { useHRStore } from "./useHRStore.js";

const Footer = lazyWithRetry(() => import("./Footer.js"));
const Help = lazyWithRetry(() => import("./Help.js"));

/** CSS pixels. */
const DEFAULT_HEIGHT = 420;
/** What the stylesheet allows a diagram of no given width, and what a server assumes; CSS pixels. */
const DEFAULT_WIDTH = 560;

/** A diagram with something to draw: store, figure, legend, footer. */
export function Diagram(props: HRDiagramProps & { rootRef: ForwardedRef<HTMLElement> }): ReactElement {
	const { points, rejected, origins, background, tracks, regions, axes, title = "HR diagram" } = props;
	const width = positive(props.width);
	const { store, actions } = useHRStore(props);
	const figure = useRef<FigureHandle>(null);
	const view = useRef<HRView>(null);
	const tooltip = useRef<TooltipHandle>(null);
	const live = useRef<LiveRegionHandle>(null);
	const [helpOpen, setHelpOpen] = useState(false);
	const [mounted, setMounted] = useState(false);
	useEffect(() => setMounted(true), []);
	const [book] = useState(createStyleRegistry);
	const [build] = useState(createViewBuilder);
	const [narrow, setNarrow] = useState((width ?? DEFAULT_WIDTH) < SMALL_WIDTH);
	const small = width === undefined ? narrow : width < SMALL_WIDTH;
	const { controls = !small, caption = !small } = props;
	const height = positive(props.height) ?? (small ? Math.round((width ?? 200) * 0.85) : DEFAULT_HEIGHT);

	const johnsonGrid = useLazyModule(johnson, background === "hipparcos-johnson", (error) =>
		live.current?.setMessage(`The background could not be loaded: ${String(error)}`),
	);
	// A host often writes `axes` out anew in every render; raw stars shall not be counted again for that.
	const { color, magnitude } = axes ?? {};
	const backdrop = useMemo(
		() => readBackground(background, { color, magnitude }, johnsonGrid?.()),
		[background, color, magnitude, johnsonGrid],
	);
	const data = useMemo(() => readData({ points, rejected, origins }, book), [points, rejected, origins, book]);
	const model = useMemo(
		() => makeModel(data, backdrop, { tracks, regions, axes }),
		[data, backdrop, tracks, regions, axes],
	);
	const issues = useMemo(() => allIssues(data, model), [data, model]);
	useTellIssues(issues, props.onIssues);

	const makeView = useCallback(
		(size: Size, measure: MeasureText): HRView => build(model, store.getState(), size, measure),
		[build, model, store],
	);
	useRepaint(figure, store, makeView);

	const say = (message: string) => live.current?.setMessage(message);
	const interaction = useInteraction(
		actions,
		figure,
		() =>
			import("./interaction.js").then(
				({ attachInteraction }) =>
					() =>
						figure.current &&
						attachInteraction({
							figure: figure.current,
							view: () => view.current,
							store,
							actions,
							tooltip: () => tooltip.current,
							say,
							onHelp: () => setHelpOpen(true),
						}),
			),
		(error) => say(`Zoom and readout could not be loaded: ${String(error)}`),
	);

	const credit = useMemo(() => captionOf(backdrop, background), [backdrop, background]);
	const shownLooks = () => data.styles.filter((look) => !store.getState().hiddenOrigins.includes(look.origin));
	const save = (kind: FileKind): void => {
		const handle = figure.current;
		if (!handle) return;
		import("./export/saveAs.js")
			.then(({ saveAs }) =>
				saveAs(kind, handle, { model, looks: shownLooks(), issues: data.issues, title, credit: credit?.text ?? "" }),
			)
			.catch((error: unknown) => say(`The file could not be made: ${String(error)}`));
	};
	const drawable = model.points.length > 0 || model.limits.length > 0;

	return (
		<section
			ref={props.rootRef}
			className={classes("astropane astropane-hr", props.className)}
			style={props.style}
			aria-label={title}
			data-size={small ? "small" : "normal"}
			data-width={width === undefined ? "auto" : "given"}
			data-state={drawable ? "ready" : "empty"}
		>
			<Figure
				layers={hrLayers}
				view={(size, measure) => {
					const now = makeView(size, measure);
					view.current = now;
					return now;
				}}
				title={title}
				description={describeDiagram(model, data.issues.length)}
				width={width}
				serverWidth={DEFAULT_WIDTH}
				height={height}
				handleRef={figure}
				onPainted={(dirty) => interaction.current?.painted(dirty)}
				onResize={(size) => {
					// No width at all is a hidden tab: the form stays as it was.
					if (size.width > 0) setNarrow(size.width < SMALL_WIDTH);
				}}
			>
				{!drawable && (
					<p className="astropane-notice">
						<span>{small ? "No point can be drawn." : "No point can be drawn; the reasons stand below."}</span>
					</p>
				)}
				<Tooltip handleRef={tooltip} />
			</Figure>
			<LiveRegion handleRef={live} />
			{controls !== false && <HRLegend store={store} actions={actions} model={model} looks={data.styles} />}
			<Issues issues={issues} small={small} />
			{caption && credit && <Caption caption={credit} />}
			{controls === true && (
				<div className="astropane-hr-footer">
					{mounted && (
						<Suspense fallback={null}>
							<Footer store={store} actions={actions} model={model} save={save} onHelp={() => setHelpOpen(true)} />
						</Suspense>
					)}
				</div>
			)}
			{helpOpen && (
				<Suspense fallback={null}>
					<Help onClose={() => setHelpOpen(false)} />
				</Suspense>
			)}
		</section>
	);
}

const positive = (value: number | undefined): number | undefined =>
	value !== undefined && value > 0 && Number.isFinite(value) ? value : undefined;

/** Marks the layers that a change of the state touches, and all of them for new data. */
function useRepaint(figure: { current: FigureHandle | null }, store: HRStore, makeView: unknown): void {
	useEffect(
		() =>
			store.subscribe((s, before) => {
				const mark = (...layers: string[]) => figure.current?.mark(...layers);
				if (s.window !== before.window || s.hiddenOrigins !== before.hiddenOrigins) mark();
				else if (s.highlightedId !== before.highlightedId) mark("points");
				if (s.hover !== before.hover || s.selection !== before.selection || s.box !== before.box) mark("cursor");
			}),
		[figure, store],
	);
	useEffect(() => {
		void makeView;
		figure.current?.mark();
	}, [figure, makeView]);
}

/** Tells the host of issues once for each list that differs. */
function useTellIssues(issues: readonly HRDiagramIssue[], onIssues: HRDiagramProps["onIssues"]): void {
	const told = useRef("[]");
	useEffect(() => {
		const key = JSON.stringify(issues);
		if (key === told.current) return;
		told.current = key;
		onIssues?.([...issues]);
	}, [issues, onIssues]);
}

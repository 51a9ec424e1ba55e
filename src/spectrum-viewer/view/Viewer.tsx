"use client";

import {
	type ForwardedRef,
	type ReactElement,
	Suspense,
	useCallback,
	useId,
	useMemo,
	useRef,
	useState,
	useSyncExternalStore,
} from "react";
import { catalogue as cataloguePart } from "#lazy/spectrum-viewer/catalogue";
import { layouts as layoutsPart } from "#lazy/spectrum-viewer/layouts";
import { processing as processingPart } from "#lazy/spectrum-viewer/processing";
import { templates as templatesPart } from "#lazy/spectrum-viewer/templates";
import {
	estimateText,
	Figure,
	type FigureHandle,
	type MeasureText,
	SERVER_WIDTH,
	type Size,
} from "../../plot/index.js";
import { languageOf, wordsIn } from "../../text/index.js";
import {
	classes,
	LiveRegion,
	type LiveRegionHandle,
	lazyWithRetry,
	Tooltip,
	type TooltipHandle,
	uiWords,
	useInteraction,
	useLazyModule,
} from "../../ui/index.js";
import type { SpectrumActions, StoreBinding } from "../actions.js";
import { choicesNeedProcessing, dataNeedProcessing } from "../model/flux/flux.js";
import { readCustomLines, readLineGroups, readProps, readSpectra } from "../model/input.js";
import { baseLineGroups, needsCatalogue } from "../model/lines/catalogue.js";
import { writeIssues } from "../model/message.js";
import { describeSpectrum, figureTitle } from "../model/text/describe.js";
import { instantOf } from "../model/text/phase.js";
import { createViewBuilder, type SpectrumView } from "../model/view.js";
import type { SpectrumViewerProps } from "../props.js";
import type { Spectrum } from "../types.js";
import type { FileKind } from "./controls/saveAs.js";
import { type CursorPaint, createSpectrumLayers } from "./paint/layers.js";
import type { PanelInteraction, PanelProps } from "./panel.js";
import { useSettledState } from "./state/useSettledState.js";
import { useSpectrumStore } from "./state/useSpectrumStore.js";
import { useStateChange } from "./state/useStateChange.js";
import { useIssues } from "./useIssues.js";
import { useRepaint } from "./useRepaint.js";

/** CSS pixels of the plot. */
const DEFAULT_HEIGHT = 420;
const NONE: never[] = [];
const Help = lazyWithRetry(() => import("../lazy/chunks/help.js"));

/** What controls get of the viewer that they stand around. */
export type ViewerControlsProps = PanelProps & { compact: boolean; save(kind: FileKind): void; onHelp(): void };

/** What stands above and below the plot; a viewer without controls leaves it, and its code, out. */
export type ViewerControls = {
	Header(parts: ViewerControlsProps): ReactElement;
	Footer(parts: ViewerControlsProps): ReactElement;
	actionsOf(binding: StoreBinding): SpectrumActions;
};

export type ViewerProps = {
	given: SpectrumViewerProps;
	rootRef: ForwardedRef<HTMLElement>;
	/** Null for the plot alone. */
	chrome: ViewerControls | null;
};

/** Props to store to picture. */
export function Viewer({ given, rootRef, chrome }: ViewerProps): ReactElement {
	const { value: props, issues: propIssues } = readProps(given);
	const { height = DEFAULT_HEIGHT, controls = true, colorBy = "time" } = props;
	const spectraRead = useMemo(() => readSpectra(props.spectra ?? NONE), [props.spectra]);
	const spectra = spectraRead.value;
	const templatesRead = useMemo(() => readSpectra(props.templates ?? NONE, spectra), [props.templates, spectra]);
	const templates = templatesRead.value;
	const binding = useSpectrumStore(props);
	const { store } = binding;
	const id = useId();
	const figure = useRef<FigureHandle>(null);
	const view = useRef<SpectrumView>(null);
	const tooltip = useRef<TooltipHandle>(null);
	const live = useRef<LiveRegionHandle>(null);
	const [helpOpen, setHelpOpen] = useState(false);
	const cursor = useRef<CursorPaint["current"]>(null);
	const active = useRef<PanelInteraction>(null);
	const [layers] = useState(() => createSpectrumLayers(cursor, active));
	const [build] = useState(createViewBuilder);

	const settledState = useSettledState(store, templates.length > 0);
	const say = (message: string) => live.current?.setMessage(message);
	const failed = (error: unknown) => say(`Part of the viewer could not be loaded: ${String(error)}`);
	useLazyModule(cataloguePart, !props.lineGroups && needsCatalogue(settledState), failed);
	// All lines as soon as they are there, whoever asked for them: nothing of what is drawn tells the one from the other.
	const catalogue = useSyncExternalStore(cataloguePart.subscribe, cataloguePart.now, cataloguePart.now);
	const allGroups = props.lineGroups ?? catalogue ?? baseLineGroups;
	const groupsRead = useMemo(() => readLineGroups(allGroups), [allGroups]);
	const lineGroups = groupsRead.value;
	const layouts = useLazyModule(layoutsPart, settledState.layout !== "overlay", failed);
	const dataNeed = useMemo(() => dataNeedProcessing(spectra), [spectra]);
	const processing = useLazyModule(processingPart, dataNeed || choicesNeedProcessing(settledState), failed);
	const templateCode = useLazyModule(templatesPart, templates.length > 0, failed);
	const peak = instantOf(props.peakAt);
	const language = languageOf(props.words, props.locale);
	const source = useMemo(
		() => ({
			spectra,
			lineGroups,
			colorBy,
			peak,
			templates,
			layouts,
			processing,
			placeTemplates: templateCode?.placeTemplates,
			language,
		}),
		[spectra, lineGroups, colorBy, peak, templates, layouts, processing, templateCode, language],
	);
	const makeView = useCallback(
		(size: Size, measure: MeasureText): SpectrumView => build(source, store.getState(), size, measure),
		[build, source, store],
	);

	const settledView = useMemo(
		() =>
			build(source, { ...settledState, preview: null }, { width: props.width ?? SERVER_WIDTH, height }, estimateText),
		[build, settledState, source, props.width, height],
	);
	const foundIssues = [
		...propIssues,
		...spectraRead.issues,
		...groupsRead.issues,
		...templatesRead.issues,
		...settledView.templates.flatMap(({ id, issues }) => issues.map((message) => ({ subject: id, message }))),
		...readCustomLines(settledState.customLines).issues,
		...(settledView.fluxAxis.problem ? [settledView.fluxAxis.problem] : []),
		...settledView.allCurves.flatMap((curve) => curve.issues.map((message) => ({ subject: curve.id, message }))),
	];
	const issues = useIssues(props, writeIssues(foundIssues, language));
	useRepaint(figure, view, store, makeView);
	useStateChange(store, props, figure);
	const interaction = useInteraction(
		binding,
		figure,
		() =>
			import("../lazy/chunks/interaction.js").then(
				({ attachInteraction }) =>
					() =>
						figure.current &&
						attachInteraction({
							figure: figure.current,
							view: () => view.current,
							binding,
							tooltip: () => tooltip.current,
							say,
							onHelp: () => setHelpOpen(true),
							cursor,
							active,
						}),
			),
		(error) => say(`Zoom and readout could not be loaded: ${String(error)}`),
	);

	const save = (kind: FileKind) => {
		const handle = figure.current;
		if (!handle) return;
		import("../lazy/chunks/output.js")
			.then(({ saveAs }) => saveAs(kind, handle, settledView))
			.catch((error: unknown) => say(`The file could not be made: ${String(error)}`));
	};

	const drawable = settledView.listedCurves.some((curve) => curve.fluxes.some((f) => Number.isFinite(f)));
	const notice = props.loading
		? "Loading spectra …"
		: spectra.length === 0
			? (props.empty ?? "No spectrum yet. Pass one or more in `spectra`.")
			: drawable
				? null
				: "No sample of these spectra can be drawn; the reasons stand below.";
	const { tabs, tab } = settledView;
	const shown = controls === false ? null : chrome;
	const parts: ViewerControlsProps | null = shown && {
		compact: controls === "compact",
		store,
		actions: shown.actionsOf(binding),
		groups: lineGroups,
		spectra,
		settledView,
		view: () => view.current,
		figure: () => figure.current,
		host: binding.props,
		say,
		active,
		save,
		onHelp: () => setHelpOpen(true),
		onClose() {
			store.setState({ panel: null });
			figure.current?.box.focus();
		},
	};
	const title = props.title ?? figureTitle(settledView.listedCurves.length, settledView.listedCurves[0]?.label, language);
	return (
		<section
			ref={rootRef}
			id={props.id}
			className={classes("astropane astropane-spectrum", props.className)}
			style={props.style}
			aria-label={title}
			data-controls={String(shown === null ? false : controls)}
			data-state={props.loading ? "loading" : drawable ? "ready" : "empty"}
		>
			{shown && parts && <shown.Header {...parts} />}
			{layouts && tabs.length > 0 && <layouts.Tabs tabs={tabs} shown={tab} panelId={`${id}-plot`} binding={binding} />}
			<div
				id={`${id}-plot`}
				{...(tabs.length > 0
					? {
							role: "tabpanel",
							"aria-labelledby": `${id}-plot-tab-${tabs.findIndex(({ type }) => type === tab)}`,
						}
					: {})}
			>
				<Figure
					layers={layers}
					view={(size, measure) => {
						const now = makeView(size, measure);
						view.current = now;
						return now;
					}}
					title={title}
					description={describeSpectrum(settledView)}
					words={wordsIn(language, uiWords)}
					width={props.width}
					height={height}
					handleRef={figure}
					onPainted={(dirty) => interaction.current?.painted(dirty)}
				>
					{notice !== null && (
						<div className="astropane-notice">
							<div>{notice}</div>
						</div>
					)}
					<Tooltip handleRef={tooltip} />
				</Figure>
			</div>
			<LiveRegion handleRef={live} />
			{issues.length > 0 && (
				<ul className="astropane-issues" aria-label="Problems with the data">
					{issues.map((issue) => (
						<li key={`${issue.subject} ${issue.message}`}>{issue.message}</li>
					))}
				</ul>
			)}
			{shown && parts && <shown.Footer {...parts} />}
			<Credits spectra={spectra} />
			{helpOpen && (
				<Suspense fallback={null}>
					<Help controls={shown !== null && controls} onClose={() => setHelpOpen(false)} />
				</Suspense>
			)}
		</section>
	);
}

function Credits({ spectra }: { spectra: readonly Spectrum[] }): ReactElement | null {
	const credits = [...new Set(spectra.map((s) => s.credit).filter((credit) => credit))];
	if (credits.length === 0) return null;
	return <p className="astropane-spectrum-credit">Data: {credits.join("; ")}</p>;
}

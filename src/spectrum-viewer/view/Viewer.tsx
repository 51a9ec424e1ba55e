"use client";

import { type ForwardedRef, type ReactElement, useId, useMemo, useRef } from "react";
import { sharedStateReader } from "#lazy/spectrum-viewer/shared-state";
import { languageOf, wordsIn } from "../../text/index.js";
import {
	basicWords,
	classes,
	FigureShell,
	IssueList,
	lazyWithRetry,
	MissingModules,
	ShellPlot,
	useFigureShell,
	useStateProblems,
} from "../../ui/index.js";
import { actionsOf } from "../actions.js";
import { readProps } from "../model/input.js";
import { describeSpectrum, figureTitle } from "../model/text/describe.js";
import type { SpectrumView } from "../model/view.js";
import type { SpectrumViewerProps } from "../props.js";
import type { Spectrum } from "../types.js";
import { figureWords } from "../words/figure.js";
import { type CursorPaint, createSpectrumLayers } from "./paint/layers.js";
import type { PanelInteraction } from "./panel.js";
import { stateIssues } from "./state/stateIssues.js";
import { useHostStore } from "./state/useHostStore.js";
import { useSpectrumStore } from "./state/useSpectrumStore.js";
import { useStateChange } from "./state/useStateChange.js";
import { useViewModel } from "./state/useViewModel.js";
import { useIssues } from "./useIssues.js";
import { useRepaint } from "./useRepaint.js";
import type { ViewerControls, ViewerControlsProps } from "./viewerControlsProps.js";

/** CSS pixels of the plot. */
const DEFAULT_HEIGHT = 420;
/** More are folded under their number, so that the controls stay below the plot. */
const MAX_OPEN_ISSUES = 5;
const Help = lazyWithRetry(() => import("../lazy/chunks/help.js"));

export type ViewerProps = {
	hostProps: SpectrumViewerProps;
	rootRef: ForwardedRef<HTMLElement>;
	/** Null for the plot alone. */
	viewerControls: ViewerControls | null;
};

/** A viewer with its store, from the host's props to the figure. */
export function Viewer({ hostProps, rootRef, viewerControls }: ViewerProps): ReactElement {
	const { value: props, issues: propIssues } = readProps(hostProps);
	const { height = DEFAULT_HEIGHT, controls = true } = props;
	const language = languageOf(props.words, props.locale);
	const words = wordsIn(language, figureWords);
	const hostStore = useHostStore(props.store);
	const binding = useSpectrumStore(props, hostStore);
	const { store } = binding;
	// Passed to code that is fetched, which imports as little of the first load as it can.
	const actions = actionsOf(binding);
	const stateProblems = useStateProblems(hostStore);
	const id = useId();
	const cursor = useRef<CursorPaint["current"]>(null);
	const active = useRef<PanelInteraction>(null);
	const hasTemplates = Boolean(props.templates?.length);
	const layers = useMemo(() => createSpectrumLayers(cursor, active, hasTemplates), [hasTemplates]);
	const shell = useFigureShell<SpectrumView>({
		language,
		interactionKey: binding,
		loadInteraction: () =>
			import("../lazy/chunks/interaction.js").then(
				(module) => (handles) => module.attachInteraction({ ...handles, store, actions, cursor, active }),
			),
	});
	const { figure, view, announce } = shell;
	const onLoadError = () => announce(wordsIn(language, basicWords).figurePartNotLoaded);
	const { spectra, lineGroups, settledView, makeView, layouts, neededModules, issues } = useViewModel(
		props,
		store,
		height,
		language,
		onLoadError,
	);
	const allIssues = [...propIssues, ...stateIssues(stateProblems), ...issues];
	const writtenIssues = useIssues(props, allIssues, language, onLoadError);
	useRepaint(figure, view, store, makeView);
	useStateChange(store, props, figure);

	const hasData = settledView.listedCurves.some((curve) => curve.fluxes.some((flux) => Number.isFinite(flux)));
	const notice = props.loading
		? words.loadingSpectra
		: spectra.length === 0
			? (props.empty ?? words.noSpectrum)
			: hasData
				? null
				: words.nothingToDraw;
	const { tabs, tab, listedCurves } = settledView;
	const visibleControls = controls === false ? null : viewerControls;
	const controlsProps: ViewerControlsProps | null = visibleControls && {
		compact: controls === "compact",
		store,
		actions,
		groups: lineGroups,
		spectra,
		settledView,
		view: () => view.current,
		figure: () => figure.current,
		host: binding.props,
		hostProps: props,
		say: announce,
		active,
		save: (kind) =>
			shell.save((handle) =>
				import("../lazy/chunks/output.js").then((module) =>
					module.saveAs(kind, handle, settledView, visibleControls.legendDetails),
				),
			),
		onHelp: shell.openHelp,
		onClose() {
			store.setState({ panel: null });
			figure.current?.box.focus();
		},
	};
	const title = props.title ?? figureTitle(listedCurves.length, listedCurves[0]?.label, language);
	// A given width is kept in boxes that shrink to their content; else the viewer is laid out for the width that it has.
	const isFluid = visibleControls !== null && props.width === undefined;
	const tabIndex = tabs.findIndex(({ type }) => type === tab);
	return (
		<FigureShell
			shell={shell}
			rootRef={rootRef}
			id={props.id}
			className={classes("astropane-spectrum", isFluid && "astropane-spectrum-fluid", props.className)}
			style={props.style}
			title={title}
			data-controls={visibleControls === null ? "false" : controls === "compact" ? controls : "true"}
			data-state={props.loading ? "loading" : hasData ? "ready" : "empty"}
			help={<Help controls={visibleControls !== null && controls} onClose={shell.closeHelp} />}
		>
			<div className="astropane-spectrum-body">
				<div className="astropane-spectrum-frame">
					{visibleControls && controlsProps && <visibleControls.Header {...controlsProps} />}
					{layouts && tabs.length > 0 && (
						<layouts.Tabs tabs={tabs} current={tab} panelId={`${id}-plot`} actions={actions} />
					)}
					<div
						id={`${id}-plot`}
						{...(tabs.length > 0 ? { role: "tabpanel", "aria-labelledby": `${id}-plot-tab-${tabIndex}` } : {})}
					>
						<ShellPlot
							shell={shell}
							className="astropane-spectrum-plot"
							layers={layers}
							view={makeView}
							title={title}
							description={describeSpectrum(settledView)}
							width={props.width}
							height={height}
							fluid={isFluid && props.height === undefined}
							notice={notice}
						/>
					</div>
					<MissingModules modules={props.initialState ? [...neededModules, sharedStateReader] : neededModules} />
					<IssueList issues={writtenIssues} foldAfter={MAX_OPEN_ISSUES} />
					{visibleControls && controlsProps && <visibleControls.Footer {...controlsProps} />}
					<Credits spectra={spectra} creditsText={words.credits} />
				</div>
			</div>
		</FigureShell>
	);
}

type CreditsProps = { spectra: readonly Spectrum[]; creditsText(names: string): string };

function Credits({ spectra, creditsText }: CreditsProps): ReactElement | null {
	const credits = [...new Set(spectra.map((s) => s.credit).filter((credit) => credit))];
	if (credits.length === 0) return null;
	return <p className="astropane-spectrum-credit">{creditsText(credits.join("; "))}</p>;
}

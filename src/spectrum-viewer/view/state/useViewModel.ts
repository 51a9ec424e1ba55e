"use client";

import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import { catalogue as lazyCatalogue } from "#lazy/spectrum-viewer/catalogue";
import { comparison as lazyComparison } from "#lazy/spectrum-viewer/comparison";
import { corrections as lazyCorrections } from "#lazy/spectrum-viewer/corrections";
import { filters as lazyFilters } from "#lazy/spectrum-viewer/filters";
import { layouts as lazyLayouts } from "#lazy/spectrum-viewer/layouts";
import { pins as lazyPins } from "#lazy/spectrum-viewer/pins";
import { processing as lazyProcessing } from "#lazy/spectrum-viewer/processing";
import { templates as lazyTemplates } from "#lazy/spectrum-viewer/templates";
import type { LineGroup } from "../../../astro/index.js";
import { mjdOf } from "../../../astro/time.js";
import { estimateText, type MeasureText, SERVER_WIDTH, type Size } from "../../../plot/index.js";
import type { Language } from "../../../text/index.js";
import { type LazyModule, useLazyModule } from "../../../ui/index.js";
import { choicesNeedProcessing, dataNeedProcessing } from "../../model/flux/flux.js";
import { readCustomLines, readLineGroups, readSpectra } from "../../model/input.js";
import { layoutKind } from "../../model/layouts/arrangeCurves.js";
import { baseLineGroups, needsCatalogue } from "../../model/lines/catalogue.js";
import type { Issue } from "../../model/message.js";
import { createViewBuilder, type SpectrumView } from "../../model/view.js";
import type { SpectrumViewerProps } from "../../props.js";
import type { SpectrumStore } from "../../state.js";
import type { Spectrum } from "../../types.js";
import { useSettledState } from "./useSettledState.js";

const NO_SPECTRA: never[] = [];

export type ViewModel = {
	/** Valid spectra, each with an id of its own. */
	spectra: readonly Spectrum[];
	lineGroups: readonly LineGroup[];
	/** The view that is described, announced and shown in controls: never in the middle of a drag. */
	settledView: SpectrumView;
	/** The view of the current state, for painting. The same function for the same data. */
	makeView(size: Size, measure: MeasureText): SpectrumView;
	/** Stack and tabs, once they are needed and fetched. */
	layouts: ReturnType<(typeof lazyLayouts)["now"]>;
	/** Code that data and settings need, loaded or not. */
	neededModules: readonly LazyModule<unknown>[];
	/** Problems with data and settings. */
	issues: readonly Issue[];
};

/** Reads the host's data, fetches the code that they and the settings need, and builds views. `height`: CSS pixels. */
export function useViewModel(
	props: SpectrumViewerProps,
	store: SpectrumStore,
	height: number,
	language: Language,
	onLoadError: () => void,
): ViewModel {
	const { colorBy = "time", width = SERVER_WIDTH } = props;
	const spectraRead = useMemo(() => readSpectra(props.spectra ?? NO_SPECTRA), [props.spectra]);
	const given = spectraRead.value;
	const templatesRead = useMemo(() => readSpectra(props.templates ?? NO_SPECTRA, given), [props.templates, given]);
	const templates = templatesRead.value;
	const settledState = useSettledState(store, templates.length > 0);

	const neededModules: LazyModule<unknown>[] = [];
	const needs = <T>(module: LazyModule<T>, isNeeded: boolean): boolean => {
		if (isNeeded) neededModules.push(module);
		return isNeeded;
	};
	useLazyModule(lazyCatalogue, needs(lazyCatalogue, !props.lineGroups && needsCatalogue(settledState)), onLoadError);
	// The full catalogue is used once any viewer has loaded it; drawing does not depend on which one.
	const catalogue = useSyncExternalStore(lazyCatalogue.subscribe, lazyCatalogue.now, lazyCatalogue.now);
	const allGroups = props.lineGroups ?? catalogue ?? baseLineGroups;
	// Those of the library are valid.
	const groupsRead = useMemo(
		() => (props.lineGroups ? readLineGroups(allGroups) : { value: allGroups, issues: [] }),
		[props.lineGroups, allGroups],
	);
	const lineGroups = groupsRead.value;
	const { corrections } = settledState;
	const correction = useLazyModule(lazyCorrections, needs(lazyCorrections, corrections !== null), onLoadError);
	const correctedAt = correction?.needsRedshift(corrections) ? settledState.redshift : 0;
	const { telluricTransmission } = props;
	const corrected = useMemo(
		() => corrections && correction?.correctSpectra(given, templates, corrections, correctedAt, telluricTransmission),
		[correction, corrections, given, templates, correctedAt, telluricTransmission],
	);
	const spectra = corrected?.value ?? given;
	const needsLayouts = useMemo(
		() => layoutKind(settledState.layout, spectra) !== "overlay",
		[settledState.layout, spectra],
	);
	const layouts = useLazyModule(lazyLayouts, needs(lazyLayouts, needsLayouts), onLoadError);
	const isDataProcessed = useMemo(() => dataNeedProcessing(spectra), [spectra]);
	const needsProcessing = isDataProcessed || choicesNeedProcessing(settledState);
	const processing = useLazyModule(lazyProcessing, needs(lazyProcessing, needsProcessing), onLoadError);
	const templateCode = useLazyModule(lazyTemplates, needs(lazyTemplates, templates.length > 0), onLoadError);
	const placeTemplates = templateCode?.placeTemplates;
	const needsComparison = settledState.comparison !== null;
	const comparisonCode = useLazyModule(lazyComparison, needs(lazyComparison, needsComparison), onLoadError);
	const placeComparison = comparisonCode?.placeComparison;

	const needsFilters = settledState.shownFilters.length > 0;
	const showFilters = useLazyModule(lazyFilters, needs(lazyFilters, needsFilters), onLoadError)?.showFilters;
	const { filters } = props;
	const pinCode = useLazyModule(lazyPins, needs(lazyPins, settledState.pins.length > 0), onLoadError);

	const peak = mjdOf(settledState.peakAt ?? props.peakAt);
	const source = useMemo(
		() => ({
			spectra,
			lineGroups,
			colorBy,
			peak,
			templates,
			layouts,
			processing,
			placeTemplates,
			placeComparison,
			showFilters,
			filters,
			pinCode,
			corrected,
			language,
		}),
		[
			spectra,
			lineGroups,
			colorBy,
			peak,
			templates,
			layouts,
			processing,
			placeTemplates,
			placeComparison,
			showFilters,
			filters,
			pinCode,
			corrected,
			language,
		],
	);
	const [build] = useState(createViewBuilder);
	const makeView = useCallback(
		(size: Size, measure: MeasureText): SpectrumView => build(source, store.getState(), size, measure),
		[build, source, store],
	);
	const settledView = useMemo(
		() => build(source, { ...settledState, preview: null }, { width, height }, estimateText),
		[build, settledState, source, width, height],
	);
	const { fluxAxis, allCurves } = settledView;
	const issuesOf = ({ id, issues }: { id: string; issues: readonly Issue["message"][] }): Issue[] =>
		issues.map((message) => ({ subject: id, message }));
	const issues = [
		...spectraRead.issues,
		...groupsRead.issues,
		...templatesRead.issues,
		...(corrected?.issues ?? []),
		...settledView.templates.flatMap(issuesOf),
		...readCustomLines(settledState.customLines).issues,
		...(fluxAxis.problem ? [fluxAxis.problem] : []),
		...allCurves.flatMap(issuesOf),
	];
	return { spectra, lineGroups, settledView, makeView, layouts, neededModules, issues };
}

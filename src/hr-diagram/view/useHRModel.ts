"use client";

import { useMemo, useState } from "react";
import { densityStyles } from "#lazy/hr-diagram/backgrounds";
import { cursor } from "#lazy/hr-diagram/cursor";
import { dust } from "#lazy/hr-diagram/dust";
import { issuesCode } from "#lazy/hr-diagram/issues";
import { lines } from "#lazy/hr-diagram/lines";
import { regions } from "#lazy/hr-diagram/regions";
import { type Language, wordsIn } from "../../text/index.js";
import { basicWords, type LazyModule, useLazyModule } from "../../ui/index.js";
import { describeDiagram } from "../model/describe.js";
import { type HRData, makeModel, readData } from "../model/model.js";
import type { Problem } from "../model/problems.js";
import { createStyleRegistry } from "../model/stars/origins.js";
import type { HRModel } from "../model/view.js";
import type { HRDiagramProps } from "../props.js";
import type { HRDiagramIssue } from "../types.js";
import { figureWords } from "../words/figure.js";
import { useBackground } from "./useBackground.js";
import { useOverlays } from "./useOverlays.js";

/** What a diagram shows, and its texts. Each part stays the same object until its props change. */
export type DiagramContent = {
	data: HRData;
	model: HRModel;
	issues: readonly HRDiagramIssue[];
	/** Lists the issues; null where there are none, and until its code is there. */
	Issues: typeof import("./Issues.js").Issues | null;
	description: string;
	/** Code that the props need, loaded or not. */
	neededModules: readonly LazyModule<unknown>[];
};

const noIssues: readonly HRDiagramIssue[] = [];

/**
 * Reads the props.
 *
 * @param problems of the props themselves
 * @param announce called where the background cannot be fetched
 * @param hasDust whether the control of extinction is open
 * @param hasSelection whether something is selected or hovered at the first render
 * @param isUsed whether pointer, wheel, focus or a key has reached the diagram
 */
export function useHRModel(
	props: HRDiagramProps,
	problems: readonly Problem[],
	language: Language,
	announce: (message: string) => void,
	hasDust: boolean,
	hasSelection: boolean,
	isUsed: boolean,
): DiagramContent {
	const { points, rejected, origins, background: source, tracks, minProbability, axes } = props;
	const [registry] = useState(createStyleRegistry);
	// Hosts often write `axes` inline; raw stars are not counted again for that.
	const { color, magnitude } = axes ?? {};
	const fail = (): void => announce(wordsIn(language, basicWords).figurePartNotLoaded);
	const { background, modules } = useBackground(source, color, magnitude, fail);
	const { unnamedOrigin } = wordsIn(language, figureWords);
	const data = useMemo(
		() => readData({ points, rejected, origins }, registry, unnamedOrigin, background.system),
		[points, rejected, origins, registry, unnamedOrigin, background.system],
	);
	const { makeOverlays, modules: overlayModules } = useOverlays(props, fail);
	/** Code that is needed, loaded or not. */
	const needed: LazyModule<unknown>[] = [...modules, ...overlayModules];
	const usePart = <T>(module: LazyModule<T>, isNeeded: boolean): T | null => {
		if (isNeeded) needed.push(module);
		return useLazyModule(module, isNeeded, fail);
	};
	const makeLines = usePart(lines, axes?.luminosityLines === true || axes?.whiteDwarfTracks !== undefined);
	const makeDust = usePart(dust, hasDust);
	usePart(cursor, hasSelection || overlayModules.length > 0);
	const { scale, palette, contours } = props.density ?? {};
	const makeStyle = usePart(densityStyles, props.density !== undefined);
	const densityStyle = useMemo(
		() => makeStyle?.({ scale, palette, contours }) ?? null,
		[makeStyle, scale, palette, contours],
	);
	const model = useMemo(
		() => ({
			...makeModel(data, background, { tracks, axes, minProbability }, makeOverlays, makeDust?.(), makeLines),
			densityStyle,
		}),
		[data, background, tracks, axes, minProbability, makeOverlays, makeDust, makeLines, densityStyle],
	);
	const faults = useMemo(
		() => [...problems, ...data.problems, ...background.problems, ...(model.overlays?.problems ?? [])],
		[problems, data, background, model],
	);
	const issuesPart = usePart(issuesCode, faults.length > 0);
	const issues = useMemo(() => issuesPart?.writeIssues(faults, language) ?? noIssues, [issuesPart, faults, language]);
	const describeClasses = useLazyModule(regions, isUsed, fail);
	const description = useMemo(
		() => describeDiagram(model, data.problems.length, language, describeClasses?.(model, language)),
		[model, data, language, describeClasses],
	);
	return { data, model, issues, Issues: issuesPart?.Issues ?? null, description, neededModules: needed };
}

"use client";

import { useMemo, useState } from "react";
import { cursor } from "#lazy/hr-diagram/cursor";
import { densityStyles } from "#lazy/hr-diagram/density";
import { dust } from "#lazy/hr-diagram/dust";
import { issueWriter } from "#lazy/hr-diagram/issues";
import { lines } from "#lazy/hr-diagram/lines";
import { regions } from "#lazy/hr-diagram/regions";
import { type Language, wordsIn } from "../../text/index.js";
import { type LazyModule, useLazyModule } from "../../ui/index.js";
import { type Caption, captionOf } from "../model/background/caption.js";
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
	description: string;
	caption: Caption | null;
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
	const { background, modules } = useBackground(source, color, magnitude, (error) =>
		announce(wordsIn(language, figureWords).backgroundFailed(String(error))),
	);
	const { unnamedOrigin } = wordsIn(language, figureWords);
	const data = useMemo(
		() => readData({ points, rejected, origins }, registry, unnamedOrigin, background.system),
		[points, rejected, origins, registry, unnamedOrigin, background.system],
	);
	const { makeOverlays, modules: overlayModules } = useOverlays(props, (error) =>
		announce(wordsIn(language, figureWords).overlaysFailed(String(error))),
	);
	const hasLines = axes?.luminosityLines === true || axes?.whiteDwarfTracks !== undefined;
	const makeLines = useLazyModule(lines, hasLines, (error) =>
		announce(wordsIn(language, figureWords).overlaysFailed(String(error))),
	);
	const makeDust = useLazyModule(dust, hasDust, (error) =>
		announce(wordsIn(language, figureWords).overlaysFailed(String(error))),
	);
	const needsCursor = hasSelection || overlayModules.length > 0;
	useLazyModule(cursor, needsCursor, (error) => announce(wordsIn(language, figureWords).overlaysFailed(String(error))));
	const { scale, palette, contours } = props.density ?? {};
	const hasStyle = props.density !== undefined;
	const makeStyle = useLazyModule(densityStyles, hasStyle, (error) =>
		announce(wordsIn(language, figureWords).backgroundFailed(String(error))),
	);
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
	const isFaulty = faults.length > 0;
	const writeIssues = useLazyModule(issueWriter, isFaulty, (error) => announce(String(error)));
	const issues = useMemo(() => writeIssues?.(faults, language) ?? noIssues, [writeIssues, faults, language]);
	const describeClasses = useLazyModule(regions, isUsed, (error) =>
		announce(wordsIn(language, figureWords).overlaysFailed(String(error))),
	);
	const description = useMemo(
		() => describeDiagram(model, data.problems.length, language, describeClasses?.(model, language)),
		[model, data, language, describeClasses],
	);
	const caption = useMemo(() => captionOf(background, language), [background, language]);
	return {
		data,
		model,
		issues,
		description,
		caption,
		neededModules: useMemo(
			() => [
				...modules,
				...overlayModules,
				...(hasDust ? [dust] : []),
				...(hasLines ? [lines] : []),
				...(isFaulty ? [issueWriter] : []),
				...(hasStyle ? [densityStyles] : []),
				...(needsCursor ? [cursor] : []),
			],
			[modules, overlayModules, hasDust, hasLines, isFaulty, hasStyle, needsCursor],
		),
	};
}

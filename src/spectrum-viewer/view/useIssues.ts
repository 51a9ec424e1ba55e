"use client";

import { useMemo } from "react";
import { problemWords } from "#lazy/spectrum-viewer/problem-words";
import { shiftProblem } from "#lazy/spectrum-viewer/shift-problem";
import { isPossibleShift } from "../../astro/doppler.js";
import type { Language } from "../../text/index.js";
import { useLazyModule, useTellIssues } from "../../ui/index.js";
import { type Issue, writeIssues } from "../model/message.js";
import type { SpectrumViewerProps } from "../props.js";
import type { SpectrumIssue } from "../types.js";

/** Writes the issues in the language of the viewer, each once, and reports them to the host whenever they have changed. */
export function useIssues(
	props: SpectrumViewerProps,
	issues: readonly Issue[],
	language: Language,
	onLoadError: () => void,
): readonly SpectrumIssue[] {
	const { defaultRedshift = 0, redshift = defaultRedshift, onIssues } = props;
	const { defaultVelocity = 0, velocity = defaultVelocity } = props;
	const shift = { redshift, velocity };
	const writeProblem = useLazyModule(shiftProblem, !isPossibleShift(shift), onLoadError);
	const problem = writeProblem?.(shift, language);
	const ofShift = problem ? [{ subject: "redshift", message: problem }] : [];
	const words = useLazyModule(problemWords, issues.length > 0, onLoadError);
	const written = [...ofShift, ...(words ? writeIssues(issues, language, words) : [])].map((issue) =>
		JSON.stringify(issue),
	);
	const key = `[${[...new Set(written)].join()}]`;
	const distinct = useMemo((): SpectrumIssue[] => JSON.parse(key), [key]);
	useTellIssues(distinct, onIssues);
	return distinct;
}

"use client";

import { useEffect, useRef } from "react";
import { dopplerProblem } from "../../astro/index.js";
import type { SpectrumViewerProps } from "../props.js";
import type { SpectrumIssue } from "../types.js";

/** Tells the host what is wrong, whenever that has changed. */
export function useIssues(props: SpectrumViewerProps, found: readonly SpectrumIssue[]): readonly SpectrumIssue[] {
	const { defaultRedshift = 0, redshift = defaultRedshift, onIssues } = props;
	const { defaultVelocity = 0, velocity = defaultVelocity } = props;
	const message = dopplerProblem({ redshift, velocity });
	const all = message === null ? found : [{ subject: "redshift", message }, ...found];
	// What is the matter with two columns alike is said once.
	const issues = [...new Map(all.map((issue) => [JSON.stringify(issue), issue])).values()];
	const words = JSON.stringify(issues);
	const said = useRef("[]");
	useEffect(() => {
		if (words === said.current) return;
		said.current = words;
		onIssues?.(JSON.parse(words));
	}, [words, onIssues]);
	return issues;
}

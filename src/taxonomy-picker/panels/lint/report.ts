import { readTaxonomy, type TaxonomyIssue } from "../../../astro/taxonomy/index.js";
import { lintIn } from "../../../astro/taxonomy/lint/lint.js";
import type { Language } from "../../../text/index.js";
import type { TaxonomyLintProps } from "./types.js";

export type LintReport = {
	issues: readonly TaxonomyIssue[];
	/** Number of classes that can be read; `null` where the text is no JSON. */
	classes: number | null;
};

/** All faults of a hierarchy or its text; `null` where there is none yet. */
export function lintReport(language: Language, hierarchy: unknown, refs: TaxonomyLintProps["refs"]): LintReport | null {
	if (hierarchy === undefined || hierarchy === null) return null;
	if (typeof hierarchy === "string" && hierarchy.trim() === "") return null;
	const issues = lintIn(language, hierarchy, { refs });
	return { issues, classes: countClasses(hierarchy, refs) };
}

function countClasses(hierarchy: unknown, refs: TaxonomyLintProps["refs"]): number | null {
	let value = hierarchy;
	if (typeof hierarchy === "string") {
		try {
			value = JSON.parse(hierarchy);
		} catch {
			return null;
		}
	}
	return readTaxonomy(value, { refs }).nodes.length;
}

/** Start and end of a line of a text, as indexes; lines count from 1. */
export function lineRange(text: string, line: number): [start: number, end: number] {
	let start = 0;
	for (let i = 1; i < line; i++) {
		const next = text.indexOf("\n", start);
		if (next < 0) break;
		start = next + 1;
	}
	const end = text.indexOf("\n", start);
	return [start, end < 0 ? text.length : end];
}

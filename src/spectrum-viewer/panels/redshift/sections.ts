import type { LineGroup } from "../../../astro/index.js";
import type { LineShift } from "../../model/lines/markers.js";
import { redshiftText } from "../../model/text/format.js";
import type { Candidate, Candidates } from "./candidates.js";
import { effectiveWavelength, type Feature, redshiftAt } from "./features.js";
import { searchLines } from "./searchLines.js";

/** Candidates of one kind. */
export type ChoiceSection = { heading: string; rows: readonly Candidate[] };

/** Rows of each kind. */
const NEAR = 5;
const ANY = 8;
const FOUND = 40;

/** What stands in the list of lines: candidates, or what a search found; never a section without rows. */
export function choiceSections(
	feature: Feature,
	candidates: Candidates,
	query: string,
	groups: readonly LineGroup[],
	shift: LineShift,
	snap: boolean,
): ChoiceSection[] {
	if (query.trim() === "")
		return [
			{ heading: `Near it at z ${redshiftText(shift.redshift)}`, rows: candidates.near.slice(0, NEAR) },
			{ heading: "At any redshift, by the other lines", rows: candidates.any.slice(0, ANY) },
		].filter(({ rows }) => rows.length > 0);
	const known = new Map(candidates.any.map((candidate) => [candidate.line, candidate]));
	const rows = searchLines(groups, query)
		.slice(0, FOUND)
		.map(
			(named): Candidate =>
				known.get(named.line) ?? {
					...named,
					redshift: redshiftAt(effectiveWavelength(feature, snap), named, shift),
					offsetKmS: null,
					evidence: null,
				},
		);
	return rows.length > 0 ? [{ heading: "Lines", rows }] : [];
}

import type { LineGroup } from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { LineShift } from "../../model/lines/markers.js";
import { referenceLine } from "../../model/lines/referenceLine.js";
import { searchLines } from "../../model/lines/searchLines.js";
import { redshiftText } from "../../model/text/format.js";
import type { PickedFeature } from "../../state.js";
import { findRedshiftWords } from "../../words/panels/findRedshift.js";
import type { Candidate, Candidates } from "./candidates.js";
import { effectiveWavelength, redshiftAt } from "./features.js";

/** Candidates of one kind. */
export type ChoiceSection = { heading: string; rows: readonly Candidate[] };

/** Rows of each kind at most. */
const MAX_NEAR = 5;
const MAX_ANYWHERE = 8;
const MAX_OF_SEARCH = 40;

/** The list of lines to choose from: candidates, or the lines that match a query. No section is without rows. */
export function choiceSections(
	feature: PickedFeature,
	candidates: Candidates,
	query: string,
	groups: readonly LineGroup[],
	shift: LineShift,
	snap: boolean,
	language: Language,
): ChoiceSection[] {
	const words = wordsIn(language, findRedshiftWords);
	if (query.trim() === "") {
		const near = words.candidatesNear(redshiftText(shift.redshift, language));
		return [
			{ heading: near, rows: candidates.near.slice(0, MAX_NEAR) },
			{
				heading: candidates.nothingFits ? words.candidatesOfPoorFit : words.candidatesAnywhere,
				rows: candidates.any.slice(0, candidates.nothingFits ? MAX_NEAR : MAX_ANYWHERE),
			},
		].filter(({ rows }) => rows.length > 0);
	}
	const candidateOf = new Map(candidates.any.map((candidate) => [candidate.line, candidate]));
	const observed = effectiveWavelength(feature, snap);
	const rows = searchLines(groups, query)
		.slice(0, MAX_OF_SEARCH)
		.map(
			(line): Candidate =>
				candidateOf.get(line.line) ?? {
					...line,
					redshift: redshiftAt(observed, referenceLine(line), shift),
					offsetKmS: null,
					evidence: null,
					share: null,
					expansionVelocityKmS: null,
				},
		);
	return rows.length > 0 ? [{ heading: words.candidatesOfSearch, rows }] : [];
}

"use client";

import type { ReactElement } from "react";
import type { TemplateMatch } from "../../../astro/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import { Button, ScrollTable, useLanguage, useWords } from "../../../ui/index.js";
import type { MatchedTemplate } from "../../state.js";
import { matchWords } from "../../words/panels/match.js";

/** Rows that are shown; later ones are of no use to anybody. */
const MAX_ROWS = 20;

type MatchTableProps = {
	matches: readonly TemplateMatch[];
	/** Ids of the matches that the answer rests on. */
	supporting: readonly string[];
	drawn: MatchedTemplate | null;
	onDraw(match: TemplateMatch): void;
	onTake(match: TemplateMatch): void;
};

/** z with its error, both to the same decimal: "0.0231 ± 0.0012". */
export function redshiftWithError(redshift: number, error: number | null, { numbers }: Language): string {
	const z = numbers.fixed(redshift, 4, false);
	return error !== null && Number.isFinite(error) ? `${z} ± ${numbers.fixed(error, 4, false)}` : z;
}

/** "−3 d", "+12 d"; null where the phase is not known. */
export function phaseText(days: number | null, language: Language): string | null {
	if (days === null) return null;
	const text = language.numbers.atMost(days, 0);
	return `${days > 0 && text !== "0" ? "+" : ""}${text} ${wordsIn(language, matchWords).days}`;
}

/** Ranked matches. The name of a template draws it over the spectrum, "Take" sets the redshift. */
export function MatchTable(props: MatchTableProps): ReactElement {
	const { matches, supporting, drawn, onDraw, onTake } = props;
	const words = useWords(matchWords);
	const language = useLanguage();
	const { numbers } = language;
	return (
		<ScrollTable label={words.templateMatches}>
			<thead>
				<tr>
					<th scope="col" data-kind="text">
						{words.matchTemplateColumn}
					</th>
					<th scope="col" data-kind="text">
						{words.matchTypeColumn}
					</th>
					<th scope="col">{words.matchRedshiftColumn}</th>
					<th scope="col">{words.matchPhaseColumn}</th>
					<th scope="col">rlap</th>
					<th scope="col">{words.matchEvidenceColumn}</th>
					<th scope="col">
						<span className="astropane-visually-hidden">{words.matchTakeColumn}</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{matches.slice(0, MAX_ROWS).map((match) => {
					const name = match.object;
					return (
						<tr key={match.id} data-supports={supporting.includes(match.id) || undefined}>
							<th scope="row" data-kind="text">
								<Button
									look="quiet"
									aria-pressed={drawn?.id === match.id && drawn.redshift === match.redshift}
									onClick={() => onDraw(match)}
								>
									{name}
								</Button>
							</th>
							<td data-kind="text">{match.subtype ?? match.type}</td>
							<td>{redshiftWithError(match.redshift, match.redshiftError, language)}</td>
							<td>{phaseText(match.phaseDays, language) ?? "–"}</td>
							<td>{numbers.fixed(match.rlap, 1)}</td>
							<td>{numbers.fixed(match.score, 1)}</td>
							<td>
								<Button
									look="text"
									aria-label={words.takeMatchOf(name, numbers.fixed(match.redshift, 4, false))}
									onClick={() => onTake(match)}
								>
									{words.takeMatch}
								</Button>
							</td>
						</tr>
					);
				})}
			</tbody>
		</ScrollTable>
	);
}

"use client";
import { type ReactElement, useId, useMemo, useState } from "react";
import { type Classification, readClassifications } from "../../../astro/taxonomy/classifications/read.js";
import { type ReviewFinding, reviewClassifications } from "../../../astro/taxonomy/classifications/review.js";
import { Button, useLanguage, useWords } from "../../../ui/index.js";
import { resolveChoice } from "../../model/resolve.js";
import { treeName } from "../../model/texts/texts.js";
import type { PickerTree } from "../../model/trees.js";
import type { TaxonomyChoice } from "../../types.js";
import { classificationWords } from "../../words/classifications.js";
import { DOUBTFUL_PROBABILITY, groupClassifications } from "./model.js";

export type ClassificationListProps = {
	/** Rows as they come. */
	classifications: unknown;
	trees: readonly PickerTree[];
	onReveal(choice: TaxonomyChoice): void;
};

/** What people and machines have said about the object, and where they agree or contradict themselves. */
export function ClassificationList({ classifications, trees, onReveal }: ClassificationListProps): ReactElement {
	const words = useWords(classificationWords);
	const { integer, atMost } = useLanguage().numbers;
	const [hidesMachines, setHidesMachines] = useState(false);
	const [leastProbability, setLeastProbability] = useState(0);
	const id = useId();
	const read = useMemo(() => readClassifications(classifications), [classifications]);
	const findings = useMemo(() => {
		const taxonomies = trees.map(({ taxonomyId, nodes }) => ({ id: taxonomyId, nodes }));
		return reviewClassifications(read.classifications, taxonomies);
	}, [read, trees]);
	const all = read.classifications;
	const { people, machines, hidden } = groupClassifications(all, { hidesMachines, leastProbability });
	const shownFindings = findings.filter(({ about, other }) => !hidesMachines || !(about.ml || other?.ml === true));
	const group = (heading: string, rows: readonly Classification[], name: string) =>
		rows.length === 0 ? null : (
			<>
				<p className="astropane-label" id={`${id}-${name}`}>
					{heading}
				</p>
				<ul aria-labelledby={`${id}-${name}`}>
					{rows.map((row, i) => (
						<ClassificationItem key={`${row.id ?? i} ${row.class}`} row={row} trees={trees} onReveal={onReveal} />
					))}
				</ul>
			</>
		);
	return (
		<section className="astropane-taxonomy-classifications" aria-label={words.classifications}>
			{all.length === 0 ? <p>{words.noClassifications}</p> : null}
			{all.length > 0 ? (
				<div className="astropane-taxonomy-list-options">
					{all.some(({ ml }) => ml) ? (
						<label className="astropane-taxonomy-check">
							<input
								type="checkbox"
								checked={hidesMachines}
								onChange={(event) => setHidesMachines(event.currentTarget.checked)}
							/>{" "}
							{words.hideMachines}
						</label>
					) : null}
					{all.some(({ probability }) => probability !== null) ? (
						<label className="astropane-taxonomy-check">
							{words.leastProbability}
							<input
								type="range"
								className="astropane-slider"
								min={0}
								max={1}
								step={0.05}
								value={leastProbability}
								aria-valuetext={atMost(leastProbability, 2)}
								onChange={(event) => setLeastProbability(Number(event.currentTarget.value))}
							/>
							<span className="astropane-taxonomy-score">{atMost(leastProbability, 2, 2)}</span>
						</label>
					) : null}
				</div>
			) : null}
			{group(words.byPeople, people, "people")}
			{group(words.byMachines, machines, "machines")}
			{hidden > 0 ? (
				<p role="status">
					<small>{words.hiddenClassifications(integer(hidden), hidden)}</small>
				</p>
			) : null}
			{read.omitted > 0 ? (
				<p>
					<small>{words.omittedClassifications(integer(read.omitted), read.omitted)}</small>
				</p>
			) : null}
			{shownFindings.length > 0 ? (
				<>
					<p className="astropane-label" id={`${id}-review`}>
						{words.reviewHeading}
					</p>
					<ul className="astropane-taxonomy-findings" aria-labelledby={`${id}-review`}>
						{shownFindings.map((finding, i) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: findings have no id
							<li key={`${i} ${finding.kind}`} data-kind={finding.kind}>
								{findingText(words, finding)}
							</li>
						))}
					</ul>
				</>
			) : null}
		</section>
	);
}

function findingText(words: typeof classificationWords, { kind, about, other }: ReviewFinding): string {
	const name = about.class;
	const second = other?.class ?? "";
	const machine = other?.origin ?? words.aMachine;
	switch (kind) {
		case "agree":
			return words.agreement(name, second, machine);
		case "disagree":
			return words.disagreement(name, second, machine);
		case "parent-denied":
			return words.parentDenied(name, second);
		case "above-parent":
			return words.aboveParent(name, second);
		case "without-parent":
			return words.withoutParent(name);
	}
}

type ItemProps = Omit<ClassificationListProps, "classifications"> & { row: Classification };

function ClassificationItem({ row, trees, onReveal }: ItemProps): ReactElement {
	const words = useWords(classificationWords);
	const language = useLanguage();
	const { integer, atMost } = language.numbers;
	const { probability, votes } = row;
	const choice = { taxonomyId: row.taxonomyId, id: "", class: row.class, path: [] };
	const position = resolveChoice(trees, choice);
	const denied = probability === 0;
	const doubtful = probability !== null && probability < DOUBTFUL_PROBABILITY;
	const label = denied ? words.deniedClass(row.class) : doubtful ? words.doubtfulClass(row.class) : row.class;
	const who = row.ml ? (row.origin ?? row.author) : (row.author ?? row.origin);
	const notes = [
		trees.length > 1 && position ? treeName(language, trees[position.tree] as PickerTree) : null,
		who === null ? null : row.ml || row.author === null ? words.fromOrigin(who) : words.classifiedBy(who),
		row.createdAt === null ? null : row.createdAt.slice(0, 10),
		votes.up > 0 ? words.votesUp(integer(votes.up)) : null,
		votes.down > 0 ? words.votesDown(integer(votes.down)) : null,
	].filter((note) => note !== null);
	return (
		<li data-state={denied ? "denied" : doubtful ? "doubtful" : "given"}>
			<Button look="text" disabled={position === null} onClick={() => onReveal(choice)}>
				{label}
			</Button>
			<svg className="astropane-taxonomy-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
				<rect className="astropane-taxonomy-bar-ground" width="100" height="6" />
				{probability === null ? null : <rect width={Math.min(1, Math.max(0, probability)) * 100} height="6" />}
			</svg>
			<span className="astropane-taxonomy-score">
				{probability === null ? words.noProbability : words.probabilityIs(atMost(probability, 3))}
			</span>
			<small>{notes.join(" · ")}</small>
		</li>
	);
}

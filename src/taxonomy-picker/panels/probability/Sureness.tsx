"use client";
import { type ReactElement, useState } from "react";
import type { ProbabilityMode } from "../../../astro/taxonomy/index.js";
import { Button, classes, useLanguage, useWords } from "../../../ui/index.js";
import { choiceOf } from "../../model/changeChoices.js";
import type { ChosenListProps } from "../../model/modes.js";
import { chipsOf } from "../../model/texts/chips.js";
import { classLabel } from "../../model/texts/labels.js";
import type { PickerTree } from "../../model/trees.js";
import { PendingRequests } from "../../view/PendingRequests.js";
import { chipWords } from "../../words/chips.js";
import { surenessWords } from "../../words/sureness.js";
import { ProbabilityInput } from "./ProbabilityInput.js";
import { type SurenessRow, setProbability, surenessRows } from "./probabilityRows.js";

/** The chosen classes, each with a slider and a number, and on demand their subclasses. */
export function ChosenList(props: ChosenListProps): ReactElement {
	const { trees, value, label } = props;
	const mode = props.options.probabilities ?? "independent";
	const requests = props.options.pendingRequests?.([...value]) ?? null;
	const words = useWords(surenessWords);
	const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
	const rows = surenessRows(trees, value, opened);
	const toggle = (key: string) => {
		const next = new Set(opened);
		if (!next.delete(key)) next.add(key);
		setOpened(next);
	};
	return (
		<section className="astropane-taxonomy-sureness" aria-label={label}>
			{rows.length === 0 ? <p className="astropane-taxonomy-none">{words.noProbabilities}</p> : null}
			<ul>
				{rows.map((row) => (
					<SurenessItem key={row.key} row={row} mode={mode} isOpen={opened.has(row.key)} onToggle={toggle} {...props} />
				))}
			</ul>
			{rows.length > 0 && mode !== "independent" ? (
				<p>
					<small>{mode === "bounded" ? words.ruleBounded : words.ruleMarginal}</small>
				</p>
			) : null}
			{requests === null ? null : <PendingRequests requests={requests} />}
		</section>
	);
}

type ItemProps = ChosenListProps & {
	row: SurenessRow;
	mode: ProbabilityMode;
	isOpen: boolean;
	onToggle(key: string): void;
};

function SurenessItem({ row, isOpen, onToggle, ...props }: ItemProps): ReactElement {
	const { trees, value, mode, onChange } = props;
	const { position, choice, probability } = row;
	const language = useLanguage();
	const words = useWords(surenessWords);
	const pickerWords = useWords(chipWords);
	const tree = position && (trees[position.tree] as PickerTree);
	const chip = choice ? chipsOf(language, trees, [choice])[0] : undefined;
	const name = tree && position ? classLabel(language, tree, position.node) : (chip?.label ?? "");
	const change = (next: number | null): void => {
		const after = setProbability(trees, value, row, next, mode);
		if (after === value) return;
		const others = after.filter((item) => !value.includes(item)).length - 1;
		const text = next === null ? words.probabilityUnset : language.numbers.atMost(next, 3);
		const followed = others > 0 ? ` ${words.othersFollowed(language.numbers.integer(others), others)}` : "";
		onChange(after, `${words.probabilitySet(name, text)}${followed}`);
	};
	const state = probability === undefined ? "unset" : probability === 0 ? "not" : "set";
	const subclasses = row.hiddenSubclasses;
	return (
		<li
			className={classes("astropane-taxonomy-sure", choice === null && "astropane-taxonomy-offered")}
			data-state={state}
			data-level={Math.min(row.level, 6)}
		>
			<span className="astropane-taxonomy-sure-name">
				<Button
					look="text"
					disabled={position === null}
					onClick={() => {
						if (choice) props.onReveal(choice);
						else if (tree && position) props.onReveal(choiceOf(tree, position.node));
					}}
				>
					{name}
				</Button>{" "}
				<small>
					{state === "unset" ? words.probabilityUnset : state === "not" ? words.notThisClass : null}
					{chip && !chip.isKnown ? ` ${pickerWords.notInVersion}` : null}
				</small>
			</span>
			<ProbabilityInput label={words.probabilityOf(name)} value={probability} onCommit={change} />
			<span className="astropane-taxonomy-sure-buttons">
				<Button
					className="astropane-taxonomy-button"
					aria-label={words.sayNotClass(name)}
					aria-pressed={state === "not"}
					onClick={() => change(state === "not" ? null : 0)}
				>
					{words.sayNot}
				</Button>
				<Button
					className="astropane-taxonomy-button"
					aria-label={words.unsetClass(name)}
					disabled={state === "unset"}
					onClick={() => change(null)}
				>
					{words.unset}
				</Button>
				{choice ? (
					<Button
						className="astropane-taxonomy-button"
						aria-label={pickerWords.removeClass(name)}
						onClick={() => props.onRemove([choice])}
					>
						×
					</Button>
				) : null}
				{subclasses > 0 || isOpen ? (
					<Button
						look="text"
						aria-expanded={isOpen}
						aria-label={`${name}: ${words.subclassesOf(language.numbers.integer(subclasses), subclasses)}`}
						onClick={() => onToggle(row.key)}
					>
						{isOpen ? words.fewerSubclasses : words.subclassesOf(language.numbers.integer(subclasses), subclasses)}
					</Button>
				) : null}
			</span>
		</li>
	);
}

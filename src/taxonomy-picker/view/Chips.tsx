"use client";
import { type ReactNode, useRef } from "react";
import { Button, useLanguage, useWords } from "../../ui/index.js";
import { addChoices, type Choices, choiceKey } from "../model/choices.js";
import { findKey } from "../model/rows.js";
import { pathText } from "../model/texts.js";
import { distinguishingParent, type PickerTree } from "../model/trees.js";
import type { TaxonomyChoice } from "../types.js";
import { taxonomyWords } from "../words.js";

/** Further classes are counted, not drawn. */
const MAX_CHIPS = 50;

type ChipsProps = {
	trees: readonly PickerTree[];
	value: Choices;
	/** Accessible name of the list. */
	label: string;
	onRemove: (removed: Choices) => void;
	/** Shows a chosen class in the tree. */
	onReveal: (choice: TaxonomyChoice) => void;
};

/** The chosen classes above the tree, each with a button that removes it. */
export function Chips({ trees, value, label, onRemove, onReveal }: ChipsProps): ReactNode {
	const words = useWords(taxonomyWords);
	const { integer } = useLanguage().numbers;
	const list = useRef<HTMLUListElement>(null);
	const choices = addChoices([], value);
	const remove = (choice: TaxonomyChoice, index: number) => {
		onRemove([choice]);
		// The button is about to disappear: its neighbour gets the focus.
		const buttons = list.current?.querySelectorAll<HTMLButtonElement>(".astropane-taxonomy-chip-remove");
		(buttons?.[index + 1] ?? buttons?.[index - 1])?.focus();
	};
	if (choices.length === 0) return <p className="astropane-taxonomy-none">{words.noClassChosen}</p>;
	return (
		<ul className="astropane-taxonomy-chips" aria-label={label} ref={list}>
			{choices.slice(0, MAX_CHIPS).map((choice, i) => (
				<Chip
					key={choiceKey(choice)}
					trees={trees}
					choice={choice}
					onRemove={() => remove(choice, i)}
					onReveal={() => onReveal(choice)}
				/>
			))}
			{choices.length > MAX_CHIPS ? (
				<li className="astropane-taxonomy-more">{words.moreItems(integer(choices.length - MAX_CHIPS))}</li>
			) : null}
			{choices.length > 1 ? (
				<li>
					<Button className="astropane-taxonomy-button" onClick={() => onRemove(choices)}>
						{words.removeAllClasses}
					</Button>
				</li>
			) : null}
		</ul>
	);
}

type ChipProps = {
	trees: readonly PickerTree[];
	choice: TaxonomyChoice;
	onRemove: () => void;
	onReveal: () => void;
};

function Chip({ trees, choice, onRemove, onReveal }: ChipProps): ReactNode {
	const words = useWords(taxonomyWords);
	const name = chipName(trees, choice);
	const label = name ?? String(choice.class ?? choice.id);
	return (
		<li className="astropane-taxonomy-chip" data-state={name === null ? "unknown" : "known"}>
			<button
				type="button"
				className="astropane-taxonomy-chip-name"
				title={Array.isArray(choice.path) ? pathText(choice.path) : label}
				disabled={name === null}
				onClick={onReveal}
			>
				{label}
				{name === null ? <small>{words.notInVersion}</small> : null}
			</button>
			<button
				type="button"
				className="astropane-taxonomy-chip-remove"
				aria-label={words.removeClass(label)}
				onClick={onRemove}
				onKeyDown={(event) => {
					if (event.key !== "Delete" && event.key !== "Backspace") return;
					event.preventDefault();
					onRemove();
				}}
			>
				×
			</button>
		</li>
	);
}

/** The class, with its parent where the name is ambiguous; `null` where no tree has it. */
function chipName(trees: readonly PickerTree[], choice: TaxonomyChoice): string | null {
	const position = findKey(trees, choiceKey(choice));
	if (!position) return null;
	const parent = distinguishingParent(trees[position.tree] as PickerTree, position.node);
	return parent ? `${choice.class} (${parent.class})` : choice.class;
}

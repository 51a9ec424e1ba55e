"use client";
import { type ReactNode, useMemo, useRef } from "react";
import { Button, useLanguage, useWords } from "../../ui/index.js";
import { type Choices, choiceKey } from "../model/choices.js";
import { type Chip, chipsOf, drawnChoices } from "../model/texts/chips.js";
import { pathText } from "../model/texts/texts.js";
import type { PickerTree } from "../model/trees.js";
import type { TaxonomyChoice } from "../types.js";
import { chipWords } from "../words/chips.js";

export type ChipsProps = {
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
	const words = useWords(chipWords);
	const language = useLanguage();
	const { integer } = language.numbers;
	const list = useRef<HTMLUListElement>(null);
	const { drawn, rest } = useMemo(() => drawnChoices(value), [value]);
	const chips = chipsOf(language, trees, drawn);
	const remove = (choice: TaxonomyChoice, index: number) => {
		onRemove([choice]);
		// The button is about to disappear: its neighbour gets the focus.
		const buttons = list.current?.querySelectorAll<HTMLButtonElement>(".astropane-taxonomy-chip-remove");
		(buttons?.[index + 1] ?? buttons?.[index - 1])?.focus();
	};
	return (
		<ul className="astropane-taxonomy-chips" aria-label={label} ref={list}>
			{drawn.map((choice, i) => (
				<ChosenClass
					key={choiceKey(choice)}
					chip={chips[i] as Chip}
					onRemove={() => remove(choice, i)}
					onReveal={() => onReveal(choice)}
				/>
			))}
			{rest > 0 ? <li className="astropane-taxonomy-more">{words.moreItems(integer(rest))}</li> : null}
			{drawn.length > 1 ? (
				<li>
					<Button className="astropane-taxonomy-button" onClick={() => onRemove(value)}>
						{words.removeAllClasses}
					</Button>
				</li>
			) : null}
		</ul>
	);
}

type ChosenClassProps = {
	chip: Chip;
	onRemove: () => void;
	onReveal: () => void;
};

function ChosenClass({ chip, onRemove, onReveal }: ChosenClassProps): ReactNode {
	const words = useWords(chipWords);
	const { label, isKnown, presentName } = chip;
	const note = isKnown ? presentName && words.nowNamed(presentName) : words.notInVersion;
	return (
		<li className="astropane-taxonomy-chip" data-state={isKnown ? "known" : "unknown"}>
			<Button
				look="quiet"
				className="astropane-taxonomy-chip-name"
				title={chip.path === null ? label : pathText(chip.path)}
				disabled={!isKnown}
				onClick={onReveal}
			>
				{label}
				{note === null ? null : <small>{note}</small>}
			</Button>
			<Button
				look="quiet"
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
			</Button>
		</li>
	);
}

"use client";
import { type ReactNode, useRef } from "react";
import { addChoices, choiceKey } from "../model/choices.js";
import { findKey } from "../model/rows.js";
import { pathMark } from "../model/sentences.js";
import { isAmbiguous, type PickerTree } from "../model/trees.js";
import type { TaxonomyChoice } from "../types.js";

/** More are counted, not drawn. */
const mostChips = 50;

type ChipsProps = {
	trees: readonly PickerTree[];
	value: readonly TaxonomyChoice[];
	multiple: boolean;
	onRemove: (removed: readonly TaxonomyChoice[]) => void;
	/** Shows a chosen class in the tree. */
	onReveal: (choice: TaxonomyChoice) => void;
};

/** The chosen classes above the tree, each with a button that removes it. */
export function Chips({ trees, value: given, multiple, onRemove, onReveal }: ChipsProps): ReactNode {
	const value = addChoices([], given);
	const list = useRef<HTMLUListElement>(null);
	const remove = (choice: TaxonomyChoice, index: number) => {
		onRemove([choice]);
		// the button is about to go: hand the focus to its neighbour, if any is left
		const buttons = list.current?.querySelectorAll<HTMLButtonElement>(".astropane-taxonomy-chip-remove");
		(buttons?.[index + 1] ?? buttons?.[index - 1])?.focus();
	};
	if (value.length === 0) return <p className="astropane-taxonomy-none">No class chosen</p>;
	return (
		<ul className="astropane-taxonomy-chips" aria-label={multiple ? "Chosen classes" : "Chosen class"} ref={list}>
			{value.slice(0, mostChips).map((choice, i) => {
				const { known, label } = chipLabel(trees, choice);
				return (
					<li key={choiceKey(choice)} className="astropane-taxonomy-chip" data-state={known ? "known" : "unknown"}>
						<button
							type="button"
							className="astropane-taxonomy-chip-name"
							title={Array.isArray(choice.path) ? choice.path.join(pathMark) : label}
							disabled={!known}
							onClick={() => onReveal(choice)}
						>
							{label}
							{known ? null : <small>not in this version</small>}
						</button>
						<button
							type="button"
							className="astropane-taxonomy-chip-remove"
							aria-label={`Remove ${label}`}
							onClick={() => remove(choice, i)}
							onKeyDown={(event) => {
								if (event.key !== "Delete" && event.key !== "Backspace") return;
								event.preventDefault();
								remove(choice, i);
							}}
						>
							×
						</button>
					</li>
				);
			})}
			{value.length > mostChips ? (
				<li className="astropane-taxonomy-more">and {value.length - mostChips} more</li>
			) : null}
			{value.length > 1 ? (
				<li>
					<button type="button" className="astropane-taxonomy-button" onClick={() => onRemove(value)}>
						Remove all
					</button>
				</li>
			) : null}
		</ul>
	);
}

function chipLabel(trees: readonly PickerTree[], choice: TaxonomyChoice): { known: boolean; label: string } {
	const place = findKey(trees, choiceKey(choice));
	if (!place) return { known: false, label: String(choice.class ?? choice.id) };
	const tree = trees[place.tree] as PickerTree;
	const parent = tree.nodes[tree.outline.parent[place.node] as number];
	const ambiguous = parent && isAmbiguous(tree, place.node);
	return { known: true, label: ambiguous ? `${choice.class} (${parent.class})` : choice.class };
}

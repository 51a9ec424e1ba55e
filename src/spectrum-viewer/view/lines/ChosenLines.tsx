"use client";

import type { ReactElement } from "react";
import type { LineGroup } from "../../../astro/index.js";
import { Swatch, useWords } from "../../../ui/index.js";
import { groupShown, type LineChoice } from "../../model/lines/lineChoices.js";
import { controlWords } from "../../words/controls.js";
import { groupSymbol } from "./groupSymbol.js";

type ChosenLinesProps = {
	groups: readonly LineGroup[];
	choice: LineChoice;
	onHide(group: LineGroup): void;
};

/** A chip for each group that is shown, in whole or in part; a press hides it. */
export function ChosenLines({ groups, choice, onHide }: ChosenLinesProps): ReactElement {
	const words = useWords(controlWords);
	const chosen = groups.flatMap((group) => {
		const shown = groupShown(group, choice);
		return shown === false ? [] : [{ group, isWhole: shown === true }];
	});
	return (
		<ul className="astropane-spectrum-chosen" aria-label={words.chosenLines}>
			{chosen.map(({ group, isWhole }) => (
				<li key={group.name}>
					<button
						type="button"
						className="astropane-chip"
						data-state={isWhole ? "whole" : "part"}
						aria-label={words.hideLines(group.name)}
						title={words.hideLines(group.name)}
						onClick={(event) => {
							focusNeighbour(event.currentTarget);
							onHide(group);
						}}
					>
						<Swatch color={group.color} symbol={groupSymbol(group)} />
						<span className="astropane-chip-label">{group.name}</span>
						<span aria-hidden="true">×</span>
					</button>
				</li>
			))}
		</ul>
	);
}

/** The chip is about to go: the focus moves to the next one, else to the one before, else to the search. */
function focusNeighbour(chip: HTMLElement): void {
	const item = chip.closest("li");
	const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
	const row = chip.closest(".astropane-spectrum-lines");
	(neighbour?.querySelector("button") ?? row?.querySelector("input"))?.focus();
}

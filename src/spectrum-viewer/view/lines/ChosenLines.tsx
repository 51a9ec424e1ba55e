"use client";

import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { LineGroup } from "../../../astro/index.js";
import { Swatch, useWords } from "../../../ui/index.js";
import { groupShown, type LineChoice } from "../../model/lines/lineChoices.js";
import { AT_REDSHIFT } from "../../model/lines/markers.js";
import type { SpectrumStore } from "../../state.js";
import { controlWords } from "../../words/controls.js";
import { groupSymbol } from "./groupSymbol.js";

type ChosenLinesProps = {
	groups: readonly LineGroup[];
	choice: LineChoice;
	store: SpectrumStore;
	onHide(group: LineGroup): void;
};

/** A chip for each group that is shown, in whole or in part, at its velocity and at the redshift; a press hides it. */
export function ChosenLines({ groups, choice, store, onHide }: ChosenLinesProps): ReactElement {
	const words = useWords(controlWords);
	// Only the names: a velocity that moves renders nothing.
	const velocityNames = useStore(store, (s) => Object.keys(s.ionVelocities).join("\n"));
	const chosen = groups.flatMap((group) => {
		const shown = groupShown(group, choice);
		const atRedshift = group.name + AT_REDSHIFT;
		const names = velocityNames.split("\n").includes(atRedshift) ? [group.name, atRedshift] : [group.name];
		return shown === false ? [] : [{ group, names, isWhole: shown === true }];
	});
	return (
		<ul className="astropane-spectrum-chosen" aria-label={words.chosenLines}>
			{chosen.map(({ group, names, isWhole }) => (
				<li key={group.name}>
					<button
						type="button"
						className="astropane-chip"
						data-state={isWhole ? "whole" : "part"}
						aria-label={words.hideLines(names.join(", "))}
						title={words.hideLines(names.join(", "))}
						onClick={(event) => {
							focusNeighbour(event.currentTarget);
							onHide(group);
						}}
					>
						{names.map((name) => (
							<Swatch key={name} color={group.color} symbol={groupSymbol(group)} />
						))}
						<span className="astropane-chip-label">{names.join(", ")}</span>
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

"use client";

import { type ReactElement, useId, useState } from "react";
import { useStore } from "zustand";
import { Button, ToggleChip } from "../../../ui/index.js";
import { isShown, lineSetOf, readLineSets, shownBy, withLineSet } from "../../model/lines/lineSetChoice.js";
import type { LineSet } from "../../types.js";
import type { LinePanelProps } from "./linePanelProps.js";

const words = ({ lineGroups, customLines = [] }: LineSet): string =>
	`${lineGroups.length} ${lineGroups.length === 1 ? "group" : "groups"}${
		customLines.length > 0 ? ` and ${customLines.length} own` : ""
	}: ${lineGroups.slice(0, 6).join(", ")}${lineGroups.length > 6 ? " …" : ""}`;

/** Named choices of lines: one press shows one, and what is shown can be kept under a name. */
export function LineSets({ store, actions, say }: LinePanelProps): ReactElement {
	const sets = readLineSets(useStore(store, (s) => s.lineSets));
	const visibleLineGroups = useStore(store, (s) => s.visibleLineGroups);
	const lineChoices = useStore(store, (s) => s.lineChoices);
	const customLines = useStore(store, (s) => s.customLines);
	const now = { visibleLineGroups, lineChoices, customLines };
	const [text, setText] = useState("");
	const id = useId();
	const name = text.trim();
	const apply = (set: LineSet) => {
		const next = shownBy(set, now);
		actions.set("visibleLineGroups", next.visibleLineGroups);
		actions.set("lineChoices", next.lineChoices);
		if (set.customLines) actions.set("customLines", next.customLines);
		say(`The lines of "${set.name}" are shown.`);
	};
	return (
		<div className="astropane-spectrum-line-sets">
			{sets.length === 0 ? (
				<p className="astropane-note">No set yet. Choose lines, and keep them under a name.</p>
			) : (
				<ul aria-label="Sets">
					{sets.map((set) => (
						<li key={set.name}>
							<ToggleChip
								label={set.name}
								description={words(set)}
								pressed={isShown(set, now)}
								onPressedChange={() => apply(set)}
							/>
							<Button
								look="quiet"
								aria-label={`Delete set ${set.name}`}
								onClick={(event) => {
									event.currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus();
									actions.set(
										"lineSets",
										sets.filter((other) => other !== set),
									);
								}}
							>
								×
							</Button>
						</li>
					))}
				</ul>
			)}
			<form
				className="astropane-spectrum-custom-lines"
				onSubmit={(event) => {
					event.preventDefault();
					if (name === "") return;
					actions.set("lineSets", withLineSet(sets, lineSetOf(name, now)));
					setText("");
					say(`What is shown is kept as "${name}".`);
				}}
			>
				<label htmlFor={id} className="astropane-label">
					Keep these lines as
				</label>
				<input
					id={id}
					className="astropane-field"
					size={14}
					placeholder="My lines"
					value={text}
					onChange={(event) => setText(event.currentTarget.value)}
				/>
				<button type="submit" className="astropane-button astropane-button-plain" disabled={name === ""}>
					{sets.some((set) => set.name === name) ? "Replace" : "Save"}
				</button>
			</form>
		</div>
	);
}

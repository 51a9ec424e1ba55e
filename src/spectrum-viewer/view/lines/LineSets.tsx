"use client";

import { type ReactElement, useId, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Language } from "../../../text/index.js";
import { wordsIn } from "../../../text/index.js";
import { Button, ToggleChip, useLanguage, useWords } from "../../../ui/index.js";
import { linePresets } from "../../model/lines/linePresets.js";
import {
	isShown,
	lineSetOf,
	readLineSets,
	shownBy,
	velocitiesBy,
	withLineSet,
} from "../../model/lines/lineSetChoice.js";
import { velocityText } from "../../model/text/format.js";
import type { LineSet } from "../../types.js";
import { lineWords } from "../../words/lines.js";
import type { LinePanelProps } from "./linePanelProps.js";

/** Groups that a summary names. */
const MAX_NAMES = 6;

/** "7 groups and 2 custom: H, He I, …" */
function summary({ lineGroups, customLines = [] }: LineSet, language: Language): string {
	const words = wordsIn(language, lineWords);
	const { numbers } = language;
	const names = `${lineGroups.slice(0, MAX_NAMES).join(", ")}${lineGroups.length > MAX_NAMES ? " …" : ""}`;
	const count = numbers.integer(lineGroups.length);
	if (customLines.length === 0) return words.setSummary(count, lineGroups.length, names);
	return words.setSummaryWithCustom(count, lineGroups.length, numbers.integer(customLines.length), names);
}

/** "Lines of Si II, S II, Ca II and 4 more; at 11,000 km/s, those of the host at rest" */
function presetSummary({ lineGroups, lineChoices = {}, ionVelocities = {} }: LineSet, language: Language): string {
	const words = wordsIn(language, lineWords);
	const groups = [...lineGroups, ...Object.keys(lineChoices).map((key) => key.slice(0, key.indexOf("/")))];
	const names = [...new Set(groups)].filter((group) => !group.startsWith("Tellurics"));
	const fastest = Math.max(0, ...Object.values(ionVelocities));
	return words.presetSummary(
		language.numbers.list(names, MAX_NAMES),
		fastest === 0 ? null : velocityText(fastest, language),
	);
}

/** Named choices of lines: a press applies one; the visible lines can be saved under a name. */
export function LineSets({ store, actions, say }: LinePanelProps): ReactElement {
	const language = useLanguage();
	const words = useWords(lineWords);
	const presets = useMemo(() => linePresets(words), [words]);
	const sets = readLineSets(useStore(store, (s) => s.lineSets));
	const visibleLineGroups = useStore(store, (s) => s.visibleLineGroups);
	const lineChoices = useStore(store, (s) => s.lineChoices);
	const customLines = useStore(store, (s) => s.customLines);
	const visible = { visibleLineGroups, lineChoices, customLines };
	const [text, setText] = useState("");
	const id = useId();
	const name = text.trim();
	const apply = (set: LineSet) => {
		const next = shownBy(set, { ...visible, customLines: actions.latest("customLines") });
		actions.set("visibleLineGroups", next.visibleLineGroups);
		actions.set("lineChoices", next.lineChoices);
		if (set.customLines) actions.set("customLines", next.customLines);
		if (set.ionVelocities)
			actions.setIonVelocities(
				velocitiesBy(set, { velocity: actions.latest("velocity"), ionVelocities: actions.latest("ionVelocities") }, [
					...presets,
					...sets,
				]),
			);
		say(words.setApplied(set.name));
	};
	return (
		<div className="astropane-spectrum-line-sets">
			<h4 id={`${id}-types`} className="astropane-label">
				{words.setsByType}
			</h4>
			<ul aria-labelledby={`${id}-types`} className="astropane-spectrum-presets">
				{presets
					.filter(({ name }) => !sets.some((set) => set.name === name))
					.map((set) => (
						// A host may give two of them one name.
						<li key={`${set.name} ${set.lineGroups} ${Object.keys(set.lineChoices ?? {})}`}>
							<ToggleChip
								label={set.name}
								description={presetSummary(set, language)}
								pressed={isShown(set, visible)}
								onPressedChange={() => apply(set)}
							/>
						</li>
					))}
			</ul>
			<h4 className="astropane-label">{words.ownSets}</h4>
			{sets.length === 0 ? (
				<p className="astropane-note">{words.noLineSet}</p>
			) : (
				<ul aria-label={words.setList}>
					{sets.map((set) => (
						<li key={set.name}>
							<ToggleChip
								label={set.name}
								description={summary(set, language)}
								pressed={isShown(set, visible)}
								onPressedChange={() => apply(set)}
							/>
							<Button
								look="quiet"
								aria-label={words.deleteSet(set.name)}
								onClick={(event) => {
									event.currentTarget.closest<HTMLElement>('[role="dialog"]')?.focus();
									actions.set(
										"lineSets",
										readLineSets(actions.latest("lineSets")).filter((other) => other.name !== set.name),
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
					actions.set("lineSets", withLineSet(readLineSets(actions.latest("lineSets")), lineSetOf(name, visible)));
					setText("");
					say(words.setSaved(name));
				}}
			>
				<label htmlFor={id} className="astropane-label">
					{words.setName}
				</label>
				<input
					id={id}
					className="astropane-field"
					size={14}
					placeholder={words.setNamePlaceholder}
					value={text}
					onChange={(event) => setText(event.currentTarget.value)}
				/>
				<button type="submit" className="astropane-button astropane-button-plain" disabled={name === ""}>
					{sets.some((set) => set.name === name) ? words.replaceSet : words.saveSet}
				</button>
			</form>
		</div>
	);
}

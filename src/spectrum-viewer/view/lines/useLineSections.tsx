"use client";

import type { LineGroup } from "../../../astro/index.js";
import { Button, type ToggleSection, useLanguage, useWords } from "../../../ui/index.js";
import { lineCount } from "../../model/lines/catalogue.js";
import type { findLines } from "../../model/lines/findLines.js";
import { groupShown, type LineChoice } from "../../model/lines/lineChoices.js";
import { controlWords } from "../../words/controls.js";
import { lineWords } from "../../words/lines.js";
import { groupSymbol } from "./groupSymbol.js";
import { LineList } from "./LineList.js";

type LineSectionsOptions = {
	groups: readonly LineGroup[];
	/** Groups and lines that a search or "Only in view" leaves; null: all. */
	matches: ReturnType<typeof findLines> | null;
	/** Whether each toggle shows the number of its matches. */
	hasCounts: boolean;
	choice: LineChoice;
	/** Groups whose open state the user has changed. */
	toggledGroups: readonly string[];
	/** Whether the single lines are there, which an opened group lists. */
	canOpen: boolean;
	onChoose(change: (present: LineChoice) => LineChoice): void;
	onToggle(group: string): void;
	/** Names of the groups that are drawn twice. */
	drawnTwice: readonly string[];
	onDrawTwice(group: string, isTwice: boolean): void;
};

/** The toggles of line groups under their headings, and the names of the groups that are on. */
export function useLineSections(options: LineSectionsOptions): { sections: ToggleSection[]; on: string[] } {
	const { groups, matches, hasCounts, choice, toggledGroups, canOpen, onChoose, onToggle, onDrawTwice } = options;
	const words = useWords(lineWords);
	const { lineCount: countText } = useWords(controlWords);
	const { numbers } = useLanguage();
	const listed = matches ?? groups.map((group) => ({ group, lines: [...group.lines.keys()], opens: false }));
	const itemsOf = new Map<string, ToggleSection["items"][number][]>();
	const on: string[] = [];
	for (const { group, lines, opens } of listed) {
		const { name, section = group.static ? words.skySection : words.linesSection } = group;
		const count = lineCount(group);
		const describe = group.static ? words.fixedLineCount : countText;
		const visibility = groupShown(group, choice);
		if (visibility === true) on.push(name);
		const isOpen = opens !== toggledGroups.includes(name);
		const item = {
			id: name,
			label: name,
			color: group.color,
			symbol: groupSymbol(group),
			description: describe(numbers.integer(count), count),
			mixed: visibility === "mixed",
			count: hasCounts ? lines.length : undefined,
			more: (
				<Button
					look="quiet"
					className="astropane-spectrum-disclose"
					aria-label={words.linesOf(name)}
					aria-expanded={isOpen}
					onClick={() => onToggle(name)}
				/>
			),
			details: isOpen && canOpen && (
				<LineList
					group={group}
					lines={lines}
					choice={choice}
					onChoose={onChoose}
					isDrawnTwice={options.drawnTwice.includes(name)}
					onDrawTwice={(isTwice) => onDrawTwice(name, isTwice)}
				/>
			),
		};
		itemsOf.set(section, [...(itemsOf.get(section) ?? []), item]);
	}
	return { sections: [...itemsOf].map(([heading, items]) => ({ heading, items })), on };
}

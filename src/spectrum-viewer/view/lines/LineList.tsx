"use client";

import type { ReactElement } from "react";
import type { LineGroup } from "../../../astro/index.js";
import { Swatch, ToggleChip, useLanguage, useWords } from "../../../ui/index.js";
import type { LineChoice } from "../../model/lines/lineChoices.js";
import { lineKey } from "../../model/lines/markers.js";
import { switchLine } from "../../model/lines/switchLine.js";
import { lineWords } from "../../words/lines.js";

type LineListProps = {
	group: LineGroup;
	/** Indices in `group.lines` of the lines that are listed. */
	lines: readonly number[];
	choice: LineChoice;
	onChoose(change: (present: LineChoice) => LineChoice): void;
	/** Whether the lines are drawn at the redshift, too, beside those at the velocity of the group. */
	isDrawnTwice: boolean;
	onDrawTwice(isTwice: boolean): void;
};

const symbols = { verified: "line", "single-source": "long-dashed", unverified: "dashed" } as const;
const meanings = {
	verified: "meaningVerified",
	"single-source": "meaningSingleSource",
	unverified: "meaningUnverified",
} as const;

/** Toggles of the single lines of a group. */
export function LineList({ group, lines, choice, onChoose, isDrawnTwice, onDrawTwice }: LineListProps): ReactElement {
	const words = useWords(lineWords);
	const { numbers } = useLanguage();
	const keys = lineKey(group);
	const isOn = choice.visibleLineGroups.includes(group.name);
	const doubts = (["single-source", "unverified"] as const).filter((status) =>
		lines.some((i) => group.lines[i]?.status === status),
	);
	return (
		<div role="group" aria-label={words.linesOf(group.name)} className="astropane-spectrum-line-list">
			{lines.map((i) => {
				const key = keys[i];
				const line = group.lines[i];
				if (key === undefined || !line) return null;
				const { label, air, vacuum, status } = line;
				return (
					<ToggleChip
						key={key}
						label={label}
						color={group.color}
						symbol={line.band ? "band" : symbols[status]}
						pressed={choice.lineChoices[key] ?? isOn}
						onPressedChange={(on) => onChoose((present) => switchLine(present, group, key, on))}
						description={words.lineDescription(
							numbers.fixed(air, 2, false),
							numbers.fixed(vacuum, 2, false),
							words[meanings[status]],
						)}
					/>
				);
			})}
			{!group.static && (
				<ToggleChip
					label={words.linesAlsoAtRedshift}
					description={words.linesAlsoAtRedshiftHint(group.name)}
					pressed={isDrawnTwice}
					onPressedChange={onDrawTwice}
				/>
			)}
			{doubts.map((status) => (
				<span key={status} className="astropane-note astropane-spectrum-line-meaning">
					<Swatch color="currentColor" symbol={symbols[status]} /> {words[meanings[status]]}
				</span>
			))}
		</div>
	);
}

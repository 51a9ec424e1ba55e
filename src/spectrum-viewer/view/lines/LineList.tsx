"use client";

import type { ReactElement } from "react";
import type { LineGroup } from "../../../astro/index.js";
import { Swatch, ToggleChip } from "../../../ui/index.js";
import type { LineChoice } from "../../model/lines/lineChoices.js";
import { lineKey } from "../../model/lines/markers.js";
import { switchLine } from "../../model/lines/switchLine.js";

type LineListProps = {
	group: LineGroup;
	/** Places in the group of the lines that are listed. */
	lines: readonly number[];
	choice: LineChoice;
	onChoose(choice: LineChoice): void;
};

const symbols = { verified: "line", "single-source": "long-dashed", unverified: "dashed" } as const;
const meanings = {
	verified: "two published tables or more agree",
	"single-source": "from one table only",
	unverified: "unverified: no published table confirms it",
} as const;

/** Toggles of the single lines of a group. */
export function LineList({ group, lines, choice, onChoose }: LineListProps): ReactElement {
	const keys = lineKey(group);
	const isOn = choice.visibleLineGroups.includes(group.name);
	const doubts = (["single-source", "unverified"] as const).filter((status) =>
		lines.some((i) => group.lines[i]?.status === status),
	);
	return (
		<div role="group" aria-label={`Lines of ${group.name}`} className="astropane-spectrum-line-list">
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
						onPressedChange={(on) => onChoose(switchLine(choice, group, key, on))}
						description={`${air.toFixed(2)} Å in air, ${vacuum.toFixed(2)} Å in vacuum; ${meanings[status]}`}
					/>
				);
			})}
			{doubts.map((status) => (
				<span key={status} className="astropane-note astropane-spectrum-line-meaning">
					<Swatch color="currentColor" symbol={symbols[status]} /> {meanings[status]}
				</span>
			))}
		</div>
	);
}

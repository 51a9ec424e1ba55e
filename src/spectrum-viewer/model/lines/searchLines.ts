import type { LineGroup, SpectralLine } from "../../../astro/index.js";
import { findLines } from "./findLines.js";
import { lineShortcuts } from "./lineShortcuts.js";
import type { NamedLine } from "./referenceLine.js";

const normalized = (text: string) => text.toLowerCase().replace(/\s+/g, "");

/** Ranks above the importance of a line, which is at most 1, and the customary 0.5 where it has none. */
const SHORTCUT_RANK = 8;
const SAME_LABEL_RANK = 4;
const SAME_START_RANK = 2;

/** Lines that move with the redshift and match a query as in the search of lines, or a line's shortcut; the best first. */
export function searchLines(groups: readonly LineGroup[], query: string): NamedLine[] {
	const start = normalized(query);
	const shortcutLine = lineOfShortcut(groups, start);
	const matches = new Map<string, NamedLine & { rank: number }>();
	const add = ({ line, group }: NamedLine, rank: number) => {
		// The same line in several groups is listed once.
		const identity = `${line.label} ${Math.round(line.vacuum * 10)}`;
		if (!matches.has(identity)) matches.set(identity, { line, group, rank });
	};
	if (shortcutLine) add(shortcutLine, SHORTCUT_RANK);
	for (const { group, lines } of findLines(
		groups.filter((group) => !group.static),
		query,
	))
		for (const i of lines) {
			const line = group.lines[i] as SpectralLine;
			const label = normalized(line.label);
			const labelRank = label === start ? SAME_LABEL_RANK : label.startsWith(start) ? SAME_START_RANK : 0;
			add({ line, group }, labelRank + (line.importance ?? 0.5));
		}
	return [...matches.values()].sort((a, b) => b.rank - a.rank);
}

/** The line of a shortcut key, in the first group that has it. */
export function lineOfShortcut(groups: readonly LineGroup[], key: string): NamedLine | null {
	const label = lineShortcuts[key];
	for (const group of groups)
		for (const line of label ? group.lines : []) if (line.label === label && !group.static) return { line, group };
	return null;
}

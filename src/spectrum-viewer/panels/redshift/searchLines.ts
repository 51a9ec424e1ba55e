import type { LineGroup, SpectralLine } from "../../../astro/index.js";
import { findLines } from "../../model/lines/findLines.js";
import { lineShortcuts } from "../../model/lines/lineShortcuts.js";
import type { NamedLine } from "./features.js";

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, "");

/** The lines that move and answer a query as in the search of lines, or a line's letter; the best first. */
export function searchLines(groups: readonly LineGroup[], query: string): NamedLine[] {
	const start = plain(query);
	const ofKey = lineOfKey(groups, start);
	const found = new Map<string, NamedLine & { rank: number }>();
	const put = ({ line, group }: NamedLine, rank: number) => {
		const key = `${line.label} ${line.vacuum.toFixed(1)}`;
		if (!found.has(key)) found.set(key, { line, group, rank });
	};
	if (ofKey) put(ofKey, 8);
	for (const { group, lines } of findLines(
		groups.filter((group) => !group.static),
		query,
	))
		for (const i of lines) {
			const line = group.lines[i] as SpectralLine;
			const label = plain(line.label);
			put({ line, group }, (label === start ? 4 : label.startsWith(start) ? 2 : 0) + (line.importance ?? 0.5));
		}
	return [...found.values()].sort((a, b) => b.rank - a.rank);
}

/** The line of a letter, in the first group that has it. */
export function lineOfKey(groups: readonly LineGroup[], key: string): NamedLine | null {
	const label = lineShortcuts[key];
	for (const group of groups)
		for (const line of label ? group.lines : []) if (line.label === label && !group.static) return { line, group };
	return null;
}

import type { LineGroup } from "../../../astro/index.js";
import { lineKey } from "./markers.js";

/** The lines that are drawn: groups, and single lines that differ from their group. */
export type LineChoice = {
	visibleLineGroups: readonly string[];
	lineChoices: Readonly<Record<string, boolean>>;
};

/** Whether a group is drawn: whole, not at all, or in part. */
export function groupShown(group: LineGroup, choice: LineChoice): boolean | "mixed" {
	const isOn = choice.visibleLineGroups.includes(group.name);
	const differ = lineKey(group).filter((key) => (choice.lineChoices[key] ?? isOn) !== isOn).length;
	return differ === 0 ? isOn : differ === group.lines.length ? !isOn : "mixed";
}

/** Switches whole groups and drops choices of their single lines. */
export function switchGroups(choice: LineChoice, groups: readonly LineGroup[], on: boolean): LineChoice {
	const names = groups.map((group) => group.name);
	const rest = choice.visibleLineGroups.filter((name) => !names.includes(name));
	const keys = new Set(groups.flatMap(lineKey));
	const others = Object.entries(choice.lineChoices).filter(([key]) => !keys.has(key));
	return { visibleLineGroups: on ? [...rest, ...names] : rest, lineChoices: Object.fromEntries(others) };
}

import type { LineGroup } from "../../astro/index.js";
import { lineKeys } from "./lines.js";

/** Which lines are drawn: groups, and single lines that differ from their group. */
export type LineChoice = {
	visibleLineGroups: readonly string[];
	lineChoices: Readonly<Record<string, boolean>>;
};

/** How many lines of a group are drawn. */
export const countShown = (group: LineGroup, { visibleLineGroups, lineChoices }: LineChoice): number => {
	const isOn = visibleLineGroups.includes(group.name);
	return lineKeys(group).filter((key) => lineChoices[key] ?? isOn).length;
};

/** Whether a group is drawn: whole, not at all, or in part. */
export function groupShown(group: LineGroup, choice: LineChoice): boolean | "mixed" {
	const isOn = choice.visibleLineGroups.includes(group.name);
	if (group.lines.length === 0) return isOn;
	const shown = countShown(group, choice);
	return shown === 0 ? false : shown === group.lines.length || "mixed";
}

/** Switches whole groups; what was chosen of their single lines is forgotten. */
export function switchGroups(choice: LineChoice, groups: readonly LineGroup[], on: boolean): LineChoice {
	const names = groups.map((group) => group.name);
	const rest = choice.visibleLineGroups.filter((name) => !names.includes(name));
	const keys = new Set(groups.flatMap(lineKeys));
	const kept = Object.entries(choice.lineChoices).filter(([key]) => !keys.has(key));
	return { visibleLineGroups: on ? [...rest, ...names] : rest, lineChoices: Object.fromEntries(kept) };
}

/** Switches one line of a group; only what differs from the group is kept. */
export function switchLine(choice: LineChoice, group: LineGroup, key: string, on: boolean): LineChoice {
	const { [key]: _, ...rest } = choice.lineChoices;
	const isOn = choice.visibleLineGroups.includes(group.name);
	return { ...choice, lineChoices: on === isOn ? rest : { ...rest, [key]: on } };
}

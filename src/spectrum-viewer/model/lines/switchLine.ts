import type { LineGroup } from "../../../astro/index.js";
import type { LineChoice } from "./lineChoices.js";

/** Switches one line of a group. A choice equal to that of the group is dropped. */
export function switchLine(choice: LineChoice, group: LineGroup, key: string, on: boolean): LineChoice {
	const { [key]: _, ...rest } = choice.lineChoices;
	const isOn = choice.visibleLineGroups.includes(group.name);
	return { ...choice, lineChoices: on === isOn ? rest : { ...rest, [key]: on } };
}

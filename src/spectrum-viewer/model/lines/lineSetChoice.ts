import type { SpectrumState } from "../../state.js";
import type { LineSet } from "../../types.js";
import { isObject } from "../../validators.js";

type Shown = Pick<SpectrumState, "visibleLineGroups" | "lineChoices" | "customLines">;

/** Sets that can be used, in the host's order; of several by one name the first. */
export function readLineSets(given: readonly LineSet[]): LineSet[] {
	const names = new Set<string>();
	return given.filter((set: unknown): set is LineSet => {
		if (!isObject(set) || typeof set.name !== "string" || !Array.isArray(set.lineGroups)) return false;
		if (names.has(set.name) || !Array.isArray(set.customLines ?? [])) return false;
		names.add(set.name);
		return true;
	});
}

/** What is shown now, under a name. */
export function lineSetOf(name: string, { visibleLineGroups, lineChoices, customLines }: Shown): LineSet {
	return {
		name,
		lineGroups: [...visibleLineGroups],
		...(Object.keys(lineChoices).length > 0 ? { lineChoices } : {}),
		...(customLines.length > 0 ? { customLines } : {}),
	};
}

/** What is shown once a set is applied. */
export const shownBy = (set: LineSet, now: Shown): Shown => ({
	visibleLineGroups: [...set.lineGroups],
	lineChoices: set.lineChoices ?? {},
	customLines: set.customLines ?? now.customLines,
});

const inOrder = ({ visibleLineGroups, lineChoices, customLines }: Shown): string =>
	JSON.stringify([[...visibleLineGroups].sort(), Object.entries(lineChoices).sort(), customLines]);

/** Whether it is what is shown already. */
export const isShown = (set: LineSet, now: Shown): boolean => inOrder(shownBy(set, now)) === inOrder(now);

/** The sets with one more; one of the same name gives way, in its place. */
export const withLineSet = (sets: readonly LineSet[], set: LineSet): LineSet[] =>
	sets.some(({ name }) => name === set.name)
		? sets.map((other) => (other.name === set.name ? set : other))
		: [...sets, set];

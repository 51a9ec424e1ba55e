import type { SpectrumState } from "../../state.js";
import type { LineSet } from "../../types.js";

type LineSelection = Pick<SpectrumState, "visibleLineGroups" | "lineChoices" | "customLines">;
type Velocities = Pick<SpectrumState, "velocity" | "ionVelocities">;

/** Valid sets in the host's order; of several with one name the first. */
export function readLineSets(sets: readonly LineSet[]): LineSet[] {
	const names = new Set<string>();
	return sets.filter((set: unknown): set is LineSet => {
		const { name, lineGroups, customLines, ionVelocities = {} } = (set ?? {}) as Record<string, unknown>;
		if (typeof name !== "string" || names.has(name)) return false;
		if (!Array.isArray(lineGroups) || !Array.isArray(customLines ?? [])) return false;
		if (typeof ionVelocities !== "object" || ionVelocities === null || Array.isArray(ionVelocities)) return false;
		if (!Object.values(ionVelocities).every(Number.isFinite)) return false;
		names.add(name);
		return true;
	});
}

/** The present choice of lines as a set. */
export function lineSetOf(name: string, { visibleLineGroups, lineChoices, customLines }: LineSelection): LineSet {
	return {
		name,
		lineGroups: [...visibleLineGroups],
		...(Object.keys(lineChoices).length > 0 ? { lineChoices } : {}),
		...(customLines.length > 0 ? { customLines } : {}),
	};
}

/** The choice of lines after a set is applied. */
export const shownBy = (set: LineSet, present: LineSelection): LineSelection => ({
	visibleLineGroups: [...set.lineGroups],
	lineChoices: set.lineChoices ?? {},
	customLines: set.customLines ?? present.customLines,
});

/** Equal texts for equal choices, whatever the order of groups and lines. */
const normalized = ({ visibleLineGroups, lineChoices, customLines }: LineSelection): string =>
	JSON.stringify([[...visibleLineGroups].sort(), Object.entries(lineChoices).sort(), customLines]);

/** Whether applying a set would change nothing. */
export const isShown = (set: LineSet, present: LineSelection): boolean =>
	normalized(shownBy(set, present)) === normalized(present);

/** The sets with one more, which replaces one of the same name. */
export const withLineSet = (sets: readonly LineSet[], set: LineSet): LineSet[] =>
	sets.some(({ name }) => name === set.name)
		? sets.map((other) => (other.name === set.name ? set : other))
		: [...sets, set];

/**
 * Velocities after a set is applied: its own for groups without one, or with that of another of `sets`; what the user has set stays. Where
 * the view has a velocity for all lines, that is the one of the ejecta, and only what the set keeps at rest is changed.
 */
export function velocitiesBy(
	{ ionVelocities = {} }: LineSet,
	present: Velocities,
	sets: readonly LineSet[],
): Readonly<Record<string, number>> {
	const isOfSet = ([group, kmS]: [string, number]) => sets.some((set) => set.ionVelocities?.[group] === kmS);
	const ownByUser = Object.entries(present.ionVelocities).filter((entry) => !isOfSet(entry));
	const bySet = Object.entries(ionVelocities).filter(([, kmS]) => present.velocity === 0 || kmS === 0);
	return { ...Object.fromEntries(bySet), ...Object.fromEntries(ownByUser) };
}

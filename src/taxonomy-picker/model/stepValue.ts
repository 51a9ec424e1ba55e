import { replacePresent, stepBack, stepForward } from "../../ui/index.js";
import type { TaxonomyStore } from "../state.js";
import { sameChoices } from "./changeChoices.js";
import type { Choices } from "./choices.js";

/**
 * Steps back or forward from the value `current`. Returns the new value, or `null` where there is none. Steps with the same
 * classes as `current` are passed over: a host in control refused the change after them.
 */
export function stepValue(store: TaxonomyStore, current: Choices, direction: "back" | "forward"): Choices | null {
	const before = replacePresent(store.getState().history, current);
	const history = (direction === "back" ? stepBack : stepForward)(before, sameChoices);
	if (history === before) return null;
	store.setState({ value: history.present, history });
	return history.present;
}

const sameTags = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((tag, i) => tag === b[i]);

/** The same for the tags. */
export function stepTags(
	store: TaxonomyStore,
	current: readonly string[],
	direction: "back" | "forward",
): readonly string[] | null {
	const before = replacePresent(store.getState().tagHistory, current);
	const tagHistory = (direction === "back" ? stepBack : stepForward)(before, sameTags);
	if (tagHistory === before) return null;
	store.setState({ tags: tagHistory.present, tagHistory, expandedInSearch: new Map() });
	return tagHistory.present;
}

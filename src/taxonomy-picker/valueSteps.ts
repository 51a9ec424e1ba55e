import { pushStep, replacePresent } from "../ui/index.js";
import type { Choices } from "./model/choices.js";
import type { TaxonomyStore } from "./state.js";

/** Replaces the value `current` by `next` as one step of the history. A host in control may have changed `current` since the last. */
export function commitValue(store: TaxonomyStore, current: Choices, next: Choices): void {
	const { history } = store.getState();
	store.setState({ value: next, history: pushStep(replacePresent(history, current), next) });
}

/** The same for the tags. What the user opened or closed among narrower classes is forgotten. */
export function commitTags(store: TaxonomyStore, current: readonly string[], next: readonly string[]): void {
	const { tagHistory } = store.getState();
	const history = pushStep(replacePresent(tagHistory, current), next);
	store.setState({ tags: next, tagHistory: history, expandedInSearch: new Map() });
}

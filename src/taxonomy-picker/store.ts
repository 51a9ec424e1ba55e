import { createStore } from "zustand/vanilla";
import { createHistory, pushStep, replacePresent, stepBack, stepForward } from "../ui/index.js";
import { type Choices, sameChoices } from "./model/choices.js";
import type { TaxonomyState, TaxonomyStore } from "./state.js";

/** The store of a picker without one of its host. */
export const createOwnStore = (initial: Partial<TaxonomyState>): TaxonomyStore =>
	createStore<TaxonomyState>(() => ({
		query: "",
		expanded: new Map(),
		expandedInSearch: new Map(),
		active: null,
		value: [],
		history: createHistory(initial.value ?? []),
		...initial,
	}));

/** Changes the query. `active` gets the keyboard focus; with `null` the best match does. */
export function setQuery(store: TaxonomyStore, query: string, active: string | null): void {
	if (query !== store.getState().query) store.setState({ query, active, expandedInSearch: new Map() });
}

export function setActive(store: TaxonomyStore, active: string | null): void {
	if (active !== store.getState().active) store.setState({ active });
}

/** Opens or closes classes; during a search in a list of its own. */
export function setExpanded(store: TaxonomyStore, keys: readonly string[], open: boolean, searching: boolean): void {
	const state = store.getState();
	const changed = new Map(searching ? state.expandedInSearch : state.expanded);
	for (const key of keys) changed.set(key, open);
	store.setState(searching ? { expandedInSearch: changed } : { expanded: changed });
}

/** Replaces the value `current` by `next` as one step of the history. A host in control may have changed `current` since the last. */
export function commitValue(store: TaxonomyStore, current: Choices, next: Choices): void {
	const { history } = store.getState();
	store.setState({ value: next, history: pushStep(replacePresent(history, current), next) });
}

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

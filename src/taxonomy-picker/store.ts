import { createStore } from "zustand/vanilla";
import { choiceKey } from "./model/choices.js";
import type { TaxonomyState, TaxonomyStore } from "./state.js";
import type { TaxonomyChoice } from "./types.js";

type Choices = readonly TaxonomyChoice[];

const steps = 100;

/** A store for one picker; pass it as `store` to drive the picker, or read it, from outside. */
export function createTaxonomyStore(initial: Partial<TaxonomyState> = {}): TaxonomyStore {
	return createStore<TaxonomyState>(() => ({
		query: "",
		expanded: new Map(),
		expandedInSearch: new Map(),
		active: null,
		value: [],
		past: [],
		future: [],
		...initial,
	}));
}

/** Changes the query; `active` stays under the focus, `null` lets the best match be there. */
export function setQuery(store: TaxonomyStore, query: string, active: string | null): void {
	if (query !== store.getState().query) store.setState({ query, active, expandedInSearch: new Map() });
}

export function setActive(store: TaxonomyStore, active: string | null): void {
	if (active !== store.getState().active) store.setState({ active });
}

/** Opens or closes classes; `searching` says which of the two lists is meant. */
export function setExpanded(store: TaxonomyStore, keys: readonly string[], open: boolean, searching: boolean): void {
	const state = store.getState();
	const changed = new Map(searching ? state.expandedInSearch : state.expanded);
	for (const key of keys) changed.set(key, open);
	store.setState(searching ? { expandedInSearch: changed } : { expanded: changed });
}

/** Takes a new value, remembering the one before. */
export function commitValue(store: TaxonomyStore, before: Choices, value: Choices): void {
	const { past } = store.getState();
	store.setState({ value, past: [...past.slice(1 - steps), before], future: [] });
}

const same = (a: Choices, b: Choices): boolean =>
	a === b || (a.length === b.length && a.every((choice, i) => choiceKey(choice) === choiceKey(b[i] as TaxonomyChoice)));

/**
 * Goes one value back (or, with `forward`, forward again) and gives it, or `null` where there is none. Values equal to the
 * current one are passed over: a host in control refused what came after them.
 */
export function stepValue(store: TaxonomyStore, current: Choices, forward: boolean): Choices | null {
	const { past, future } = store.getState();
	const from = forward ? future : past;
	const at = from.findLastIndex((step) => !same(step, current));
	const value = from[at];
	if (!value) return null;
	const rest = from.slice(0, at);
	store.setState(
		forward ? { value, past: [...past, current], future: rest } : { value, past: rest, future: [...future, current] },
	);
	return value;
}

import { createStore } from "zustand/vanilla";
import { createHistory } from "../ui/index.js";
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
		tags: [],
		tagHistory: createHistory(initial.tags ?? []),
		...initial,
	}));

/** Changes the query. `active` gets the keyboard focus; with `null` the best match does. */
export function setQuery(store: TaxonomyStore, query: string, active: string | null): void {
	if (query !== store.getState().query) store.setState({ query, active, expandedInSearch: new Map() });
}

export function setActive(store: TaxonomyStore, active: string | null): void {
	if (active !== store.getState().active) store.setState({ active });
}

import type { TaxonomyStore } from "../state.js";

/** Opens or closes classes; during a search in a list of its own. */
export function setExpanded(store: TaxonomyStore, keys: readonly string[], open: boolean, searching: boolean): void {
	const state = store.getState();
	const changed = new Map(searching ? state.expandedInSearch : state.expanded);
	for (const key of keys) changed.set(key, open);
	store.setState(searching ? { expandedInSearch: changed } : { expanded: changed });
}

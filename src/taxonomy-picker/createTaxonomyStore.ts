import { checkTaxonomyStore } from "./model/reading/checkState.js";
import type { TaxonomyState, TaxonomyStore } from "./state.js";
import { createOwnStore } from "./store.js";

/** A store for one picker; pass it as `store` to drive the picker, or read it, from outside. */
export const createTaxonomyStore = (initial: Partial<TaxonomyState> = {}): TaxonomyStore =>
	checkTaxonomyStore(createOwnStore(initial));

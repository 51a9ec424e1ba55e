"use client";
import { storeCheck } from "#lazy/taxonomy-picker/reading";
import { type CheckedStore, useLazyModule } from "../../ui/index.js";
import type { TaxonomyState, TaxonomyStore } from "../state.js";

const isChecked = (store: TaxonomyStore): store is CheckedStore<TaxonomyState> => "problems" in store;

/** The store of a host, safe to read; undefined without one, and until the code that checks one of another origin has arrived. */
export function useHostStore(
	store: TaxonomyStore | undefined,
	onFailure: (error: unknown) => void,
): CheckedStore<TaxonomyState> | undefined {
	const needsCheck = store !== undefined && !isChecked(store);
	const code = useLazyModule(storeCheck, needsCheck, onFailure);
	return store === undefined || isChecked(store) ? store : code?.checkTaxonomyStore(store);
}

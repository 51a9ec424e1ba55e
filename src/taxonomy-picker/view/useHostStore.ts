"use client";
import { storeCheck } from "#lazy/taxonomy-picker/reading";
import type { CheckedStore } from "../../ui/index.js";
import type { TaxonomyState, TaxonomyStore } from "../state.js";
import { useLazyParts } from "./useLazyParts.js";

const isChecked = (store: TaxonomyStore): store is CheckedStore<TaxonomyState> => "problems" in store;

/** The store of a host, safe to read; undefined without one, and until the code that checks one of another origin has arrived. */
export function useHostStore(
	store: TaxonomyStore | undefined,
	onFailure: () => void,
): CheckedStore<TaxonomyState> | undefined {
	const needsCheck = store !== undefined && !isChecked(store);
	const { parts } = useLazyParts({ storeCheck: [storeCheck, needsCheck] }, onFailure);
	return store === undefined || isChecked(store) ? store : parts.storeCheck?.checkTaxonomyStore(store);
}

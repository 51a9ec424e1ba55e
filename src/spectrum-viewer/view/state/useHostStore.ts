"use client";

import { storeCheck } from "#lazy/spectrum-viewer/store-check";
import { type CheckedStore, useLazyModule } from "../../../ui/index.js";
import type { SpectrumState, SpectrumStore } from "../../state.js";

const isChecked = (store: SpectrumStore): store is CheckedStore<SpectrumState> => "problems" in store;
// Without the code the viewer keeps a store of its own.
const ignore = () => {};

/** The store of a host, safe to read; undefined without one, and until the code that checks one of another origin has arrived. */
export function useHostStore(store: SpectrumStore | undefined): CheckedStore<SpectrumState> | undefined {
	const code = useLazyModule(storeCheck, store !== undefined && !isChecked(store), ignore);
	return store === undefined || isChecked(store) ? store : code?.checkSpectrumStore(store);
}

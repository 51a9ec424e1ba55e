import { checkSpectrumStore } from "./checkState.js";
import type { SpectrumState, SpectrumStore } from "./state.js";
import { createSpectrumStore } from "./store.js";

/**
 * View state of one viewer, or of several that shall move together. Vanilla zustand: no React needed to drive it. A value that cannot
 * be used reads as its default, and viewers name it.
 */
export const createCheckedStore = (initial: Partial<Omit<SpectrumState, "history">> = {}): SpectrumStore =>
	checkSpectrumStore(createSpectrumStore(initial));

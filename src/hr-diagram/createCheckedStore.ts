import { checkHRStore } from "./checkState.js";
import type { HRState, HRStore } from "./state.js";
import { createHRStore } from "./store.js";

/**
 * View state of one diagram, or of several linked ones. A vanilla zustand store, usable without React. A value that cannot be used
 * reads as its default, and diagrams name it.
 */
export const createCheckedStore = (initial: Partial<Omit<HRState, "history">> = {}): HRStore =>
	checkHRStore(createHRStore(initial));

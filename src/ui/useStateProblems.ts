"use client";

import { useSyncExternalStore } from "react";
import type { CheckedStore, StateProblem } from "./checkStore.js";

const NO_PROBLEMS: readonly StateProblem[] = [];
const noProblems = () => NO_PROBLEMS;
const neverChanges = () => () => {};

/** What is wrong with the state of a host's store; nothing without one. */
export function useStateProblems<S>(store: CheckedStore<S> | undefined): readonly StateProblem[] {
	const problems = store?.problems ?? noProblems;
	return useSyncExternalStore(store?.subscribe ?? neverChanges, problems, problems);
}

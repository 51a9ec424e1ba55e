import { createStore } from "zustand/vanilla";
import { homeWindow } from "../plot/index.js";
import { createHistory, endStep, pushStep, stepBack, stepForward } from "../ui/index.js";
import type { HRState, HRStep, HRStore } from "./state.js";

/** View state of one diagram, or of several linked ones. A vanilla zustand store, usable without React. */
export function createHRStore(initial: Partial<Omit<HRState, "history">> = {}): HRStore {
	return createStore<HRState>(() => {
		const state = {
			window: homeWindow,
			selection: [],
			hiddenOrigins: [],
			highlightedId: null,
			hover: null,
			box: null,
			dragMode: "pan" as const,
			...initial,
		};
		return { ...state, history: createHistory<HRStep>({ window: state.window, selection: state.selection }) };
	});
}

/** Drops the readout of a place when the view moves under the pointer; a zoom about the pointer keeps it. */
const hoverAfter = (s: HRState, next: HRStep, aboutPointer: boolean): Pick<HRState, "hover"> => ({
	hover: next.window !== s.window && s.hover?.kind === "place" && !aboutPointer ? null : s.hover,
});

/** Changes the part of the state that undo restores. Changes with the same `gesture` are one step until `endGesture`. */
export function changeStep(store: HRStore, change: Partial<HRStep>, gesture: string | null = null): void {
	store.setState((s) => {
		const next: HRStep = { window: change.window ?? s.window, selection: change.selection ?? s.selection };
		if (next.window === s.window && sameIds(next.selection, s.selection)) return s;
		return { ...next, ...hoverAfter(s, next, gesture === "zoom"), history: pushStep(s.history, next, gesture) };
	});
}

export function endGesture(store: HRStore): void {
	store.setState((s) => {
		const history = endStep(s.history);
		return history === s.history ? s : { history };
	});
}

/** Goes back (−1) or forward (1) by one step; returns the step in force afterwards. */
export function travel(store: HRStore, direction: -1 | 1): HRStep {
	store.setState((s) => {
		const history = direction < 0 ? stepBack(s.history) : stepForward(s.history);
		return history === s.history ? s : { ...history.present, ...hoverAfter(s, history.present, false), history };
	});
	return store.getState().history.present;
}

export const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
	a === b || (a.length === b.length && a.every((id, i) => id === b[i]));

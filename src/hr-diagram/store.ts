import { createStore } from "zustand/vanilla";
import { homeWindow, withWindow } from "../plot/index.js";
import { createHistory, pushStep, replacePresent } from "../ui/index.js";
import type { Requests } from "../ui/requests.js";
import type { HRDiagramProps } from "./props.js";
import type { HRState, HRStep, HRStore } from "./state.js";

/** What undo restores, of a state. */
export const stepOf = ({ window, selection, stars, a0 }: HRStep): HRStep => ({ window, selection, stars, a0 });

/** Its values are taken as they are: `createCheckedStore` is what hosts get. */
export function createHRStore(initial: Partial<Omit<HRState, "history">> = {}): HRStore {
	return createStore<HRState>(() => {
		const state = {
			window: homeWindow,
			selection: [],
			stars: [],
			hiddenOrigins: [],
			highlightedId: null,
			hover: null,
			box: null,
			dragMode: "pan" as const,
			area: null,
			phase: null,
			a0: null,
			...initial,
		};
		return {
			...state,
			history: createHistory<HRStep>(stepOf(state)),
		};
	});
}

export const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
	a === b || (a.length === b.length && a.every((id, i) => id === b[i]));

export const sameStep = (a: HRStep, b: HRStep): boolean =>
	withWindow(a.window, b.window.x, b.window.y) === a.window &&
	sameIds(a.selection, b.selection) &&
	a.a0 === b.a0 &&
	(a.stars === b.stars || a.stars.length + b.stars.length === 0);

/** Drops the readout of a place when the view moves under the pointer; a zoom about the pointer keeps it. */
export const hoverAfter = (state: HRState, next: HRStep, isAboutPointer: boolean): Pick<HRState, "hover"> => ({
	hover: next.window !== state.window && state.hover?.kind === "place" && !isAboutPointer ? null : state.hover,
});

/** Changes the part of the state that undo restores. Changes with the same `gesture` are one step until `endGesture`. */
export function changeStep(store: HRStore, change: Partial<HRStep>, gesture: string | null = null): void {
	store.setState((state) => {
		const next: HRStep = {
			window: change.window ?? state.window,
			selection: change.selection ?? state.selection,
			stars: change.stars ?? state.stars,
			a0: change.a0 === undefined ? state.a0 : change.a0,
		};
		if (sameStep(next, state)) return state;
		const hover = hoverAfter(state, next, gesture === "zoom");
		const { present } = state.history;
		// A host in control accepts what undo has restored: no new step.
		if (sameStep(next, present)) return { ...next, ...hover };
		// An extinction that a host has written into the store is no step: undo keeps it.
		const history =
			state.a0 === present.a0 ? state.history : replacePresent(state.history, { ...present, a0: state.a0 });
		return { ...next, ...hover, history: pushStep(history, next, gesture) };
	});
}

/** Store of a mounted diagram, and its latest props. The same object as long as the store is the same. */
export type StoreBinding = {
	store: HRStore;
	props(): HRDiagramProps;
	/** What a host in control was asked for. Set by the code of the actions, once that is there. */
	requests?: Requests<HRState>;
	/** Takes a selection of the host that undo or redo has asked for: the history has moved already. False for another one. */
	acceptRestored?(selection: readonly string[]): boolean;
};

/** What a change builds upon: what a host in control was asked for last, also before it renders that. */
export const latestHidden = ({ store, requests }: StoreBinding): readonly string[] =>
	requests?.latest("hiddenOrigins") ?? store.getState().hiddenOrigins;

/** Hides the points of these origins alone. */
export function hideOrigins(binding: StoreBinding, hiddenOrigins: readonly string[]): void {
	const { store, props, requests } = binding;
	if (sameIds(hiddenOrigins, latestHidden(binding))) return;
	if (props().hiddenOrigins === undefined) store.setState({ hiddenOrigins });
	else requests?.add("hiddenOrigins", hiddenOrigins);
	props().onHiddenOriginsChange?.([...hiddenOrigins]);
}

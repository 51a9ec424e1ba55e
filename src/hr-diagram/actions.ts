import { languageOf } from "../text/index.js";
import { endStep, stepBack, stepForward } from "../ui/index.js";
import { createRequests } from "../ui/requests.js";
import { describeStep } from "./model/text/describeStep.js";
import type { HRStarSelection, HRState, HRStep, HRStore } from "./state.js";
import { changeStep, hoverAfter, type StoreBinding, sameIds, sameStep } from "./store.js";
import type { HRRegionHover } from "./types.js";

/** A gesture that ends where it began is no step. */
export function endGesture(store: HRStore): void {
	store.setState((state) => {
		const history = endStep(state.history, sameStep);
		return history === state.history ? state : { history };
	});
}

/** Goes back (−1) or forward (1) by one step; returns the step in force afterwards. */
export function undo(store: HRStore, direction: -1 | 1): HRStep {
	store.setState((state) => {
		const history = (direction < 0 ? stepBack : stepForward)(state.history, sameStep);
		if (history === state.history) return state;
		const isHosts = state.a0 !== state.history.present.a0;
		return {
			...history.present,
			...hoverAfter(state, history.present, false),
			...(isHosts && { a0: state.a0 }),
			history,
		};
	});
	return store.getState().history.present;
}

/** What the user can do, fetched with what asks for it. A prop that the host controls is not changed; the host is called in every case. */
export type HRActions = {
	/** Selects points, and raw stars of the background. Default of `stars`: those that are selected. */
	select(ids: readonly string[], stars?: readonly HRStarSelection[]): void;
	/** The selection that a change builds upon: what a host in control was asked for last, also before it renders that. */
	latestSelection(): readonly string[];
	/** Tells the host which regions are under the cursor. */
	hoverRegions(regions: HRRegionHover[]): void;
	/** One step back; returns what has changed, as a sentence. */
	undo(): string;
	redo(): string;
};

const actionsOfBinding = new WeakMap<StoreBinding, HRActions>();

/** The actions of a diagram: the same object for its buttons, table, pointer and keys. */
export function actionsOf(binding: StoreBinding): HRActions {
	const actions = actionsOfBinding.get(binding) ?? createActions(binding);
	actionsOfBinding.set(binding, actions);
	return actions;
}

function createActions(binding: StoreBinding): HRActions {
	const { store, props } = binding;
	const requests = createRequests<HRState>(store.getState);
	binding.requests = requests;
	binding.acceptRestored = (selection) => {
		const isAccepted = !sameIds(selection, store.getState().selection) && requests.answer("selection", selection);
		if (isAccepted) store.setState({ selection });
		return isAccepted;
	};
	const step = (direction: -1 | 1): string => {
		const { selection: before, stars: starsBefore, history } = store.getState();
		const latest = requests.latest("selection");
		const after = undo(store, direction);
		const { selection, stars } = after;
		if (stars !== starsBefore) props().onStarSelectionChange?.([...stars]);
		const { selection: controlled, onSelectionChange } = props();
		// A selection that the host controls stays until the host changes it; the history has moved already.
		if (controlled !== undefined) store.setState({ selection: before });
		if (!sameIds(latest, selection)) {
			if (controlled !== undefined) requests.add("selection", selection, true);
			onSelectionChange?.([...selection]);
		}
		const { words, locale } = props();
		return describeStep(history.present, after, direction, languageOf(words, locale));
	};
	return {
		select(selection, stars = store.getState().stars) {
			const before = store.getState();
			const isSame = [before.selection, requests.latest("selection")].every((other) => sameIds(selection, other));
			if (props().selection !== undefined) {
				requests.add("selection", selection);
				// What the host renders next is a step of its own.
				endGesture(store);
			}
			changeStep(store, { selection: props().selection === undefined ? selection : before.selection, stars });
			if (!isSame) props().onSelectionChange?.([...selection]);
			if (store.getState().stars !== before.stars) props().onStarSelectionChange?.([...stars]);
		},
		latestSelection: () => requests.latest("selection"),
		hoverRegions: (regions) => props().onRegionHover?.(regions),
		undo: () => step(-1),
		redo: () => step(1),
	};
}

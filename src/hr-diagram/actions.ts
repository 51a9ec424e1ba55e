import type { HRDiagramProps } from "./props.js";
import type { HRStarSelection, HRStore } from "./state.js";
import { changeStep, sameIds, undo } from "./store.js";
import type { HRRegionHover } from "./types.js";

/** Store of a mounted diagram, and its latest props. The same object as long as the store is the same. */
export type StoreBinding = { store: HRStore; props(): HRDiagramProps };

/** What the user can do. A prop that the host controls is not changed; the host is called in every case. */
export type HRActions = {
	/** Selects points, and raw stars of the background. Default of `stars`: those that are selected. */
	select(ids: readonly string[], stars?: readonly HRStarSelection[]): void;
	hideOrigins(origins: readonly string[]): void;
	/** Tells the host which regions are under the cursor. */
	hoverRegions(regions: HRRegionHover[]): void;
	undo(): void;
	redo(): void;
};

export function createActions({ store, props }: StoreBinding): HRActions {
	const step = (direction: -1 | 1): void => {
		const { selection: before, stars: starsBefore } = store.getState();
		const { selection, stars } = undo(store, direction);
		if (stars !== starsBefore) props().onStarSelectionChange?.([...stars]);
		if (sameIds(before, selection)) return;
		const { selection: controlled, onSelectionChange } = props();
		if (controlled !== undefined) store.setState({ selection: before });
		onSelectionChange?.([...selection]);
	};
	return {
		select(selection, stars = store.getState().stars) {
			const before = store.getState();
			const isSame = sameIds(selection, before.selection);
			changeStep(store, { selection: props().selection === undefined ? selection : before.selection, stars });
			if (!isSame) props().onSelectionChange?.([...selection]);
			if (store.getState().stars !== before.stars) props().onStarSelectionChange?.([...stars]);
		},
		hideOrigins(hiddenOrigins) {
			if (sameIds(hiddenOrigins, store.getState().hiddenOrigins)) return;
			if (props().hiddenOrigins === undefined) store.setState({ hiddenOrigins });
			props().onHiddenOriginsChange?.([...hiddenOrigins]);
		},
		hoverRegions: (regions) => props().onRegionHover?.(regions),
		undo: () => step(-1),
		redo: () => step(1),
	};
}

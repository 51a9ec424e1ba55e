import type { HRDiagramProps } from "./props.js";
import type { HRStore } from "./state.js";
import { changeStep, sameIds, undo } from "./store.js";
import type { HRRegionHover } from "./types.js";

/** Store of a mounted diagram, and its latest props. The same object as long as the store is the same. */
export type StoreBinding = { store: HRStore; props(): HRDiagramProps };

/** What the user can do. A prop that the host controls is not changed; the host is called in every case. */
export type HRActions = {
	select(ids: readonly string[]): void;
	hideOrigins(origins: readonly string[]): void;
	/** Tells the host which regions are under the cursor. */
	hoverRegions(regions: HRRegionHover[]): void;
	undo(): void;
	redo(): void;
};

export function createActions({ store, props }: StoreBinding): HRActions {
	const step = (direction: -1 | 1): void => {
		const before = store.getState().selection;
		const { selection } = undo(store, direction);
		if (sameIds(before, selection)) return;
		const { selection: controlled, onSelectionChange } = props();
		if (controlled !== undefined) store.setState({ selection: before });
		onSelectionChange?.([...selection]);
	};
	return {
		select(selection) {
			if (sameIds(selection, store.getState().selection)) return;
			if (props().selection === undefined) changeStep(store, { selection });
			props().onSelectionChange?.([...selection]);
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

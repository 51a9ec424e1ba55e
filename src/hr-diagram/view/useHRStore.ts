"use client";

import { useMemo, useRef, useState } from "react";
import { useEffectBeforePaint } from "../../plot/index.js";
import type { HRDiagramProps } from "../props.js";
import type { HRStore } from "../state.js";
import { changeStep, createHRStore, sameIds, undo } from "../store.js";

/** What the views call when the user does something. Each asks the host first where the host is in control. */
export type HRActions = {
	select(ids: readonly string[]): void;
	hideOrigins(origins: readonly string[]): void;
	undo(): void;
	redo(): void;
};

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** One store for each mounted diagram, or the host's own; props that the host controls are written into it. */
export function useHRStore(props: HRDiagramProps): { store: HRStore; actions: HRActions } {
	const [own] = useState(
		() =>
			props.store ??
			createHRStore({
				selection: ids(props.selection ?? props.defaultSelection),
				hiddenOrigins: ids(props.hiddenOrigins ?? props.defaultHiddenOrigins),
			}),
	);
	const store = props.store ?? own;
	const latest = useRef(props);
	useEffectBeforePaint(() => {
		latest.current = props;
		const { selection, hiddenOrigins } = props;
		if (selection !== undefined) changeStep(store, { selection: ids(selection) }, "host");
		if (hiddenOrigins !== undefined && !sameIds(ids(hiddenOrigins), store.getState().hiddenOrigins))
			store.setState({ hiddenOrigins: ids(hiddenOrigins) });
	});
	const actions = useMemo(() => makeActions(store, () => latest.current), [store]);
	return { store, actions };
}

function makeActions(store: HRStore, props: () => HRDiagramProps): HRActions {
	const select = (next: readonly string[]): void => {
		if (sameIds(next, store.getState().selection)) return;
		if (props().selection === undefined) changeStep(store, { selection: next });
		props().onSelectionChange?.([...next]);
	};
	const travel = (direction: -1 | 1): void => {
		const before = store.getState().selection;
		const { selection } = undo(store, direction);
		if (!sameIds(before, selection)) props().onSelectionChange?.([...selection]);
	};
	return {
		select,
		hideOrigins(next) {
			if (sameIds(next, store.getState().hiddenOrigins)) return;
			if (props().hiddenOrigins === undefined) store.setState({ hiddenOrigins: next });
			props().onHiddenOriginsChange?.([...next]);
		},
		undo: () => travel(-1),
		redo: () => travel(1),
	};
}

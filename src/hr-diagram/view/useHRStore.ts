"use client";

import { useMemo, useRef, useState } from "react";
import { useEffectBeforePaint } from "../../plot/index.js";
import { type StateProblem, useStateProblems } from "../../ui/index.js";
import { createActions, type HRActions } from "../actions.js";
import { textOf } from "../model/problems.js";
import type { HRDiagramProps } from "../props.js";
import type { HRStore } from "../state.js";
import { changeStep, createHRStore, sameIds } from "../store.js";
import { checkHRStore } from "./checkHRStore.js";

const texts = (values: readonly unknown[] = []): string[] => values.map(textOf);

type HRBinding = { store: HRStore; actions: HRActions; stateProblems: readonly StateProblem[] };

/** The store of the props, or one for each mounted diagram; controlled props are written into it. */
export function useHRStore(props: HRDiagramProps): HRBinding {
	const given = props.store && checkHRStore(props.store);
	const [ownStore] = useState(
		() =>
			given ??
			createHRStore({
				selection: texts(props.selection ?? props.defaultSelection),
				hiddenOrigins: texts(props.hiddenOrigins ?? props.defaultHiddenOrigins),
			}),
	);
	const store = given ?? ownStore;
	const stateProblems = useStateProblems(given);
	const latest = useRef(props);
	useEffectBeforePaint(() => {
		latest.current = props;
		const { selection, hiddenOrigins } = props;
		if (selection !== undefined) changeStep(store, { selection: texts(selection) }, "host");
		if (hiddenOrigins !== undefined && !sameIds(texts(hiddenOrigins), store.getState().hiddenOrigins))
			store.setState({ hiddenOrigins: texts(hiddenOrigins) });
	});
	const actions = useMemo(() => createActions({ store, props: () => latest.current }), [store]);
	return { store, actions, stateProblems };
}

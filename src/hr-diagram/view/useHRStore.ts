"use client";

import { useMemo, useRef, useState } from "react";
import { storeCheck } from "#lazy/hr-diagram/store";
import { useEffectBeforePaint } from "../../plot/index.js";
import { type CheckedStore, type LazyModule, useLazyModule, useStateProblems } from "../../ui/index.js";
import { type Problem, textOf } from "../model/problems.js";
import type { HRDiagramProps } from "../props.js";
import type { HRState, HRStore } from "../state.js";
import { changeStep, createHRStore, type StoreBinding, sameIds } from "../store.js";

const texts = (values: readonly unknown[] = []): string[] => values.map(textOf);

type HRBinding = {
	binding: StoreBinding;
	/** What is wrong with the state of a host's store. */
	problems: readonly Problem[];
	/** Code that the store needs, loaded or not. */
	modules: readonly LazyModule<unknown>[];
};

const checkOnly: readonly LazyModule<unknown>[] = [storeCheck];
const none: readonly never[] = [];

const isChecked = (store: HRStore): store is CheckedStore<HRState> => "problems" in store;

/**
 * The store of the props, or one for each mounted diagram; controlled props are written into it. A store of another origin than
 * `createHRStore` is used once the code that checks it is there.
 */
export function useHRStore(props: HRDiagramProps): HRBinding {
	const { store: hosts } = props;
	const needsCheck = hosts !== undefined && !isChecked(hosts);
	const check = useLazyModule(storeCheck, needsCheck, () => {});
	const given = hosts === undefined || isChecked(hosts) ? hosts : check?.(hosts);
	// Of the diagram alone: a host that takes its store away keeps it to itself.
	const [ownStore] = useState(() =>
		createHRStore({
			selection: texts(props.selection ?? props.defaultSelection),
			hiddenOrigins: texts(props.hiddenOrigins ?? props.defaultHiddenOrigins),
		}),
	);
	const store = given ?? ownStore;
	const faults = useStateProblems(given);
	const problems = useMemo<readonly Problem[]>(
		() =>
			faults.map(({ name, value }) => ({
				subject: "store",
				message: ({ words, format }) => words.stateIssue(name, format(value)),
			})),
		[faults],
	);
	const latest = useRef(props);
	const binding = useMemo<StoreBinding>(() => ({ store, props: () => latest.current }), [store]);
	useEffectBeforePaint(() => {
		latest.current = props;
		const { selection, hiddenOrigins } = props;
		if (selection !== undefined && !binding.acceptRestored?.(texts(selection)))
			changeStep(store, { selection: texts(selection) }, "host");
		if (hiddenOrigins !== undefined && !sameIds(texts(hiddenOrigins), store.getState().hiddenOrigins))
			store.setState({ hiddenOrigins: texts(hiddenOrigins) });
	});
	return { binding, problems, modules: needsCheck ? checkOnly : none };
}

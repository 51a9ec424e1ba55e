"use client";
import { useReducer, useRef } from "react";
import { interaction } from "#lazy/taxonomy-picker/interaction";
import { useEffectBeforePaint } from "../../plot/index.js";
import type { TaxonomyActions } from "../actions.js";
import type { ActionContext } from "../model/actionContext.js";
import { rowKey } from "../model/rows.js";
import type { PickerTree } from "../model/trees.js";
import { setActive, setQuery } from "../store.js";

/** Actions, and a way to wait for their code. */
export type LazyActions = TaxonomyActions & {
	/** Runs something in a commit after the code has arrived, with the actions of that commit. */
	later(run: (actions: TaxonomyActions) => void): void;
};

/**
 * The actions of a picker. Their code is fetched when pointer or focus enter it; what the user does before it has arrived is done
 * then, one action a commit, so that each finds the picker as the one before has left it.
 */
export function useActions(
	code: Pick<typeof import("./interaction.js"), "createActions"> | null,
	context: ActionContext,
	onFailure: (error: unknown) => void,
): LazyActions {
	const [, render] = useReducer((renders: number) => renders + 1, 0);
	const waiting = useRef<((actions: TaxonomyActions) => void)[]>([]);
	const later: LazyActions["later"] = (run) => {
		waiting.current.push(run);
		interaction.load().catch((error: unknown) => {
			waiting.current = [];
			onFailure(error);
		});
	};
	const actions: LazyActions = code
		? { ...code.createActions(context), later }
		: waitingActions({ ...immediateActions(context), later });
	useEffectBeforePaint(() => {
		const next = code ? waiting.current.shift() : undefined;
		if (!next) return;
		next(actions);
		if (waiting.current.length > 0) render();
	});
	return actions;
}

/** What must not wait: the text of the search box, and the class under the focus. */
const immediateActions = ({ store, trees }: ActionContext): Pick<TaxonomyActions, "search" | "activate"> => ({
	search: (query) => setQuery(store, query, null),
	activate: (tree, node) => setActive(store, rowKey(trees[tree] as PickerTree, node)),
});

/** Actions that are done once their code is there. Those that say whether they did something say no. */
function waitingActions(immediate: Partial<LazyActions> & Pick<LazyActions, "later">): LazyActions {
	return new Proxy(immediate as LazyActions, {
		get(target, name: keyof LazyActions) {
			if (name in target) return target[name];
			return (...args: never[]) => {
				immediate.later((actions) =>
					(actions[name as keyof TaxonomyActions] as (...args: never[]) => unknown)(...args),
				);
				return false;
			};
		},
	});
}

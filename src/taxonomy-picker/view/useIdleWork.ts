"use client";
import { useEffect, useRef } from "react";
import { interaction } from "#lazy/taxonomy-picker/interaction";
import { search as searchModule, searchRules } from "#lazy/taxonomy-picker/search";
import type { PickerTree } from "../model/trees.js";
import { whenIdle } from "./whenIdle.js";

type IdleWork = {
	/** Fetches the search and indexes the trees. `data-search` of the root is "loading", then "ready". */
	loadSearch(root: HTMLElement): void;
};

/** What is made while the browser is idle, before the first key or move needs it: positions of classes, indexes of the search. */
export function useIdleWork(trees: readonly PickerTree[], onError: () => void): IdleWork {
	const runIdle = useRef((_: (tree: PickerTree) => void): (() => void)[] => []);
	useEffect(() => {
		runIdle.current = (work) =>
			typeof requestIdleCallback === "undefined" ? [] : trees.map((tree) => whenIdle(() => work(tree)));
		// The first move of the focus needs the positions.
		const callsOff = runIdle.current((tree) => tree.outline.positions());
		return () => {
			for (const callOff of callsOff) callOff();
		};
	}, [trees]);

	return {
		loadSearch(root) {
			if (root.dataset.search) return;
			root.dataset.search = "loading";
			// Keys in the search box need all of them.
			Promise.all([searchModule.load(), interaction.load(), searchRules.load()]).then(
				([{ searchIndexOf, searchTrees }, { searchRows }, rules]) => {
					root.dataset.search = "ready";
					runIdle.current(searchIndexOf);
					// A search that nobody sees: the first one of a page compiles its code, which took a fifth of the first key.
					runIdle.current((tree) => {
						const letter = tree.nodes[0]?.class[0] ?? "";
						const found = searchTrees([tree], letter, undefined, null, () => rules);
						if (!found?.best) return;
						found.explain[0]?.(found.best.node);
						searchRows([tree], found, new Map(), false);
					});
				},
				() => {
					delete root.dataset.search;
					onError();
				},
			);
		},
	};
}

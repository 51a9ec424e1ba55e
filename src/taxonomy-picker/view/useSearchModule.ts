"use client";
import { useEffect, useRef } from "react";
import { search as searchModule } from "#lazy/taxonomy-picker/search";
import { useLazyModule } from "../../ui/index.js";
import type { searchTrees } from "../model/search.js";
import type { PickerTree } from "../model/trees.js";
import { whenIdle } from "./whenIdle.js";

type SearchModule = {
	/** `null` until the chunk has arrived, and without a query. */
	searchTrees: typeof searchTrees | null;
	/** Fetches the chunk and indexes the trees. `data-search` of the root is "loading", then "ready". */
	loadSearch(root: HTMLElement): void;
};

/** The search, which is fetched on demand, and the indexes of the trees, which are made while the browser is idle. */
export function useSearchModule(
	trees: readonly PickerTree[],
	isNeeded: boolean,
	onError: (error: unknown) => void,
): SearchModule {
	const code = useLazyModule(searchModule, isNeeded, onError);

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
		searchTrees: code?.searchTrees ?? null,
		loadSearch(root) {
			if (root.dataset.search) return;
			root.dataset.search = "loading";
			searchModule.load().then(
				({ searchIndexOf }) => {
					root.dataset.search = "ready";
					runIdle.current(searchIndexOf);
				},
				(error: unknown) => {
					delete root.dataset.search;
					onError(error);
				},
			);
		},
	};
}

"use client";
import { type KeyboardEvent, type RefObject, useEffect, useReducer, useRef, useState } from "react";
import { useStore } from "zustand";
import { search as searchPart } from "#lazy/taxonomy-picker/search";
import { useLazyModule } from "../../ui/index.js";
import { addChoices, choiceKey, choiceOf, toggleAll, toggleChoice } from "../model/choices.js";
import { findKey, nearestRow, type Row, rowKey } from "../model/rows.js";
import type { PickerSearch } from "../model/search.js";
import { createSelectors, readChoices } from "../model/selectors.js";
import { ambiguityText, plural } from "../model/sentences.js";
import type { PickerTree, PickerTrees } from "../model/trees.js";
import type { TaxonomyPickerProps } from "../props.js";
import type { TaxonomyState } from "../state.js";
import { commitValue, createTaxonomyStore, setActive, setExpanded, setQuery, stepValue } from "../store.js";
import type { TaxonomyChoice } from "../types.js";
import { useRowWindow, type Viewport } from "./useRowWindow.js";
import type { TreeActions } from "./useTreeKeys.js";

type Place = { tree: number; node: number };

/** All that the views of one picker need. */
export type Picker = {
	all: PickerTrees;
	search: PickerSearch | null;
	rows: readonly Row[];
	value: readonly TaxonomyChoice[];
	chosen: ReadonlySet<string>;
	query: string;
	tabStop: number;
	/** The class that the details are about. */
	shown: { tree: PickerTree; node: number } | null;
	viewport: Viewport;
	scroller: RefObject<HTMLDivElement | null>;
	/** The last thing said to screen readers. */
	said: string;
	announce: (text: string) => void;
	anchor: () => number;
	/** Somebody turns to the picker: what answers is fetched. */
	touch: (picker: HTMLElement) => void;
	actions: TreeActions & {
		activate: (tree: number, node: number) => void;
		type: (query: string) => void;
		enter: () => void;
		change: (value: readonly TaxonomyChoice[]) => void;
		reveal: (choice: TaxonomyChoice) => void;
		undoKey: (event: KeyboardEvent<HTMLElement>) => void;
	};
};

const noRoots: readonly string[] = [];

/** Props to store to what is drawn, and back from what the user does. */
export function usePicker(props: TaxonomyPickerProps): Picker {
	const { mode = "single", defaultExpandedDepth = 2, onValueChange, onIssues } = props;
	const [selectors] = useState(createSelectors);
	const all = selectors.trees(
		props.taxonomies,
		props.groupIds ?? null,
		props.latestOnly ?? true,
		props.hiddenRoots ?? noRoots,
	);
	const { trees, issues } = all;
	const [own] = useState(() => {
		const value = readChoices(props.value ?? props.defaultValue);
		return createTaxonomyStore({ value, expanded: opened(trees, value.map(choiceKey)) });
	});
	const store = props.store ?? own;
	const state = useStore(store);
	const value = selectors.value(props.value ?? state.value);
	const { query } = state;
	const [said, announce] = useState("");
	const failed = (error: unknown) => announce(`The search could not be loaded: ${String(error)}`);
	const searching = useLazyModule(searchPart, query !== "", failed);
	const search = selectors.search(searching?.searchTrees, trees, query);
	const rows = selectors.rows(trees, search, defaultExpandedDepth, state.expanded, state.expandedInSearch);
	const tabStop = selectors.tabStop(trees, rows, state.active, value, search);

	const scroller = useRef<HTMLDivElement>(null);
	const viewport = useRowWindow(scroller, rows.length);
	const anchorKey = useRef<string | null>(null);
	const focusWanted = useRef(false);
	const [, render] = useReducer((count: number) => count + 1, 0);

	useEffect(() => {
		const row = rows[tabStop];
		if (!focusWanted.current || !row) return;
		focusWanted.current = false;
		viewport.show(tabStop);
		scroller.current
			?.querySelector<HTMLElement>(`[data-tree="${row.tree}"][data-node="${row.node}"]`)
			?.focus({ preventScroll: true });
	});

	// a new query shows its best match; without one, the class that Tab reaches
	const show = useRef((_: PickerSearch | null) => {});
	useEffect(() => {
		show.current = () => viewport.show(tabStop);
	});
	useEffect(() => show.current(search), [search]);

	// the first move shall not wait for an index, and neither shall the first letter
	const idly = useRef((_: (tree: PickerTree) => void): number[] => []);
	useEffect(() => {
		idly.current = (work) =>
			typeof requestIdleCallback === "undefined" ? [] : trees.map((tree) => requestIdleCallback(() => work(tree)));
		const idle = idly.current((tree) => tree.outline.positions());
		return () => {
			for (const id of idle) cancelIdleCallback(id);
		};
	}, [trees]);
	const touch = (picker: HTMLElement): void => {
		if (picker.dataset.search) return;
		picker.dataset.search = "loading";
		searchPart.load().then(
			({ searchIndexOf }) => {
				picker.dataset.search = "ready";
				idly.current(searchIndexOf);
			},
			(error) => {
				delete picker.dataset.search;
				failed(error);
			},
		);
	};

	const reported = useRef("[]");
	useEffect(() => {
		const text = JSON.stringify(issues);
		if (text === reported.current) return;
		reported.current = text;
		onIssues?.([...issues]);
	}, [issues, onIssues]);

	const now = (): TaxonomyState => store.getState();
	const current = () => selectors.value(props.value ?? now().value);
	const keyAt = (index: number) => {
		const row = rows[index] as Row;
		return rowKey(trees[row.tree] as PickerTree, row.node);
	};
	const focusRow = (index: number) => {
		if (!rows[index] || (rows[index] as Row).node < 0) return;
		setActive(store, keyAt(index));
		focusWanted.current = true;
		render();
	};
	const change = (next: readonly TaxonomyChoice[]) => {
		const before = current();
		if (next === before) return;
		commitValue(store, before, next);
		onValueChange?.([...next]);
	};
	const choicesOf = (some: readonly Row[]) =>
		some.filter((row) => row.node >= 0).map((row) => choiceOf(trees[row.tree] as PickerTree, row.node));

	const place = findKey(trees, state.active) ?? search?.best ?? firstChosen(trees, value);
	return {
		all,
		search,
		rows,
		value,
		chosen: selectors.chosen(value),
		query,
		tabStop,
		shown: place ? { tree: trees[place.tree] as PickerTree, node: place.node } : null,
		viewport,
		scroller,
		said,
		announce,
		touch,
		anchor: () => nearestRow(trees, rows, findKey(trees, anchorKey.current)),
		actions: {
			focusRow,
			activate: (tree, node) => setActive(store, rowKey(trees[tree] as PickerTree, node)),
			setOpen: (indexes, open) => setExpanded(store, indexes.map(keyAt), open, search !== null),
			choose: (index) => {
				const { tree, node } = rows[index] as Row;
				const picked = trees[tree] as PickerTree;
				const before = current();
				const next = toggleChoice(before, choiceOf(picked, node), mode);
				anchorKey.current = keyAt(index);
				change(next);
				if (next !== before && next.length >= before.length) announce(ambiguityText(picked, node) ?? "");
			},
			chooseThrough: (from, to) => {
				change(addChoices(current(), choicesOf(rows.slice(Math.min(from, to), Math.max(from, to) + 1))));
			},
			chooseAll: () => change(toggleAll(current(), choicesOf(rows))),
			clearQuery: () => {
				if (query === "") return false;
				setQuery(store, "", now().active);
				focusWanted.current = true;
				return true;
			},
			type: (text) => setQuery(store, text, null),
			enter: () => focusRow(search?.best ? nearestRow(trees, rows, search.best) : tabStop),
			change,
			reveal: (choice) => {
				const key = choiceKey(choice);
				if (!findKey(trees, key)) return;
				setQuery(store, "", key);
				store.setState({ expanded: new Map([...now().expanded, ...opened(trees, [key])]) });
				setActive(store, key);
				focusWanted.current = true;
				render();
			},
			undoKey: (event) => {
				const key = event.key.toLowerCase();
				if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== "z" && key !== "y")) return;
				// typed text is taken back by the text box itself
				if (isTextBox(event) && query !== "") return;
				const next = stepValue(store, current(), key === "y" || event.shiftKey);
				if (!next) return;
				event.preventDefault();
				event.stopPropagation();
				onValueChange?.([...next]);
				announce(`Taken back: ${next.length === 0 ? "no class" : plural(next.length, "class", "classes")} chosen.`);
			},
		},
	};
}

/** Outside of a shadow root the target is its host; an element of an iframe belongs to another window's classes. */
const isTextBox = ({ nativeEvent }: KeyboardEvent): boolean =>
	(nativeEvent.composedPath()[0] as Partial<Element> | undefined)?.tagName === "INPUT";

/** The ancestors of some classes as opened. */
function opened(trees: readonly PickerTree[], keys: readonly string[]): Map<string, boolean> {
	const open = new Map<string, boolean>();
	for (const key of keys) {
		const place = findKey(trees, key);
		const tree = trees[place?.tree ?? -1];
		if (!place || !tree) continue;
		for (let up = tree.outline.parent[place.node] ?? -1; up >= 0; up = tree.outline.parent[up] ?? -1) {
			open.set(rowKey(tree, up), true);
		}
	}
	return open;
}

function firstChosen(trees: readonly PickerTree[], value: readonly TaxonomyChoice[]): Place | null {
	for (const choice of value) {
		const place = findKey(trees, choiceKey(choice));
		if (place) return place;
	}
	return null;
}

"use client";
import { useRef } from "react";
import { useEffectBeforePaint } from "../../plot/index.js";
import { type Choices, choiceKey } from "../model/choices.js";
import { resolveChoice } from "../model/resolve.js";
import { openedAncestors, rowKey } from "../model/rows.js";
import type { PickerTree } from "../model/trees.js";
import type { TaxonomyStore } from "../state.js";

/**
 * Opens the ancestors of the classes that the host has chosen as soon as the trees have them: taxonomies often arrive after
 * the value, and a value after the taxonomies. Classes that the user closed stay closed.
 */
export function useOpenAncestors(store: TaxonomyStore, trees: readonly PickerTree[], value: Choices): void {
	const pending = useRef<Choices>([]);
	const seen = useRef<Choices | null>(null);
	useEffectBeforePaint(() => {
		const before = seen.current;
		seen.current = value;
		// Classes that the user chose are in view already.
		if (before !== value && !(before && isSame(value, store.getState().value))) {
			const known = new Set(before?.map(choiceKey));
			pending.current = [...pending.current, ...value.filter((choice) => !known.has(choiceKey(choice)))];
		}
		if (pending.current.length === 0) return;
		const found: string[] = [];
		pending.current = pending.current.filter((choice) => {
			const position = resolveChoice(trees, choice);
			if (position) found.push(rowKey(trees[position.tree] as PickerTree, position.node));
			return !position;
		});
		const { expanded } = store.getState();
		const opened = openedAncestors(trees, found);
		for (const key of expanded.keys()) opened.delete(key);
		if (opened.size > 0) store.setState({ expanded: new Map([...expanded, ...opened]) });
	}, [store, trees, value]);
}

const isSame = (a: Choices, b: Choices): boolean => a.length === b.length && a.every((choice, i) => choice === b[i]);

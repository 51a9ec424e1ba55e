"use client";
import { type FocusEvent, useRef } from "react";
import { interaction } from "#lazy/taxonomy-picker/interaction";
import { useEffectBeforePaint } from "../../../plot/index.js";
import { focusedElement } from "../../../ui/index.js";
import { isReachable, type Row, rowKey } from "../../model/rows.js";
import type { DrawnRows } from "../../model/survivor.js";
import type { PickerTree } from "../../model/trees.js";

/** The focused element of a picker. */
type Focused = {
	root: HTMLElement;
	element: HTMLElement;
	/** Key of the class whose row it is; `null` outside of the tree. */
	key: string | null;
};

type FocusKeeper = {
	onFocus(event: FocusEvent<HTMLElement>): void;
	onBlur(event: FocusEvent<HTMLElement>): void;
};

/**
 * Keeps the focus in the picker when the element that has it is taken away: with the last chosen class, or with a class that
 * leaves the data. Otherwise it would fall to the page, and Tab would start at its top.
 */
export function useFocusKeeper(drawn: DrawnRows & { tabStop: number }, focusClass: (key: string) => void): FocusKeeper {
	const focused = useRef<Focused | null>(null);
	const drawnBefore = useRef<DrawnRows>(drawn);

	useEffectBeforePaint(() => {
		const before = drawnBefore.current;
		drawnBefore.current = drawn;
		const lost = focused.current;
		// A button that is disabled loses the focus, too.
		if (!lost || (lost.element.isConnected && !lost.element.matches(":disabled"))) return;
		focused.current = null;
		const { root, key } = lost;
		const present = focusedElement(root);
		if (!root.isConnected || (present !== null && present !== root.ownerDocument.body && present !== lost.element))
			return;
		const next = key === null ? null : (interaction.now()?.survivingKey(key, before, drawn) ?? null);
		if (next !== null) focusClass(next);
		else focusAnything(root, keyAt(drawn, drawn.tabStop), focusClass);
	});

	return {
		onFocus({ target, currentTarget: root }) {
			const { tree, node } = target.dataset;
			const owner = drawn.trees[Number(tree ?? Number.NaN)];
			const key = owner && node !== undefined ? rowKey(owner, Number(node)) : null;
			focused.current = { root, element: target, key };
		},
		onBlur({ target, currentTarget: root }) {
			// In a window that loses the focus the element remains the focused one.
			if (focusedElement(root) !== target) focused.current = null;
		},
	};
}

function keyAt({ trees, rows }: DrawnRows, index: number): string | null {
	const row: Row | undefined = rows[index];
	return row && isReachable(row) ? rowKey(trees[row.tree] as PickerTree, row.node) : null;
}

/** Focuses the search box; without one the row that Tab reaches, and without rows the picker itself. */
function focusAnything(root: HTMLElement, key: string | null, focusClass: (key: string) => void): void {
	const box = root.querySelector<HTMLElement>("input[type=search]");
	if (box) box.focus();
	else if (key !== null) focusClass(key);
	else {
		root.tabIndex = -1;
		root.focus();
	}
}

import { focusedElement } from "../../../ui/index.js";
import { isReachable, type Row, rowKey } from "../../model/rows.js";
import { type DrawnRows, survivingKey } from "../../model/survivor.js";
import type { PickerTree } from "../../model/trees.js";

/** The focused element of a picker. */
export type Focused = {
	root: HTMLElement;
	element: HTMLElement;
	/** Key of the class whose row it is; `null` outside of the tree. */
	key: string | null;
};

/** Moves the focus from an element that is gone to the class that has come into its place, or to what the user meets first. */
export function restoreFocus(
	lost: Focused,
	before: DrawnRows,
	drawn: DrawnRows & { tabStop: number },
	focusClass: (key: string) => void,
): void {
	const { root, key } = lost;
	const present = focusedElement(root);
	if (!root.isConnected || (present !== null && present !== root.ownerDocument.body && present !== lost.element))
		return;
	const next = key === null ? null : survivingKey(key, before, drawn);
	if (next !== null) focusClass(next);
	else focusAnything(root, keyAt(drawn, drawn.tabStop), focusClass);
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

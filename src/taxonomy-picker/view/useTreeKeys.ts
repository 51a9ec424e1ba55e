"use client";
import { type KeyboardEvent, useRef } from "react";
import { treeCommand } from "../model/keys.js";
import { moveFrom, parentRow, siblingRows, typeAhead } from "../model/move.js";
import { type Row, rowIndex } from "../model/rows.js";
import type { PickerTree } from "../model/trees.js";
import type { TaxonomyPickerMode } from "../props.js";

export type TreeActions = {
	focusRow: (index: number) => void;
	setOpen: (indexes: readonly number[], open: boolean) => void;
	/** Chooses one row, or in multiple mode no longer. */
	choose: (index: number) => void;
	/** Chooses all rows from one to the other. */
	chooseThrough: (from: number, to: number) => void;
	chooseAll: () => void;
	/** Clears the query; says whether there was one. */
	clearQuery: () => boolean;
};

type TreeKeys = {
	trees: readonly PickerTree[];
	rows: readonly Row[];
	mode: TaxonomyPickerMode;
	/** Row of the most recent choice, where Shift+Space begins; -1 for none. */
	anchor: () => number;
	page: () => number;
	actions: TreeActions;
};

/** Milliseconds within which letters make one string. */
const typingPause = 500;

/** Answers the keys of the tree pattern. */
export function useTreeKeys({
	trees,
	rows,
	mode,
	anchor,
	page,
	actions,
}: TreeKeys): (event: KeyboardEvent<HTMLElement>) => void {
	const typed = useRef({ text: "", at: 0 });
	return (event) => {
		const item = (event.target as HTMLElement).closest<HTMLElement>("[role=treeitem]");
		if (!item || event.defaultPrevented) return;
		const index = rowIndex(rows, Number(item.dataset.tree), Number(item.dataset.node));
		const row = rows[index];
		const view = item.ownerDocument.defaultView ?? window;
		const command = treeCommand(event, mode, view.getComputedStyle(item).direction === "rtl");
		if (!row || !command) return;
		if (command.do === "leave-search" && !actions.clearQuery()) return;
		// A key that did something here ends here.
		event.preventDefault();
		event.stopPropagation();
		switch (command.do) {
			case "move":
				actions.focusRow(moveFrom(rows, index, command.to, page()));
				break;
			case "open":
				if (row.expanded === false) actions.setOpen([index], true);
				else if (row.expanded) actions.focusRow(index + 1);
				break;
			case "close": {
				if (row.expanded) {
					actions.setOpen([index], false);
					break;
				}
				const parent = parentRow(rows, index);
				if (parent !== null) actions.focusRow(parent);
				break;
			}
			case "open-siblings":
				actions.setOpen(
					siblingRows(rows, index).filter((i) => rows[i]?.expanded === false),
					true,
				);
				break;
			case "choose":
				actions.choose(index);
				break;
			case "move-and-toggle": {
				const next = moveFrom(rows, index, command.to, 1);
				if (next === index) break;
				actions.focusRow(next);
				actions.choose(next);
				break;
			}
			case "choose-range":
				actions.chooseThrough(anchor() < 0 ? index : anchor(), index);
				break;
			case "choose-through": {
				const end = moveFrom(rows, index, command.to, 1);
				actions.chooseThrough(index, end);
				actions.focusRow(end);
				break;
			}
			case "choose-all":
				actions.chooseAll();
				break;
			case "type": {
				const now = event.timeStamp;
				const text = now - typed.current.at < typingPause ? typed.current.text + command.letter : command.letter;
				typed.current = { text, at: now };
				const next = typeAhead(trees, rows, index, text);
				if (next !== null) actions.focusRow(next);
			}
		}
	};
}

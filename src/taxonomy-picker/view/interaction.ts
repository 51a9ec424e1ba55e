import type { KeyboardEvent, RefObject } from "react";
import type { TaxonomyActions } from "../actions.js";
import { treeCommand } from "../model/keys.js";
import { moveFrom, parentRow, siblingRows, typeAhead } from "../model/move.js";
import { type Row, rowIndex } from "../model/rows.js";
import type { PickerTree } from "../model/trees.js";

export { createActions } from "../actions.js";
export { presentMatch } from "../model/presentMatch.js";
export { searchRows } from "../model/searchRows.js";
export { noMatchText, parentsText, searchStatus } from "../model/texts/searchTexts.js";
export { handleBoxKey, handleFindKey } from "./keys/searchKeys.js";
export { handleUndoKey } from "./keys/undoKey.js";
export { handlePaste } from "./modes/handlePaste.js";
export { MatchedName, MatchedTexts } from "./tree/Matched.js";
export { restoreFocus } from "./tree/restoreFocus.js";
export { handleTreeClick } from "./tree/treeClick.js";

export type TreeKeyOptions = {
	trees: readonly PickerTree[];
	rows: readonly Row[];
	/** Several classes can be chosen. */
	several: boolean;
	/** Rows that fit into the viewport. */
	pageRows: () => number;
	actions: TaxonomyActions;
};

/** Letters that were typed last, and when. */
export type Typed = { text: string; timeMs: number };

/** Letters typed within this time of each other make one string. */
const TYPING_PAUSE_MS = 500;

/** Handles the keys of the tree pattern. */
export function handleTreeKey(
	event: KeyboardEvent<HTMLElement>,
	typed: RefObject<Typed>,
	{ trees, rows, several, pageRows, actions }: TreeKeyOptions,
): void {
	const item = (event.target as HTMLElement).closest<HTMLElement>("[role=treeitem]");
	if (!item || event.defaultPrevented) return;
	const index = rowIndex(rows, Number(item.dataset.tree), Number(item.dataset.node));
	const row = rows[index];
	const view = item.ownerDocument.defaultView ?? window;
	const rightToLeft = view.getComputedStyle(item).direction === "rtl";
	const { timeStamp: timeMs } = event;
	const typing = typed.current.text !== "" && timeMs - typed.current.timeMs < TYPING_PAUSE_MS;
	const command = treeCommand(event, { several, rightToLeft, typing });
	if (!row || !command) return;
	if (command.do === "remove" && !actions.removeAt(index)) return;
	const text = typing ? typed.current.text : "";
	typed.current = { text: "", timeMs };
	if (command.do === "leave-search" && !actions.leaveSearch()) return;
	// A key with an effect here has none elsewhere.
	event.preventDefault();
	event.stopPropagation();
	switch (command.do) {
		case "move":
			actions.focusRow(moveFrom(rows, index, command.to, pageRows()));
			break;
		case "open":
			if (row.node < 0) actions.choose(index);
			else if (row.expanded === false) actions.setOpen([index], true);
			else if (row.expanded) actions.focusRow(index + 1);
			break;
		case "close": {
			if (row.expanded) {
				actions.setOpen([index], false);
				break;
			}
			const parent = parentRow(rows, index);
			if (parent !== null) actions.focusRow(parent);
			else actions.fold(index);
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
			if (!actions.chooseRangeTo(index)) actions.chooseRange(index, index);
			break;
		case "choose-through": {
			const end = moveFrom(rows, index, command.to, 1);
			actions.chooseRange(index, end);
			actions.focusRow(end);
			break;
		}
		case "choose-all":
			actions.chooseAll();
			break;
		case "type": {
			typed.current = { text: text + command.letter, timeMs };
			const next = typeAhead(trees, rows, index, typed.current.text);
			if (next !== null) actions.focusRow(next);
		}
	}
}

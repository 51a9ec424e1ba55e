import type { KeyboardEvent } from "react";
import type { TaxonomyActions } from "../../actions.js";

type SearchActions = Pick<TaxonomyActions, "chooseMatch" | "focusTree" | "walkMatches">;

/**
 * Keys in the search box. Enter chooses the best match; ↑ and ↓ go from match to match; without a query ↓ leads to the tree. `onChosen`
 * is called after a choice.
 */
export function handleBoxKey(
	event: KeyboardEvent<HTMLInputElement>,
	actions: SearchActions,
	onChosen: (() => void) | null,
): void {
	const { key, currentTarget: box } = event;
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	const isSearching = box.value.trim() !== "";
	// Without a query Enter belongs to the form of the host.
	if (key === "Enter" && isSearching) {
		if (actions.chooseMatch()) {
			box.select();
			onChosen?.();
		}
	} else if (key === "ArrowDown") {
		if (isSearching) actions.walkMatches(1, "box");
		else actions.focusTree();
	} else if (key === "ArrowUp" && isSearching) actions.walkMatches(-1, "box");
	else return;
	event.preventDefault();
}

/** F3 and Shift+F3 in any part of a picker: the next and the previous match. */
export function handleFindKey(event: KeyboardEvent<HTMLElement>, query: string, actions: SearchActions): void {
	if (event.key !== "F3" || event.ctrlKey || event.metaKey || event.altKey || query.trim() === "") return;
	const isInTree = (event.target as HTMLElement).closest("[role=treeitem]") !== null;
	actions.walkMatches(event.shiftKey ? -1 : 1, isInTree ? "tree" : "box");
	event.preventDefault();
	event.stopPropagation();
}

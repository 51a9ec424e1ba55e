import type { KeyboardEvent } from "react";
import type { TaxonomyActions } from "../../actions.js";

/** Handles Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z (⌘ on a Mac) in any part of a picker. */
export function handleUndoKey(
	event: KeyboardEvent<HTMLElement>,
	query: string,
	actions: Pick<TaxonomyActions, "undo" | "redo">,
): void {
	const key = event.key.toLowerCase();
	if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== "z" && key !== "y")) return;
	// Typed text is undone by the text box itself.
	if (isTextBox(event) && query !== "") return;
	const isDone = key === "y" || event.shiftKey ? actions.redo() : actions.undo();
	if (!isDone) return;
	event.preventDefault();
	event.stopPropagation();
}

/** Outside of a shadow root the target is its host; an element of an iframe is no instance of this window's classes. */
const isTextBox = ({ nativeEvent }: KeyboardEvent): boolean =>
	(nativeEvent.composedPath()[0] as Partial<Element> | undefined)?.tagName === "INPUT";

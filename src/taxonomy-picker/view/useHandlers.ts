"use client";
import { type KeyboardEvent, type MouseEvent, type SyntheticEvent, useRef } from "react";
import { focusedElement, isComposing } from "../../ui/index.js";
import type { TaxonomyActions } from "../actions.js";
import type { TreeKeyOptions, Typed } from "./interaction.js";
import type { LazyActions } from "./useActions.js";

/** Keys that the page keeps, whatever has the focus. */
const PAGE_KEYS = /^(?:Tab|Escape|Shift|Control|Alt|AltGraph|Meta|F\d+|CapsLock|ContextMenu)$/;

type Handlers = {
	onTreeKey(event: KeyboardEvent<HTMLElement>): void;
	onTreeClick(event: MouseEvent<HTMLElement>): void;
	/** Keys of the search box. `onChosen` is called after a choice. */
	onBoxKey(event: KeyboardEvent<HTMLInputElement>, onChosen: (() => void) | null): void;
	/** Keys in any part of the picker. */
	onKey(event: KeyboardEvent<HTMLElement>): void;
};

/**
 * Handlers of keys and clicks. Events that come before their code has arrived are dispatched again once it is there: clicks on
 * the same element, keys on the one that has the focus by then.
 */
export function useHandlers(
	code: Omit<typeof import("./interaction.js"), "createActions"> | null,
	options: TreeKeyOptions & { query: string },
	later: LazyActions["later"],
): Handlers {
	const { query, actions } = options;
	const typed = useRef<Typed>({ text: "", timeMs: 0 });
	/** `otherwise` is called where the element of a click is gone by then. */
	const replay = (event: SyntheticEvent<HTMLElement, Event>, otherwise?: (actions: TaxonomyActions) => void): void => {
		const { nativeEvent, currentTarget: part, target } = event;
		event.preventDefault();
		event.stopPropagation();
		later((present) => {
			// The properties of an event have the names of its constructor's options.
			const copy = new (nativeEvent.constructor as typeof globalThis.Event)(nativeEvent.type, nativeEvent);
			const element = nativeEvent.type === "click" ? (target as Element) : focusedElement(part);
			if (element?.isConnected === false) otherwise?.(present);
			else element?.dispatchEvent(copy);
		});
	};
	return {
		onTreeKey(event) {
			const { key, altKey } = event;
			const hasControl = event.ctrlKey || event.metaKey;
			if (code) code.handleTreeKey(event, typed, options);
			else if (PAGE_KEYS.test(key) || altKey || event.defaultPrevented) return;
			else if (!hasControl || /^(?:a|Home|End)$/i.test(key)) replay(event);
		},
		onTreeClick(event) {
			if (code) code.handleTreeClick(event, options);
			else {
				const row = (event.target as HTMLElement).closest<HTMLElement>("[data-node]");
				const position = { tree: Number(row?.dataset.tree), node: Number(row?.dataset.node) };
				if (row) replay(event, (present) => position.node >= 0 && present.chooseClass(position));
			}
		},
		onBoxKey(event, onChosen) {
			if (code) code.handleBoxKey(event, actions, onChosen);
			else if (/^(?:Arrow(?:Up|Down)|Enter)$/.test(event.key) && (event.key === "ArrowDown" || query.trim() !== ""))
				replay(event);
		},
		onKey(event) {
			if (isComposing(event.nativeEvent)) return;
			if (code) {
				code.handleUndoKey(event, query, actions);
				code.handleFindKey(event, query, actions);
			} else if (/^[zy]$/i.test(event.key) ? event.ctrlKey || event.metaKey : event.key === "F3" && query.trim() !== "")
				replay(event);
		},
	};
}

"use client";
import { type KeyboardEvent, useRef } from "react";
import { interaction } from "#lazy/taxonomy-picker/interaction";
import { focusedElement } from "../../ui/index.js";
import type { TreeKeyOptions, Typed } from "./interaction.js";

/** Keys that the page keeps, whatever has the focus. */
const PAGE_KEYS = /^(?:Tab|Escape|Shift|Control|Alt|AltGraph|Meta|F\d+|CapsLock|ContextMenu)$/;

/**
 * Key handler of the tree pattern. Keys that come before its code has arrived wait for it, and then go to the row that has the
 * focus by then.
 */
export function useTreeKeys(
	options: TreeKeyOptions,
	later: (run: () => void) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
	const typed = useRef<Typed>({ text: "", timeMs: 0 });
	return (event) => {
		const code = interaction.now();
		if (code) return code.handleTreeKey(event, typed, options);
		const { nativeEvent, currentTarget: tree } = event;
		if (PAGE_KEYS.test(event.key) || event.altKey || event.defaultPrevented) return;
		if ((event.ctrlKey || event.metaKey) && !/^(?:a|Home|End)$/i.test(event.key)) return;
		event.preventDefault();
		event.stopPropagation();
		later(() => {
			// The properties of an event have the names of its constructor's options.
			const copy = new (nativeEvent.constructor as typeof globalThis.KeyboardEvent)("keydown", nativeEvent);
			focusedElement(tree)?.dispatchEvent(copy);
		});
	};
}

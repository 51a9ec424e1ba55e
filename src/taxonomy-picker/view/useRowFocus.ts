"use client";
import { type RefObject, useEffect, useReducer, useRef } from "react";
import type { Row } from "../model/rows.js";
import type { PickerSearch } from "../model/search.js";
import type { Viewport } from "./useRowWindow.js";

type RowFocusOptions = {
	scroller: RefObject<HTMLElement | null>;
	viewport: Viewport;
	rows: readonly Row[];
	/** Index of the row that Tab reaches. */
	tabStop: number;
	search: PickerSearch | null;
};

/**
 * Keeps the row that Tab reaches in view and, on request, focused. Returns the request: it is met after the next render, when the
 * row is there.
 */
export function useRowFocus({ scroller, viewport, rows, tabStop, search }: RowFocusOptions): () => void {
	const isRequested = useRef(false);
	const [, render] = useReducer((count: number) => count + 1, 0);

	useEffect(() => {
		const row = rows[tabStop];
		if (!isRequested.current || !row) return;
		isRequested.current = false;
		viewport.show(tabStop);
		scroller.current
			?.querySelector<HTMLElement>(`[data-tree="${row.tree}"][data-node="${row.node}"]`)
			?.focus({ preventScroll: true });
	});

	// A new query shows its best match; the end of a search shows the row that Tab reaches.
	const showTabStop = useRef((_: PickerSearch | null) => {});
	useEffect(() => {
		showTabStop.current = () => viewport.show(tabStop);
	});
	useEffect(() => showTabStop.current(search), [search]);

	return () => {
		isRequested.current = true;
		render();
	};
}

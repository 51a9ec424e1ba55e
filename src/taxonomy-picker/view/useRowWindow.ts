"use client";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { FIRST_WINDOW_ROWS, MAX_ROWS_WITHOUT_WINDOW, type RowWindow, windowFor } from "../model/rowWindow.js";

export type Viewport = {
	window: RowWindow;
	/** CSS pixels; `null` until measured: on a server and in the first render. */
	rowHeight: number | null;
	/** To be called when the tree scrolls. */
	measure: () => void;
	/** Scrolls as little as needed to show a row below the sticky heading. */
	show: (index: number) => void;
	/** Rows that fit into the viewport, less the heading. */
	pageRows: () => number;
};

const DEFAULT_ROW_HEIGHT_PX = 28;
/** Rows of a page where the viewport has no height. */
const DEFAULT_PAGE_ROWS = 11;

/** The rows near the viewport of a scrolling list whose rows have equal heights. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): Viewport {
	const [state, setState] = useState<{ rowHeight: number | null; window: RowWindow }>({
		rowHeight: null,
		window: { first: 0, end: FIRST_WINDOW_ROWS },
	});
	const measure = useCallback(() => {
		const element = scroller.current;
		if (!element) return;
		const rowHeight = element.querySelector<HTMLElement>("[data-row]")?.offsetHeight || DEFAULT_ROW_HEIGHT_PX;
		const window = windowFor(count, rowHeight, element.scrollTop, element.clientHeight);
		setState((state) =>
			state.rowHeight === rowHeight && state.window.first === window.first && state.window.end === window.end
				? state
				: { rowHeight, window },
		);
	}, [scroller, count]);
	useEffect(() => {
		measure();
		const element = scroller.current;
		if (!element || typeof ResizeObserver === "undefined") return;
		const observer = new ResizeObserver(() => measure());
		observer.observe(element);
		return () => observer.disconnect();
	}, [measure, scroller]);

	const rowHeight = state.rowHeight ?? DEFAULT_ROW_HEIGHT_PX;
	const show = useCallback(
		(index: number) => {
			const element = scroller.current;
			if (!element || index < 0) return;
			const top = index * rowHeight;
			if (top < element.scrollTop + rowHeight) element.scrollTop = Math.max(0, top - rowHeight);
			else if (top + rowHeight > element.scrollTop + element.clientHeight) {
				element.scrollTop = top + rowHeight - element.clientHeight;
			}
			measure();
		},
		[scroller, rowHeight, measure],
	);
	const pageRows = useCallback(
		() => Math.max(1, Math.floor((scroller.current?.clientHeight || rowHeight * DEFAULT_PAGE_ROWS) / rowHeight) - 1),
		[scroller, rowHeight],
	);
	return {
		window: count <= MAX_ROWS_WITHOUT_WINDOW ? { first: 0, end: count } : state.window,
		rowHeight: state.rowHeight,
		measure,
		show,
		pageRows,
	};
}

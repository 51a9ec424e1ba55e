"use client";
import { type RefObject, useCallback, useState } from "react";
import { useEffectBeforePaint } from "../../plot/index.js";
import { FIRST_WINDOW_ROWS, MAX_ROWS_WITHOUT_WINDOW, type RowWindow, windowFor } from "../model/rowWindow.js";
import { usePrinting } from "./usePrinting.js";

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

/** The rows near the viewport of a scrolling list whose rows have equal heights; all rows on paper. */
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
	// Before paint: a key that comes before other effects needs the heights.
	useEffectBeforePaint(() => {
		measure();
		const element = scroller.current;
		const view = element?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
		if (!element || !view?.ResizeObserver) return;
		const observer = new view.ResizeObserver(() => measure());
		observer.observe(element);
		return () => observer.disconnect();
	}, [measure, scroller]);

	const isPrinting = usePrinting(scroller);
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
		window: isPrinting || count <= MAX_ROWS_WITHOUT_WINDOW ? { first: 0, end: count } : state.window,
		rowHeight: state.rowHeight,
		measure,
		show,
		pageRows,
	};
}

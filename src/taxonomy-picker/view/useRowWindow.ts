"use client";
import { type RefObject, useCallback, useEffect, useState } from "react";
import { firstWindow, type RowWindow, windowAbove, windowFor } from "../model/rowWindow.js";

export type Viewport = {
	window: RowWindow;
	/** CSS pixels; `null` until measured, that is on the server and in the first render. */
	rowHeight: number | null;
	/** To be called when the tree scrolls. */
	measure: () => void;
	/** Scrolls as little as needed to show a row, below the heading that sticks to the top. */
	show: (index: number) => void;
	/** Rows that fit. */
	page: () => number;
};

const usualRow = 28;

/** Which rows are near the viewport of a scrolling list whose rows are all equally high. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): Viewport {
	const [state, setState] = useState<{ rowHeight: number | null; window: RowWindow }>({
		rowHeight: null,
		window: { first: 0, end: firstWindow },
	});
	const measure = useCallback(() => {
		const element = scroller.current;
		if (!element) return;
		const rowHeight = element.querySelector<HTMLElement>("[data-row]")?.offsetHeight || usualRow;
		const window = windowFor(count, rowHeight, element.scrollTop, element.clientHeight);
		setState((now) =>
			now.rowHeight === rowHeight && now.window.first === window.first && now.window.end === window.end
				? now
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

	const rowHeight = state.rowHeight ?? usualRow;
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
	const page = useCallback(
		() => Math.max(1, Math.floor((scroller.current?.clientHeight || rowHeight * 11) / rowHeight) - 1),
		[scroller, rowHeight],
	);
	return {
		window: count <= windowAbove ? { first: 0, end: count } : state.window,
		rowHeight: state.rowHeight,
		measure,
		show,
		page,
	};
}

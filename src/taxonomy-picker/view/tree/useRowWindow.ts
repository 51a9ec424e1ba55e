"use client";
import { type RefObject, useCallback, useEffect, useReducer, useRef } from "react";
import { useEffectBeforePaint, useHydrating, useLatest } from "../../../plot/index.js";
import {
	FIRST_WINDOW_ROWS,
	MAX_ROWS_AT_ONCE,
	MAX_ROWS_WITHOUT_WINDOW,
	type RowWindow,
	scrollTopFor,
	windowFor,
} from "../../model/rowWindow.js";
import { whenIdle } from "../whenIdle.js";
import { usePrinting } from "./usePrinting.js";

export type Viewport = {
	window: RowWindow;
	/** CSS pixels; `null` until measured: on a server and in the first render. */
	rowHeight: number | null;
	/** To be called before the first paint of the tree: a key that comes before other effects needs the heights. */
	observe: (tree: HTMLElement) => () => void;
	/** To be called when the tree scrolls. */
	onScroll: () => void;
	/** Scrolls as little as needed to show a row below the sticky heading. */
	show: (index: number) => void;
	/** Rows that fit into the viewport, less the heading. */
	pageRows: () => number;
};

type RowWindowOptions = {
	/** Number of rows. */
	count: number;
	/** The result of a query. A new one shows the row that Tab reaches. */
	search: object | null;
	tabStop: number;
};

/** CSS pixels. */
type Lengths = { rowHeight: number; height: number };

const DEFAULT_ROW_HEIGHT_PX = 28;
/** Rows of a page where the viewport has no height. */
const DEFAULT_PAGE_ROWS = 11;

/**
 * The rows near the viewport of a scrolling list whose rows have equal heights; all rows on paper, and of a short list as soon
 * as the browser is idle, so that its own search finds them. Position and size are kept from events: a key reads no layout.
 */
export function useRowWindow(
	scroller: RefObject<HTMLElement | null>,
	{ count, search, tabStop }: RowWindowOptions,
): Viewport {
	const isHydrating = useHydrating();
	// In a browser the usual row is assumed, so that nothing is drawn anew where it is right.
	const kept = useRef<Lengths | null>(isHydrating ? null : { rowHeight: DEFAULT_ROW_HEIGHT_PX, height: 0 });
	const measured = useRef(false);
	const lengths = kept.current;
	const isMeasured = measured.current;
	const [, render] = useReducer((renders: number) => renders + 1, 0);
	const scrollTop = useRef(0);
	const shownSearch = useRef<object | null>(null);
	const drawn = useRef<RowWindow | null>(null);
	const isPrinting = usePrinting(scroller);
	const isFilled = useFilling(search !== null, isHydrating, render);

	const { rowHeight, height } = lengths ?? { rowHeight: DEFAULT_ROW_HEIGHT_PX, height: 0 };
	const last = Math.max(0, count * rowHeight - height);
	const from = Math.min(scrollTop.current, last);
	const wanted = isMeasured && search !== shownSearch.current ? scrollTopFor(tabStop, rowHeight, from, height) : from;
	const most = isFilled.current && search === null ? MAX_ROWS_WITHOUT_WINDOW : MAX_ROWS_AT_ONCE;
	const near = lengths
		? windowFor(count, rowHeight, wanted, height)
		: { first: 0, end: Math.min(count, FIRST_WINDOW_ROWS) };
	const window = isPrinting || count <= most ? { first: 0, end: count } : near;

	const scrollTo = (top: number): void => {
		if (scroller.current && top !== scrollTop.current) scroller.current.scrollTop = top;
		scrollTop.current = top;
	};
	useEffectBeforePaint(() => {
		drawn.current = window;
		if (!isMeasured) return;
		shownSearch.current = search;
		scrollTo(wanted);
	});

	const measure = (): void => {
		const element = scroller.current;
		if (!element) return;
		const next = {
			rowHeight: element.querySelector<HTMLElement>("[data-row]")?.offsetHeight || DEFAULT_ROW_HEIGHT_PX,
			height: element.clientHeight,
		};
		const before = kept.current;
		const showsSearch = !measured.current && search !== null;
		measured.current = true;
		kept.current = next;
		if (before?.rowHeight !== next.rowHeight || showsSearch) render();
		else update();
	};
	const measureLatest = useLatest(measure);
	const observe = useCallback(
		(element: HTMLElement) => {
			measureLatest.current();
			const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
			if (!view?.ResizeObserver) return () => {};
			const observer = new view.ResizeObserver(() => measureLatest.current());
			observer.observe(element);
			return () => observer.disconnect();
		},
		[measureLatest],
	);

	/** Draws the rows near the present position, if they are not drawn yet. */
	const update = (): void => {
		const next = windowFor(count, rowHeight, scrollTop.current, kept.current?.height ?? height);
		const { first, end } = drawn.current ?? window;
		if (next.first < first || next.end > end) render();
	};
	return {
		window,
		rowHeight: lengths?.rowHeight ?? null,
		observe,
		onScroll() {
			scrollTop.current = scroller.current?.scrollTop ?? 0;
			measure();
			update();
		},
		show(index) {
			if (index < 0 || kept.current === null) return;
			const { height } = kept.current;
			const last = Math.max(0, count * rowHeight - height);
			scrollTo(scrollTopFor(index, rowHeight, Math.min(scrollTop.current, last), height));
			update();
		},
		pageRows: () => Math.max(1, Math.floor((kept.current?.height || rowHeight * DEFAULT_PAGE_ROWS) / rowHeight) - 1),
	};
}

/**
 * Whether all rows of a short list are drawn: on a server and after it, and where the browser has been idle since the last search.
 * `render` is called once they can be.
 */
function useFilling(isSearching: boolean, isHydrating: boolean, render: () => void): RefObject<boolean> {
	// Not a state: a change of it in the first render of a search would render the picker twice.
	const isFilled = useRef(isHydrating);
	useEffect(() => {
		if (isSearching) isFilled.current = false;
		if (isSearching || isFilled.current) return;
		const fill = (): void => {
			isFilled.current = true;
			render();
		};
		if (typeof requestIdleCallback === "undefined") return fill();
		return whenIdle(fill);
	}, [isSearching, render]);
	return isFilled;
}

"use client";
import { type RefObject, useReducer, useRef } from "react";
import { useEffectBeforePaint } from "../../../plot/index.js";
import type { Row } from "../../model/rows.js";
import type { TaxonomyState } from "../../state.js";
import type { Viewport } from "./useRowWindow.js";

type RowFocusOptions = {
	scroller: RefObject<HTMLElement | null>;
	viewport: Viewport;
	state: TaxonomyState;
	rows: readonly Row[];
	/** Index of the row that Tab reaches: that of the active class. */
	tabStop: number;
};

/** Requests of the keyboard focus, met in the commit that draws the row. */
export type RowFocus = {
	/** Asks for the active class, whose key this is. */
	requestFocus(key: string): void;
	/** Asks to see the row that Tab reaches, where the focus stays elsewhere. */
	requestView(): void;
};

/** `null`: the row that Tab reaches shall be in view only. */
type FocusRequest = { key: string | null };

/**
 * Keeps the row that Tab reaches in view and, on request, focused. The request names its class and is met in a layout effect:
 * effects of an earlier render that are still pending when a key comes must not meet it with their own row.
 */
export function useRowFocus(options: RowFocusOptions): RowFocus {
	const { scroller, viewport, state, rows, tabStop } = options;
	const request = useRef<FocusRequest | null>(null);
	const [, render] = useReducer((count: number) => count + 1, 0);

	useEffectBeforePaint(() => {
		const { current } = request;
		if (current === null) return;
		request.current = null;
		const row = rows[tabStop];
		if (!row || (current.key !== null && (state.active ?? "") !== current.key)) return;
		viewport.show(tabStop);
		const element =
			scroller.current?.querySelector<HTMLElement>(`[data-tree="${row.tree}"][data-node="${row.node}"]`) ?? null;
		if (current.key !== null) element?.focus({ preventScroll: true });
		scrollIntoView(element);
	});

	const ask = (next: FocusRequest): void => {
		request.current = next;
		render();
	};
	return {
		requestFocus: (key) => ask({ key }),
		requestView: () => ask({ key: null }),
	};
}

/** Scrolls the page, and all boxes in it, as little as needed. jsdom cannot. */
export function scrollIntoView(element: Element | null): void {
	element?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
}

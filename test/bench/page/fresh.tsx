/**
 * The picker and its yardstick in a page that is opened anew for each measurement. No clock is taken over here: a time ends
 * when the frame has been painted.
 */
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { PlainReact } from "../bare/plainReact.js";
import { type BareTree, bareTree } from "../bare/tree.js";
import { idle, painted, timed } from "./threadTime.js";
import { parse, trees, typeInto } from "./trees.js";

/** `react`: plain React, which no picker made with it can be faster than. */
type Side = "ours" | "bare" | "react";
type Mode = "single" | "multiple" | "cascade";
type Options = { mode?: Mode; cascadeValue?: "leaves" | "tops" | "all" };

declare global {
	interface Window {
		fresh: typeof fresh;
	}
}

/** All levels open: the longest list there is. */
const OPEN = 99;

let bare: BareTree | null = null;
const box = document.createElement("div");

const find = (selector: string): HTMLElement => {
	const element = box.querySelector<HTMLElement>(selector);
	if (!element) throw new Error(`The page has no ${selector}, so it cannot be timed.`);
	return element;
};
const input = (): HTMLInputElement => find("input") as HTMLInputElement;

/** Given by a flag of the runner. */
const collectGarbage = (globalThis as { gc?: () => void }).gc;
const nativeIdle = window.requestIdleCallback.bind(window);
/** What a mount puts off until the browser is idle: it comes after the frame that is timed, and is held back until `settle`. */
let putOff: (() => void)[] | null = null;
window.requestIdleCallback = (callback, options) => {
	if (putOff === null) return nativeIdle(callback, options);
	putOff.push(() => nativeIdle(callback, options));
	return 0;
};

const fresh = {
	names: (): string[] => trees.map(({ name }) => name),

	/** What the measurement itself takes. */
	nothing: (): Promise<number> => timed(() => {}),

	/** Milliseconds from an empty page to the painted tree. */
	async mount(side: Side, index: number, options: Options = {}): Promise<number> {
		box.className = "box";
		document.body.append(box);
		const hierarchy = parse(trees[index]?.json ?? "");
		// Of the trees that this page has made for itself: whoever fills the young generation would pay for all of them.
		collectGarbage?.();
		return timed(() => {
			putOff = [];
			if (side === "bare") {
				bare = bareTree(box, hierarchy, OPEN, "bare");
				return;
			}
			const root = createRoot(box);
			flushSync(() =>
				root.render(
					side === "react" ? (
						<PlainReact hierarchy={hierarchy} />
					) : (
						<TaxonomyPicker taxonomies={hierarchy} defaultExpandedDepth={OPEN} {...options} />
					),
				),
			);
		});
	},

	/** Waits until the code of the first use has arrived, and what is done in idle time. */
	async settle(side: Side): Promise<void> {
		const waiting = putOff ?? [];
		putOff = null;
		for (const start of waiting) start();
		input().focus();
		if (side === "ours") {
			const picker = find(".astropane-taxonomy-picker");
			while (picker.dataset.search !== "ready") await painted();
		}
		for (let i = 0; i < 5; i++) await idle();
		await painted();
	},

	/** One change of the query, as a key makes it. */
	key: (side: Side, query: string): Promise<number> =>
		timed(() => (side === "bare" ? bare?.type(query) : typeInto(input(), query))),

	/** Scrolls to so many CSS pixels. */
	scroll: (side: Side, top: number): Promise<number> =>
		timed(() => {
			const scroller = side === "bare" ? bare?.scroller : find("[role=tree]");
			scroller?.scrollTo(0, top);
		}),

	/** A key in the focused row. */
	press: (key: string, modifiers: KeyboardEventInit = {}): Promise<number> =>
		timed(() => {
			document.activeElement?.dispatchEvent(
				new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers }),
			);
		}),

	/** Focuses the row that Tab reaches. */
	focusTree: (): void => find("[role=treeitem][tabindex='0']").focus(),

	/** A click on the row at an index among those that are drawn. */
	click: (index: number, modifiers: MouseEventInit = {}): Promise<number> =>
		timed(() => {
			const row = box.querySelectorAll("[role=treeitem]")[index];
			row?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...modifiers }));
		}),

	/** Number of rows in the page. */
	rows: (): number => box.querySelectorAll("[role=treeitem]").length,

	/** Accessible state of the focused row. */
	chosen: (): number => box.querySelectorAll("[role=treeitem]:is([aria-checked=true], [aria-selected=true])").length,
};

window.fresh = fresh;

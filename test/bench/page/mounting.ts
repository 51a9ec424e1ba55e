import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import type { Side } from "./contest.js";

/** 1000 CSS pixels wide, by the page's stylesheet. */
export function makeBox(): HTMLDivElement {
	const box = document.createElement("div");
	box.className = "box";
	document.body.append(box);
	return box;
}

/** A component on the page, to stay there till `remove`. */
export function place(element: ReactElement): { box: HTMLElement; root: Root; remove(): void } {
	const box = makeBox();
	const root = createRoot(box);
	flushSync(() => root.render(element));
	return {
		box,
		root,
		remove() {
			flushSync(() => root.unmount());
			box.remove();
		},
	};
}

/** From an empty box to the first complete picture; `element` is asked anew in each turn, so that nothing is known yet. */
export function mountSide(name: string, element: () => ReactElement): Side {
	let box = makeBox();
	let root: Root | null = null;
	let made: ReactElement | null = null;
	return {
		name,
		root: () => box,
		before() {
			made = element();
		},
		act() {
			root = createRoot(box);
			flushSync(() => root?.render(made));
		},
		after() {
			flushSync(() => root?.unmount());
			box.remove();
			box = makeBox();
		},
	};
}

export function bareMountSide(name: string, draw: (box: HTMLElement) => unknown): Side {
	let box = makeBox();
	return {
		name,
		root: () => box,
		act: () => draw(box),
		after() {
			box.remove();
			box = makeBox();
		},
	};
}

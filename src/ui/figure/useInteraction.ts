"use client";

import { type RefObject, useEffect, useRef } from "react";
import { focusedElement } from "../../plot/interaction/focusedElement.js";
import type { FigureHandle } from "../../plot/react/Figure.js";
import { useLatest } from "../../plot/react/useLatest.js";

/** What answers pointer and keys on a mounted figure. */
export type Interaction = {
	/** Takes all listeners off. */
	detach(): void;
	/** After each frame: readouts follow. */
	painted(dirty: ReadonlySet<string>): void;
};

/** What says that somebody turns to the figure. It is kept till the code is there, and played to it then. */
const calls =
	"pointerover pointerdown pointermove pointerup pointercancel pointerleave wheel dblclick focusin keydown".split(" ");

/** Milliseconds after which code that could not be had may be asked for again. */
const RETRY = 3000;

/**
 * Binds pointer and keys with code that is fetched when somebody first turns to the figure: a page that is only looked at
 * does without it. `attach` is called once the code is there, then what was done meanwhile is done again; it is bound anew
 * when `key` changes.
 */
export function useInteraction(
	key: unknown,
	figure: RefObject<FigureHandle | null>,
	load: () => Promise<() => Interaction | null>,
	say: (problem: string) => void,
): RefObject<Interaction | null> {
	const bound = useRef<Interaction>(null);
	const called = useRef(false);
	const latest = useLatest({ load, say });
	useEffect(() => {
		void key;
		const handle = figure.current;
		if (!handle) return;
		const { box } = handle;
		let wanted = true;
		let fetching = false;
		let retry: ReturnType<typeof setTimeout> | undefined;
		let kept: Event[] = [];

		const listen = (how: "addEventListener" | "removeEventListener") => {
			for (const type of calls) box[how](type, hear, { passive: false });
		};
		const fetch = () => {
			if (fetching) return;
			fetching = true;
			called.current = true;
			// It will be wanted next.
			import("../popover/tooltipBox.js").catch(() => {});
			latest.current
				.load()
				.then((attach) => {
					if (!wanted) return;
					listen("removeEventListener");
					bound.current = attach();
					for (const event of kept) repeat(event, box);
					handle.mark("cursor");
				})
				.catch((error: unknown) => {
					kept = [];
					retry = setTimeout(() => {
						fetching = false;
					}, RETRY);
					latest.current.say(`Zoom and readout could not be loaded: ${String(error)}`);
				});
		};
		const hear = (event: Event) => {
			fetch();
			if (event.target !== box) return;
			// Of a run of moves the last one counts.
			if (event.type === "pointermove" && kept.at(-1)?.type === event.type) kept.pop();
			kept.push(event);
			if (isOurs(event, box)) event.preventDefault();
		};

		bound.current = {
			detach: () => listen("removeEventListener"),
			// A cursor that is set from elsewhere wants its readout too.
			painted: (dirty) => dirty.size === 1 && dirty.has("cursor") && fetch(),
		};
		listen("addEventListener");
		// The stylesheet keeps the page from zooming under two fingers.
		box.dataset.astropaneLive = "";
		if (called.current) fetch();
		return () => {
			wanted = false;
			clearTimeout(retry);
			bound.current?.detach();
			bound.current = null;
		};
	}, [key, figure, latest]);
	return bound;
}

/** What the page would scroll or zoom by, and the plot will answer. */
function isOurs(event: Event, box: HTMLElement): boolean {
	const { type, key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
	if (type === "wheel") return ctrlKey || metaKey || box === focusedElement(box);
	return type === "keydown" && key.startsWith("Arrow") && !ctrlKey && !metaKey && !altKey;
}

/** The same event once more, for the figure alone: the host has heard it. */
function repeat(event: Event, box: HTMLElement): void {
	const { type } = event;
	box.addEventListener(type, (again) => again.stopPropagation(), { once: true });
	// What an event says has the names that its constructor takes.
	box.dispatchEvent(new (event.constructor as typeof Event)(type, event));
}

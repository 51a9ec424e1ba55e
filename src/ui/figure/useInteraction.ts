"use client";

import { type RefObject, useRef } from "react";
import { focusedElement } from "../../plot/interaction/focusedElement.js";
import type { FigureHandle } from "../../plot/react/Figure.js";
import { useEffectBeforePaint } from "../../plot/react/useEffectBeforePaint.js";
import { useLatest } from "../../plot/react/useLatest.js";

/** Handlers of pointer and keys, attached to a mounted figure. */
export type Interaction = {
	/** Removes all listeners. */
	detach(): void;
	/** Called after each frame, so that readouts follow. */
	painted(dirty: ReadonlySet<string>): void;
};

/** Events that trigger loading; queued, and replayed once the handlers are attached. */
const TRIGGER_EVENTS =
	"pointerover pointerdown pointermove pointerup pointercancel pointerleave wheel dblclick focusin keydown".split(" ");

/** After a failure the next event may load again once this has passed, ms. */
const RETRY_DELAY_MS = 3000;

/**
 * Loads the handlers of pointer and keys at the first event on the figure, attaches them, and replays the events since then. They
 * are attached anew when `key` changes. `load` resolves to the function that attaches them, or that gives null where the
 * figure is gone.
 */
export function useInteraction(
	key: unknown,
	figure: RefObject<FigureHandle | null>,
	load: () => Promise<() => Interaction | null>,
	onFailure: () => void,
): RefObject<Interaction | null> {
	const interaction = useRef<Interaction>(null);
	const isTriggered = useRef(false);
	const latest = useLatest({ load, onFailure });
	// A key may follow in the task that mounts the figure, before React runs passive effects.
	useEffectBeforePaint(() => {
		void key;
		const handle = figure.current;
		if (!handle) return;
		const { box } = handle;
		let isMounted = true;
		let isLoading = false;
		let retryTimer: ReturnType<typeof setTimeout> | undefined;
		let queue: Event[] = [];

		const listen = (method: "addEventListener" | "removeEventListener") => {
			for (const type of TRIGGER_EVENTS) box[method](type, onEvent, { passive: false });
		};
		const loadOnce = () => {
			if (isLoading) return;
			isLoading = true;
			isTriggered.current = true;
			// The tooltip is needed next.
			import("../popover/tooltipBox.js").catch(() => {});
			latest.current
				.load()
				.then((attach) => {
					if (!isMounted) return;
					listen("removeEventListener");
					// A key before the first frame needs the view of a paint.
					handle.flush();
					interaction.current = attach();
					for (const event of queue) replay(event, box);
					handle.mark("cursor");
				})
				.catch(() => {
					queue = [];
					retryTimer = setTimeout(() => {
						isLoading = false;
					}, RETRY_DELAY_MS);
					latest.current.onFailure();
				});
		};
		const onEvent = (event: Event) => {
			loadOnce();
			if (event.target !== box) return;
			// Only the last of successive moves is replayed.
			if (event.type === "pointermove" && queue.at(-1)?.type === event.type) queue.pop();
			queue.push(event);
			if (isHandledByPlot(event, box)) event.preventDefault();
		};

		interaction.current = {
			detach: () => listen("removeEventListener"),
			// A cursor that the host sets needs its readout.
			painted: (dirty) => dirty.size === 1 && dirty.has("cursor") && loadOnce(),
		};
		listen("addEventListener");
		// The stylesheet sets `touch-action` by it.
		box.dataset.astropaneLive = "";
		if (isTriggered.current) loadOnce();
		return () => {
			isMounted = false;
			clearTimeout(retryTimer);
			interaction.current?.detach();
			interaction.current = null;
		};
	}, [key, figure, latest]);
	return interaction;
}

/** Whether the plot will answer an event that would scroll or zoom the page. */
function isHandledByPlot(event: Event, box: HTMLElement): boolean {
	const { type, key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
	if (type === "wheel") return ctrlKey || metaKey || box === focusedElement(box);
	return type === "keydown" && key.startsWith("Arrow") && !ctrlKey && !metaKey && !altKey;
}

/** Dispatches a copy of the event to the figure alone: the host has received the original. */
function replay(event: Event, box: HTMLElement): void {
	const { type } = event;
	box.addEventListener(type, (copy) => copy.stopPropagation(), { once: true });
	// The properties of an event have the names of its constructor's options.
	box.dispatchEvent(new (event.constructor as typeof Event)(type, event));
}

import { expect } from "vitest";

/** Waits till a plot answers the pointer. A pointer moves on: the first of its events may come before anybody listens. */
export const answers = (plot: () => HTMLElement | null | undefined): Promise<void> =>
	expect
		.poll(() => {
			plot()?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
			return plot()?.hasAttribute("data-astropane-gesture");
		})
		.toBe(true);

"use client";
import { type MouseEvent, useEffect, useRef } from "react";

export type HoldEvents = {
	onPointerDown(event: MouseEvent): void;
	onPointerUp(): void;
	onPointerLeave(): void;
	onPointerCancel(): void;
	onClick(event: MouseEvent): void;
};

/** Time before a held button repeats, and between the repeats, ms. */
const HOLD_DELAY_MS = 400;
const HOLD_PERIOD_MS = 60;

/**
 * Events of a button that acts once when it is pressed, and repeatedly while it is held. A press that becomes a scroll does
 * nothing, because the first step waits for the click. `end` is called after each press.
 */
export function usePressAndHold(step: (event: MouseEvent) => void, end: () => void): HoldEvents {
	const hold = useRef<{ timer: ReturnType<typeof setTimeout> | undefined; repeated: boolean }>({
		timer: undefined,
		repeated: false,
	});
	useEffect(() => {
		const state = hold.current;
		return () => clearTimeout(state.timer);
	}, []);
	const release = (): void => {
		clearTimeout(hold.current.timer);
		if (hold.current.repeated) end();
	};
	return {
		onPointerDown(event) {
			if (event.button !== 0) return;
			hold.current.repeated = false;
			const repeat = (): void => {
				hold.current.repeated = true;
				step(event);
				hold.current.timer = setTimeout(repeat, HOLD_PERIOD_MS);
			};
			clearTimeout(hold.current.timer);
			hold.current.timer = setTimeout(repeat, HOLD_DELAY_MS);
		},
		onPointerUp: release,
		onPointerLeave: release,
		onPointerCancel: release,
		onClick(event) {
			clearTimeout(hold.current.timer);
			if (!hold.current.repeated) step(event);
			hold.current.repeated = false;
			end();
		},
	};
}

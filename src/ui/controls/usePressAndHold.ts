"use client";
import { type MouseEvent, useEffect, useRef } from "react";

export type HoldEvents = {
	onPointerDown(event: MouseEvent): void;
	onPointerUp(): void;
	onPointerLeave(): void;
	onPointerCancel(): void;
	onClick(event: MouseEvent): void;
};

/** Milliseconds before a held button repeats, and between the repeats. */
const holdDelay = 400;
const holdPeriod = 60;

/**
 * Events of a button that acts once when it is pressed, again and again while it is held. A press that turns out to be a
 * scroll does nothing, because the first step waits for the click. `end` is called after each press.
 */
export function usePressAndHold(step: (event: MouseEvent) => void, end: () => void): HoldEvents {
	const hold = useRef<{ timer: ReturnType<typeof setTimeout> | undefined; repeated: boolean }>({
		timer: undefined,
		repeated: false,
	});
	useEffect(() => {
		const held = hold.current;
		return () => clearTimeout(held.timer);
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
				hold.current.timer = setTimeout(repeat, holdPeriod);
			};
			clearTimeout(hold.current.timer);
			hold.current.timer = setTimeout(repeat, holdDelay);
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

import type { History } from "./history.js";

type IsEqual<T> = (a: T, b: T) => boolean;

/**
 * Goes one step back; the same history is returned where there is none. Values equal to the present one are passed over: a host in
 * control has refused what came after them.
 */
export function stepBack<T>(history: History<T>, isEqual: IsEqual<T> = Object.is): History<T> {
	const { past, present, future } = history;
	const index = past.findLastIndex((step) => !isEqual(step, present));
	if (index < 0) return history;
	return {
		...history,
		past: past.slice(0, index),
		present: past[index] as T,
		future: [present, ...future],
		open: null,
	};
}

/** Goes one step forward; otherwise as `stepBack`. */
export function stepForward<T>(history: History<T>, isEqual: IsEqual<T> = Object.is): History<T> {
	const { past, present, future } = history;
	const index = future.findIndex((step) => !isEqual(step, present));
	if (index < 0) return history;
	return {
		...history,
		past: [...past, present],
		present: future[index] as T,
		future: future.slice(index + 1),
		open: null,
	};
}

/** Ends the gesture, so that the next push is a step of its own. A gesture that ended where it began is no step. */
export function endStep<T>(history: History<T>, isEqual: IsEqual<T> = Object.is): History<T> {
	const { past, present, open } = history;
	if (open === null) return history;
	const isIdle = past.length > 0 && isEqual(past[past.length - 1] as T, present);
	return { ...history, past: isIdle ? past.slice(0, -1) : past, open: null };
}

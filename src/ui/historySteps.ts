import type { History } from "./history.js";

type IsEqual<T> = (a: T, b: T) => boolean;

/**
 * Adds a step. Successive steps with the same `gesture` are one step until `endStep`. The present value itself (by identity)
 * adds none: the same history is returned.
 */
export function pushStep<T>(history: History<T>, next: T, gesture: string | null = null): History<T> {
	if (Object.is(next, history.present)) return history;
	if (gesture !== null && gesture === history.open) return { ...history, present: next, future: [] };
	const past = history.limit === 0 ? [] : [...history.past, history.present].slice(-history.limit);
	return { ...history, past, present: next, future: [], open: gesture };
}

/** Replaces the present value without a step, for a value that a host in control has set. */
export function replacePresent<T>(history: History<T>, present: T): History<T> {
	return Object.is(present, history.present) ? history : { ...history, present };
}

/** Ends the gesture, so that the next push is a step of its own. A gesture that ended where it began is no step. */
export function endStep<T>(history: History<T>, isEqual: IsEqual<T> = Object.is): History<T> {
	const { past, present, open } = history;
	if (open === null) return history;
	const isIdle = past.length > 0 && isEqual(past[past.length - 1] as T, present);
	return { ...history, past: isIdle ? past.slice(0, -1) : past, open: null };
}

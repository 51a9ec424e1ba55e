import type { History } from "./history.js";

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

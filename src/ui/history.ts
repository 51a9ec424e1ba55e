/** An immutable undo stack. `past` ends with the step before `present`, `future` begins with the one after it. */
export type History<T> = {
	readonly past: readonly T[];
	readonly present: T;
	readonly future: readonly T[];
	/** Name of the gesture that is still writing `present`, or null. */
	readonly open: string | null;
	/** Most steps that are kept behind `present`. */
	readonly limit: number;
};

export function createHistory<T>(present: T, limit = 100): History<T> {
	return { past: [], present, future: [], open: null, limit: Math.max(0, Math.floor(limit)) };
}

/**
 * Puts a step on the stack. Steps with the same `gesture` name that follow one another are one step, till `endStep`.
 * The value that is there already (by identity) changes nothing and returns the same history.
 */
export function pushStep<T>(history: History<T>, next: T, gesture: string | null = null): History<T> {
	if (Object.is(next, history.present)) return history;
	if (gesture !== null && gesture === history.open) return { ...history, present: next, future: [] };
	const past = history.limit === 0 ? [] : [...history.past, history.present].slice(-history.limit);
	return { ...history, past, present: next, future: [], open: gesture };
}

/** The gesture is over: the next push is a step of its own. */
export function endStep<T>(history: History<T>): History<T> {
	return history.open === null ? history : { ...history, open: null };
}

/** One step back; the same history when there is none. */
export function stepBack<T>(history: History<T>): History<T> {
	if (history.past.length === 0) return history;
	const present = history.past[history.past.length - 1] as T;
	return {
		...history,
		past: history.past.slice(0, -1),
		present,
		future: [history.present, ...history.future],
		open: null,
	};
}

/** One step forward; the same history when there is none. */
export function stepForward<T>(history: History<T>): History<T> {
	if (history.future.length === 0) return history;
	const present = history.future[0] as T;
	return { ...history, past: [...history.past, history.present], present, future: history.future.slice(1), open: null };
}

/** An immutable undo history. `past` ends with the step before `present`; `future` begins with the one after it. */
export type History<T> = {
	readonly past: readonly T[];
	readonly present: T;
	readonly future: readonly T[];
	/** Name of the gesture that is still changing `present`, or null. */
	readonly open: string | null;
	/** Maximum length of `past`. */
	readonly limit: number;
};

const DEFAULT_LIMIT = 100;

export function createHistory<T>(present: T, limit: number = DEFAULT_LIMIT): History<T> {
	return { past: [], present, future: [], open: null, limit: Math.max(0, Math.floor(limit)) };
}

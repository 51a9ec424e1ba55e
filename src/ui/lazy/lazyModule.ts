/**
 * Code that most pages never need. Bundlers for browsers take the `fetched` form, a chunk of its own; elsewhere it is
 * `bundled`, so that a server has it at once (package.json, "imports").
 */
export type LazyModule<T> = {
	/** Null until it is there. */
	now(): T | null;
	/** Fetches it if need be; after a failure it is asked for again. */
	load(): Promise<T>;
	/** It was asked for and did not come. */
	failed(): boolean;
	/** Called when it has come. Returns how to take the listener back. */
	subscribe(listener: () => void): () => void;
};

export const eager = <T>(value: T): LazyModule<T> => ({
	now: () => value,
	load: () => Promise.resolve(value),
	failed: () => false,
	subscribe: () => () => {},
});

/**
 * A server whose bundler took the browser's files (no `document`) asks for the code at once, so that it has arrived by the
 * first request.
 */
export function lazy<T>(fetch: () => Promise<T>): LazyModule<T> {
	let value: T | null = null;
	let pending: Promise<T> | null = null;
	let failed = false;
	const listeners = new Set<() => void>();
	const part: LazyModule<T> = {
		now: () => value,
		load() {
			pending ??= fetch().then(
				(found) => {
					value = found;
					for (const listener of [...listeners]) listener();
					return found;
				},
				(error: unknown) => {
					pending = null;
					failed = true;
					throw error;
				},
			);
			return pending;
		},
		failed: () => failed,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
	if (typeof document === "undefined") part.load().catch(() => {});
	return part;
}

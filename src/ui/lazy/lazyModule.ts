/**
 * Code that most pages never need. Conditions in package.json, "imports", choose the form: bundlers for browsers take the `lazy`
 * one, a chunk of its own; servers take the `eager` one and have it at once.
 */
export type LazyModule<T> = {
	/** Null until it is loaded. */
	now(): T | null;
	/** Loads it if need be; after a failure the next call tries again. */
	load(): Promise<T>;
	/** Whether a load has failed. */
	failed(): boolean;
	/** Calls the listener when it is loaded. Returns the function that unsubscribes. */
	subscribe(listener: () => void): () => void;
};

export const eager = <T>(value: T): LazyModule<T> => ({
	now: () => value,
	load: () => Promise.resolve(value),
	failed: () => false,
	subscribe: () => () => {},
});

/**
 * A server whose bundler took the browser's files (no `document`) loads the code at once, so that it is there by the first
 * request.
 */
export function lazy<T>(fetch: () => Promise<T>): LazyModule<T> {
	let value: T | null = null;
	let pending: Promise<T> | null = null;
	let hasFailed = false;
	const listeners = new Set<() => void>();
	const module: LazyModule<T> = {
		now: () => value,
		load() {
			pending ??= fetch().then(
				(loaded) => {
					value = loaded;
					for (const listener of [...listeners]) listener();
					return loaded;
				},
				(error: unknown) => {
					pending = null;
					hasFailed = true;
					throw error;
				},
			);
			return pending;
		},
		failed: () => hasFailed,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
	if (typeof document === "undefined") module.load().catch(() => {});
	return module;
}

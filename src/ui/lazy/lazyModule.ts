/**
 * Code that most pages never need. Conditions in package.json, "imports", choose the form: bundlers for browsers take the `lazy`
 * one, a chunk of its own; servers take the `eager` one and have it at once.
 */
export type LazyModule<T> = {
	/** Null until it is loaded. */
	now(): T | null;
	/** Loads it if need be; after a failure the next call tries again. */
	load(): Promise<T>;
	/** Whether a load has failed, and none has succeeded. */
	failed(): boolean;
	/** Calls the listener when it is loaded, and when a load has failed. Returns the function that unsubscribes. */
	subscribe(listener: () => void): () => void;
};

export const eager = <T>(value: T): LazyModule<T> => ({
	now: () => value,
	load: () => Promise.resolve(value),
	failed: () => false,
	subscribe: () => () => {},
});

/** Code that is fetched when `load` is first called. */
export function fetched<T>(fetch: () => Promise<T>): LazyModule<T> {
	let value: T | null = null;
	let pending: Promise<T> | null = null;
	let hasFailed = false;
	const listeners = new Set<() => void>();
	const notify = () => {
		for (const listener of [...listeners]) listener();
	};
	return {
		now: () => value,
		load() {
			pending ??= fetch().then(
				(loaded) => {
					value = loaded;
					hasFailed = false;
					notify();
					return loaded;
				},
				(error: unknown) => {
					pending = null;
					hasFailed = true;
					notify();
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
}

/**
 * As `fetched`. A server whose bundler took the browser's files (no `document`) loads the code at once, so that it is there by
 * the first request.
 */
export function lazy<T>(fetch: () => Promise<T>): LazyModule<T> {
	const module = fetched(fetch);
	if (typeof document === "undefined") module.load().catch(() => {});
	return module;
}

/** Without an answer for so long a host is taken to have refused, ms. */
const PATIENCE_MS = 1000;

/** Values that a host in control was asked for and has not rendered yet, by name. */
export type Requests<T> = {
	/** What a further change builds upon: the last value asked for, where the present one is an earlier; else the present one. */
	latest<K extends keyof T>(name: K): T[K];
	/** Notes that the host is asked for a value. */
	add<K extends keyof T>(name: K, value: T[K]): void;
};

/** The host has the last word: a value that it was not asked for ends the wait for the others of that name. */
export function createRequests<T>(present: () => T): Requests<T> {
	const asked: { [K in keyof T]?: T[K][] } = {};
	let askedAt = 0;
	/** The present value, and those asked for since. */
	const since = <K extends keyof T>(name: K): T[K][] => {
		const value = present()[name];
		const values = (Date.now() - askedAt < PATIENCE_MS && asked[name]) || [];
		const index = values.findLastIndex((other) => JSON.stringify(other) === JSON.stringify(value));
		return [value, ...(index < 0 ? [] : values.slice(index + 1))];
	};
	return {
		latest: (name) => since(name).at(-1) as T[typeof name],
		add(name, value) {
			asked[name] = [...since(name), value];
			askedAt = Date.now();
		},
	};
}

/** Without an answer for so long a host is taken to have refused, ms. */
const PATIENCE_MS = 1000;

/** Values that a host in control was asked for and has not rendered yet, by name. */
export type Requests<T> = {
	/** What a further change builds upon: the last value asked for, where the present one is an earlier; else the present one. */
	latest<K extends keyof T>(name: K): T[K];
	/** Notes that the host is asked for a value; `isRestored`: by undo or redo, which have moved the history already. */
	add<K extends keyof T>(name: K, value: T[K], isRestored?: boolean): void;
	/** Notes that the host renders another value than the present one. True: undo or redo has asked for it. */
	answer<K extends keyof T>(name: K, value: T[K]): boolean;
};

/** The host has the last word: a value that it was not asked for ends the wait for the others of that name. */
export function createRequests<T>(present: () => T): Requests<T> {
	const asked: { [K in keyof T]?: T[K][] } = {};
	/** Names and values that undo and redo have asked for, and the host has not rendered yet. */
	const restored: string[] = [];
	let askedAt = 0;
	const isWaiting = (): boolean => Date.now() - askedAt < PATIENCE_MS;
	/** The present value, and those asked for since. */
	const since = <K extends keyof T>(name: K): T[K][] => {
		const value = present()[name];
		const values = (isWaiting() && asked[name]) || [];
		const index = values.findLastIndex((other) => JSON.stringify(other) === JSON.stringify(value));
		return [value, ...(index < 0 ? [] : values.slice(index + 1))];
	};
	return {
		latest: (name) => since(name).at(-1) as T[typeof name],
		add(name, value, isRestored) {
			asked[name] = [...since(name), value];
			if (!isWaiting()) restored.length = 0;
			if (isRestored) restored.push(JSON.stringify([name, value]));
			askedAt = Date.now();
		},
		answer(name, value) {
			const index = restored.indexOf(JSON.stringify([name, value]));
			return index >= 0 && isWaiting() && restored.splice(index, 1).length > 0;
		},
	};
}

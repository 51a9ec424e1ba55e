/** Whether a value of a state can be used. */
export type StateTest = (value: unknown) => boolean;

export const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What `read` returns; undefined where it throws, as proxies and getters of a host may. */
export function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}

/** Whether a value has what is needed of a zustand store. */
export const isStore = (value: unknown): boolean =>
	isObject(value) &&
	attempt(() =>
		["getState", "setState", "subscribe"].every(
			(name) => typeof (value as Record<string, unknown>)[name] === "function",
		),
	) === true;

export const isOneOf =
	(...values: readonly unknown[]): StateTest =>
	(value) =>
		values.includes(value);

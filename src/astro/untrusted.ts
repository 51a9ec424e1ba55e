/** The value in a text of JSON, as databases and forms often store it; other values as they are. */
export function fromJson(value: unknown): unknown {
	if (typeof value !== "string") return value;
	const text = value.trim();
	if (!["{}", "[]", '""'].includes(text.charAt(0) + text.charAt(text.length - 1))) return value;
	try {
		return JSON.parse(text);
	} catch {
		return value;
	}
}

/** What `read` returns; `otherwise` where it throws, as it does for proxies and getters of others. */
export function attempt<T, U>(read: () => T, otherwise: U): T | U {
	try {
		return read();
	} catch {
		return otherwise;
	}
}

/** The own properties of an object; none of another value, and of one that cannot be read. */
export function ownProperties<T extends object>(value: T | null | undefined): Partial<T> {
	return attempt((): Partial<T> => (typeof value === "object" && value !== null ? { ...value } : {}), {});
}

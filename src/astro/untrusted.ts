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

/** Objects in objects that a copy goes down to. */
const MAX_COPY_DEPTH = 500;

/** A copy of arrays and objects, in which what throws when it is read is left out, and what holds itself is kept. */
export function readableCopy(value: unknown, copies: Map<object, unknown> = new Map(), depth = 0): unknown {
	if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || depth > MAX_COPY_DEPTH) return value;
	if (copies.has(value)) return copies.get(value);
	const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
	copies.set(value, copy);
	for (const key of attempt(() => Object.keys(value), [])) {
		const item = attempt(() => (value as Record<string, unknown>)[key], undefined);
		Object.defineProperty(copy, key, {
			value: readableCopy(item, copies, depth + 1),
			configurable: true,
			enumerable: true,
			writable: true,
		});
	}
	return copy;
}

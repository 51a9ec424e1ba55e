/** Objects in objects that a copy goes down to. */
const MAX_COPY_DEPTH = 500;

/** As `attempt` of `untrusted.ts`, which a host's bundler would cut into a file of its own if it were imported here. */
function read<T>(get: () => T): T | undefined {
	try {
		return get();
	} catch {
		return undefined;
	}
}

/** A copy of arrays and objects, in which what throws when it is read is left out, and what holds itself is kept. */
export function readableCopy(value: unknown, copies: Map<object, unknown> = new Map(), depth = 0): unknown {
	if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || depth > MAX_COPY_DEPTH) return value;
	if (copies.has(value)) return copies.get(value);
	const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : {};
	copies.set(value, copy);
	for (const key of read(() => Object.keys(value)) ?? []) {
		const item = read(() => (value as Record<string, unknown>)[key]);
		Object.defineProperty(copy, key, {
			value: readableCopy(item, copies, depth + 1),
			configurable: true,
			enumerable: true,
			writable: true,
		});
	}
	return copy;
}

/** JSON with the lines of its objects. */
export type JsonLines = {
	value: unknown;
	/** Line of an object, or of one of its keys, from 1; null for an object that is not part of the text. */
	lineOf(object: object, key?: string): number | null;
};

/** Where a text is no JSON. */
export type JsonError = { line: number; found: string };

/** The lines of an object: that of its beginning, and those of its keys. */
type Lines = { start: number; keys: Map<string, number> };
type Container = { value: unknown[] | Record<string, unknown>; key: string | null; lines: Lines };

const token = /\s*(?:([{}[\],:])|("(?:[^"\\]|\\.)*")|([-\w.+]+)|(\S))/y;

/** Parses JSON and notes the lines. Not recursive, so that depth is unlimited. */
export function parseJsonLines(text: string): JsonLines | JsonError {
	const linesOf = new WeakMap<object, Lines>();
	const stack: Container[] = [];
	let root: { value: unknown } | null = null;
	/** What may stand next. A list or an object may also end where its first item stands. */
	let expects: "value" | "key" | "colon" | "comma" | "end" = "value";
	let isFirst = false;
	let line = 1;
	let at = 0;
	const put = (value: unknown): void => {
		const top = stack[stack.length - 1];
		if (!top) root = { value };
		else if (Array.isArray(top.value)) top.value.push(value);
		// A key may be "__proto__".
		else
			Object.defineProperty(top.value, top.key ?? "", {
				value,
				writable: true,
				enumerable: true,
				configurable: true,
			});
		expects = top ? "comma" : "end";
	};
	const open = (value: Container["value"]): void => {
		const lines = { start: line, keys: new Map<string, number>() };
		put(value);
		linesOf.set(value, lines);
		stack.push({ value, key: null, lines });
		isFirst = true;
		expects = Array.isArray(value) ? "value" : "key";
	};
	while (true) {
		token.lastIndex = at;
		const match = token.exec(text);
		if (!match) break;
		const [whole, sign, quoted, bare, other] = match;
		const content = whole.trimStart();
		for (let i = at; i < at + whole.length - content.length; i++) if (text[i] === "\n") line++;
		at += whole.length;
		const error: JsonError = { line, found: content };
		const top = stack[stack.length - 1];
		const wasFirst = isFirst;
		isFirst = false;
		if (other !== undefined) return error;
		if (sign === "}" || sign === "]") {
			const closes = top && Array.isArray(top.value) === (sign === "]");
			if (!closes || !(expects === "comma" || (wasFirst && expects !== "colon"))) return error;
			stack.pop();
			expects = stack.length > 0 ? "comma" : "end";
		} else if (sign === ",") {
			if (expects !== "comma" || !top) return error;
			expects = Array.isArray(top.value) ? "value" : "key";
		} else if (sign === ":") {
			if (expects !== "colon") return error;
			expects = "value";
		} else if (expects === "key") {
			const key = quoted === undefined ? null : jsonValue(quoted);
			if (key === null || !top) return error;
			top.key = key.value as string;
			top.lines.keys.set(top.key, line);
			expects = "colon";
		} else if (expects !== "value") return error;
		else if (sign === "{") open({});
		else if (sign === "[") open([]);
		else {
			const value = jsonValue(quoted ?? bare ?? "");
			if (value === null) return error;
			put(value.value);
		}
	}
	const end = root as { value: unknown } | null;
	if (end === null || stack.length > 0) return { line, found: "" };
	return {
		value: end.value,
		lineOf: (object, key) => {
			const lines = linesOf.get(object);
			return (key === undefined ? undefined : lines?.keys.get(key)) ?? lines?.start ?? null;
		},
	};
}

/** The value of a text, a number or a word of JSON; null for anything else. */
function jsonValue(text: string): { value: unknown } | null {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch {
		return null;
	}
}

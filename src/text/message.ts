import { numberText, withMinusSign } from "./numbers.js";

/** Characters of a text that are shown in a message. */
const MAX_CHARACTERS = 40;
const UNREADABLE = "a value that cannot be read";

/** The first `most` characters and "…" where there are more. No character of two code units is split. */
export function shorten(text: string, most: number = MAX_CHARACTERS): string {
	if (text.length <= most) return text;
	const start = text.slice(0, most);
	return `${/[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start}…`;
}

/**
 * A value that a user or a host passed, for a message: `"text"`, `6562.8`, `[1, 2, 3, … 97 more]`, `{z: 0.1, … 4 more}`. Lists and
 * objects show `most` items, and none of what is nested in these. Fractions have seven significant digits. Never throws.
 */
export function formatForMessage(value: unknown, most = 3): string {
	const count = most > 0 ? Math.trunc(Math.min(most, 1000)) : 0;
	try {
		if (typeof value !== "object" || value === null) return formatPrimitive(value);
		if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid date" : value.toISOString();
		if (value instanceof Error) return shorten(`${value.name}: ${value.message}`);
		if (value instanceof Map || value instanceof Set) {
			const items = numberText().count(value.size, "item", "items");
			return `a ${value instanceof Map ? "Map" : "Set"} with ${items}`;
		}
		if (isList(value)) {
			const items = Array.from({ length: Math.min(count, value.length) }, (_, i) => formatItem(() => value[i]));
			return `[${withRest(items, value.length)}]`;
		}
		const object = value as Readonly<Record<string, unknown>>;
		const keys = Object.keys(object);
		const items = keys.slice(0, count).map((key) => `${shorten(key)}: ${formatItem(() => object[key])}`);
		return `{${withRest(items, keys.length)}}`;
	} catch {
		return UNREADABLE;
	}
}

const isList = (value: object): value is ArrayLike<unknown> =>
	Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

function withRest(items: readonly string[], count: number): string {
	const rest = count - items.length;
	return (rest > 0 ? [...items, `… ${numberText().integer(rest)} more`] : items).join(", ");
}

function formatItem(read: () => unknown): string {
	try {
		const value = read();
		if (typeof value !== "object" || value === null) return formatPrimitive(value);
		if (isList(value)) return value.length === 0 ? "[]" : "[…]";
		return "{…}";
	} catch {
		return "…";
	}
}

function formatPrimitive(value: unknown): string {
	switch (typeof value) {
		case "string":
			return JSON.stringify(shorten(value));
		case "number":
			return formatNumber(value);
		case "bigint":
			return withMinusSign(shorten(value.toString()));
		case "function":
			return "a function";
		default:
			return shorten(String(value));
	}
}

function formatNumber(value: number): string {
	if (!Number.isFinite(value)) return withMinusSign(String(value));
	const text = String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(7)));
	if (!text.includes("e")) return withMinusSign(text);
	const [mantissa = ""] = text.split("e");
	return numberText().scientific(value, mantissa.replace(/\D/g, "").length);
}

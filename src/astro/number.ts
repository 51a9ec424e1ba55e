/** Numbers as they come: an array (a `null` is a missing value) or a typed array. */
export type NumericInput = ArrayLike<number | null>;

const DECIMAL = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

/**
 * A value of unknown type as a number. A string counts when it is a plain decimal number ("10.2", " 8.5e-3 "), because
 * tables that went through CSV often reach JSON with quotes. Everything else (null, true, "0x10", "", "1,5") is NaN.
 */
export function readNumber(value: unknown): number {
	if (typeof value === "number") return value;
	if (typeof value === "string" && DECIMAL.test(value)) return Number(value);
	return Number.NaN;
}

/** True for arrays and typed arrays, false for strings, null, objects. */
export function isListOfValues(value: unknown): value is ArrayLike<unknown> {
	return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

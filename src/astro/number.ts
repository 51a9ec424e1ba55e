/** Numbers from outside: an array (`null` is a missing value) or a typed array. */
export type NumericInput = ArrayLike<number | null>;

/** Each sign can be read in one way only, so the time is linear in the length. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A value of unknown type as a number. Strings are read if they are plain decimal numbers ("10.2", " 8.5e-3 "), because
 * tables converted from CSV often have quoted numbers in JSON; a true minus sign counts. Everything else (null, true, "0x10", "", "1,5") is NaN.
 */
export function readNumber(value: unknown): number {
	if (typeof value === "number") return value;
	if (typeof value !== "string") return Number.NaN;
	const text = value.trim().replace(/^\u2212/, "-");
	return DECIMAL.test(text) ? Number(text) : Number.NaN;
}

/** True for arrays and typed arrays, false for strings, null, objects. */
export function isListOfValues(value: unknown): value is ArrayLike<unknown> {
	return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

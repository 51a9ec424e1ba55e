import { readNumber } from "../../number.js";

/** Words for a good sample, in small letters, besides those for no value. */
const GOOD_WORDS: ReadonlySet<string> = new Set(["", "false", "f", "no", "n", "none", "null", "nan", "good", "ok"]);

/**
 * Whether a value of a mask says that its sample is bad: true, any number but 0, and text for these as files quote them ("1",
 * "True", "bad"). Not "0", "0.0", "False", "", NaN or null.
 */
export function isMaskedValue(value: unknown): boolean {
	if (typeof value !== "string") return Boolean(value);
	const number = readNumber(value);
	return Number.isNaN(number) ? !GOOD_WORDS.has(value.trim().toLowerCase()) : number !== 0;
}

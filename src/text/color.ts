import { isColor } from "#lazy/text/color-grammar";

/** Longest text that is read as a colour. */
const MAX_LENGTH = 300;

/** Answers that were given, as a figure asks for the same few colours at each stroke. */
const answers = new Map<string, boolean>();
const MAX_ANSWERS = 500;

/**
 * Whether a value is a CSS colour that cannot make a page fetch anything: a named colour, hexadecimal digits, a colour function
 * with numbers (`rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`, `oklch()`, `color()`), a token `var(--astropane-…)`, or
 * `light-dark()` and `color-mix()` of these. `url()`, other custom properties, relative colours and `calc()` are none.
 */
export function isColorText(value: unknown): value is string {
	if (typeof value !== "string" || value.length > MAX_LENGTH) return false;
	const known = answers.get(value);
	if (known !== undefined) return known;
	const answer = isColor(value.trim().toLowerCase());
	if (answers.size >= MAX_ANSWERS) answers.clear();
	answers.set(value, answer);
	return answer;
}

/** A colour of unknown origin, grey where it is none. */
export const safeColor = (value: string): string => (isColorText(value) ? value : "#808080");

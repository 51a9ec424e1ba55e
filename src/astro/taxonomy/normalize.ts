/** Names of the letters from U+03B1 to U+03C9, the final sigma among them. */
const GREEK_NAMES =
	"alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".split(
		" ",
	);
const FIRST_GREEK = 0x3b1;

export const greekNames: readonly string[] = GREEK_NAMES;

/** Characters between words, which a comparison passes over. */
export const separator: RegExp = /[\s\-_./()‐-―−'’]/u;
const separators = new RegExp(separator.source, "gu");
const marks = /\p{M}/gu;

/** A text for comparison: lower case without accents, Greek letters by name, without spaces and `-_./()`. */
export function normalizeText(original: string): string {
	const text = original.replace(separators, "");
	return isAscii(text) ? text.toLowerCase() : [...text].map(fold).join("");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
export const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** One letter for comparison; "" for a combining mark. */
export function fold(letter: string): string {
	if (letter < "\x80") return letter.toLowerCase();
	const plain = letter.normalize("NFKD").replace(marks, "").toLowerCase();
	let folded = "";
	for (const part of plain)
		folded += GREEK_NAMES[part.charCodeAt(0) - FIRST_GREEK] ?? (separator.test(part) ? "" : part);
	return folded;
}

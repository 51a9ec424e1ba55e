import type { Spelling } from "../types.js";

/** Numerals that classes are numbered with. */
const ROMAN = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
const ROMAN_WORD = /^(i{1,3}|iv|vi{0,3}|ix)([a-z]?)$/;
/** One digit, not part of a longer number. */
const DIGIT = /(^|\D)([1-9])(?!\d)/g;

/** Other spellings of a normalised word, each in a place of its own: singular, plural, Roman and Arabic numerals. */
export function respell(word: string, original: string): (Spelling | null)[] {
	const singular = singularOf(word, original);
	const plural = pluralOf(word);
	return [singular && spelling(singular), plural && spelling(plural), toRoman(word), toArabic(word)].map(
		(other) => other || null,
	);
}

const spelling = (text: string): Spelling => ({ text, whole: false });

/** `null` where the word is none that can be in the plural. `original` tells "CVs" from a name that ends with s. */
export function singularOf(word: string, original: string = word): string | null {
	if (/^[A-Z]{2,}s$/.test(original)) return word.slice(0, -1);
	if (word.length < 4) return null;
	if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
	if (/[^siu]s$|ae$/.test(word)) return word.slice(0, -1);
	return /[^i]i$/.test(word) ? `${word.slice(0, -1)}us` : null;
}

/** `null` where the plural begins with the singular. */
function pluralOf(word: string): string | null {
	if (word.length < 4) return null;
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return word.endsWith("us") ? `${word.slice(0, -2)}i` : null;
}

export function toRoman(word: string): Spelling | null {
	const text = word.replace(DIGIT, (_, before: string, digit: string) => before + ROMAN[Number(digit)]);
	return text === word ? null : { text, whole: /\d$/.test(word) };
}

/** Only a word that is a numeral, or one with a letter after it ("iib"). */
function toArabic(word: string): Spelling | null {
	const [, numeral, suffix = ""] = ROMAN_WORD.exec(word) ?? [];
	return numeral ? { text: ROMAN.indexOf(numeral) + suffix, whole: suffix === "" } : null;
}

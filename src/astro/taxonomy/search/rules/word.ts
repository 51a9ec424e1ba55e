import { kindWords } from "../plain-query.js";
import type { QueryWord, Spelling } from "../types.js";
import { singularOf } from "./respell.js";

/** A word that is one of kind, also in the plural. */
export function isKindWord({ text, star }: QueryWord): boolean {
	return !star && (kindWords.has(text) || kindWords.has(singularOf(text) ?? ""));
}

export function queryWord(text: string, forms: (Spelling | null)[]): QueryWord {
	const needles = unique([{ text, whole: false }, ...forms.filter((form) => form !== null)]);
	// One letter begins too many words.
	const isNumeral = [2, 3].some((slot) => forms[slot]);
	return {
		text,
		forms,
		isNumeral,
		star: null,
		needles: needles.map((form) => (form.text.length > 1 ? form : whole(form.text))),
	};
}

export const whole = (text: string, isWhole = true): Spelling => ({ text, whole: isWhole });

export function unique(list: readonly Spelling[]): Spelling[] {
	return list.filter(({ text }, i) => list.findIndex((other) => other.text === text) === i);
}

/** Slots of `respell` to take before the word as typed, one list for each spelling of a whole query. */
const slots = [[], [0], [1], [2], [2, 0], [3], [3, 0]];

/** The words joined, in each spelling; as typed first. */
export function spellings(words: readonly QueryWord[]): Spelling[] {
	if (words.every(({ needles }) => needles.length === 1)) return [whole(words.map(({ text }) => text).join(""), false)];
	return unique(
		slots.map((order) => {
			const chosen = words.map((word) => order.map((slot) => word.forms[slot]).find((form) => form) ?? null);
			return {
				text: words.map((word, i) => chosen[i]?.text ?? word.text).join(""),
				whole: chosen[words.length - 1]?.whole ?? false,
			};
		}),
	);
}

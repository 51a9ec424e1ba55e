import { kindWords } from "../plain-query.js";
import type { Query, QueryWord, StarName } from "../types.js";
import { findStar } from "./constellations.js";
import { isWithin } from "./near-match.js";
import { singularOf, toRoman } from "./respell.js";
import { isKindWord, queryWord, unique, whole } from "./word.js";

/** Longer words cannot be completed by the word before ("RR Lyrae ab"). */
const MAX_SUFFIX_LENGTH = 2;
const MAX_STEM_LENGTH = 3;
/** Words between which the name may stand, plus one. */
const MAX_STEM_DISTANCE = 3;

/** Joins the words that name a star, and adds the names that a word and a suffix after it make. */
export function joinWords(words: QueryWord[]): void {
	const texts = words.map(({ text }) => text);
	const named = findStar(texts);
	if (named) {
		const { start, end, star } = named;
		words.splice(start, end - start, { ...queryWord(texts.slice(start, end).join(""), []), star });
	}
	addSuffixes(words);
}

/** A short word may end a name that a word before it begins: "RR Lyrae ab" names RRab. */
function addSuffixes(words: readonly QueryWord[]): void {
	words.forEach((word, i) => {
		if (word.star || word.text.length > MAX_SUFFIX_LENGTH || /\d/.test(word.text)) return;
		for (const before of words.slice(Math.max(0, i - MAX_STEM_DISTANCE), i)) {
			const stem = before.star?.designation ?? before.text;
			if (stem.length > MAX_STEM_LENGTH) continue;
			const joined = stem + word.text;
			word.needles.push(whole(joined), whole(toRoman(joined)?.text ?? joined));
		}
		word.needles = unique(word.needles);
	});
}

/** A word that is one of kind, also in the plural, with so many letters wrong. */
export function isNearKindWord(word: QueryWord, wrongLetters: number): boolean {
	if (isKindWord(word)) return true;
	const singular = singularOf(word.text) ?? word.text;
	return wrongLetters > 0 && !word.star && [...kindWords].some((kind) => isWithin(singular, kind, wrongLetters));
}

/** The star that a query names without its words of kind, in a constellation with so many wrong letters. */
export function nearStar({ wordLists: [words = []] }: Query, wrongLetters: number): StarName | null {
	const texts = words.filter((word) => !isNearKindWord(word, wrongLetters)).map(({ text }) => text);
	const named = findStar(texts, wrongLetters);
	return named && named.end - named.start === texts.length ? named.star : null;
}

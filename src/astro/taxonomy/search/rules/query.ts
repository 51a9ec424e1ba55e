import { normalizeText } from "../../normalize.js";
import { splitWords } from "../letters.js";
import { typedQuery } from "../plain-query.js";
import type { Query, QueryWord, Reading, ReadingKind, Spelling } from "../types.js";
import { joinWords } from "./join-words.js";
import { replaceTerms, type Synonyms } from "./replace-terms.js";
import { respell } from "./respell.js";
import { isKindWord, queryWord, spellings, whole } from "./word.js";

/** Words of a query that are searched separately. */
const MAX_WORDS = 8;

export function parseQuery(query: string, synonyms: Synonyms | undefined): Query {
	const typed = typedQuery(query.replace(/\(s\)/gi, "s"));
	const plain = normalizeText(typed);
	const words = splitWords(typed)
		.slice(0, MAX_WORDS)
		.map(({ text, original }) => queryWord(text, respell(text, original)));
	const texts = words.map(({ text }) => text);
	const replaced = replaceTerms(words, synonyms);
	joinWords(words);

	const readings: Reading[] = [{ kind: "typed", needles: [whole(plain, false)], star: null }];
	const add = (kind: ReadingKind, list: readonly QueryWord[], needles: Spelling[]) => {
		const star = list.length === 1 ? (list[0]?.star ?? null) : null;
		if (needles.length > 0 || star) readings.push({ kind, needles, star });
	};
	add("respelt", words, spellings(words).slice(1));
	if (replaced) add("synonym", replaced, spellings(replaced));
	const lists = replaced ? [words, replaced] : [words];
	const isKindOnly = words.every(isKindWord);
	for (const list of lists) {
		const rest = list.filter((word) => !isKindWord(word));
		if (rest.length > 0 && rest.length < list.length) add("dropped", rest, spellings(rest));
	}
	const wordLists = isKindOnly ? [] : lists.filter((list) => list.length > 1);
	return { typed, plain, texts, readings, wordLists, isKindOnly };
}

import { normalizeText, separator } from "../normalize.js";
import { searchSynonyms } from "./synonyms.js";
import type { Query } from "./types.js";

/** UTF-16 code units of a query that are read. */
const MAX_QUERY_LENGTH = 200;

/** The part of a query that is read, without spaces around. */
export const typedQuery = (query: string): string => query.slice(0, MAX_QUERY_LENGTH).trim();

/** Nouns for any class; a name seldom has them where a query does. */
export const kindWords: ReadonlySet<string> = new Set([
	...["star", "object", "binary", "variable", "system", "source", "galaxy"],
	...["type", "class", "candidate", "event", "transient"],
]);

/** Words that `respell` may spell in another way: with numerals, or in the singular or plural. */
const MAY_BE_RESPELT = /\d|(?:[siy]|ae)$|^[ivx]+[a-z]?$/;

/**
 * A query of one word that is read as typed and in no other way; `null` for any other query, for which `parseQuery` is there.
 */
export function plainQuery(query: string): Query | null {
	const typed = typedQuery(query);
	const plain = normalizeText(typed);
	if (separator.test(typed) || kindWords.has(plain) || MAY_BE_RESPELT.test(plain)) return null;
	if (Object.keys(searchSynonyms).some((term) => normalizeText(term) === plain)) return null;
	const readings: Query["readings"] = [{ kind: "typed", needles: [{ text: plain, whole: false }], star: null }];
	return { typed, plain, texts: [plain], readings, wordLists: [], isKindOnly: false };
}

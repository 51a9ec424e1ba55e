import { MAX_DISTANCE } from "../matches.js";
import type { SearchRules } from "../rank.js";
import { matchNearly } from "./match-nearly.js";
import { WordSearch } from "./match-words.js";
import { parseQuery } from "./query.js";
import { bestStretch, matchStar } from "./word-ranks.js";

/** The rules for several words, for the names of stars and for wrong letters. */
export const searchRules: SearchRules = {
	parseQuery,
	matchFurther(taxonomy, search, typos) {
		const { matches, query } = search;
		for (const reading of query.readings) matchStar(search, reading);
		const words = new WordSearch(taxonomy, search);
		words.matchAll();
		if (query.isKindOnly) return;
		while (typos && matches.count === 0 && matches.distance < MAX_DISTANCE) {
			matches.distance++;
			matchNearly(search);
			if (matches.count === 0) words.matchAll();
		}
		for (const distance of typos ? [0, MAX_DISTANCE] : [0]) {
			if (matches.count > 0) return;
			matches.distance = distance;
			words.matchSome();
		}
	},
	stretchesOf: ({ index, query, matches }, position, list) =>
		(query.wordLists[list] ?? []).flatMap(
			(word) => bestStretch(index, position, word, matches.distance, matches.allows) ?? [],
		),
};

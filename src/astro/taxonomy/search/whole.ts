import { EXACT, INFIX, type Matches, PREFIX, WORD } from "./matches.js";
import { BEGINS_WORD, type Stretch, scan } from "./scan.js";
import { lengthOf, type SearchIndex } from "./search-index.js";
import type { Query, Reading, ReadingKind } from "./types.js";

/** Field number of tags. */
export const TAG = 2;
/** Rank of a match of the whole query by field (class, alias, tag) and kind; tags come after all names. */
const wholeRanks: readonly (readonly number[])[] = [
	[0, 6, 8, 10],
	[1, 7, 9, 11],
	[12, 13, 14, 14],
];
/** Rank of a class with exactly this name, by how the query is read; another name ranks one lower. */
const exactRanks = { typed: 0, respelt: 2, synonym: 2, dropped: 4 } as const;
/** Ranks of matches of several words begin here. */
export const FIRST_WORDS_RANK = 15;
/** Greater than the rank of a match of one word; greater than the sum of the ranks of all words that is told apart. */
export const WORD_RANKS = 11;
export const SUMS = 24;
/** Ranks of matches that leave a word of kind out begin here. */
export const FIRST_DROPPED_RANK: number = FIRST_WORDS_RANK + WORD_RANKS * SUMS;
/** Letters of the shortest query without its words of kind; of the shortest that is a whole name. */
const MIN_DROPPED_LENGTH = 3;
export const MIN_DROPPED_NAME = 2;
/** Letters of the shortest synonym that may be the beginning of a name. */
const MIN_SYNONYM_BEGINNING = 4;

/** Rank of a match of the whole query as typed. */
export const rankOf = (field: number, kind: number): number => wholeRanks[field]?.[kind] as number;

/** A search of one query in one taxonomy. */
export type Search = { index: SearchIndex; query: Query; matches: Matches };

/** Offers the classes in which a reading of the whole query stands; without its star, which `matchStar` finds. */
export function matchWhole(search: Search, reading: Reading): void {
	for (const needle of reading.needles)
		scan(search.index, needle, false, (entry, at, place) => {
			offerWhole(search, reading, { entry, start: at, end: at + needle.text.length }, place > BEGINS_WORD);
		});
}

/** Offers a stretch that a reading of the whole query matches, unless it is no match in this reading. */
export function offerWhole(search: Search, reading: Reading, stretch: Stretch, isInside: boolean): void {
	const { index, query, matches } = search;
	const { entry, start, end } = stretch;
	const extra = lengthOf(index, entry) - end + start;
	const kind = start > 0 ? (isInside ? INFIX : WORD) : extra === 0 ? EXACT : PREFIX;
	const rank = wholeRank(search, reading.kind, end - start, entry, kind);
	if (rank === null) return;
	const { typed } = query;
	const text = index.texts[entry] as string;
	const sameCase =
		reading.kind === "typed" &&
		(kind === EXACT ? text === typed || bareText(text) === bareText(typed) : text.includes(typed));
	matches.offer(stretch, rank, kind, sameCase, extra);
}

/** `null` for a match that is none in this reading of the query. */
function wholeRank({ index, query }: Search, reading: ReadingKind, length: number, entry: number, kind: number) {
	const field = index.fields[entry] as number;
	const isExactName = kind === EXACT && field !== TAG;
	// "star" alone must not lead to "Flare star".
	if (query.isKindOnly && kind !== EXACT && field !== 0) return null;
	if (isExactName) return reading === "dropped" && length < MIN_DROPPED_NAME ? null : exactRanks[reading] + field;
	if (reading === "synonym" && (field === TAG || kind === INFIX || length < MIN_SYNONYM_BEGINNING)) return null;
	const rank = rankOf(field, kind);
	if (reading !== "dropped") return rank;
	return length < MIN_DROPPED_LENGTH ? null : FIRST_DROPPED_RANK + rank;
}

function bareText(text: string): string {
	return text.replace(/[\s\-_./()]/g, "");
}

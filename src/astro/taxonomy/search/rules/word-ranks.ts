import { outlineOf } from "../../outline.js";
import type { TaxonomyNodes } from "../../types.js";
import { BEGINS_WORD, type Hit, type Stretch, scan, scanText, WHOLE_WORDS } from "../scan.js";
import { beginsWord, lengthOf, type SearchIndex, textOf } from "../search-index.js";
import type { QueryWord, Reading, Spelling, StarName } from "../types.js";
import { offerWhole, type Search } from "../whole.js";
import { beginningOf, isConstellation } from "./constellations.js";
import { mostTypos, nearest, sharesLetters } from "./near-match.js";

/** Rank of a word that does not match. */
export const UNMATCHED = 255;
/** Ranks of a word by field (class, alias, tag) and place: whole word, beginning of a word, inside one. */
const placeRanks: readonly (readonly number[])[] = [
	[0, 2, 6],
	[1, 3, 7],
	[4, 5, 7],
];
/** Ranks up to this one are whole words and beginnings of words in names; such words of ancestors count for a class. */
const MAX_NAME_RANK = 3;
/** Rank of a word that an ancestor matches. */
const ANCESTOR_RANK = 3;
/** Plus the number of wrong letters: less than `WORD_RANKS`. */
const NEAR_RANK = 8;

/** Whether a rank is that of a name, not a tag nor the inside of a word. */
export const isNameRank = (rank: number): boolean => rank <= MAX_NAME_RANK || (rank >= NEAR_RANK && rank < UNMATCHED);

/** A word with its ranks in each node: of the texts of the node itself, and with the names of its ancestors. */
export type WordRanks = { word: QueryWord; own: Uint8Array; all: Uint8Array };

/** The ranks of a word; `UNMATCHED` where it does not occur. */
export function wordRanks(
	taxonomy: TaxonomyNodes,
	index: SearchIndex,
	word: QueryWord,
	allows: (entry: number) => boolean,
): WordRanks {
	const own = new Uint8Array(taxonomy.nodes.length).fill(UNMATCHED);
	const offer = (entry: number, rank: number) => {
		const node = index.nodeOf[entry] as number;
		if (rank < (own[node] as number) && allows(entry)) own[node] = rank;
	};
	if (word.star) {
		scanStar(index, word.star, ({ entry, start, end }) => offer(entry, starRank(index, entry, start, end)));
	} else {
		for (const needle of word.needles) {
			scan(index, needle, true, (entry, _, place) => offer(entry, rankAt(index, entry, place)));
		}
	}
	return { word, own, all: inherit(own, outlineOf(taxonomy).parent) };
}

/** The ranks of a word of which so many letters may be wrong, by its ranks where all are right. */
export function nearRanks(
	taxonomy: TaxonomyNodes,
	index: SearchIndex,
	{ word, own: right }: WordRanks,
	distance: number,
	allows: (entry: number) => boolean,
): WordRanks {
	const own = right.slice();
	for (let entry = 0; entry < index.texts.length; entry++) {
		const node = index.nodeOf[entry] as number;
		if ((own[node] as number) < NEAR_RANK || index.fields[entry] === 2 || !allows(entry)) continue;
		if (!sharesLetters(word.text, index, entry, distance)) continue;
		const near = nearest(word.text, index, entry, distance);
		if (near) own[node] = Math.min(own[node] as number, NEAR_RANK + near.distance);
	}
	return { word, own, all: inherit(own, outlineOf(taxonomy).parent) };
}

/** Ranks in which a name of an ancestor counts for all classes below it. */
function inherit(own: Uint8Array, parent: Int32Array): Uint8Array {
	const all = own.slice();
	const above = new Uint8Array(own.length);
	for (let i = 0; i < own.length; i++) {
		const up = parent[i] as number;
		if (up < 0 || (above[up] === 0 && !isNameRank(own[up] as number))) continue;
		above[i] = 1;
		if ((all[i] as number) > ANCESTOR_RANK) all[i] = ANCESTOR_RANK;
	}
	return all;
}

/** The word that fewest classes have in a name of theirs, of those that any has. */
export function rarest(words: readonly WordRanks[]): WordRanks | null {
	let lead: WordRanks | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const word of words) {
		let count = 0;
		for (const rank of word.own) if (isNameRank(rank)) count++;
		if (count === 0 || count >= least) continue;
		least = count;
		lead = word;
	}
	return lead;
}

/** Wrong letters that are allowed in a word, of `distance` in the whole query. */
export const allowedTypos = ({ text, star }: QueryWord, distance: number): number =>
	star ? 0 : Math.min(distance, mostTypos(text));

/** Too short to lead where not all words match. */
export const isShort = ({ text }: QueryWord): boolean => text.length < 3;

/** The stretch of a node in which a word matches best. */
export function bestStretch(
	index: SearchIndex,
	node: number,
	word: QueryWord,
	distance: number,
	allows: (entry: number) => boolean,
): Stretch | null {
	let best: Stretch | null = null;
	let bestRank = UNMATCHED;
	const offer = (entry: number, rank: number, start: number, end: number) => {
		if (rank >= bestRank) return;
		bestRank = rank;
		best = { entry, start, end };
	};
	const most = allowedTypos(word, distance);
	const last = index.firstEntry[node + 1] as number;
	for (let entry = index.firstEntry[node] as number; entry < last; entry++) {
		if (!allows(entry)) continue;
		if (word.star) {
			const match = starIn(index, entry, word.star);
			if (match) offer(entry, starRank(index, entry, match.start, match.end), match.start, match.end);
			continue;
		}
		for (const needle of word.needles) {
			scanEntry(index, needle, true, entry, (_, at, place) =>
				offer(entry, rankAt(index, entry, place), at, at + needle.text.length),
			);
		}
		if (most === 0 || index.fields[entry] === 2) continue;
		const near = nearest(word.text, index, entry, most);
		if (near) offer(entry, NEAR_RANK + near.distance, near.start, near.end);
	}
	return best;
}

/** As `scan`, for one entry. */
function scanEntry(index: SearchIndex, needle: Spelling, wholeWords: boolean, entry: number, hit: Hit): void {
	const text = textOf(index, entry);
	scanText(index, needle, wholeWords, entry, text, 0, text.indexOf(needle.text), hit);
}

/** Offers the classes in which a reading of the whole query that is a star stands. */
export function matchStar(search: Search, reading: Reading): void {
	if (reading.star) scanStar(search.index, reading.star, (stretch) => offerWhole(search, reading, stretch, false));
}

/** Calls `hit` for the first occurrence of a star's name in each entry: designation and constellation in any form. */
function scanStar(index: SearchIndex, star: StarName, hit: (stretch: Stretch) => void): void {
	scan(index, { text: beginningOf(star), whole: false }, false, (entry) => {
		const stretch = index.fields[entry] === 2 ? null : starIn(index, entry, star);
		if (stretch) hit(stretch);
	});
}

function starIn(index: SearchIndex, entry: number, star: StarName): Stretch | null {
	const text = textOf(index, entry);
	const beginning = beginningOf(star);
	for (let start = text.indexOf(beginning); start !== -1; start = text.indexOf(beginning, start + 1)) {
		if (start > 0 && !beginsWord(index, entry, start)) continue;
		const from = start + star.designation.length;
		for (let end = text.length; end > from; end--) {
			if (end < text.length && !beginsWord(index, entry, end)) continue;
			if (isConstellation(text.slice(from, end), star.constellation)) return { entry, start, end };
		}
	}
	return null;
}

function starRank(index: SearchIndex, entry: number, start: number, end: number): number {
	return rankAt(index, entry, start === 0 && end === lengthOf(index, entry) ? WHOLE_WORDS : BEGINS_WORD);
}

function rankAt(index: SearchIndex, entry: number, place: number): number {
	return placeRanks[index.fields[entry] as number]?.[place] as number;
}

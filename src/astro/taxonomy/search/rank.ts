import type { TaxonomyMatchKind, TaxonomyNodes, TaxonomySearchOptions } from "../types.js";
import { EXACT, INFIX, MAX_DISTANCE, Matches, PARTIAL, PREFIX, WORD, WORDS } from "./matches.js";
import { mostTypos, nearest, sharesLetters } from "./near-match.js";
import { isKindWord, nearStar, parseQuery, type Query, type QueryWord, type Reading } from "./query.js";
import { BEGINS_WORD, fieldNames, lengthOf, type SearchIndex, scan, searchIndexOf } from "./search-index.js";
import {
	allowedTypos,
	isNameRank,
	isShort,
	nearRanks,
	rarest,
	type Stretch,
	scanStar,
	UNMATCHED,
	WORD_RANKS,
	type WordRanks,
	wordRanks,
} from "./word-ranks.js";

/** The nodes that match, best first, by position in `nodes`. The stretches that matched are computed on demand. */
export type Ranking = {
	order: Int32Array;
	/** Lower is better; comparable between taxonomies for one query where `stage` is equal. */
	keyOf(position: number): number;
	kindOf(position: number): TaxonomyMatchKind;
	/** Edit distance, the same for all matches of one ranking. */
	distance: number;
	/** How far the query was relaxed: 0 not at all, 1 and 2 by wrong letters, from 3 on by words that do not match. */
	stage: number;
	/** The stretches that matched, in the order of the words of the query. */
	stretchesOf(position: number): Stretch[];
};

const TAG = 2;
/** Rank of a match of the whole query by field (class, alias, tag) and kind; tags come after all names. */
const wholeRanks: readonly (readonly number[])[] = [
	[0, 6, 8, 10],
	[1, 7, 9, 11],
	[12, 13, 14, 14],
];
/** Rank of a class with exactly this name, by how the query is read; another name ranks one lower. */
const exactRanks = { typed: 0, respelt: 2, synonym: 2, dropped: 4 } as const;
/** Ranks of matches of several words begin here. */
const FIRST_WORDS_RANK = 15;
/** Of the sum of the ranks of all words. */
const SUMS = 24;
/** Ranks of matches that leave a word of kind out begin here. */
const FIRST_DROPPED_RANK = FIRST_WORDS_RANK + WORD_RANKS * SUMS;
/** Letters of the shortest query without its words of kind; of the shortest that is a whole name. */
const MIN_DROPPED_LENGTH = 3;
const MIN_DROPPED_NAME = 2;
/** Letters of the shortest synonym that may be the beginning of a name. */
const MIN_SYNONYM_BEGINNING = 4;

/** Ranks the classes of a taxonomy for a query by the rules of `searchTaxonomy`. */
export function rankTaxonomy(
	taxonomy: TaxonomyNodes,
	query: string,
	options: Omit<TaxonomySearchOptions, "limit"> = {},
): Ranking {
	const { synonyms, fields, typos } = options ?? {};
	const search = new Search(taxonomy, parseQuery(query, synonyms), fields);
	search.run(typos !== false);
	const { matches } = search;
	return {
		order: matches.sorted(),
		keyOf: (position) => matches.keyOf(position),
		kindOf: (position) => matches.kindOf(position),
		distance: matches.distance,
		stage: matches.stage(),
		stretchesOf: (position) => matches.stretchesOf(position),
	};
}

class Search {
	readonly matches: Matches;
	private readonly index: SearchIndex;
	private readonly taxonomy: TaxonomyNodes;
	private readonly query: Query;
	private readonly ranks = new Map<QueryWord, WordRanks[]>();

	constructor(taxonomy: TaxonomyNodes, query: Query, fields: TaxonomySearchOptions["fields"]) {
		this.taxonomy = taxonomy;
		this.query = query;
		this.index = searchIndexOf(taxonomy);
		const numbers = Array.isArray(fields) ? fields.map((name) => fieldNames.indexOf(name)) : null;
		this.matches = new Matches(taxonomy, this.index, query, numbers);
	}

	run(typos: boolean): void {
		const { matches } = this;
		const { readings, wordLists, plain, isKindOnly } = this.query;
		if (plain === "") return;
		for (const reading of readings) this.matchWhole(reading);
		for (const list of wordLists.keys()) this.matchWords(list);
		if (isKindOnly) return;
		while (typos && matches.count === 0 && matches.distance < MAX_DISTANCE) {
			matches.distance++;
			this.matchNearly();
			if (matches.count === 0) for (const list of wordLists.keys()) this.matchWords(list);
		}
		for (const distance of typos ? [0, MAX_DISTANCE] : [0]) {
			if (matches.count > 0) return;
			matches.distance = distance;
			for (const list of wordLists.keys()) this.matchSome(list);
		}
	}

	private matchWhole(reading: Reading): void {
		const { index, matches } = this;
		const { typed } = this.query;
		const bare = bareText(typed);
		for (const needle of reading.needles) {
			scan(index, needle, false, (entry, at, place) => {
				const extra = lengthOf(index, entry) - needle.text.length;
				const kind = at > 0 ? (place <= BEGINS_WORD ? WORD : INFIX) : extra === 0 ? EXACT : PREFIX;
				const rank = this.wholeRank(reading, needle.text.length, entry, kind);
				if (rank === null) return;
				const text = index.texts[entry] as string;
				const sameCase =
					reading.kind === "typed" &&
					(kind === EXACT ? text === typed || bareText(text) === bare : text.includes(typed));
				matches.offer({ entry, start: at, end: at + needle.text.length }, rank, kind, sameCase, extra);
			});
		}
		if (!reading.star) return;
		scanStar(index, reading.star, (stretch) => {
			const { entry, start, end } = stretch;
			const extra = lengthOf(index, entry) - end + start;
			const kind = start > 0 ? WORD : extra === 0 ? EXACT : PREFIX;
			const rank = this.wholeRank(reading, end - start, entry, kind);
			if (rank !== null) matches.offer(stretch, rank, kind, false, extra);
		});
	}

	/** `null` for a match that is none in this reading of the query. */
	private wholeRank({ kind: reading }: Reading, length: number, entry: number, kind: number): number | null {
		const field = this.index.fields[entry] as number;
		const isExactName = kind === EXACT && field !== TAG;
		// "star" alone must not lead to "Flare star".
		if (this.query.isKindOnly && kind !== EXACT && field !== 0) return null;
		if (isExactName) return reading === "dropped" && length < MIN_DROPPED_NAME ? null : exactRanks[reading] + field;
		if (reading === "synonym" && (field === TAG || kind === INFIX || length < MIN_SYNONYM_BEGINNING)) return null;
		const rank = wholeRanks[field]?.[kind] as number;
		if (reading !== "dropped") return rank;
		return length < MIN_DROPPED_LENGTH ? null : FIRST_DROPPED_RANK + rank;
	}

	/** The whole query with wrong letters: as a beginning of words, or as a star in a constellation with wrong letters. */
	private matchNearly(): void {
		const { index, matches, query } = this;
		const star = nearStar(query, matches.distance);
		if (star) this.matchWhole({ kind: "respelt", needles: [], star });
		const { distance } = matches;
		if (query.hasFixedWords || distance > mostTypos(query.plain)) return;
		for (let entry = 0; entry < index.texts.length; entry++) {
			const length = lengthOf(index, entry);
			const field = index.fields[entry] as number;
			if (field === TAG || length < query.plain.length - distance) continue;
			if (!sharesLetters(query.plain, index, entry, distance)) continue;
			const near = nearest(query.plain, index, entry, distance);
			if (!near) continue;
			const kind = near.start > 0 ? WORD : near.end === length ? EXACT : PREFIX;
			const rank = wholeRanks[field]?.[kind] as number;
			matches.offer({ ...near, entry }, rank, kind, false, Math.abs(length - query.plain.length));
		}
	}

	/**
	 * All words must match: in the texts of the class, or, all but one, in the names of its ancestors. Words of kind may be
	 * missing.
	 */
	private matchWords(list: number): void {
		const { distance } = this.matches;
		const words = this.wordsOf(list);
		this.offerWords(list, words, FIRST_WORDS_RANK);
		const needed = words.filter(({ word }) => !isKindWord(word, distance));
		if (needed.length === words.length) return;
		// Without wrong letters, a single word that is left has been searched as a whole.
		const [first] = needed;
		if (needed.length > 1 || (first && distance > 0 && first.word.text.length >= MIN_DROPPED_NAME))
			this.offerWords(list, needed, FIRST_DROPPED_RANK + FIRST_WORDS_RANK);
	}

	private offerWords(list: number, words: readonly WordRanks[], firstRank: number): void {
		for (let i = 0; i < this.taxonomy.nodes.length; i++) {
			let worst = 0;
			let sum = 0;
			let hasOwn = false;
			for (const { own, all } of words) {
				const rank = all[i] as number;
				if (rank > worst) worst = rank;
				if (worst === UNMATCHED) break;
				sum += rank;
				if (own[i] !== UNMATCHED) hasOwn = true;
			}
			if (worst === UNMATCHED || !hasOwn) continue;
			this.matches.offerNode(i, firstRank + worst * SUMS + Math.min(SUMS - 1, sum), WORDS, list);
		}
	}

	/**
	 * Most words match, or half of them and one is the name of the class. The word that fewest names hold leads: the class
	 * must have it. Stars, and one or two letters before another word, are never left out, since they tell one designation
	 * from another.
	 */
	private matchSome(list: number): void {
		const words = this.wordsOf(list).filter(({ word }) => !isKindWord(word, 0));
		const lead = rarest(words.filter(({ word }) => !isShort(word)));
		if (!lead) return;
		const fixed = words.filter(
			({ word }, i) => word.star || (i < words.length - 1 && isShort(word) && !word.isNumeral),
		);
		const lengths = lead.word.needles.map(({ text }) => text.length);
		for (let i = 0; i < this.taxonomy.nodes.length; i++) {
			const rank = lead.own[i] as number;
			if (!isNameRank(rank) || fixed.some(({ all }) => all[i] === UNMATCHED)) continue;
			const missing = words.filter(({ all }) => all[i] === UNMATCHED).length;
			const isName = rank === 0 && lengths.includes(lengthOf(this.index, this.index.firstEntry[i] as number));
			if (missing * 2 < words.length + (isName ? 1 : 0))
				this.matches.offerNode(i, missing * WORD_RANKS + rank, PARTIAL, list);
		}
	}

	private wordsOf(list: number): WordRanks[] {
		const words = this.query.wordLists[list] ?? [];
		return words.map((word) => this.ranksOf(word, allowedTypos(word, this.matches.distance)));
	}

	/** The ranks of a word, computed once for each number of wrong letters. */
	private ranksOf(word: QueryWord, distance: number): WordRanks {
		const { taxonomy, index, ranks } = this;
		const { allows } = this.matches;
		const cached = ranks.get(word) ?? [];
		ranks.set(word, cached);
		cached[distance] ??=
			distance === 0
				? wordRanks(taxonomy, index, word, allows)
				: nearRanks(taxonomy, index, this.ranksOf(word, 0), distance, allows);
		return cached[distance];
	}
}

function bareText(text: string): string {
	return text.replace(/[\s\-_./()]/g, "");
}

import type { TaxonomyNodes } from "../../types.js";
import { PARTIAL, WORDS } from "../matches.js";
import { lengthOf } from "../search-index.js";
import type { QueryWord } from "../types.js";
import { FIRST_DROPPED_RANK, FIRST_WORDS_RANK, MIN_DROPPED_NAME, type Search, SUMS, WORD_RANKS } from "../whole.js";
import { isNearKindWord } from "./join-words.js";
import { isKindWord } from "./word.js";
import {
	allowedTypos,
	isNameRank,
	isShort,
	nearRanks,
	rarest,
	UNMATCHED,
	type WordRanks,
	wordRanks,
} from "./word-ranks.js";

/** The search for separate words of a query. */
export class WordSearch {
	private readonly taxonomy: TaxonomyNodes;
	private readonly search: Search;
	private readonly ranks = new Map<QueryWord, WordRanks[]>();

	constructor(taxonomy: TaxonomyNodes, search: Search) {
		this.taxonomy = taxonomy;
		this.search = search;
	}

	/**
	 * All words must match: in the texts of the class, or, all but one, in the names of its ancestors. Words of kind may be
	 * missing.
	 */
	matchAll(): void {
		const { distance } = this.search.matches;
		this.search.query.wordLists.forEach((list, i) => {
			const words = this.ranksOfAll(list);
			this.offerWords(i, words, FIRST_WORDS_RANK);
			const needed = words.filter(({ word }) => !isNearKindWord(word, distance));
			if (needed.length === words.length) return;
			// Without wrong letters, a single word that is left has been searched as a whole.
			const [first] = needed;
			if (needed.length > 1 || (first && distance > 0 && first.word.text.length >= MIN_DROPPED_NAME))
				this.offerWords(i, needed, FIRST_DROPPED_RANK + FIRST_WORDS_RANK);
		});
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
			this.search.matches.offerNode(i, firstRank + worst * SUMS + Math.min(SUMS - 1, sum), WORDS, list);
		}
	}

	/**
	 * Most words match, or half of them and one is the name of the class. The word that fewest names hold leads: the class
	 * must have it. Stars, and one or two letters before another word, are never left out, since they tell one designation
	 * from another.
	 */
	matchSome(): void {
		const { index, query, matches } = this.search;
		query.wordLists.forEach((list, number) => {
			const words = this.ranksOfAll(list).filter(({ word }) => !isKindWord(word));
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
				const isName = rank === 0 && lengths.includes(lengthOf(index, index.firstEntry[i] as number));
				if (missing * 2 < words.length + (isName ? 1 : 0))
					matches.offerNode(i, missing * WORD_RANKS + rank, PARTIAL, number);
			}
		});
	}

	private ranksOfAll(words: readonly QueryWord[]): WordRanks[] {
		return words.map((word) => this.ranksOf(word, allowedTypos(word, this.search.matches.distance)));
	}

	/** The ranks of a word, computed once for each number of wrong letters. */
	private ranksOf(word: QueryWord, distance: number): WordRanks {
		const { index, matches } = this.search;
		const cached = this.ranks.get(word) ?? [];
		this.ranks.set(word, cached);
		cached[distance] ??=
			distance === 0
				? wordRanks(this.taxonomy, index, word, matches.allows)
				: nearRanks(this.taxonomy, index, this.ranksOf(word, 0), distance, matches.allows);
		return cached[distance];
	}
}

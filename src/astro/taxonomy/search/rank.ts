import { outlineOf } from "../outline.js";
import type { TaxonomyMatchKind, TaxonomyNodes, TaxonomySearchOptions } from "../types.js";
import { mostTypos, nearest, sharesLetters } from "./near-match.js";
import { normalizeText, queryVariants } from "./normalize.js";
import { beginsWord, fieldNames, type SearchIndex, scan, searchIndexOf } from "./search-index.js";

/** A stretch of an entry's normalised text: [start, end). */
export type Stretch = { entry: number; start: number; end: number };

/** The nodes that match, best first, by position in `nodes`. The stretches that matched are computed on demand. */
export type Ranking = {
	order: Int32Array;
	/** Lower is better; comparable between taxonomies for one query where `distanceOf` is equal. */
	keyOf(position: number): number;
	kindOf(position: number): TaxonomyMatchKind;
	/** Edit distance, the same for all matches of one ranking. */
	distanceOf(): number;
	/** The stretches that matched, in the order of the words of the query. */
	stretchesOf(position: number): Stretch[];
};

const kinds: readonly TaxonomyMatchKind[] = ["exact", "prefix", "word", "infix"];

/** Rank of a match of the whole query by field (class, alias, tag) and kind; tags come after all names. */
const wholeRanks: readonly (readonly number[])[] = [
	[0, 2, 4, 6],
	[1, 3, 5, 7],
	[8, 9, 10, 11],
];
/** Rank of one word of several, by field: at the beginning of a word, or inside one. An ancestor's name ranks 2. */
const wordRanks: readonly (readonly number[])[] = [
	[0, 3],
	[1, 4],
	[5, 6],
];
const ANCESTOR_RANK = 2;
/** Ranks of matches of several words begin here. */
const FIRST_WORDS_RANK = 12;
const UNMATCHED = 255;
/** More than the positions of any taxonomy; its product with the greatest key is still an exact integer. */
const MAX_NODES = 2 ** 24;

/** Ranks the classes of a taxonomy for a query by the rules of `searchTaxonomy`. */
export function rankTaxonomy(
	taxonomy: TaxonomyNodes,
	query: string,
	options: Omit<TaxonomySearchOptions, "limit"> = {},
): Ranking {
	const index = searchIndexOf(taxonomy);
	const search = new Search(
		taxonomy,
		index,
		options.fields ? options.fields.map((name) => fieldNames.indexOf(name)) : null,
	);
	const whole = normalizeText(query);
	if (whole === "") return search.finish();
	const words = query
		.split(/\s+/)
		.map(normalizeText)
		.filter((word) => word !== "")
		.slice(0, 8);
	search.matchWhole(queryVariants(whole), query.trim());
	if (words.length > 1) search.matchWords(words, 0);
	for (let distance = 1; distance <= 2 && search.matches.length === 0 && options.typos !== false; distance++) {
		if (distance <= mostTypos(whole)) search.matchNearly(whole, distance);
		if (words.length > 1 && search.matches.length === 0) search.matchWords(words, distance);
	}
	return search.finish();
}

class Search implements Ranking {
	order: Int32Array = new Int32Array(0);
	readonly matches: number[] = [];
	private readonly keys: Int32Array;
	/** Entry of the best match of the whole query, for each node; −1 for a match of separate words. */
	private readonly entry: Int32Array;
	private readonly start: Int32Array;
	private readonly end: Int32Array;
	private distance = 0;
	private words: string[] = [];
	private readonly taxonomy: TaxonomyNodes;
	private readonly index: SearchIndex;
	private readonly fields: readonly number[] | null;

	constructor(taxonomy: TaxonomyNodes, index: SearchIndex, fields: readonly number[] | null) {
		const count = taxonomy.nodes.length;
		this.taxonomy = taxonomy;
		this.index = index;
		this.fields = fields;
		this.keys = new Int32Array(count).fill(-1);
		this.entry = new Int32Array(count);
		this.start = new Int32Array(count);
		this.end = new Int32Array(count);
	}

	matchWhole(variants: readonly string[], typed: string): void {
		const { index } = this;
		const bare = typed.replace(/[\s\-_./()]/g, "");
		for (const needle of variants) {
			scan(index, needle, (entry, at) => {
				const length = this.lengthOf(entry);
				const kind = at > 0 ? (beginsWord(index, entry, at) ? 2 : 3) : length === needle.length ? 0 : 1;
				const text = index.texts[entry] as string;
				const sameCase =
					kind === 0 ? text === typed || text.replace(/[\s\-_./()]/g, "") === bare : text.includes(typed);
				this.offer(entry, kind, sameCase, length - needle.length, at, at + needle.length);
			});
		}
	}

	matchNearly(needle: string, distance: number): void {
		const { index } = this;
		this.distance = distance;
		for (let entry = 0; entry < index.texts.length; entry++) {
			const length = this.lengthOf(entry);
			if (length < needle.length - distance || !sharesLetters(needle, index, entry, distance)) continue;
			const near = nearest(needle, index, entry, distance);
			if (!near) continue;
			const kind = near.start > 0 ? 2 : near.end === length ? 0 : 1;
			this.offer(entry, kind, false, Math.abs(length - needle.length), near.start, near.end);
		}
	}

	/** Every word must match: in the texts of the class, or, all but one, in the names of its ancestors. */
	matchWords(words: readonly string[], distance: number): void {
		const count = this.taxonomy.nodes.length;
		const { parent } = outlineOf(this.taxonomy);
		const worst = new Uint8Array(count);
		const sum = new Uint16Array(count);
		const hasOwnMatch = new Uint8Array(count);
		for (const word of words) {
			const ranks = this.rankWord(word, distance);
			const above = new Uint8Array(count);
			for (let i = 0; i < count; i++) {
				const up = parent[i] as number;
				if (up >= 0 && (above[up] === 1 || (ranks[up] as number) < 2)) above[i] = 1;
				let rank = ranks[i] as number;
				if (rank !== UNMATCHED) hasOwnMatch[i] = 1;
				if (above[i] === 1 && rank > ANCESTOR_RANK) rank = ANCESTOR_RANK;
				if (rank > (worst[i] as number)) worst[i] = rank;
				sum[i] = (sum[i] as number) + Math.min(rank, 20);
			}
		}
		for (let i = 0; i < count; i++) {
			if (worst[i] === UNMATCHED || hasOwnMatch[i] === 0 || this.keys[i] !== -1) continue;
			const length = this.lengthOf(this.index.firstEntry[i] as number);
			this.keys[i] = sortKey(
				FIRST_WORDS_RANK + (worst[i] as number) * 24 + Math.min(23, sum[i] as number),
				false,
				length,
			);
			this.entry[i] = -1;
			this.matches.push(i);
			this.words = [...words];
			this.distance = distance;
		}
	}

	finish(): Ranking {
		// Key and position in one number: sorting without a comparison function is five times as fast.
		const sortable = Float64Array.from(
			this.matches,
			(position) => (this.keys[position] as number) * MAX_NODES + position,
		);
		this.order = Int32Array.from(sortable.sort(), (value) => value % MAX_NODES);
		return this;
	}

	keyOf(position: number): number {
		return this.keys[position] ?? -1;
	}

	kindOf(position: number): TaxonomyMatchKind {
		if (this.distance > 0) return "typo";
		const rank = (this.keys[position] as number) >> 7;
		if (rank >= FIRST_WORDS_RANK) return "words";
		return kinds[Math.max(0, ...wholeRanks.map((row) => row.indexOf(rank)))] as TaxonomyMatchKind;
	}

	distanceOf(): number {
		return this.distance;
	}

	stretchesOf(position: number): Stretch[] {
		const entry = this.entry[position] as number;
		if (entry >= 0) return [{ entry, start: this.start[position] as number, end: this.end[position] as number }];
		return this.words.flatMap((word) => this.bestStretch(position, word) ?? []);
	}

	private bestStretch(position: number, word: string): Stretch | null {
		const { index } = this;
		let best: Stretch | null = null;
		let bestRank = UNMATCHED;
		for (
			let entry = index.firstEntry[position] as number;
			entry < (index.firstEntry[position + 1] as number);
			entry++
		) {
			if (!this.allows(entry)) continue;
			for (const needle of queryVariants(word)) {
				const text = this.textOf(entry);
				let at = text.indexOf(needle);
				while (at > 0 && !beginsWord(index, entry, at) && text.indexOf(needle, at + 1) > 0)
					at = text.indexOf(needle, at + 1);
				const near =
					at < 0 && this.distance > 0 ? nearest(word, index, entry, Math.min(this.distance, mostTypos(word))) : null;
				if (at < 0 && !near) continue;
				const start = near ? near.start : at;
				const rank = wordRank(index, entry, start) + (near ? 10 * near.distance : 0);
				if (rank >= bestRank) continue;
				bestRank = rank;
				best = { entry, start, end: near ? near.end : at + needle.length };
			}
		}
		return best;
	}

	private rankWord(word: string, distance: number): Uint8Array {
		const { index } = this;
		const ranks = new Uint8Array(this.taxonomy.nodes.length).fill(UNMATCHED);
		const offer = (entry: number, rank: number) => {
			const node = index.nodeOf[entry] as number;
			if (this.allows(entry) && rank < (ranks[node] as number)) ranks[node] = rank;
		};
		for (const needle of queryVariants(word))
			scan(index, needle, (entry, at) => offer(entry, wordRank(index, entry, at)));
		const most = Math.min(distance, mostTypos(word));
		for (let entry = 0; most > 0 && entry < index.texts.length; entry++) {
			if (!sharesLetters(word, index, entry, most)) continue;
			const near = nearest(word, index, entry, most);
			if (near) offer(entry, 7 + near.distance);
		}
		return ranks;
	}

	private offer(entry: number, kind: number, sameCase: boolean, extra: number, start: number, end: number): void {
		if (!this.allows(entry)) return;
		const rank = wholeRanks[this.index.fields[entry] as number]?.[kind] as number;
		const key = sortKey(rank, sameCase, extra);
		const node = this.index.nodeOf[entry] as number;
		const bestKey = this.keys[node] as number;
		if (bestKey === -1) this.matches.push(node);
		else if (bestKey <= key) return;
		this.keys[node] = key;
		this.entry[node] = entry;
		this.start[node] = start;
		this.end[node] = end;
	}

	private allows(entry: number): boolean {
		return this.fields === null || this.fields.includes(this.index.fields[entry] as number);
	}

	private lengthOf(entry: number): number {
		return (this.index.offsets[entry + 1] as number) - (this.index.offsets[entry] as number) - 1;
	}

	private textOf(entry: number): string {
		return this.index.haystack.slice(this.index.offsets[entry], (this.index.offsets[entry + 1] as number) - 1);
	}
}

/** Order by rank, then by equal case, then by the number of further letters. */
function sortKey(rank: number, sameCase: boolean, extra: number): number {
	return (rank << 7) | (sameCase ? 0 : 64) | Math.min(63, extra);
}

function wordRank(index: SearchIndex, entry: number, at: number): number {
	return wordRanks[index.fields[entry] as number]?.[beginsWord(index, entry, at) ? 0 : 1] as number;
}

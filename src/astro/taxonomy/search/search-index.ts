import type { TaxonomyField, TaxonomyNode, TaxonomyNodes } from "../types.js";
import { normalizeForIndex } from "./letters.js";
import type { Spelling } from "./respell.js";

/** All texts of a taxonomy, normalised, in the order of `nodes`: for each node its class, aliases and tags. */
export type SearchIndex = {
	texts: string[];
	/** 0 class, 1 alias, 2 tag. */
	fields: Uint8Array;
	/** Position of the node in `nodes`. */
	nodeOf: Int32Array;
	/** Entries of node `i`: `firstEntry[i] … firstEntry[i + 1] - 1`. */
	firstEntry: Int32Array;
	/** The normalised texts joined by line feeds, so that one scan finds a query in all of them. */
	haystack: string;
	/** Beginning of each entry in `haystack`; one more at the end. */
	offsets: Int32Array;
	/** Bit `i`: letter `i` of the normalised text begins a word. */
	wordStarts: Int32Array;
	/** The letters of the text, as bits of `letterBit`. */
	letters: Int32Array;
};

/** One of 32 bits for letter `at`; different letters may share one. */
export function letterBit(text: string, at: number): number {
	return 1 << (text.charCodeAt(at) & 31);
}

/** Letters of an entry whose word beginnings are known: the bits of an Int32. */
export const MAX_WORD_START = 32;

export const fieldNames: readonly TaxonomyField[] = ["class", "alias", "tag"];

const indexes = new WeakMap<readonly TaxonomyNode[], SearchIndex>();

/** The index of a tree, built at the first search and cached for its `nodes` array. */
export function searchIndexOf(taxonomy: TaxonomyNodes): SearchIndex {
	const { nodes } = taxonomy;
	const cached = indexes.get(nodes);
	if (cached && cached.firstEntry.length === nodes.length + 1) return cached;
	const texts: string[] = [];
	const fields: number[] = [];
	const nodeOf: number[] = [];
	const firstEntry = new Int32Array(nodes.length + 1);
	nodes.forEach((node, i) => {
		firstEntry[i] = texts.length;
		const add = (text: string, field: number) => {
			texts.push(text);
			fields.push(field);
			nodeOf.push(i);
		};
		add(node.class, 0);
		for (const name of node.otherNames) add(name, 1);
		for (const tag of node.tags) add(tag, 2);
	});
	firstEntry[nodes.length] = texts.length;

	const offsets = new Int32Array(texts.length + 1);
	const wordStarts = new Int32Array(texts.length);
	const letters = new Int32Array(texts.length);
	const parts: string[] = [];
	let offset = 0;
	texts.forEach((text, entry) => {
		offsets[entry] = offset;
		const { text: plain, wordStarts: starts } = normalizeForIndex(text);
		wordStarts[entry] = starts;
		let bits = 0;
		for (let i = 0; i < plain.length; i++) bits |= letterBit(plain, i);
		letters[entry] = bits;
		parts.push(plain);
		offset += plain.length + 1;
	});
	offsets[texts.length] = offset;
	const index: SearchIndex = {
		texts,
		fields: Uint8Array.from(fields),
		nodeOf: Int32Array.from(nodeOf),
		firstEntry,
		haystack: `${parts.join("\n")}\n`,
		offsets,
		wordStarts,
		letters,
	};
	indexes.set(nodes, index);
	return index;
}

/** Whether letter `at` of an entry begins a word. */
export function beginsWord(index: SearchIndex, entry: number, at: number): boolean {
	return at < MAX_WORD_START && (((index.wordStarts[entry] as number) >>> at) & 1) === 1;
}

/** The text of an entry, normalised. */
export function textOf(index: SearchIndex, entry: number): string {
	return index.haystack.slice(index.offsets[entry], (index.offsets[entry + 1] as number) - 1);
}

export function lengthOf(index: SearchIndex, entry: number): number {
	return (index.offsets[entry + 1] as number) - (index.offsets[entry] as number) - 1;
}

/** How a stretch stands in a text: words from first to last letter, the beginning of a word, the inside of one, or none of these. */
export const WHOLE_WORDS = 0;
export const BEGINS_WORD = 1;
export const INSIDE_WORD = 2;
export const NO_MATCH = 3;

/** Letters of the shortest needle that is sought inside words. */
const MIN_INSIDE_LENGTH = 3;

/** How an occurrence of the needle at letter `at` stands in its entry. Tags are not searched inside words. */
function placeAt(index: SearchIndex, entry: number, at: number, { text, whole }: Spelling): number {
	const end = at + text.length;
	const ends = end === lengthOf(index, entry) || beginsWord(index, entry, end);
	if (whole && !ends) return NO_MATCH;
	if (at === 0 || beginsWord(index, entry, at)) return ends ? WHOLE_WORDS : BEGINS_WORD;
	// Beyond the letters whose words are known, a tag counts too.
	if (text.length < MIN_INSIDE_LENGTH || (index.fields[entry] === 2 && at < MAX_WORD_START)) return NO_MATCH;
	for (let i = at + 1; i < Math.min(end, MAX_WORD_START); i++) if (beginsWord(index, entry, i)) return NO_MATCH;
	return INSIDE_WORD;
}

type Hit = (entry: number, at: number, place: number) => void;

/**
 * Calls `hit` for the best occurrence of the needle in each entry: at its beginning, else at the beginning of a word, else
 * inside one. With `wholeWords` a whole word is better than the beginning. `at` counts letters of the normalised text.
 */
export function scan(index: SearchIndex, needle: Spelling, wholeWords: boolean, hit: Hit): void {
	const { haystack, offsets } = index;
	const last = offsets.length - 1;
	let entry = 0;
	for (let at = haystack.indexOf(needle.text); at !== -1 && entry < last; ) {
		entry = entryAt(offsets, at, entry);
		const next = offsets[entry + 1] as number;
		at = scanText(index, needle, wholeWords, entry, haystack, offsets[entry] as number, at, hit);
		if (at !== -1 && at < next) at = haystack.indexOf(needle.text, next);
		entry++;
	}
}

/** As `scan`, for one entry. */
export function scanEntry(index: SearchIndex, needle: Spelling, wholeWords: boolean, entry: number, hit: Hit): void {
	const text = textOf(index, entry);
	scanText(index, needle, wholeWords, entry, text, 0, text.indexOf(needle.text), hit);
}

/** Scans an entry that begins at `begin` of `text`, from the occurrence at `first` on. Returns the next occurrence, or −1. */
function scanText(
	index: SearchIndex,
	needle: Spelling,
	wholeWords: boolean,
	entry: number,
	text: string,
	begin: number,
	first: number,
	hit: Hit,
): number {
	const end = begin + lengthOf(index, entry);
	const enough = wholeWords ? WHOLE_WORDS : BEGINS_WORD;
	// Later on no word is known to begin: only a longer needle can match there, the first time if at all.
	const known = begin + MAX_WORD_START;
	let best = NO_MATCH;
	let bestAt = -1;
	let at = first;
	for (; at !== -1 && at < end && best > enough; at = text.indexOf(needle.text, at + 1)) {
		if (at >= known && (best < NO_MATCH || needle.text.length < MIN_INSIDE_LENGTH)) break;
		const place = placeAt(index, entry, at - begin, needle);
		if (place >= best) continue;
		best = place;
		bestAt = at - begin;
	}
	if (best < NO_MATCH) hit(entry, bestAt, best);
	return at;
}

/** The entry that holds position `at` of the haystack: galloping search from `from`, since hits are often close together. */
function entryAt(offsets: Int32Array, at: number, from: number): number {
	let low = from;
	let step = 1;
	while (low + step < offsets.length && (offsets[low + step] as number) <= at) {
		low += step;
		step *= 2;
	}
	for (; step >= 1; step >>= 1) if (low + step < offsets.length && (offsets[low + step] as number) <= at) low += step;
	return low;
}

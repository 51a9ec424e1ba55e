import { bisectRight } from "d3-array";
import type { TaxonomyField, TaxonomyNode, TaxonomyNodes } from "../types.js";
import { normalizeForIndex } from "./normalize.js";

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

/**
 * Calls `hit(entry, at)` for the best occurrence of `needle` in each entry that contains it: at its beginning, else at the
 * beginning of a word, else the first. `at` counts letters of the normalised text.
 */
export function scan(index: SearchIndex, needle: string, hit: (entry: number, at: number) => void): void {
	const { haystack, offsets } = index;
	const last = offsets.length - 1;
	let entry = 0;
	for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, offsets[entry])) {
		entry = entryAt(offsets, at, entry);
		const begin = offsets[entry] as number;
		const next = offsets[entry + 1] as number;
		let best = at - begin;
		for (let other = at; best !== 0 && !beginsWord(index, entry, best); ) {
			other = haystack.indexOf(needle, other + 1);
			if (other === -1 || other >= next) break;
			if (beginsWord(index, entry, other - begin)) best = other - begin;
		}
		hit(entry, best);
		entry++;
		if (entry >= last) return;
	}
}

/** The entry that holds position `at` of the haystack: galloping search from `from`, since hits are often close together. */
function entryAt(offsets: Int32Array, at: number, from: number): number {
	let low = from;
	let step = 1;
	while (low + step < offsets.length && (offsets[low + step] as number) <= at) {
		low += step;
		step *= 2;
	}
	return bisectRight(offsets, at, low, Math.min(low + step, offsets.length - 1)) - 1;
}

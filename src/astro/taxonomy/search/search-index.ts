import type { TaxonomyField, TaxonomyNode, TaxonomyNodes } from "../types.js";
import { normalizeForIndex } from "./letters.js";

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

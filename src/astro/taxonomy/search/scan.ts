import { beginsWord, lengthOf, MAX_WORD_START, type SearchIndex } from "./search-index.js";
import type { Spelling } from "./types.js";

/** A stretch of an entry's normalised text: [start, end). */
export type Stretch = { entry: number; start: number; end: number };

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

export type Hit = (entry: number, at: number, place: number) => void;

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

/** Scans an entry that begins at `begin` of `text`, from the occurrence at `first` on. Returns the next occurrence, or −1. */
export function scanText(
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

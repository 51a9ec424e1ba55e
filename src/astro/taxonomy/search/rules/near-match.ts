import { beginsWord, letterBit, MAX_WORD_START, type SearchIndex, textOf } from "../search-index.js";
import { type NearMatch, nearAt } from "./edit-distance.js";

/** Letters of the longest word in which wrong letters are sought. */
const MAX_LETTERS = 40;
/** Words with fewer letters must be right: every designation of two letters is near every other. */
const MIN_LETTERS = 4;
/** Letters of the shortest word that may be the beginning of a longer one. */
const MIN_PREFIX_LETTERS = 6;
/** Letters by which the wrong ones before it may move a word. */
const MAX_SHIFT = 2;

/** Wrong letters that are allowed: none in short words and in numbers. */
export function mostTypos(word: string): number {
	if (word.length < MIN_LETTERS || word.length > MAX_LETTERS || /\d/.test(word)) return 0;
	return word.length < 8 ? 1 : 2;
}

/** Whether the words are equal but for so many wrong letters, as far as `mostTypos` allows them. */
export function isWithin(word: string, other: string, distance: number): boolean {
	if (word === other) return true;
	const most = Math.min(distance, mostTypos(word));
	return most > 0 && Math.abs(word.length - other.length) <= most && nearAt(word, other, 0, most)?.end === other.length;
}

/** False if the entry lacks more than `distance` letters of the query, so that no near match is possible. Quick. */
export function sharesLetters(needle: string, index: SearchIndex, entry: number, distance: number): boolean {
	const letters = index.letters[entry] as number;
	let missing = 0;
	for (let i = 0; i < needle.length; i++) {
		if ((letters & letterBit(needle, i)) === 0 && ++missing > distance) return false;
	}
	return true;
}

/**
 * The nearest stretch of an entry that begins a word, at most `distance` letters off. Short words of the entry have all
 * letters right, and a short needle is near whole words only.
 */
export function nearest(needle: string, index: SearchIndex, entry: number, distance: number): NearMatch | null {
	const text = textOf(index, entry);
	let best: NearMatch | null = null;
	let start = 0;
	const accepts = (end: number) => keepsShortWords(needle, index, entry, text, start, end);
	for (; start < Math.min(MAX_WORD_START, text.length); start++) {
		if (!beginsWord(index, entry, start)) continue;
		const near = nearAt(needle, text, start, best ? best.distance - 1 : distance, accepts);
		if (near) best = near;
		if (best && best.distance <= 1) break;
	}
	return best;
}

/** Whether the words in which no letter may be wrong stand in the needle where they should. */
function keepsShortWords(
	needle: string,
	index: SearchIndex,
	entry: number,
	text: string,
	start: number,
	end: number,
): boolean {
	for (let from = start, to = start; from < end; from = to) {
		do to++;
		while (to < Math.min(text.length, from + MAX_LETTERS) && !beginsWord(index, entry, to));
		if (to > end && needle.length < MIN_PREFIX_LETTERS) return false;
		const word = text.slice(from, Math.min(to, end));
		const at = from - start;
		const place = needle.slice(Math.max(0, at - MAX_SHIFT), at + word.length + MAX_SHIFT);
		if (mostTypos(text.slice(from, to)) === 0 && !place.includes(word)) return false;
	}
	return true;
}

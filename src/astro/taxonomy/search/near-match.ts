import { type NearMatch, nearAt } from "./edit-distance.js";
import { beginsWord, letterBit, MAX_WORD_START, type SearchIndex } from "./search-index.js";

/** Wrong letters that are allowed: none in short words, since every three-letter class would be near every other. */
export function mostTypos(word: string): number {
	return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
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

/** The nearest stretch of an entry that begins a word, at most `distance` letters off. */
export function nearest(needle: string, index: SearchIndex, entry: number, distance: number): NearMatch | null {
	const text = index.haystack.slice(index.offsets[entry], (index.offsets[entry + 1] as number) - 1);
	let best: NearMatch | null = null;
	for (let start = 0; start < Math.min(MAX_WORD_START, text.length); start++) {
		if (!beginsWord(index, entry, start)) continue;
		const near = nearAt(needle, text, start, best ? best.distance - 1 : distance);
		if (near) best = near;
		if (best?.distance === 1) break;
	}
	return best;
}

import { fold, normalizeText, separator } from "../normalize.js";

/** A text for comparison, as `normalizeText` makes it. */
export type Normalized = {
	text: string;
	/** Bit `i` is set where letter `i` (of the first 32) begins a word of the original. */
	wordStarts: number;
	/** For each letter of `text`, the beginning of its original, in UTF-16 code units. */
	from: number[];
	/** For each letter of `text`, the end of its original, in UTF-16 code units. */
	to: number[];
};

const ignoredAscii: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) =>
	separator.test(String.fromCharCode(unit)) ? 1 : 0,
);
const separators = new RegExp(`${separator.source}+`, "u");

/** Normalises letter by letter, so that a match can be highlighted in the original. */
export function normalize(original: string): Normalized {
	let text = "";
	let wordStarts = 0;
	let isWordStart = true;
	const from: number[] = [];
	const to: number[] = [];
	let at = 0;
	for (const letter of original) {
		const start = at;
		at += letter.length;
		if (separator.test(letter)) {
			isWordStart = true;
			continue;
		}
		const plain = fold(letter);
		if (plain === "") {
			// A combining mark belongs to the letter before it.
			if (to.length > 0) to[to.length - 1] = at;
			continue;
		}
		if (isWordStart && text.length < 32) wordStarts |= 1 << text.length;
		isWordStart = false;
		for (let i = 0; i < plain.length; i++) {
			from.push(start);
			to.push(at);
		}
		text += plain;
	}
	return { text, wordStarts, from, to };
}

/** As `normalize`, without the positions in the original. */
export function normalizeForIndex(original: string): { text: string; wordStarts: number } {
	let text = "";
	let wordStarts = 0;
	let isWordStart = true;
	let run = 0;
	for (let i = 0; i < original.length; i++) {
		const unit = original.charCodeAt(i);
		if (unit > 127) return normalize(original);
		if (ignoredAscii[unit] === 1) {
			if (i > run) text += original.slice(run, i);
			run = i + 1;
			isWordStart = true;
		} else if (isWordStart) {
			const length = text.length + i - run;
			if (length < 32) wordStarts |= 1 << length;
			isWordStart = false;
		}
	}
	return { text: (text + original.slice(run)).toLowerCase(), wordStarts };
}

/** The words of a text that hold letters: as written, and normalised. */
export function splitWords(original: string): { original: string; text: string }[] {
	return original
		.split(separators)
		.map((word) => ({ original: word, text: normalizeText(word) }))
		.filter(({ text }) => text !== "");
}

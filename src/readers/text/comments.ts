/** What the comments of a text say. */
import type { Header } from "../types.js";

const COMMENT = /^\s*(?:[#%;!]+|\/\/)\s?/;
/** "MJD-OBS = 59475.6", "Object: SN 2021zac", "TELESCOP= 'UH88' / telescope". */
const KEY_VALUE = /^([\p{L}][\p{L}\d _.()/-]{0,39}?)\s*[:=]\s*(\S.*)$/u;
/** Longer lines are no titles and no keywords. It bounds the time that patterns take. */
const MAX_CHARACTERS = 2000;
/** Where the medium is looked for. */
const MAX_CHARACTERS_OF_ALL = 20_000;

export const isComment = (line: string): boolean => COMMENT.test(line);

/** Lines without the signs of comments; those that are too long are left out. */
export const textsOf = (lines: readonly string[]): string[] =>
	lines.filter((line) => line.length <= MAX_CHARACTERS).map((line) => line.replace(COMMENT, ""));

/** A keyword in the form of headers: upper case with "_" for blanks and dashes. */
export const keywordOf = (name: string): string =>
	name
		.trim()
		.toUpperCase()
		.replace(/[-\s]+/g, "_");

/** The keywords in comments; of repeated ones the first. */
export function keywordsIn(comments: readonly string[]): Header {
	const header: Header = new Map();
	for (const comment of comments) {
		const [, name, value] = KEY_VALUE.exec(comment.trim()) ?? [];
		if (name === undefined || value === undefined || header.has(keywordOf(name))) continue;
		const quoted = /^'([^']*)'/.exec(value)?.[1];
		header.set(keywordOf(name), (quoted ?? value.replace(/\s\/\s.*$/, "")).trim());
	}
	return header;
}

/** The medium of the wavelengths, where the comments name one only. */
export function mediumIn(comments: readonly string[]): "air" | "vacuum" | undefined {
	const text = comments.join("\n").slice(0, MAX_CHARACTERS_OF_ALL);
	const vacuum = /\bvac(uum)?\b/i.test(text);
	const air = /\bair\b/i.test(text.replace(/air[\s_-]?mass/gi, ""));
	return vacuum === air ? undefined : vacuum ? "vacuum" : "air";
}

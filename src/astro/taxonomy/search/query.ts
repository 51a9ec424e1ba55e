import { attempt, ownProperties } from "../../untrusted.js";
import { normalizeText } from "../normalize.js";
import type { TaxonomySearchOptions } from "../types.js";
import { findStar, type StarName } from "./constellations.js";
import { splitWords } from "./letters.js";
import { isWithin, mostTypos } from "./near-match.js";
import { respell, type Spelling, singularOf, toRoman } from "./respell.js";
import { searchSynonyms } from "./synonyms.js";

/** UTF-16 code units of a query that are read. */
export const MAX_QUERY_LENGTH = 200;
/** Words of a query that are searched separately. */
const MAX_WORDS = 8;
/** Words of the longest term that has a synonym. */
const MAX_TERM_WORDS = 4;
/** Longer words cannot be completed by the word before ("RR Lyrae ab"). */
const MAX_SUFFIX_LENGTH = 2;
const MAX_STEM_LENGTH = 3;
/** Words between which the name may stand, plus one. */
const MAX_STEM_DISTANCE = 3;

/** Nouns for any class; a name seldom has them where a query does. */
const kindWords = new Set([
	...["star", "object", "binary", "variable", "system", "source", "galaxy"],
	...["type", "class", "candidate", "event", "transient"],
]);

/** Letters of the query that are read as one word, or as a star's name. */
export type QueryWord = {
	/** Normalised, as typed. */
	text: string;
	/** Spellings, as typed first. */
	needles: Spelling[];
	star: StarName | null;
	/** By slot of `respell`. */
	forms: (Spelling | null)[];
	isNumeral: boolean;
};

/** `typed`; `respelt`: in another number or with other numerals; `synonym`; `dropped`: without words of kind. */
export type ReadingKind = "typed" | "respelt" | "synonym" | "dropped";

/** The whole query read in one way. */
export type Reading = { kind: ReadingKind; needles: Spelling[]; star: StarName | null };

export type Query = {
	/** As typed, without spaces around. */
	typed: string;
	/** Normalised. */
	plain: string;
	/** Several words, some of which must have all letters right. */
	hasFixedWords: boolean;
	readings: Reading[];
	/** Words that are searched separately: as typed, and with synonyms. */
	wordLists: QueryWord[][];
	/** Every word is one of kind. */
	isKindOnly: boolean;
};

/** A word that is one of kind, also in the plural or with so many letters wrong. */
export function isKindWord({ text, star }: QueryWord, wrongLetters: number): boolean {
	if (star) return false;
	const singular = singularOf(text) ?? text;
	if (kindWords.has(text) || kindWords.has(singular)) return true;
	return wrongLetters > 0 && [...kindWords].some((kind) => isWithin(singular, kind, wrongLetters));
}

export function parseQuery(query: string, synonyms: Synonyms | undefined): Query {
	const typed = query.slice(0, MAX_QUERY_LENGTH).replace(/\(s\)/gi, "s").trim();
	const plain = normalizeText(typed);
	const tokens = splitWords(typed).slice(0, MAX_WORDS);
	const texts = tokens.map(({ text }) => text);
	const hasFixedWords = texts.length > 1 && texts.some((text) => mostTypos(text) === 0);
	const words = tokens.map(({ text, original }) => queryWord(text, respell(text, original)));
	const replaced = replaceTerms(words, synonyms);
	const named = findStar(texts);
	if (named) {
		const { start, end, star } = named;
		words.splice(start, end - start, { ...queryWord(texts.slice(start, end).join(""), []), star });
	}
	addSuffixes(words);

	const readings: Reading[] = [{ kind: "typed", needles: [whole(plain, false)], star: null }];
	const add = (kind: ReadingKind, list: readonly QueryWord[], needles: Spelling[]) => {
		const star = list.length === 1 ? (list[0]?.star ?? null) : null;
		if (needles.length > 0 || star) readings.push({ kind, needles, star });
	};
	add("respelt", words, spellings(words).slice(1));
	if (replaced) add("synonym", replaced, spellings(replaced));
	const lists = replaced ? [words, replaced] : [words];
	const isKindOnly = words.every((word) => isKindWord(word, 0));
	for (const list of lists) {
		const rest = list.filter((word) => !isKindWord(word, 0));
		if (rest.length > 0 && rest.length < list.length) add("dropped", rest, spellings(rest));
	}
	const wordLists = isKindOnly ? [] : lists.filter((list) => list.length > 1);
	return { typed, plain, hasFixedWords, readings, wordLists, isKindOnly };
}

/** The star that a query names without its words of kind, in a constellation with so many wrong letters. */
export function nearStar({ wordLists: [words = []] }: Query, wrongLetters: number): StarName | null {
	const texts = words.filter((word) => !isKindWord(word, wrongLetters)).map(({ text }) => text);
	const named = findStar(texts, wrongLetters);
	return named && named.end - named.start === texts.length ? named.star : null;
}

function queryWord(text: string, forms: (Spelling | null)[]): QueryWord {
	const needles = unique([{ text, whole: false }, ...forms.filter((form) => form !== null)]);
	// One letter begins too many words.
	const isNumeral = [2, 3].some((slot) => forms[slot]);
	return {
		text,
		forms,
		isNumeral,
		star: null,
		needles: needles.map((form) => (form.text.length > 1 ? form : whole(form.text))),
	};
}

/** Names in place of a term, each a spelling of its own. */
function synonymWord([name = "", ...others]: readonly string[]): QueryWord {
	return queryWord(
		name,
		others.map((text) => ({ text, whole: false })),
	);
}

const whole = (text: string, isWhole = true): Spelling => ({ text, whole: isWhole });

function unique(list: readonly Spelling[]): Spelling[] {
	return list.filter(({ text }, i) => list.findIndex((other) => other.text === text) === i);
}

/** A short word may end a name that a word before it begins: "RR Lyrae ab" names RRab. */
function addSuffixes(words: readonly QueryWord[]): void {
	words.forEach((word, i) => {
		if (word.star || word.text.length > MAX_SUFFIX_LENGTH || /\d/.test(word.text)) return;
		for (const before of words.slice(Math.max(0, i - MAX_STEM_DISTANCE), i)) {
			const stem = before.star?.designation ?? before.text;
			if (stem.length > MAX_STEM_LENGTH) continue;
			const joined = stem + word.text;
			word.needles.push(whole(joined), whole(toRoman(joined)?.text ?? joined));
		}
		word.needles = unique(word.needles);
	});
}

/** Slots of `respell` to take before the word as typed, one list for each spelling of a whole query. */
const slots = [[], [0], [1], [2], [2, 0], [3], [3, 0]];

/** The words joined, in each spelling; as typed first. */
function spellings(words: readonly QueryWord[]): Spelling[] {
	if (words.every(({ needles }) => needles.length === 1)) return [whole(words.map(({ text }) => text).join(""), false)];
	return unique(
		slots.map((order) => {
			const chosen = words.map((word) => order.map((slot) => word.forms[slot]).find((form) => form) ?? null);
			return {
				text: words.map((word, i) => chosen[i]?.text ?? word.text).join(""),
				whole: chosen[words.length - 1]?.whole ?? false,
			};
		}),
	);
}

type Synonyms = NonNullable<TaxonomySearchOptions["synonyms"]>;

const tables = new WeakMap<Synonyms, ReadonlyMap<string, string[]>>();

/** Terms, normalised, and the names in their place. */
function tableOf(synonyms: Synonyms): ReadonlyMap<string, string[]> {
	let table = tables.get(synonyms);
	if (!table) {
		const namesOf = (target: unknown) =>
			attempt(() => [target].flat(), []).flatMap((name) => (typeof name === "string" ? normalizeText(name) || [] : []));
		const terms = Object.entries(ownProperties(synonyms));
		table = new Map(terms.map(([term, target]) => [normalizeText(term), namesOf(target)]));
		tables.set(synonyms, table);
	}
	return table;
}

/** The words with terms replaced by their synonyms, the longest first; `null` where there is none. */
function replaceTerms(words: readonly QueryWord[], synonyms: Synonyms | undefined): QueryWord[] | null {
	const lists = [synonyms, searchSynonyms].filter((table) => typeof table === "object" && table !== null).map(tableOf);
	const replaced: QueryWord[] = [];
	let changed = false;
	for (let i = 0; i < words.length; ) {
		let taken = 0;
		for (let length = Math.min(MAX_TERM_WORDS, words.length - i); length > 0 && taken === 0; length--) {
			const terms = spellings(words.slice(i, i + length)).map(({ text }) => text);
			const names = lists.flatMap((table) => terms.map((term) => table.get(term))).find((list) => list?.length);
			if (!names) continue;
			replaced.push(synonymWord(names));
			taken = length;
		}
		if (taken > 0) changed = true;
		else replaced.push(words[i] as QueryWord);
		i += Math.max(1, taken);
	}
	return changed ? replaced : null;
}

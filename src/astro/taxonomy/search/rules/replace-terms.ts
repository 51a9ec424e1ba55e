import { attempt, ownProperties } from "../../../untrusted.js";
import { normalizeText } from "../../normalize.js";
import type { TaxonomySearchOptions } from "../../types.js";
import { searchSynonyms } from "../synonyms.js";
import type { QueryWord } from "../types.js";
import { queryWord, spellings } from "./word.js";

/** Words of the longest term that has a synonym. */
const MAX_TERM_WORDS = 4;

export type Synonyms = NonNullable<TaxonomySearchOptions["synonyms"]>;

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
export function replaceTerms(words: readonly QueryWord[], synonyms: Synonyms | undefined): QueryWord[] | null {
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

/** Names in place of a term, each a spelling of its own. */
function synonymWord([name = "", ...others]: readonly string[]): QueryWord {
	return queryWord(
		name,
		others.map((text) => ({ text, whole: false })),
	);
}

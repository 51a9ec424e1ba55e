import type { TaxonomyMatchKind, TaxonomyNodes, TaxonomySearchOptions } from "../types.js";
import { Matches } from "./matches.js";
import { plainQuery } from "./plain-query.js";
import type { Stretch } from "./scan.js";
import { fieldNames, searchIndexOf } from "./search-index.js";
import type { Query } from "./types.js";
import { matchWhole, type Search } from "./whole.js";

/** The nodes that match, best first, by position in `nodes`. The stretches that matched are computed on demand. */
export type Ranking = {
	order: Int32Array;
	/** Lower is better; comparable between taxonomies for one query where `stage` is equal. */
	keyOf(position: number): number;
	kindOf(position: number): TaxonomyMatchKind;
	/** Edit distance, the same for all matches of one ranking. */
	distance: number;
	/** How far the query was relaxed: 0 not at all, 1 and 2 by wrong letters, from 3 on by words that do not match. */
	stage: number;
	/** The stretches that matched, in the order of the words of the query. */
	stretchesOf(position: number): Stretch[];
};

/** The rules for queries that can be read in several ways, for several words, and for queries that nothing matches. */
export type SearchRules = {
	/** Reads a query in all ways. */
	parseQuery(query: string, synonyms: TaxonomySearchOptions["synonyms"]): Query;
	/**
	 * Offers the classes in which a star or separate words of the query stand; while there is none, those with wrong letters,
	 * if they are allowed, and those in which some of the words stand.
	 */
	matchFurther(taxonomy: TaxonomyNodes, search: Search, typos: boolean): void;
	/** The stretches of a class in which the words of a list of the query match. */
	stretchesOf(search: Search, position: number, list: number): Stretch[];
};

type RankOptions = Omit<TaxonomySearchOptions, "limit">;

/**
 * Ranks the classes of a taxonomy for a query by the rules of `searchTaxonomy`. `null` where that takes `rules` and they are
 * not there: without them only a plain query that matches has a result, the same as with them.
 */
export function rankTaxonomy(taxonomy: TaxonomyNodes, query: string, options: RankOptions, rules: SearchRules): Ranking;
export function rankTaxonomy(
	taxonomy: TaxonomyNodes,
	query: string,
	options: RankOptions,
	rules: SearchRules | null,
): Ranking | null;
export function rankTaxonomy(
	taxonomy: TaxonomyNodes,
	query: string,
	{ synonyms, fields, typos }: RankOptions,
	rules: SearchRules | null,
): Ranking | null {
	const parsed = rules ? rules.parseQuery(query, synonyms) : synonyms ? null : plainQuery(query);
	if (!parsed) return null;
	const index = searchIndexOf(taxonomy);
	const numbers = Array.isArray(fields) ? fields.map((name) => fieldNames.indexOf(name)) : null;
	const matches = new Matches(taxonomy, index, numbers);
	const search: Search = { index, query: parsed, matches };
	if (parsed.plain !== "") {
		for (const reading of parsed.readings) matchWhole(search, reading);
		if (rules) rules.matchFurther(taxonomy, search, typos !== false);
		else if (matches.count === 0) return null;
	}
	return {
		order: matches.sorted(),
		keyOf: (position) => matches.keyOf(position),
		kindOf: (position) => matches.kindOf(position),
		distance: matches.distance,
		stage: matches.stage(),
		stretchesOf(position) {
			const stretch = matches.stretchOf(position);
			return typeof stretch === "object" ? [stretch] : (rules?.stretchesOf(search, position, stretch) ?? []);
		},
	};
}

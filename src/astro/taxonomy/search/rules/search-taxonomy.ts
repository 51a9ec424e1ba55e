import { attempt, ownProperties } from "../../../untrusted.js";
import type { TaxonomyMatch, TaxonomyNodes, TaxonomySearchOptions } from "../../types.js";
import { explainMatch } from "../explain.js";
import { rankTaxonomy } from "../rank.js";
import { searchRules } from "./search-rules.js";

/**
 * Finds classes by name, other name and tag, best first. Case, accents, spaces and `-_./()` are ignored, and Greek letters
 * equal their names. A query is read in other ways, too: in the singular or plural, with Roman numerals for Arabic ones and
 * the other way round, with the constellation of a star in full or abbreviated ("GW Virginis" is "GW Vir"), with a synonym
 * in place of a term, and without words for any class ("star", "binary", "variable" …).
 *
 * Exact names come first, as typed, then in another reading; then beginnings of names, beginnings of words, and insides of
 * words, these from three letters on and not in tags. Within each, class names come before other names. Tags come last.
 * Ties are broken by equal case, then by length. Of several words all must match, at least one of them in the class and the
 * others there or in the names of its ancestors.
 *
 * If nothing matches, one wrong letter is allowed in a word of four letters or more (two from eight letters on), but not in
 * tags. If there is still nothing, half of the words suffice, and the rarest of them leads (`kind` is "partial"). Of a query
 * 200 UTF-16 code units and eight separate words are read; an empty one has no match. The index is built at the first call
 * and cached for `taxonomy.nodes`.
 */
export function searchTaxonomy(
	taxonomy: TaxonomyNodes,
	query: string,
	options: TaxonomySearchOptions = {},
): TaxonomyMatch[] {
	if (!attempt(() => Array.isArray(taxonomy.nodes), false) || typeof query !== "string") return [];
	const asked = ownProperties(options);
	const ranking = rankTaxonomy(taxonomy, query, asked, searchRules);
	if (!ranking) return [];
	const { limit } = asked;
	const positions = typeof limit === "number" ? ranking.order.slice(0, Math.max(0, limit)) : ranking.order;
	return Array.from(positions, (position) => explainMatch(taxonomy, ranking, position));
}

import { attempt, ownProperties } from "../../untrusted.js";
import type { TaxonomyMatch, TaxonomyMatchText, TaxonomyNode, TaxonomyNodes, TaxonomySearchOptions } from "../types.js";
import { normalize } from "./letters.js";
import { type Ranking, rankTaxonomy } from "./rank.js";
import { fieldNames, searchIndexOf } from "./search-index.js";
import type { Stretch } from "./word-ranks.js";

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
	const ranking = rankTaxonomy(taxonomy, query, asked);
	const { limit } = asked;
	const positions = typeof limit === "number" ? ranking.order.slice(0, Math.max(0, limit)) : ranking.order;
	return Array.from(positions, (position) => explainMatch(taxonomy, ranking, position));
}

/** The match of one class of a ranking, with the texts and ranges that matched. */
export function explainMatch(taxonomy: TaxonomyNodes, ranking: Ranking, position: number): TaxonomyMatch {
	const texts = new Map<number, TaxonomyMatchText>();
	const index = searchIndexOf(taxonomy);
	for (const stretch of ranking.stretchesOf(position)) {
		const text = index.texts[stretch.entry] as string;
		const field = fieldNames[index.fields[stretch.entry] as number] ?? "class";
		const known = texts.get(stretch.entry);
		if (known) known.ranges = mergeRanges([...known.ranges, rangeOf(text, stretch)]);
		else texts.set(stretch.entry, { field, text, ranges: [rangeOf(text, stretch)] });
	}
	const [best, ...also] = [...texts].sort(([a], [b]) => a - b).map(([, text]) => text);
	const node = taxonomy.nodes[position] as TaxonomyNode;
	return {
		node,
		...(best ?? { field: "class", text: node.class, ranges: [] }),
		kind: ranking.kindOf(position),
		distance: ranking.distance,
		also,
	};
}

function rangeOf(text: string, { start, end }: Stretch): [number, number] {
	const { from, to } = normalize(text);
	return [from[start] ?? 0, to[end - 1] ?? text.length];
}

function mergeRanges(ranges: [number, number][]): [number, number][] {
	const merged: [number, number][] = [];
	for (const range of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = merged[merged.length - 1];
		if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
		else merged.push([...range]);
	}
	return merged;
}

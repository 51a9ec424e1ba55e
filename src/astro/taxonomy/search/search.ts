import type { TaxonomyMatch, TaxonomyMatchText, TaxonomyNode, TaxonomyNodes, TaxonomySearchOptions } from "../types.js";
import { normalize } from "./normalize.js";
import { type Ranking, rankTaxonomy, type Stretch } from "./rank.js";
import { fieldNames, searchIndexOf } from "./search-index.js";

/**
 * Finds classes by name, other name and tag, best first. Case, accents, spaces and `-_./()` are ignored, Greek letters equal
 * their names, and an arabic 1 or 2 before a letter or at the end equals the roman numeral ("1a" is "Ia").
 *
 * Exact names come first, then beginnings of names, then matches inside of names; within each, class names come before other
 * names. Tags come last. Ties are broken by equal case, then by length. Of several words all must match, at least one of
 * them in the class and the others there or in the names of its ancestors. If nothing matches, one wrong letter is allowed
 * (two in queries of eight letters or more). An empty query has no match. The index is built at the first call and cached
 * for `taxonomy.nodes`.
 */
export function searchTaxonomy(
	taxonomy: TaxonomyNodes,
	query: string,
	options: TaxonomySearchOptions = {},
): TaxonomyMatch[] {
	const ranking = rankTaxonomy(taxonomy, query, options);
	const positions = options.limit === undefined ? ranking.order : ranking.order.slice(0, Math.max(0, options.limit));
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
		distance: ranking.distanceOf(),
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

import type { TaxonomyMatch, TaxonomyMatchText, TaxonomyNode, TaxonomyNodes } from "../types.js";
import { normalize } from "./letters.js";
import type { Ranking } from "./rank.js";
import type { Stretch } from "./scan.js";
import { fieldNames, searchIndexOf } from "./search-index.js";

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

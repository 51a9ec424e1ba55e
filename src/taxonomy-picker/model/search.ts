import {
	explainMatch,
	normalizeText,
	type Ranking,
	rankTaxonomy,
	searchIndexOf,
	type TaxonomyMatch,
} from "../../astro/taxonomy/index.js";
import { isHidden, type PickerTree } from "./trees.js";

export { searchIndexOf };

/** What a query finds in all trees together. */
export type PickerSearch = {
	/** By tree: what matched in a class; `null` where a tree has nothing to show. */
	explain: readonly (((node: number) => TaxonomyMatch) | null)[];
	/** By tree, by node: 2 for a match, 1 for an ancestor of one, else 0. */
	kept: readonly Uint8Array[];
	count: number;
	/** Nothing is spelt so; near spellings are shown. */
	typo: boolean;
	/** The best match of all. */
	best: { tree: number; node: number } | null;
};

/** Searches all trees; `null` for a query that asks nothing. Near spellings count only where no tree has an exact one. */
export function searchTrees(trees: readonly PickerTree[], query: string): PickerSearch | null {
	if (normalizeText(query) === "") return null;
	const found = trees.map((tree) => rankTaxonomy(tree, query));
	const nearest = Math.min(
		...found.filter((ranking) => ranking.order.length > 0).map((ranking) => ranking.distanceOf()),
	);
	let count = 0;
	let best: PickerSearch["best"] = null;
	let bestKey = Number.POSITIVE_INFINITY;
	const explain: PickerSearch["explain"][number][] = [];
	const kept = trees.map((tree, t) => {
		const marks = new Uint8Array(tree.nodes.length);
		const ranking = found[t] as Ranking;
		const shown = ranking.order.length > 0 && ranking.distanceOf() === nearest;
		explain.push(shown ? (node) => explainMatch(tree, ranking, node) : null);
		if (!shown) return marks;
		for (const node of ranking.order) {
			if (isHidden(tree, node)) continue;
			count++;
			marks[node] = 2;
			if (ranking.keyOf(node) < bestKey) {
				bestKey = ranking.keyOf(node);
				best = { tree: t, node };
			}
		}
		for (let node = tree.nodes.length - 1; node >= 0; node--) {
			const parent = tree.outline.parent[node] as number;
			if (marks[node] !== 0 && parent >= 0 && marks[parent] === 0) marks[parent] = 1;
		}
		return marks;
	});
	return { explain, kept, count, typo: count > 0 && nearest > 0, best };
}

import {
	explainMatch,
	normalizeText,
	type Ranking,
	rankTaxonomy,
	searchIndexOf,
	type TaxonomyMatch,
	type TaxonomySearchOptions,
} from "../../astro/taxonomy/index.js";
import { ANCESTOR, type ClassPosition, isHidden, type KeptClasses, MATCH, type PickerTree } from "./trees.js";

export { searchIndexOf };

/** The result of a query in all trees together, or of tags without a query. */
export type PickerSearch = {
	/** By tree: the texts of a class that matched; `null` for a tree without matches. */
	explain: readonly (((node: number) => TaxonomyMatch) | null)[];
	/** By tree, by node: `MATCH`, `ANCESTOR` of a match, or 0. */
	marks: readonly Uint8Array[];
	/** Number of matches. */
	count: number;
	/** The matches in one tree, best first. */
	ranked(tree: number): ArrayLike<number>;
	/** How the query was relaxed, because nothing matches it: to near spellings, or to some of its words. */
	relaxed: "letters" | "words" | null;
	/** `null` without a match, and without a query. */
	best: ClassPosition | null;
};

/** From this stage of a ranking on not all words match. */
const FIRST_STAGE_OF_WORDS = 3;

/**
 * Searches all trees, or the classes in them that are kept; without a query all of those match. `null` where there is neither.
 * Near spellings count only where no tree has an exact match.
 */
export function searchTrees(
	trees: readonly PickerTree[],
	query: string,
	synonyms?: TaxonomySearchOptions["synonyms"],
	kept: KeptClasses | null = null,
): PickerSearch | null {
	if (normalizeText(query) === "") return kept && allOf(trees, kept);
	const rankings = trees.map((tree) => rankTaxonomy(tree, query, { synonyms }));
	const least = Math.min(...rankings.filter((ranking) => ranking.order.length > 0).map((ranking) => ranking.stage));
	const explain: PickerSearch["explain"][number][] = [];
	const marks: Uint8Array[] = [];
	const ranked: Int32Array[] = [];
	let count = 0;
	let best: ClassPosition | null = null;
	let bestKey = Number.POSITIVE_INFINITY;
	trees.forEach((tree, t) => {
		const ranking = rankings[t] as Ranking;
		const matches = ranking.order.length > 0 && ranking.stage === least;
		const isMatch = (node: number) => !isHidden(tree, node) && kept?.[t]?.[node] !== 0;
		const nodes = matches ? ranking.order.filter(isMatch) : new Int32Array(0);
		explain.push(matches ? (node) => explainMatch(tree, ranking, node) : null);
		marks.push(markNodes(tree, nodes));
		ranked.push(nodes);
		count += nodes.length;
		for (const node of nodes) {
			if (ranking.keyOf(node) >= bestKey) continue;
			bestKey = ranking.keyOf(node);
			best = { tree: t, node };
		}
	});
	const relaxed = count === 0 || least === 0 ? null : least < FIRST_STAGE_OF_WORDS ? "letters" : "words";
	return { explain, marks, count, ranked: (tree) => ranked[tree] ?? [], relaxed, best };
}

/** The result without a query: all classes that are kept, in the order of their tree. */
function allOf(trees: readonly PickerTree[], kept: KeptClasses): PickerSearch {
	const ranked = kept.map((flags) => {
		const nodes: number[] = [];
		for (let node = 0; node < flags.length; node++) if (flags[node] === 1) nodes.push(node);
		return Int32Array.from(nodes);
	});
	return {
		explain: trees.map(() => null),
		marks: trees.map((tree, t) => markNodes(tree, ranked[t] ?? new Int32Array(0))),
		count: ranked.reduce((sum, nodes) => sum + nodes.length, 0),
		ranked: (tree) => ranked[tree] ?? [],
		relaxed: null,
		best: null,
	};
}

function markNodes(tree: PickerTree, matches: Int32Array): Uint8Array {
	const marks = new Uint8Array(tree.nodes.length);
	for (const node of matches) marks[node] = MATCH;
	// Backwards, because parents stand before their children.
	for (let node = marks.length - 1; node >= 0; node--) {
		const parent = tree.outline.parent[node] as number;
		if (marks[node] !== 0 && parent >= 0 && marks[parent] === 0) marks[parent] = ANCESTOR;
	}
	return marks;
}

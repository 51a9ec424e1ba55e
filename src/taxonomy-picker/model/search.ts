import {
	explainMatch,
	normalizeText,
	type Ranking,
	rankTaxonomy,
	type SearchRules,
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
 * Searches all trees, or the classes in them that are kept; without a query all of those match. `null` where there is neither,
 * `undefined` where the query takes rules that have not arrived. Near spellings count only where no tree has an exact match.
 */
export function searchTrees(
	trees: readonly PickerTree[],
	query: string,
	synonyms: TaxonomySearchOptions["synonyms"],
	kept: KeptClasses | null,
	rules: () => SearchRules | null,
): PickerSearch | null | undefined {
	if (normalizeText(query) === "") return kept && allOf(trees, kept);
	const rankings = trees.map((tree) => rankTaxonomy(tree, query, { synonyms }, rules()));
	const matching = rankings.filter((ranking): ranking is Ranking => ranking !== null && ranking.order.length > 0);
	if (matching.length === 0 && rankings.includes(null)) return undefined;
	const least = Math.min(...matching.map((ranking) => ranking.stage));
	const explain: PickerSearch["explain"][number][] = [];
	let count = 0;
	let best: ClassPosition | null = null;
	let bestKey = Number.POSITIVE_INFINITY;
	const ranked = trees.map((tree, t) => {
		const ranking = matching.find((some) => some === rankings[t] && some.stage === least);
		explain.push(ranking ? (node) => explainMatch(tree, ranking, node) : null);
		if (!ranking) return new Int32Array(0);
		const nodes = ranking.order.filter((node) => !isHidden(tree, node) && kept?.[t]?.[node] !== 0);
		count += nodes.length;
		const [node] = nodes;
		if (node !== undefined && ranking.keyOf(node) < bestKey) {
			bestKey = ranking.keyOf(node);
			best = { tree: t, node };
		}
		return nodes;
	});
	const marks = trees.map((tree, t) => markNodes(tree, ranked[t] as Int32Array));
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

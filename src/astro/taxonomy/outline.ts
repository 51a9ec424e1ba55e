import type { TaxonomyNode, TaxonomyNodes } from "./types.js";

/** The shape of a tree as arrays over `nodes`, which are in depth-first order: the subtree of `i` is `i … end[i] - 1`. */
export type TaxonomyOutline = {
	/** Position of the parent in `nodes`; -1 for a root. */
	parent: Int32Array;
	/** One past the last descendant. */
	end: Int32Array;
	/** Position by id. Computed at the first call, as it takes longer than the arrays. */
	positions(): ReadonlyMap<string, number>;
};

const outlines = new WeakMap<readonly TaxonomyNode[], TaxonomyOutline>();

/** The outline of a tree, computed once for each `nodes` array. */
export function outlineOf(taxonomy: TaxonomyNodes): TaxonomyOutline {
	const { nodes } = taxonomy;
	const cached = outlines.get(nodes);
	if (cached && cached.parent.length === nodes.length) return cached;
	const parent = new Int32Array(nodes.length).fill(-1);
	const end = new Int32Array(nodes.length);
	const open: number[] = [];
	nodes.forEach((node, i) => {
		while (open.length > 0 && (nodes[open[open.length - 1] as number] as TaxonomyNode).depth >= node.depth) {
			end[open.pop() as number] = i;
		}
		parent[i] = open[open.length - 1] ?? -1;
		open.push(i);
	});
	for (const i of open) end[i] = nodes.length;
	let cachedPositions: Map<string, number> | null = null;
	const positions = () => {
		cachedPositions ??= new Map(nodes.map((node, i) => [node.id, i]));
		return cachedPositions;
	};
	const outline = { parent, end, positions };
	outlines.set(nodes, outline);
	return outline;
}

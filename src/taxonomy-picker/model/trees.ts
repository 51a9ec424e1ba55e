import type { TaxonomyNode, TaxonomyOutline } from "../../astro/taxonomy/index.js";
import type { Taxonomy } from "../types.js";

/** One taxonomy, read and ready to draw. */
export type PickerTree = {
	/** Unique among the trees shown. */
	key: string;
	taxonomyId: Taxonomy["id"];
	/** `null`: the taxonomy has no name, and `identifier` stands in its place. */
	name: string | null;
	identifier: string;
	version: string | null;
	/** Whether a newer version of the same name is among the rows. */
	older: boolean;
	/** Ids of all rows of the same name, shown or not. */
	versions: readonly string[];
	nodes: readonly TaxonomyNode[];
	outline: TaxonomyOutline;
	/** Whether a class name occurs more than once. */
	isRepeated(name: string): boolean;
	/** Roots with these names are left out where they have subclasses. */
	hiddenRoots: readonly string[];
};

/** Position of a class: index of its tree among those shown, index of the class in the tree's `nodes`. */
export type ClassPosition = { tree: number; node: number };

/** Which classes have all chosen tags: by tree, by node, 1 or 0. */
export type KeptClasses = readonly Uint8Array[];

/** Marks of a search: a match, and an ancestor of one. */
export const MATCH = 2;
export const ANCESTOR = 1;

/** Whether a node is a root that is left out. */
export function isHidden(tree: PickerTree, node: number): boolean {
	return (
		tree.outline.parent[node] === -1 &&
		(tree.outline.end[node] as number) > node + 1 &&
		tree.hiddenRoots.includes((tree.nodes[node] as TaxonomyNode).class)
	);
}

/** Number of classes that can be chosen. */
export function countClasses(tree: PickerTree): number {
	let hidden = 0;
	for (let i = 0; i < tree.nodes.length; i = tree.outline.end[i] as number) if (isHidden(tree, i)) hidden++;
	return tree.nodes.length - hidden;
}

export function countAllClasses(trees: readonly PickerTree[]): number {
	return trees.reduce((sum, tree) => sum + countClasses(tree), 0);
}

/** Class names from the first level that is drawn down to the class. A list of its own: that of a walked class always is. */
export function shownPath(tree: PickerTree, node: number): string[] {
	const { path } = tree.nodes[node] as TaxonomyNode;
	return path.length > 1 && tree.hiddenRoots.includes(path[0] as string) ? path.slice(1) : path;
}

/** Whether the name of a class occurs elsewhere in the taxonomy, too. */
export function isAmbiguous(tree: PickerTree, node: number): boolean {
	return tree.isRepeated((tree.nodes[node] as TaxonomyNode).class);
}

/** Number of a class among siblings of its name, from 1, and how many there are. */
export function ordinalAmongTwins(tree: PickerTree, node: number): { ordinal: number; count: number } {
	const { parent, end } = tree.outline;
	const up = parent[node] as number;
	const name = tree.nodes[node]?.class;
	let ordinal = 0;
	let count = 0;
	const last = up < 0 ? tree.nodes.length : (end[up] as number);
	for (let sibling = up + 1; sibling < last; sibling = end[sibling] as number) {
		if (tree.nodes[sibling]?.class !== name) continue;
		count++;
		if (sibling <= node) ordinal = count;
	}
	return { ordinal, count };
}

/** The class above, where the name of a class alone does not identify it; otherwise `null`. */
export function distinguishingParent(tree: PickerTree, node: number): TaxonomyNode | null {
	return isAmbiguous(tree, node) ? (tree.nodes[tree.outline.parent[node] as number] ?? null) : null;
}

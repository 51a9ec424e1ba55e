import type { TaxonomyNode } from "../../astro/taxonomy/index.js";
import { type ClassPosition, isHidden, type PickerTree } from "./trees.js";

/** One line of the tree: the heading of a taxonomy (`node` −1), or a class. */
export type Row = {
	/** Index among the trees shown. */
	tree: number;
	/** Index in the tree's `nodes`. */
	node: number;
	/** 1 for the first level that is drawn. */
	level: number;
	/** Position among the siblings that are drawn, from 1. */
	posinset: number;
	setsize: number;
	/** `null` for a class without subclasses, and for the heading of the only taxonomy, which does not fold. */
	expanded: boolean | null;
};

/** Whether the focus can reach a row: a class, or the heading of a folded taxonomy, which stands for its classes. */
export const isReachable = (row: Row): boolean => row.node >= 0 || row.expanded === false;

export type Expansion = {
	/** Levels open at first. */
	depth: number;
	/** Classes that the user opened (true) or closed (false), by `rowKey`. */
	changed: ReadonlyMap<string, boolean>;
	/** The same during a search. */
	changedInSearch: ReadonlyMap<string, boolean>;
};

/** Identifies a class for as long as its taxonomy has it: the key of the tree and the id of the class, "" for the heading. */
export function rowKey(tree: PickerTree, node: number): string {
	return `${tree.key}\n${node < 0 ? "" : (tree.nodes[node] as TaxonomyNode).id}`;
}

/** Position of the class or heading with that `rowKey`, or `null` where no tree has it. */
export function findKey(trees: readonly PickerTree[], key: string | null): ClassPosition | null {
	if (key === null) return null;
	const cut = key.indexOf("\n");
	const tree = trees.findIndex((candidate) => candidate.key === key.slice(0, cut));
	const id = key.slice(cut + 1);
	const node = id === "" && tree >= 0 ? -1 : trees[tree]?.outline.positions().get(id);
	return node === undefined ? null : { tree, node };
}

/** The visible rows of trees, in order. */
export function visibleRows(
	trees: readonly PickerTree[],
	{ depth, changed }: Pick<Expansion, "depth" | "changed">,
): readonly Row[] {
	const rows: Row[] = [];
	trees.forEach((tree, t) => {
		if (!appendHeading(rows, trees, t, changed)) return;
		appendTree(rows, tree, t, null, (node, level) => {
			const isOpen = changed.size > 0 ? changed.get(rowKey(tree, node)) : undefined;
			return (isOpen ?? level < depth) ? "all" : null;
		});
	});
	return rows;
}

/** Appends the heading of a tree, which folds where there are several. Returns whether the tree is open. */
export function appendHeading(
	rows: Row[],
	trees: readonly PickerTree[],
	t: number,
	changed: Expansion["changed"],
): boolean {
	const expanded = trees.length > 1 ? changed.get(rowKey(trees[t] as PickerTree, -1)) !== false : null;
	rows.push({ tree: t, node: -1, level: 0, posinset: 1, setsize: 1, expanded });
	return expanded !== false;
}

/** Indexes of the rows of flat lists, which are not in the order of the tree. */
const flatIndexes = new WeakMap<readonly Row[], ReadonlyMap<string, number>>();
const flatKey = (tree: number, node: number): string => `${tree} ${node}`;

/** Makes the index by which `rowIndex` finds the rows of a flat list. */
export function indexFlatRows(rows: readonly Row[]): void {
	flatIndexes.set(rows, new Map(rows.map((row, i) => [flatKey(row.tree, row.node), i])));
}

type Siblings = { nodes: readonly number[]; next: number; level: number };

/**
 * Appends the visible classes of one tree. `marks`: where given, the classes that are drawn, the others only below one that is open
 * for "all". `opens`: whether a class with subclasses shows those that are marked, all, or none.
 */
export function appendTree(
	rows: Row[],
	tree: PickerTree,
	t: number,
	marks: Uint8Array | null,
	opens: (node: number, level: number) => "marked" | "all" | null,
): void {
	const { end } = tree.outline;
	/** Siblings from the node `from` on, before the node `to`. */
	const siblingsIn = (from: number, to: number, isAll: boolean) => {
		const nodes: number[] = [];
		for (let node = from; node < to; node = end[node] as number) if (isAll || marks?.[node]) nodes.push(node);
		return nodes;
	};
	const roots = siblingsIn(0, tree.nodes.length, marks === null).flatMap((root) =>
		isHidden(tree, root) ? siblingsIn(root + 1, end[root] as number, marks === null) : [root],
	);
	const levels: Siblings[] = [{ nodes: roots, next: 0, level: 1 }];
	for (let siblings = levels[0]; siblings; siblings = levels[levels.length - 1]) {
		if (siblings.next >= siblings.nodes.length) {
			levels.pop();
			continue;
		}
		const node = siblings.nodes[siblings.next++] as number;
		const { level } = siblings;
		const last = end[node] as number;
		const isParent = last > node + 1;
		const open = isParent ? opens(node, level) : null;
		const children = open ? siblingsIn(node + 1, last, open === "all") : [];
		const expanded = isParent ? children.length > 0 : null;
		rows.push({ tree: t, node, level, posinset: siblings.next, setsize: siblings.nodes.length, expanded });
		if (children.length > 0) levels.push({ nodes: children, next: 0, level: level + 1 });
	}
}

/** Index of the row of a class, or −1. */
export function rowIndex(rows: readonly Row[], tree: number, node: number): number {
	const flat = flatIndexes.get(rows);
	if (flat) return flat.get(flatKey(tree, node)) ?? -1;
	// Rows of a tree are sorted by tree and node. The bisection of d3-array would add 1.2 kB to the first load.
	let index = 0;
	for (let end = rows.length; index < end; ) {
		const middle = (index + end) >> 1;
		const { tree: t, node: n } = rows[middle] as Row;
		if (t < tree || (t === tree && n < node)) index = middle + 1;
		else end = middle;
	}
	const row = rows[index];
	return row?.tree === tree && row.node === node ? index : -1;
}

/**
 * Index of the row of a class, or of its nearest visible ancestor; of the heading where its taxonomy is folded; of the first
 * class below a heading that is not folded. −1 where there is none.
 */
export function nearestRow(trees: readonly PickerTree[], rows: readonly Row[], position: ClassPosition | null): number {
	if (!position) return -1;
	const parent = trees[position.tree]?.outline.parent;
	for (let node = position.node; node >= 0; node = parent?.[node] ?? -1) {
		const index = rowIndex(rows, position.tree, node);
		if (index >= 0) return index;
	}
	const heading = rowIndex(rows, position.tree, -1);
	const row = rows[heading];
	if (row && isReachable(row)) return heading;
	return row && position.node < 0 && heading + 1 < rows.length ? heading + 1 : -1;
}

/** The ancestors of some classes as opened by the user, by `rowKey`. */
export function openedAncestors(trees: readonly PickerTree[], keys: readonly string[]): Map<string, boolean> {
	const opened = new Map<string, boolean>();
	for (const key of keys) {
		const position = findKey(trees, key);
		const tree = trees[position?.tree ?? -1];
		if (!position || !tree) continue;
		const { parent } = tree.outline;
		for (let node = parent[position.node] ?? -1; node >= 0; node = parent[node] ?? -1) {
			opened.set(rowKey(tree, node), true);
		}
	}
	return opened;
}

import type { TaxonomyNode } from "../../astro/taxonomy/index.js";
import type { PickerSearch } from "./search.js";
import { isHidden, type PickerTree } from "./trees.js";

/** One line of the picker: the heading of a taxonomy (`node` -1), or a class. */
export type Row = {
	/** Position in the trees shown. */
	tree: number;
	/** Position in the tree's `nodes`. */
	node: number;
	/** 1 for the first level that is drawn. */
	level: number;
	/** Counted among the siblings that are drawn, from 1. */
	posinset: number;
	setsize: number;
	/** `null` for a class without subclasses. */
	expanded: boolean | null;
};

export type Expansion = {
	/** Levels open at first. */
	depth: number;
	/** What the user opened and closed, by `rowKey`. */
	changed: ReadonlyMap<string, boolean>;
	/** The same during a search. */
	changedInSearch: ReadonlyMap<string, boolean>;
};

/** Names a class across new props: the taxonomy's key and the class's id. */
export function rowKey(tree: PickerTree, node: number): string {
	return `${tree.key}\n${(tree.nodes[node] as TaxonomyNode).id}`;
}

/** Position of a class that `rowKey` names, or `null` where it is gone. */
export function findKey(trees: readonly PickerTree[], key: string | null): { tree: number; node: number } | null {
	if (key === null) return null;
	const cut = key.indexOf("\n");
	const tree = trees.findIndex((candidate) => candidate.key === key.slice(0, cut));
	const node = trees[tree]?.outline.positions().get(key.slice(cut + 1));
	return node === undefined ? null : { tree, node };
}

/** The lines that are visible, in order. In a search: the matches with their ancestors; a class that the user opens shows
 * all its subclasses. */
export function visibleRows(trees: readonly PickerTree[], expansion: Expansion, search: PickerSearch | null): Row[] {
	const rows: Row[] = [];
	trees.forEach((tree, t) => {
		const kept = search?.kept[t];
		if (search && !kept?.some((mark) => mark > 0)) return;
		rows.push({ tree: t, node: -1, level: 0, posinset: 0, setsize: 0, expanded: null });
		appendTree(rows, tree, t, expansion, kept ?? null);
	});
	return rows;
}

type Siblings = { nodes: readonly number[]; next: number; level: number };

function appendTree(rows: Row[], tree: PickerTree, t: number, expansion: Expansion, kept: Uint8Array | null): void {
	const { end } = tree.outline;
	const between = (from: number, to: number, keptOnly: boolean) => {
		const nodes: number[] = [];
		for (let node = from; node < to; node = end[node] as number) if (!keptOnly || kept?.[node]) nodes.push(node);
		return nodes;
	};
	const roots = between(0, tree.nodes.length, kept !== null).flatMap((root) =>
		isHidden(tree, root) ? between(root + 1, end[root] as number, kept !== null) : [root],
	);
	const levels: Siblings[] = [{ nodes: roots, next: 0, level: 1 }];
	for (let siblings = levels[0]; siblings; siblings = levels[levels.length - 1]) {
		if (siblings.next >= siblings.nodes.length) {
			levels.pop();
			continue;
		}
		const node = siblings.nodes[siblings.next++] as number;
		const { level } = siblings;
		let children: readonly number[] = [];
		let expanded: boolean | null = null;
		const last = end[node] as number;
		if (last > node + 1) {
			if (kept) {
				const changed = expansion.changedInSearch.get(rowKey(tree, node));
				if (changed !== false) children = between(node + 1, last, changed === undefined);
				expanded = children.length > 0;
			} else {
				const changed = expansion.changed.size > 0 ? expansion.changed.get(rowKey(tree, node)) : undefined;
				expanded = changed ?? level < expansion.depth;
				if (expanded) children = between(node + 1, last, false);
			}
		}
		rows.push({ tree: t, node, level, posinset: siblings.next, setsize: siblings.nodes.length, expanded });
		if (children.length > 0) levels.push({ nodes: children, next: 0, level: level + 1 });
	}
}

/** Index of a class among the rows, or -1; rows stand in the order of trees and nodes. */
export function rowIndex(rows: readonly Row[], tree: number, node: number): number {
	let low = 0;
	let high = rows.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const row = rows[middle] as Row;
		const order = row.tree - tree || row.node - node;
		if (order === 0) return middle;
		if (order < 0) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/** The row of a class, or of its nearest ancestor that is visible; -1 where there is none. */
export function nearestRow(
	trees: readonly PickerTree[],
	rows: readonly Row[],
	at: { tree: number; node: number } | null,
): number {
	if (!at) return -1;
	const parent = trees[at.tree]?.outline.parent;
	for (let node = at.node; node >= 0; node = parent?.[node] ?? -1) {
		const index = rowIndex(rows, at.tree, node);
		if (index >= 0) return index;
	}
	return -1;
}

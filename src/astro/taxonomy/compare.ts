import { normalizeText } from "./normalize.js";
import { outlineOf } from "./outline.js";
import type { TaxonomyChange, TaxonomyNode, TaxonomyNodes } from "./types.js";

/**
 * Changes from one version to the next. A class at the same path is unchanged. A class of the same name elsewhere has moved
 * (of several, the one with the longest common ancestor path). A class was renamed if its old name is now an alias, or
 * differs in case or punctuation only. The rest was removed or added. Moved, renamed and removed classes come first, in the
 * order of `before`; added ones follow, in the order of `after`.
 */
export function compareTaxonomies(before: TaxonomyNodes, after: TaxonomyNodes): TaxonomyChange[] {
	const older = outlineOf(before).positions();
	const newer = outlineOf(after).positions();
	const newNodes = after.nodes.filter((node) => !older.has(node.id));
	const byName = groupBy(newNodes, (node) => [node.class]);
	const byLooseName = groupBy(newNodes, (node) => [node.class, ...node.otherNames].map(normalizeText));
	const byAlias = groupBy(after.nodes, (node) => node.otherNames.map(normalizeText));
	const taken = new Set<TaxonomyNode>();
	const changes: TaxonomyChange[] = [];
	const oldNodes = before.nodes.filter((node) => !newer.has(node.id));
	const moved = new Map<TaxonomyNode, TaxonomyNode>();
	// Moves first, so that a rename cannot use a class that has only moved.
	for (const node of oldNodes) {
		const target = closest(node, byName.get(node.class), taken);
		if (target) moved.set(node, target);
	}
	for (const node of oldNodes) {
		const target = moved.get(node);
		if (target) {
			changes.push({ kind: "moved", class: node.class, before: node, after: target });
			continue;
		}
		const name = normalizeText(node.class);
		const renamed = closest(node, byLooseName.get(name), taken) ?? closest(node, byAlias.get(name), null);
		if (renamed) changes.push({ kind: "renamed", class: node.class, before: node, after: renamed });
		else changes.push({ kind: "removed", class: node.class, before: node, after: null });
	}
	for (const node of newNodes) {
		if (!taken.has(node)) changes.push({ kind: "added", class: node.class, before: null, after: node });
	}
	return changes;
}

function groupBy(
	nodes: readonly TaxonomyNode[],
	keysOf: (node: TaxonomyNode) => string[],
): Map<string, TaxonomyNode[]> {
	const groups = new Map<string, TaxonomyNode[]>();
	for (const node of nodes) {
		for (const key of new Set(keysOf(node))) {
			const group = groups.get(key);
			if (group) group.push(node);
			else groups.set(key, [node]);
		}
	}
	return groups;
}

/** The candidate with the longest common ancestor path; it is added to `taken`. Null where none is free. */
function closest(
	node: TaxonomyNode,
	candidates: readonly TaxonomyNode[] | undefined,
	taken: Set<TaxonomyNode> | null,
): TaxonomyNode | null {
	let best: TaxonomyNode | null = null;
	let most = -1;
	const path = node.path;
	for (const candidate of candidates ?? []) {
		if (taken?.has(candidate)) continue;
		const other = candidate.path;
		let common = 0;
		while (common < path.length && path[common] === other[common]) common++;
		if (common > most) {
			most = common;
			best = candidate;
		}
	}
	if (best) taken?.add(best);
	return best;
}

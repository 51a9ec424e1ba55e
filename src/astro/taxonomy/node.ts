import { deepLevel } from "./path-id.js";
import type { TaxonomyNode } from "./types.js";

/** The stand-in for a root where a file has no single one. */
export function createRoot(): TaxonomyNode {
	return { id: "", class: "", path: [], parentId: null, depth: -1, tags: [], otherNames: [], links: [] };
}

const parents = new WeakMap<TaxonomyNode, TaxonomyNode>();

/** A class without its lists yet. Deep ones get their path on demand, from their ancestors. */
export function createNode(id: string, name: string, parent: TaxonomyNode | null): TaxonomyNode {
	const depth = parent ? parent.depth + 1 : 0;
	const parentId = parent ? parent.id : null;
	const node: TaxonomyNode = { id, class: name, path: [], parentId, depth, tags: [], otherNames: [], links: [] };
	if (parent && depth >= deepLevel) {
		parents.set(node, parent);
		// an own, enumerable getter: equality, spreading and JSON see a plain array
		Object.defineProperty(node, "path", { enumerable: true, configurable: true, get: () => climb(node) });
	} else {
		node.path = parent ? [...parent.path, name] : [name];
	}
	return node;
}

function climb(node: TaxonomyNode): string[] {
	const below: string[] = [];
	let at: TaxonomyNode = node;
	for (let parent = parents.get(at); parent; parent = parents.get(at)) {
		below.push(at.class);
		at = parent;
	}
	return at.path.concat(below.reverse());
}

import type { WalkedNode } from "./node.js";
import { DEEP_LEVEL } from "./path-id.js";
import type { TaxonomyNode, TaxonomyTree } from "./types.js";
import { type TaxonomyReferences, walkTaxonomy } from "./walk.js";
import { writeFaults } from "./words.js";

/**
 * Reads nested `{class, subclasses?, tags?, "other names"?, links?, comments?}`. Invalid parts are repaired or left out, and
 * each fault is reported with its path. Never throws for any value; not recursive, so that depth is unlimited. A row with a
 * `hierarchy` inside is unwrapped. A class without a name is left out and its subclasses move to its parent. Siblings of one
 * name get distinct ids. Links other than http(s) are left out. `refs` are the hierarchies that `{ref: "name"}` stands for.
 */
export function readTaxonomy(
	hierarchy: unknown,
	options: { refs?: TaxonomyReferences | undefined } = {},
): TaxonomyTree {
	const { nodes: walked, faults } = walkTaxonomy(hierarchy, { refs: options?.refs });
	const nodes = walked.map(plainNode);
	const roots = nodes.filter((node) => node.parentId === null);
	const [only] = roots;
	return { root: only && roots.length === 1 ? only : createRoot(), nodes, issues: writeFaults(faults) };
}

/** A placeholder for the root of a file that has no single root. */
function createRoot(): TaxonomyNode {
	return { id: "", class: "", path: [], parentId: null, depth: -1, tags: [], otherNames: [], links: [] };
}

/**
 * The class as a plain object, without getters of a prototype, for equality, spreading and JSON. Only the paths of deep
 * classes are still computed on access.
 */
function plainNode(walked: WalkedNode): TaxonomyNode {
	const { depth } = walked;
	const node: TaxonomyNode = {
		id: walked.id,
		class: walked.class,
		path: [],
		parentId: walked.parentId,
		depth,
		tags: [...walked.tags],
		otherNames: [...walked.otherNames],
		links: [...walked.links],
	};
	if (walked.comments !== undefined) node.comments = walked.comments;
	if (depth < DEEP_LEVEL) node.path = walked.path;
	else Object.defineProperty(node, "path", { enumerable: true, configurable: true, get: () => walked.path });
	return node;
}

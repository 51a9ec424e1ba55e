import { normalizeText } from "../normalize.js";
import type { TaxonomyNode, TaxonomyNodes } from "../types.js";

/** The classes of a taxonomy that a stored name can mean; `by` says what matched. */
export type NamedClasses = { nodes: readonly TaxonomyNode[]; by: "name" | "alias" | "spelling" | null };

type Names = ReadonlyMap<string, TaxonomyNode[]>;
const cache = new WeakMap<readonly TaxonomyNode[], { name: Names; alias: Names; spelling: Names }>();

/** The classes of a name: by their names, else by their other names, else by either in any case and punctuation. */
export function classesNamed({ nodes }: TaxonomyNodes, name: string): NamedClasses {
	let names = cache.get(nodes);
	if (!names) {
		names = {
			name: namesOf(nodes, (node) => [node.class]),
			alias: namesOf(nodes, (node) => node.otherNames),
			spelling: namesOf(nodes, (node) => [node.class, ...node.otherNames].map(normalizeText)),
		};
		cache.set(nodes, names);
	}
	for (const by of ["name", "alias", "spelling"] as const) {
		const found = names[by].get(by === "spelling" ? normalizeText(name) : name);
		if (found) return { nodes: found, by };
	}
	return { nodes: [], by: null };
}

function namesOf(nodes: readonly TaxonomyNode[], textsOf: (node: TaxonomyNode) => readonly string[]): Names {
	const names = new Map<string, TaxonomyNode[]>();
	for (const node of nodes) {
		for (const text of new Set(textsOf(node))) {
			const list = names.get(text);
			if (list) list.push(node);
			else names.set(text, [node]);
		}
	}
	return names;
}

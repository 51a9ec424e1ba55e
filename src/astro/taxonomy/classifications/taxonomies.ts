import { attempt, fromJson } from "../../untrusted.js";
import { readTaxonomy } from "../read.js";
import type { TaxonomyNode, TaxonomyNodes } from "../types.js";
import { classesNamed } from "./names.js";

/** A taxonomy row with its hierarchy, or with its classes as they were read. */
export type ReadableTaxonomy = { id: number | string; name?: string | undefined } & (
	| { hierarchy: unknown }
	| TaxonomyNodes
);

/** A class in a taxonomy: by the id of its node where that is known, otherwise by name. */
export type ClassPair = { taxonomyId: number | string; class: string; id?: unknown };

/** Finds classes in taxonomies, which are read at their first access. */
export type ClassFinder = {
	taxonomy(id: number | string): TaxonomyNodes | null;
	/** All classes that the pair can mean; none where the taxonomy is unknown or does not have it. */
	classes(pair: ClassPair): readonly TaxonomyNode[];
};

const none: readonly TaxonomyNode[] = [];

export function createClassFinder(taxonomies: readonly ReadableTaxonomy[]): ClassFinder {
	const rows = new Map<string, ReadableTaxonomy>();
	for (const row of Array.isArray(taxonomies) ? (taxonomies as readonly ReadableTaxonomy[]) : []) {
		const id = attempt(() => String(row.id), null);
		if (id !== null && !rows.has(id)) rows.set(id, row);
	}
	const cache = new Map<string, TaxonomyNodes>();
	const taxonomy = (id: number | string): TaxonomyNodes | null => {
		const key = String(id);
		const row = rows.get(key);
		if (!row) return null;
		const known = cache.get(key) ?? attempt(() => ("nodes" in row ? row : readTaxonomy(fromJson(row.hierarchy))), null);
		if (known) cache.set(key, known);
		return known;
	};
	return {
		taxonomy,
		classes({ taxonomyId, class: name, id }) {
			const nodes = taxonomy(taxonomyId);
			if (!nodes) return none;
			const named = classesNamed(nodes, name).nodes;
			const exact = typeof id === "string" ? named.filter((node) => node.id === id) : none;
			return exact.length > 0 ? exact : named;
		},
	};
}

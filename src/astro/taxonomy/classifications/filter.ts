import { attempt } from "../../untrusted.js";
import { outlineOf } from "../outline.js";
import { type Classification, readClassifications } from "./read.js";
import { type ClassPair, createClassFinder, type ReadableTaxonomy } from "./taxonomies.js";

/** Which objects to keep, by their classifications. */
export type ClassFilter = {
	/** Keep objects with one of these classes or of their subclasses. None: no condition. */
	with?: readonly ClassPair[] | undefined;
	/** Leave out objects with one of these classes or of their subclasses. */
	without?: readonly ClassPair[] | undefined;
	/** Keep objects without any classification, also where `with` asks for classes. Default: where `with` asks for none. */
	unclassified?: boolean | undefined;
};

/**
 * Classes with all their subclasses, each (taxonomy, class) once, in the order of the taxonomies. A class that its taxonomy does not
 * have stands for itself.
 */
export function withSubclasses(
	classes: readonly ClassPair[] | undefined,
	taxonomies: readonly ReadableTaxonomy[],
): { taxonomyId: number | string; class: string }[] {
	const finder = createClassFinder(taxonomies);
	const pairs = new Map<string, { taxonomyId: number | string; class: string }>();
	const add = (taxonomyId: number | string, name: string) => {
		const key = keyOf(taxonomyId, name);
		if (!pairs.has(key)) pairs.set(key, { taxonomyId, class: name });
	};
	for (const pair of Array.isArray(classes) ? (classes as readonly ClassPair[]) : []) {
		const nodes = attempt(() => finder.classes(pair), null);
		if (nodes === null) continue;
		const tree = finder.taxonomy(pair.taxonomyId);
		if (!tree || nodes.length === 0) {
			add(pair.taxonomyId, pair.class);
			continue;
		}
		const { positions, end } = outlineOf(tree);
		for (const { id } of nodes) {
			const at = positions().get(id) ?? 0;
			for (let i = at; i < (end[at] as number); i++) add(pair.taxonomyId, tree.nodes[i]?.class ?? "");
		}
	}
	return [...pairs.values()];
}

const keyOf = (taxonomyId: number | string, name: string): string => `${String(taxonomyId)}\n${name}`;

/** What one classification says: a probability of 0 is "not this class". */
const isAsserted = ({ probability }: Classification): boolean => probability !== 0;

/**
 * A test of one object by its classifications, rows as they come: whether the filter keeps it. Subclasses count as their class;
 * a name counts in its own taxonomy only; "not this class" (probability 0) is no class.
 */
export function classFilter(
	filter: ClassFilter,
	taxonomies: readonly ReadableTaxonomy[],
): (classifications: unknown) => boolean {
	const keys = (classes: readonly ClassPair[] | undefined) =>
		new Set(withSubclasses(classes, taxonomies).map((pair) => keyOf(pair.taxonomyId, pair.class)));
	const wanted = keys(filter?.with);
	const unwanted = keys(filter?.without);
	const keepsUnclassified = filter?.unclassified ?? wanted.size === 0;
	return (classifications) => {
		const rows = readClassifications(classifications).classifications.filter(isAsserted);
		if (rows.length === 0) return keepsUnclassified;
		const has = (set: ReadonlySet<string>) => rows.some((row) => set.has(keyOf(row.taxonomyId, row.class)));
		return (wanted.size === 0 || has(wanted)) && !has(unwanted);
	};
}

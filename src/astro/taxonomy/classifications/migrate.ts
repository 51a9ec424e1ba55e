import { attempt } from "../../untrusted.js";
import { compareTaxonomies } from "../compare.js";
import type { TaxonomyNode, TaxonomyNodes } from "../types.js";
import { classesNamed } from "./names.js";

/** A stored choice or classification: the name of its class and, where it is known, the id of the class in its taxonomy. */
export type OldClass = { class: string; id?: unknown };

/**
 * What becomes of a class: `same` (name and path), `moved` (same name, other path), `renamed` (the old name is an other name
 * now, or is spelt differently), `ambiguous` (several classes of different names could be meant), or `removed`.
 */
export type MigrationKind = "same" | "moved" | "renamed" | "ambiguous" | "removed";

/** One classification in the next version. */
export type Migration<T extends OldClass = OldClass> = {
	/** As it was given. */
	before: T;
	kind: MigrationKind;
	/** The class in the old version; null where it does not have it. */
	from: TaxonomyNode | null;
	/** The class in the new version; null where there is none, or several that differ in name. */
	to: TaxonomyNode | null;
	/** All classes of the new version that could be meant; more than one also where a name stands twice. */
	candidates: readonly TaxonomyNode[];
};

/**
 * What becomes of classifications when version `from` of a taxonomy is replaced by `to`: one result for each, in order, none
 * is lost. A class is found in the old version by its id, else by its name, which is what SkyPortal stores, else by an other
 * name; and followed to the new version as `compareTaxonomies` does. One that the old version does not have is looked up in
 * the new one. Items without a class are `removed`. Never throws.
 */
export function migrateClassifications<T extends OldClass>(
	old: readonly T[],
	from: TaxonomyNodes,
	to: TaxonomyNodes,
): Migration<T>[] {
	const ids = new Map(from.nodes.map((node) => [node.id, node]));
	const unchanged = new Map(to.nodes.map((node) => [node.id, node]));
	const changes = new Map(
		compareTaxonomies(from, to).flatMap(({ before, after }) => (before ? [[before.id, after] as const] : [])),
	);
	const follow = (node: TaxonomyNode): TaxonomyNode | null =>
		changes.has(node.id) ? (changes.get(node.id) ?? null) : (unchanged.get(node.id) ?? null);
	return (Array.isArray(old) ? old : []).map((before: T): Migration<T> => {
		const name = attempt(() => before.class, null);
		if (typeof name !== "string" || name === "")
			return { before, kind: "removed", from: null, to: null, candidates: [] };
		const id = attempt(() => before.id, null);
		const byId = typeof id === "string" ? ids.get(id) : undefined;
		const sources = byId && byId.class === name ? [byId] : classesNamed(from, name).nodes;
		const [source = null] = sources;
		let candidates = [...new Set(sources.flatMap((node) => follow(node) ?? []))];
		// A class that has gone may live on under a name that it had among others.
		if (candidates.length === 0) candidates = [...classesNamed(to, name).nodes];
		const [target = null] = candidates;
		if (target === null) return { before, kind: "removed", from: source, to: null, candidates };
		if (candidates.some((other) => other.class !== target.class))
			return { before, kind: "ambiguous", from: source, to: null, candidates };
		const isSamePlace = sources.some((node) => candidates.some((other) => other.id === node.id));
		const kind = target.class !== name ? "renamed" : isSamePlace ? "same" : "moved";
		return { before, kind, from: source, to: target, candidates };
	});
}

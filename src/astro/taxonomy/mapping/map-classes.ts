import { classesNamed } from "../classifications/names.js";
import { outlineOf } from "../outline.js";
import type { TaxonomyNode, TaxonomyNodes } from "../types.js";
import { type ClassRelation, type TypeSynonym, type TypeSystem, typeSynonyms } from "./type-synonyms.js";

/** What stands in the place of a class in another taxonomy. `relation` is that of `to` to `from`: `broader` holds it and more. */
export type ClassMapping = {
	from: TaxonomyNode;
	/** Null where nothing holds the class. */
	to: TaxonomyNode | null;
	relation: ClassRelation;
	/** Why: the sources of the types, or that name or other name agree. Empty where there is none. */
	source: string;
};

/** A class that a type of another system means. */
export type TypeMeaning = { node: TaxonomyNode; relation: ClassRelation; synonym: TypeSynonym };

const systems = new Map<TypeSystem, TaxonomyNodes>();

/** The types of a system as classes without levels. */
export function typeTaxonomy(system: TypeSystem): TaxonomyNodes {
	const known = systems.get(system);
	if (known) return known;
	const nodes = typeSynonyms
		.filter((synonym) => synonym.system === system)
		.map(
			({ name }): TaxonomyNode => ({
				id: name,
				class: name,
				path: [name],
				parentId: null,
				depth: 0,
				tags: [],
				otherNames: [],
				links: [],
			}),
		);
	const taxonomy = { nodes };
	systems.set(system, taxonomy);
	return taxonomy;
}

/**
 * For each class of `from`, the class of `to` in its place: a taxonomy, or the name of a system of types. A class is found by its
 * name, its other names, or `typeSynonyms`; where only a class above it is found, that is `broader`. Nothing is guessed: where two
 * classes have the name, the one above both is taken. There and back leads to the same or a broader class.
 */
export function mapClasses(from: TaxonomyNodes | TypeSystem, to: TaxonomyNodes | TypeSystem): ClassMapping[] {
	const fromNodes = typeof from === "string" ? typeTaxonomy(from) : from;
	const toClass = typeof from === "string" ? typeMeanings(from) : null;
	const fromClass = typeof to === "string" ? typesByClass(to) : null;
	const found = new Map<TaxonomyNode, ClassMapping>();
	/** The class itself, not one above it. */
	const direct = (node: TaxonomyNode): ClassMapping | null => {
		const meaning: Step | null = toClass
			? (toClass.get(node.class) ?? null)
			: { names: namesOf(node), relation: "exact", source: "" };
		if (!meaning) return null;
		const [first] = meaning.names;
		const target: Step | null = fromClass
			? (meaning.names.map((name) => fromClass.get(name)).find((step) => step !== undefined) ?? null)
			: { ...meaning, relation: "exact", source: "" };
		if (!target || first === undefined) return null;
		const place = placeIn(typeof to === "string" ? typeTaxonomy(to) : to, target.names);
		const relation = place && combine(combine(meaning.relation, target.relation), place.relation);
		if (!place || !relation || relation === "none") return null;
		const source = [...new Set([meaning.source, target.source, place.source])].filter((text) => text !== "").join("; ");
		return { from: node, to: place.node, relation, source };
	};
	const outline = outlineOf(fromNodes);
	return fromNodes.nodes.map((node, i): ClassMapping => {
		let mapping = direct(node);
		if (!mapping) {
			const above = fromNodes.nodes[outline.parent[i] as number];
			const inherited = above && found.get(above);
			const isHeld = inherited?.to && (inherited.relation === "exact" || inherited.relation === "broader");
			mapping = isHeld
				? { ...inherited, from: node, relation: "broader" }
				: { from: node, to: null, relation: "none", source: "" };
		}
		found.set(node, mapping);
		return mapping;
	});
}

/** Names by which a class is found, best first, and how the class of these names relates to it. */
type Step = { names: readonly string[]; relation: ClassRelation; source: string };

const namesOf = (node: TaxonomyNode): readonly string[] => [node.class, ...node.otherNames];

/** The classes of tdtax that the types of a system mean. */
function typeMeanings(system: TypeSystem): Map<string, Step> {
	return new Map(
		synonymsOf(system).flatMap(({ name, class: target, relation, source }) =>
			target === null ? [] : [[name, { names: [target], relation, source }] as const],
		),
	);
}

/**
 * The types of a system by the class of tdtax that they mean: only those that hold the whole class. A type that is part of a class
 * does not stand for it, nor does one that the system gives no longer.
 */
function typesByClass(system: TypeSystem): Map<string, Step> {
	const types = new Map<string, Step>();
	for (const { name, class: target, relation, source, retired } of synonymsOf(system)) {
		if (target === null || relation === "broader" || retired) continue;
		const inverse = relation === "narrower" ? "broader" : relation;
		if (types.get(target)?.relation !== "exact") types.set(target, { names: [name], relation: inverse, source });
	}
	return types;
}

const synonymsOf = (system: TypeSystem): readonly TypeSynonym[] =>
	typeSynonyms.filter((synonym) => synonym.system === system);

/** `first`, then `second`. What is in part more and in part less is no relation. */
function combine(first: ClassRelation, second: ClassRelation): ClassRelation {
	if (first === "exact" || first === second) return second;
	return second === "exact" ? first : "none";
}

type Place = { node: TaxonomyNode; relation: ClassRelation; source: string };

/** The class of a taxonomy under one of these names; the one above all where several have it. */
function placeIn(taxonomy: TaxonomyNodes, names: readonly string[]): Place | null {
	for (const name of names) {
		const { nodes, by } = classesNamed(taxonomy, name);
		const [first] = nodes;
		if (!first) continue;
		// The same letters in another case may mean something else: "SNIIP" and "SNIIp".
		if (by === "spelling" && nodes.length > 1) continue;
		const source = by === "name" ? "the same name" : "another name of the class";
		if (nodes.length === 1) return { node: first, relation: "exact", source };
		const above = commonAncestor(taxonomy, nodes);
		if (above) return { node: above, relation: "broader", source: `${nodes.length} classes have the name` };
	}
	return null;
}

function commonAncestor(taxonomy: TaxonomyNodes, nodes: readonly TaxonomyNode[]): TaxonomyNode | null {
	const { parent, positions } = outlineOf(taxonomy);
	const chains = nodes.map((node) => {
		const chain: number[] = [];
		for (let at = positions().get(node.id) ?? -1; at >= 0; at = parent[at] as number) chain.push(at);
		return chain;
	});
	const [first = [], ...others] = chains;
	const shared = first.find((at) => others.every((chain) => chain.includes(at)));
	return shared === undefined ? null : (taxonomy.nodes[shared] ?? null);
}

/** A pasted type without the marks that catalogues add: "SN Ib/c?" is "SN Ib/c". */
const bare = (text: string): string =>
	text
		.trim()
		.replace(/\s+/g, " ")
		.replace(/[?:]+$/, "");

/**
 * The classes that a text means as a type of another system: "EB*" of SIMBAD, "SN Ib/c" of the TNS. Case is part of a name;
 * where no system spells it so, it is read in any case. The closest relation first; empty where no class holds it.
 */
export function classesOfType(name: string, taxonomy: TaxonomyNodes): TypeMeaning[] {
	const text = bare(String(name));
	const same = typeSynonyms.filter((synonym) => synonym.name === text);
	const matches =
		same.length > 0 ? same : typeSynonyms.filter(({ name: type }) => type.toLowerCase() === text.toLowerCase());
	const meanings = matches.flatMap((synonym): TypeMeaning[] => {
		const place = synonym.class === null ? null : placeIn(taxonomy, [synonym.class]);
		const relation = place && combine(synonym.relation, place.relation);
		return place && relation && relation !== "none" ? [{ node: place.node, relation, synonym }] : [];
	});
	const order: readonly ClassRelation[] = ["exact", "narrower", "broader"];
	return meanings.sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
}

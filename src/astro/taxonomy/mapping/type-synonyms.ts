import { transientTypes } from "./transient-types.js";
import type { TypeSystem } from "./type-list.js";
import { variableTypes } from "./variable-types.js";

export type { TypeSystem };

/**
 * How one set of objects relates to another. `broader`: the class holds the type and more. `narrower`: the class is part of the
 * type. `none`: no class holds it.
 */
export type ClassRelation = "exact" | "broader" | "narrower" | "none";

/** A type of another system, and the class of tdtax 0.1.7 in its place. */
export type TypeSynonym = {
	system: TypeSystem;
	/** The name or abbreviation of the type, as the system writes it. */
	name: string;
	/** Class of the Time-domain Astronomy Taxonomy; null where it has none. */
	class: string | null;
	relation: ClassRelation;
	/** Where the name is defined, and what the relation follows from. */
	source: string;
	/** True of a type that the system gives no longer. */
	retired?: true | undefined;
};

const NAME_GROUND = "name of the class in tdtax 0.1.7";

const grounds: Readonly<Record<string, string>> = {
	t: "subclasses and tags of tdtax 0.1.7",
	d: "description of the type",
	g: "GCVS types of variability, Samus et al. 2017, ARep 61, 80",
};

const relations: Readonly<Record<string, ClassRelation>> = { "=": "exact", "<": "broader", ">": "narrower" };

function readLists(): readonly TypeSynonym[] {
	return [...transientTypes, ...variableTypes].flatMap(({ system, source, lines, retired }) =>
		lines
			.trim()
			.split("\n")
			.map((line): TypeSynonym => {
				const [, name = line, sign = "", target, reason] = /^(.*?) ([<=>]) (.*?)(?: \| (.*))?$/.exec(line) ?? [];
				const ground = target === undefined ? [] : [grounds[reason ?? ""] ?? reason ?? NAME_GROUND];
				return {
					system,
					name,
					class: target ?? null,
					relation: relations[sign] ?? "none",
					source: [source, ...ground].join("; "),
					...(retired && { retired }),
				};
			}),
	);
}

/**
 * Types of other systems and the classes of tdtax 0.1.7 that hold them. `source` says where a type is listed and what the relation
 * follows from: that both have the name, the subclasses and tags of tdtax, the description of the type, or a publication.
 */
export const typeSynonyms: readonly TypeSynonym[] = /* @__PURE__ */ readLists();

import { readTaxonomy } from "../astro/index.js";
import { readNumber } from "../astro/number.js";
import { attempt, fromJson, ownProperties } from "../astro/untrusted.js";
import type { Taxonomy, TaxonomyChoice } from "../taxonomy-picker/types.js";
import { formatForMessage, shorten } from "../text/index.js";
import { rowsWithIds } from "./classifications.js";
import { type AdapterOptions, createIssues, isObject, type Json, textOf } from "./json.js";

type GroupIds = readonly (number | string)[];

/** Magnitudes [mag] and parallax [mas] under the names that the HR diagram reads; other keys are allowed. */
export type GaiaValues = {
	Mag_G?: number | null | undefined;
	Mag_Bp?: number | null | undefined;
	Mag_Rp?: number | null | undefined;
	Plx?: number | null | undefined;
	[key: string]: number | string | boolean | null | undefined;
};

export type AnnotationPost = {
	obj_id: string;
	origin: string;
	data: Record<string, unknown>;
	group_ids?: GroupIds | undefined;
};

/**
 * Body of `POST /api/sources/:obj_id/annotations`. `shape` "nested" (default) is the documented `data: {Gaia: {…}}`;
 * "flat" has the keys in `data` itself, the form that SkyPortal's server reads, for origins that contain "gaia". Values that
 * are null, undefined or not finite are left out, as in SkyPortal. Each origin may post one annotation to a source.
 */
export function annotationToPost(annotation: {
	objId: string;
	/** Not empty. */
	origin: string;
	gaia: GaiaValues;
	shape?: "nested" | "flat" | undefined;
	groupIds?: GroupIds | undefined;
}): AnnotationPost {
	const { objId, origin, gaia, shape, groupIds } = ownProperties(annotation);
	const values = Object.fromEntries(Object.entries(ownProperties(gaia)).filter(([, value]) => isPosted(value)));
	return {
		obj_id: requiredText(objId),
		origin: requiredText(origin),
		data: shape === "flat" ? values : { Gaia: values },
		...(Array.isArray(groupIds) ? { group_ids: groupIds } : {}),
	};
}

/** JSON has no infinite numbers, and no values of other types. */
const isPosted = (value: unknown): boolean =>
	typeof value === "number" ? Number.isFinite(value) : typeof value === "string" || typeof value === "boolean";

/** A required text, unchanged; empty where there is none, which the server refuses. */
export const requiredText = (value: unknown): string => (typeof value === "string" ? value : (textOf(value) ?? ""));

export type TaxonomyPost = {
	name: string;
	version: string;
	hierarchy: unknown;
	provenance?: string | undefined;
	group_ids?: GroupIds | undefined;
	isLatest: boolean;
};

/**
 * Body of `POST /api/taxonomy`. The taxonomy supersedes older ones of the same name; the server refuses the same name and
 * version; without groups the taxonomy is public; the hierarchy cannot be edited later.
 */
export function taxonomyToPost(taxonomy: {
	name: string;
	version: string;
	hierarchy: unknown;
	provenance?: string | null | undefined;
	groupIds?: GroupIds | undefined;
	/** Default true. */
	isLatest?: boolean | undefined;
}): TaxonomyPost {
	const { name, version, hierarchy, provenance, groupIds, isLatest } = ownProperties(taxonomy);
	return {
		name: requiredText(name),
		version: requiredText(version),
		hierarchy,
		...(provenance ? { provenance } : {}),
		...groupsFor(groupIds),
		isLatest: isLatest ?? true,
	};
}

export type ClassificationPost = {
	obj_id: string;
	taxonomy_id: number | string;
	/** The class name without its path, which the server does not store. */
	classification: string;
	/** 0 ("not this class") to 1; null for none. */
	probability: number | null;
	ml?: boolean | undefined;
	origin?: string | undefined;
	group_ids?: GroupIds | undefined;
};

export type ClassificationOptions = AdapterOptions & {
	objId: string;
	/** The taxonomies of the choices. With them, ambiguous names are reported, as the server stores no path. */
	taxonomies?: readonly Taxonomy[] | undefined;
	/** True for a classification by a machine. */
	ml?: boolean | undefined;
	origin?: string | undefined;
	/** Groups that may see the classifications. Without groups SkyPortal makes them public. */
	groupIds?: GroupIds | undefined;
};

/**
 * Bodies of `POST /api/classification`, one for each choice, by depth, so that parents are posted before their children. A
 * choice without a class name, or with a probability that is not between 0 and 1, is left out and reported, not corrected.
 * Never throws.
 */
export function classificationsToPost(
	value: readonly TaxonomyChoice[],
	options: ClassificationOptions,
): ClassificationPost[] {
	const { objId, taxonomies, ml, origin, groupIds } = ownProperties(options);
	const issues = createIssues(options);
	const placesOf = createPlaces(taxonomies);
	const choices = attempt((): unknown[] => (Array.isArray(value) ? [...value] : []), []);
	if (choices.length === 0 && !attempt(() => Array.isArray(value), false))
		issues.add("value", "The value is no list of choices, so nothing is posted; pass the value of the picker.");
	const read = choices.flatMap((choice, i) => {
		const result = attempt(() => readChoice(choice, i), null);
		if (result !== null && "post" in result) return [result];
		issues.add(
			result?.subject ?? `choice ${i + 1}`,
			result?.message ?? `Choice ${i + 1} cannot be read, so it is not posted; pass choices as the picker gives them.`,
		);
		return [];
	});
	const posts = read
		.sort((a, b) => a.depth - b.depth)
		.map(({ post }): ClassificationPost => {
			const places = placesOf(post.taxonomy_id).get(post.classification) ?? [];
			if (places.length > 1)
				issues.add(
					post.classification,
					`"${post.classification}" occurs ${places.length} times in the taxonomy (${places.join("; ")}), and SkyPortal keeps only the name, so it will not be known which one was meant; say it in a comment, or choose the class above it as well.`,
				);
			return {
				obj_id: requiredText(objId),
				...post,
				...(ml === undefined ? {} : { ml }),
				...(origin ? { origin } : {}),
				...groupsFor(groupIds),
			};
		});
	issues.tell();
	return posts;
}

const groupsFor = (groupIds: GroupIds | undefined): { group_ids?: GroupIds } =>
	attempt(() => (Array.isArray(groupIds) && groupIds.length > 0 ? { group_ids: groupIds } : {}), {});

type ReadChoice =
	| { post: Pick<ClassificationPost, "taxonomy_id" | "classification" | "probability">; depth: number }
	| { subject: string; message: string };

/** What a choice posts, with its depth, 0 without a path, which stored choices may lack; or why it posts nothing. */
function readChoice(choice: unknown, index: number): ReadChoice {
	const fields: Json = isObject(choice) ? choice : {};
	const subject = textOf(fields.id) ?? `choice ${index + 1}`;
	const name = textOf(fields.class);
	if (name === null)
		return {
			subject,
			message: `A class without a name was chosen (${shorten(subject)}), so it cannot be posted; choose another.`,
		};
	const { taxonomyId, path, probability: given } = fields;
	if (typeof taxonomyId !== "number" && textOf(taxonomyId) === null)
		return {
			subject,
			message: `"${name}" was chosen without a taxonomyId, so it cannot be posted; pass choices as the picker gives them.`,
		};
	const probability = given === null || given === undefined ? null : readNumber(given);
	if (probability !== null && !(probability >= 0 && probability <= 1))
		return {
			subject: name,
			message: `"${name}" has the probability ${formatForMessage(given)}, which is not between 0 and 1, so it is not posted; correct it, or leave the probability out.`,
		};
	const post = { taxonomy_id: taxonomyId as number | string, classification: name, probability };
	return { post, depth: Array.isArray(path) ? path.length : 0 };
}

/** Paths of each class name in a taxonomy, which is read at the first access. Ids are compared as text, as the picker does. */
function createPlaces(taxonomies: unknown): (id: Taxonomy["id"]) => Map<string, string[]> {
	const rows = attempt(() => rowsWithIds(taxonomies), new Map<string, Json>());
	const cache = new Map<string, Map<string, string[]>>();
	return (id) => {
		const known = cache.get(String(id));
		if (known) return known;
		const places = new Map<string, string[]>();
		const taxonomy = rows.get(String(id));
		const nodes = attempt(() => (taxonomy ? readTaxonomy(fromJson(taxonomy.hierarchy)).nodes : []), []);
		for (const node of nodes) {
			const paths = places.get(node.class);
			const path = node.path.join(" › ");
			if (paths) paths.push(path);
			else places.set(node.class, [path]);
		}
		cache.set(String(id), places);
		return places;
	};
}

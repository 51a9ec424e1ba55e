import { readTaxonomy } from "../astro/index.js";
import type { Taxonomy, TaxonomyChoice } from "../taxonomy-picker/types.js";
import { type AdapterOptions, createIssues, isObject, textOf } from "./json.js";

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
	const { objId, origin, gaia, shape, groupIds } = annotation;
	const values = Object.fromEntries(
		Object.entries(gaia).filter(([, value]) => (typeof value === "number" ? Number.isFinite(value) : value != null)),
	);
	return {
		obj_id: objId,
		origin,
		data: shape === "flat" ? values : { Gaia: values },
		...(groupIds ? { group_ids: groupIds } : {}),
	};
}

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
	const { name, version, hierarchy, provenance, groupIds, isLatest } = taxonomy;
	return {
		name,
		version,
		hierarchy,
		...(provenance ? { provenance } : {}),
		...(groupIds && groupIds.length > 0 ? { group_ids: groupIds } : {}),
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
	const issues = createIssues(options);
	const placesOf = createPlaces(options?.taxonomies);
	const posts: ClassificationPost[] = [];
	const choices = (Array.isArray(value) ? value : []).filter((choice, i): choice is TaxonomyChoice => {
		if (isObject(choice) && textOf(choice.class) !== null && choice.taxonomyId != null) return true;
		const id = (isObject(choice) ? textOf(choice.id) : null) ?? `choice ${i + 1}`;
		issues.add(
			id,
			isObject(choice) && textOf(choice.class) !== null
				? `"${textOf(choice.class)}" was chosen without a taxonomyId, so it cannot be posted. Pass choices as the picker gives them.`
				: `A class without a name was chosen (${id}), so it cannot be posted. Choose another.`,
		);
		return false;
	});
	for (const choice of choices.sort((a, b) => depthOf(a) - depthOf(b))) {
		const probability = choice.probability ?? null;
		if (probability !== null && !(probability >= 0 && probability <= 1)) {
			issues.add(
				choice.class,
				`"${choice.class}" has the probability ${probability}, which is not between 0 and 1, so it is not posted. Correct it, or leave the probability out.`,
			);
			continue;
		}
		const places = placesOf(choice.taxonomyId).get(choice.class) ?? [];
		if (places.length > 1)
			issues.add(
				choice.class,
				`"${choice.class}" occurs ${places.length} times in the taxonomy (${places.join("; ")}), and SkyPortal keeps only the name, so it will not be known which one was meant. Say it in a comment, or choose the class above it as well.`,
			);
		posts.push({
			obj_id: options?.objId,
			taxonomy_id: choice.taxonomyId,
			classification: choice.class,
			probability,
			...(options?.ml === undefined ? {} : { ml: options.ml }),
			...(options?.origin ? { origin: options.origin } : {}),
			...(options?.groupIds && options.groupIds.length > 0 ? { group_ids: options.groupIds } : {}),
		});
	}
	issues.tell();
	return posts;
}

/** Depth of a choice; 0 without a path, which stored choices may lack. */
function depthOf(choice: TaxonomyChoice): number {
	return Array.isArray(choice.path) ? choice.path.length : 0;
}

/** Paths of each class name in a taxonomy, which is read at the first access. */
function createPlaces(taxonomies: unknown): (id: Taxonomy["id"]) => Map<string, string[]> {
	const rows = (Array.isArray(taxonomies) ? taxonomies : []).filter(isObject);
	const cache = new Map<Taxonomy["id"], Map<string, string[]>>();
	return (id) => {
		const known = cache.get(id);
		if (known) return known;
		const places = new Map<string, string[]>();
		const taxonomy = rows.find((candidate) => candidate.id === id);
		for (const node of taxonomy ? readTaxonomy(taxonomy.hierarchy).nodes : []) {
			const paths = places.get(node.class);
			const path = node.path.join(" › ");
			if (paths) paths.push(path);
			else places.set(node.class, [path]);
		}
		cache.set(id, places);
		return places;
	};
}

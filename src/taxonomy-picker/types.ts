/** A taxonomy row of SkyPortal's API. `hierarchy` is read tolerantly. */
export type Taxonomy = {
	id: number | string;
	name: string;
	/** Best a version by PEP 440, e.g. "0.1.7". */
	version?: string | null | undefined;
	provenance?: string | null | undefined;
	/** Whether it is the newest version of its name. */
	isLatest?: boolean | undefined;
	/** Nested `{class, subclasses?, tags?, "other names"?, links?, comments?}`. */
	hierarchy: unknown;
	/** Groups that may see it. None or empty: public. */
	groups?: readonly { id: number | string; name?: string | undefined }[] | undefined;
};

/** One chosen class. */
export type TaxonomyChoice = {
	taxonomyId: Taxonomy["id"];
	/** Encoded path within the taxonomy, as `TaxonomyNode.id` of `astropane/astro`; never the bare name. */
	id: string;
	/** Name of the class, which SkyPortal stores. */
	class: string;
	/** Names from the first level that is drawn down to the class itself. */
	path: string[];
	/** From 0 to 1. */
	probability?: number | undefined;
};

/** A fault of a taxonomy: what is wrong, why it matters, and what to do. */
export type TaxonomyPickerIssue = {
	/** Index in the list for an item without an id. */
	taxonomyId: Taxonomy["id"];
	/** Class names from the root; empty: the whole taxonomy. */
	path: string[];
	message: string;
};

/** A bare hierarchy, as the tdtax package has it. Read tolerantly. */
export type TaxonomyHierarchy = { class: string; subclasses?: unknown; [field: string]: unknown };

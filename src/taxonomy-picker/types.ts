/** A taxonomy row as SkyPortal's API gives it; `hierarchy` is read tolerantly. */
export type Taxonomy = {
	id: number | string;
	name: string;
	version?: string | null | undefined;
	provenance?: string | null | undefined;
	isLatest?: boolean | undefined;
	hierarchy: unknown;
	/** Who may see it. None or empty: public. */
	groups?: readonly { id: number | string; name?: string | undefined }[] | undefined;
};

/** One chosen class. `id` is the encoded path within the taxonomy, never the bare name. */
export type TaxonomyChoice = {
	taxonomyId: Taxonomy["id"];
	id: string;
	class: string;
	/** From the root's child (or root) down to the class itself. */
	path: string[];
	probability?: number | undefined;
};

export type TaxonomyPickerIssue = {
	taxonomyId: Taxonomy["id"];
	path: string[];
	message: string;
};

/** A bare hierarchy, as the tdtax package gives it; read tolerantly. */
export type TaxonomyHierarchy = { class: string; subclasses?: unknown; [field: string]: unknown };

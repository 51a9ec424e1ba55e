import type { CSSProperties } from "react";
import type { TaxonomyStore } from "./store.js";

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

export type TaxonomyPickerMode = "single" | "multiple";

export type TaxonomyPickerProps = {
	/** Rows as SkyPortal's API gives them (all versions may be among them), or one row, or one bare hierarchy. */
	taxonomies: readonly Taxonomy[] | Taxonomy | TaxonomyHierarchy;
	/** `single`: choosing one class replaces the other. Default `single`. */
	mode?: TaxonomyPickerMode | undefined;
	/** The chosen classes, controlled. Those that are not in the taxonomies shown are kept and marked. */
	value?: readonly TaxonomyChoice[] | undefined;
	/** The chosen classes at first, uncontrolled. */
	defaultValue?: readonly TaxonomyChoice[] | undefined;
	/** After the user chose, removed or took back. */
	onValueChange?: ((value: TaxonomyChoice[]) => void) | undefined;
	/** Show only taxonomies that are public or shared with one of these groups. Not given: all. */
	groupIds?: readonly (number | string)[] | undefined;
	/** Show only the newest version of each name. Default true. */
	latestOnly?: boolean | undefined;
	/** Class names of roots that are left out, their subclasses becoming the first level, e.g. "Time-domain Source". */
	hiddenRoots?: readonly string[] | undefined;
	/** How many levels are open at first. Default 2. */
	defaultExpandedDepth?: number | undefined;
	/** Accessible name of the tree. Default: the names and versions of the taxonomies. */
	label?: string | undefined;
	/** Show the search box. Default true. */
	search?: boolean | undefined;
	/** Show the panel with path, tags, other names and links of the class under the focus. Default true. */
	details?: boolean | undefined;
	/** After mounting and whenever the list of faults changes; empty when all is well. */
	onIssues?: ((issues: TaxonomyPickerIssue[]) => void) | undefined;
	/** View state from outside: see `createTaxonomyStore`. */
	store?: TaxonomyStore | undefined;
	className?: string | undefined;
	style?: CSSProperties | undefined;
	id?: string | undefined;
};

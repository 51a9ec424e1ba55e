import type { CSSProperties } from "react";
import type { TaxonomyStore } from "./state.js";
import type { Taxonomy, TaxonomyChoice, TaxonomyHierarchy, TaxonomyPickerIssue } from "./types.js";

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

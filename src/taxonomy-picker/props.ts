import type { CSSProperties } from "react";
import type { ProbabilityMode, TaxonomyNode } from "../astro/taxonomy/index.js";
import type { TaxonomyStore } from "./state.js";
import type { Taxonomy, TaxonomyChoice, TaxonomyHierarchy, TaxonomyPickerIssue } from "./types.js";
import type { TaxonomyWords } from "./words.js";

/**
 * `single`: choosing a class replaces the other. `multiple`: choosing toggles it. `cascade`: choosing a class chooses all classes
 * below it. `probability`: as `multiple`, and each chosen class has a probability.
 */
export type TaxonomyPickerMode = "single" | "multiple" | "cascade" | "probability";

/** Which of the classes that are chosen as a whole make the value: those without subclasses, the topmost, or all. */
export type CascadeValue = "leaves" | "tops" | "all";

/** A request that would save the value, such as those of `classificationRequests`. */
export type PendingRequest = {
	method: string;
	path: string;
	/** Of its fields, the class, its probability and whether a machine gave it are shown. */
	body?: object | undefined;
};

export type TaxonomyPickerProps = {
	/** Rows of SkyPortal's API, all versions included; or one row, or one bare hierarchy; or the API's answer round them. */
	taxonomies: readonly Taxonomy[] | Taxonomy | TaxonomyHierarchy;
	/** One class or several. Default `single`. */
	mode?: TaxonomyPickerMode | undefined;
	/** The chosen classes, controlled. Those that are not in the taxonomies shown are kept and marked. */
	value?: readonly TaxonomyChoice[] | undefined;
	/** The chosen classes at first, uncontrolled. */
	defaultValue?: readonly TaxonomyChoice[] | undefined;
	/** Called with the new value when the user chooses or removes classes, or steps back or forward. */
	onValueChange?: ((value: TaxonomyChoice[]) => void) | undefined;
	/** What the value of mode `cascade` holds. Read in any of the three forms. Default `tops`. */
	cascadeValue?: CascadeValue | undefined;
	/** Classes that cannot be chosen or removed; they still open. */
	isDisabled?: ((node: TaxonomyNode, taxonomyId: Taxonomy["id"]) => boolean) | undefined;
	/** How a probability changes those of other classes, in mode `probability`: see `propagateProbabilities`. Default `independent`. */
	probabilities?: ProbabilityMode | undefined;
	/** Lists the requests that would save the value, below the probabilities: e.g. by `classificationRequests`. */
	pendingRequests?: ((value: TaxonomyChoice[]) => readonly PendingRequest[]) | undefined;
	/**
	 * What people and machines have said about the object: rows as they come, e.g. the answer of `GET
	 * /api/sources/:id/classifications`. Listed under the tree. Keep the object.
	 */
	classifications?: object | readonly object[] | undefined;
	/** Show only taxonomies that are public or shared with one of these groups. Default: all. */
	groupIds?: readonly (number | string)[] | undefined;
	/** Show only the newest version of each name, of those that `groupIds` leaves. Default true. */
	latestOnly?: boolean | undefined;
	/** Class names of roots that are left out; their subclasses become the first level. E.g. "Time-domain Source". */
	hiddenRoots?: readonly string[] | undefined;
	/** Number of levels that are open at first. Default 2. */
	defaultExpandedDepth?: number | undefined;
	/** Accessible name of the tree. Default: the names and versions of the taxonomies. */
	label?: string | undefined;
	/** Show the search box. Default true. */
	search?: boolean | undefined;
	/**
	 * Terms that the search takes for names of classes, before those that the library has: `{ "dwarf nova": "U Gem" }`. Keep
	 * the object: its terms are read once.
	 */
	synonyms?: Readonly<Record<string, string | readonly string[]>> | undefined;
	/** Classes with a button each, by choice, name or other name. Alt+1 … Alt+9 press the first nine of this list and the next two. */
	shortcuts?: readonly (TaxonomyChoice | string)[] | undefined;
	/** The classes that the user chose last, as `shortcuts`. */
	recents?: readonly (TaxonomyChoice | string)[] | undefined;
	/** The classes that are chosen most, as `shortcuts`. */
	mostUsed?: readonly (TaxonomyChoice | string)[] | undefined;
	/** Show the tags of the taxonomies with the number of classes each has; chosen ones narrow tree and search. Default false. */
	tagFilter?: boolean | undefined;
	/** Only classes with all of these tags are shown, with the classes above them. Controlled. Case, spaces and hyphens do not count. */
	tags?: readonly string[] | undefined;
	/** The tags at first, uncontrolled. */
	defaultTags?: readonly string[] | undefined;
	/** Called with the new tags when the user chooses, removes or clears some, or steps back or forward. */
	onTagsChange?: ((tags: string[]) => void) | undefined;
	/** What a search shows: the matches within the `tree`, with the classes above them, or a `list`, best first. Default `tree`. */
	searchResults?: "tree" | "list" | undefined;
	/** What Enter in the search box does with the query once it has chosen a class. Default `clear`. */
	queryAfterChoice?: "clear" | "keep" | undefined;
	/** Show the panel with path, tags, other names and links of the class under the focus. Default true. */
	details?: boolean | undefined;
	/**
	 * `inline`: search box and tree below the chosen classes. `popover`: behind a button. `line`: the same in one line, for rows of
	 * tables and forms. Default `inline`.
	 */
	layout?: "inline" | "popover" | "line" | undefined;
	/** Show the chosen classes with their paths, and nothing to change them. Default false. */
	readOnly?: boolean | undefined;
	/** Name of the fields in the form around the picker, one for each chosen class, with the choice as JSON. A reset restores `defaultValue`. */
	name?: string | undefined;
	/** Height of the tree: CSS pixels, or a CSS length. Default `28rem`, less where the classes need less. */
	height?: number | string | undefined;
	/** How faults of the taxonomies are drawn: their number, which opens the list; the list; or not at all. Default `line`. */
	issues?: "line" | "list" | "none" | undefined;
	/** Called after mounting if there are faults, and whenever their list changes; empty when the last fault is gone. */
	onIssues?: ((issues: TaxonomyPickerIssue[]) => void) | undefined;
	/** View state from outside: see `createTaxonomyStore`. */
	store?: TaxonomyStore | undefined;
	/**
	 * Texts in place of the library's English ones, by name: any part of them. Keep the object: a new one in each render writes
	 * all texts again. With it the root has no `lang="en"`; put a `lang` of your own round it.
	 */
	words?: Partial<TaxonomyWords> | undefined;
	/** BCP 47 tag that numbers are written by, the same on server and browser. Default "en-US". */
	locale?: string | undefined;
	className?: string | undefined;
	style?: CSSProperties | undefined;
	id?: string | undefined;
};

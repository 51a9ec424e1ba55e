import type { StoreApi } from "zustand/vanilla";
import type { History } from "../ui/index.js";
import type { TaxonomyChoice } from "./types.js";

/** View state of one picker. Keys are `<taxonomy id>\n<class id>`. */
export type TaxonomyState = {
	query: string;
	/** Classes that the user opened (true) or closed (false), against the default. */
	expanded: ReadonlyMap<string, boolean>;
	/** The same during a search; emptied when the query changes. */
	expandedInSearch: ReadonlyMap<string, boolean>;
	/** The class under the keyboard focus. */
	active: string | null;
	/** The chosen classes, where the picker is not controlled. */
	value: readonly TaxonomyChoice[];
	/** Undo history of the chosen classes. */
	history: History<readonly TaxonomyChoice[]>;
	/** The tags that narrow the tree, where the host does not control them. */
	tags: readonly string[];
	/** Undo history of the tags. */
	tagHistory: History<readonly string[]>;
};

export type TaxonomyStore = StoreApi<TaxonomyState>;

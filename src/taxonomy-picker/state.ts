import type { StoreApi } from "zustand/vanilla";
import type { TaxonomyChoice } from "./types.js";

type Choices = readonly TaxonomyChoice[];

/** View state of one picker. Keys are `<taxonomy id>\n<class id>`. */
export type TaxonomyState = {
	query: string;
	/** Classes that the user opened (true) or closed (false), against the default. */
	expanded: ReadonlyMap<string, boolean>;
	/** The same while there is a query; forgotten when the query changes. */
	expandedInSearch: ReadonlyMap<string, boolean>;
	/** The class under the keyboard focus. */
	active: string | null;
	/** The chosen classes, where the picker is not controlled. */
	value: Choices;
	/** Values to go back to, oldest first, and to go forward to again. */
	past: readonly Choices[];
	future: readonly Choices[];
};

export type TaxonomyStore = StoreApi<TaxonomyState>;

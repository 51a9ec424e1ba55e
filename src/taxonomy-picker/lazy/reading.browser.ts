import { type LazyModule, lazy } from "../../ui/index.js";

/** What stands in place of a tree that has no class; fetched when it is needed. */
export const empty: LazyModule<typeof import("../model/texts/emptyText.js")> = lazy(
	() => import("../model/texts/emptyText.js"),
);

/** What reads taxonomies that are not as they should be, and the list of faults, fetched where there are some. */
export const faults: LazyModule<typeof import("./chunks/faults.js")> = lazy(() => import("./chunks/faults.js"));

/** What makes a store safe to read, fetched for one that `createTaxonomyStore` has not made. */
export const storeCheck: LazyModule<typeof import("../model/reading/checkState.js")> = lazy(
	() => import("../model/reading/checkState.js"),
);

/** The order of versions by PEP 440, fetched where they are more than numbers with dots and the newest is to be found. */
export const versions: LazyModule<typeof import("../model/reading/versions.js")> = lazy(
	() => import("../model/reading/versions.js"),
);

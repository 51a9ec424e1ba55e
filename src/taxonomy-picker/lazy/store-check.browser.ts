import { type LazyModule, lazy } from "../../ui/index.js";

/** What makes a store safe to read, fetched for one that `createTaxonomyStore` has not made. */
export const storeCheck: LazyModule<typeof import("../model/reading/checkState.js")> = lazy(
	() => import("../model/reading/checkState.js"),
);

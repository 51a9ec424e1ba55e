import { type LazyModule, lazy } from "../../ui/index.js";

/** The chosen classes as chips, fetched when pointer or focus enter a picker, or where a class is chosen. */
export const chips: LazyModule<typeof import("../view/Chips.js")> = lazy(() => import("../view/Chips.js"));

/** The details of a class, fetched when pointer or focus enter a picker, or where a class is chosen. */
export const details: LazyModule<typeof import("../view/ClassDetails.js")> = lazy(
	() => import("../view/ClassDetails.js"),
);

import { type LazyModule, lazy } from "../../ui/index.js";

/** Types of other systems, fetched when a text is pasted into the search box. */
export const types: LazyModule<typeof import("../panels/types/pastedType.js")> = lazy(
	() => import("../panels/types/pastedType.js"),
);

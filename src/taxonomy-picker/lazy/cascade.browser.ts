import { type LazyModule, lazy } from "../../ui/index.js";

/** The rules of mode `cascade`, fetched when it is used. */
export const cascade: LazyModule<typeof import("../panels/cascade/rules.js")> = lazy(
	() => import("../panels/cascade/rules.js"),
);

import { type LazyModule, lazy } from "../../ui/index.js";

/** The list of classifications, fetched where there are any. */
export const classifications: LazyModule<typeof import("../panels/classifications/ClassificationList.js")> = lazy(
	() => import("../panels/classifications/ClassificationList.js"),
);

import { type LazyModule, lazy } from "../../ui/index.js";

/** Icicle and dendrogram, fetched where one is rendered. */
export const overview: LazyModule<typeof import("../panels/overview/Overview.js")> = lazy(
	() => import("../panels/overview/Overview.js"),
);

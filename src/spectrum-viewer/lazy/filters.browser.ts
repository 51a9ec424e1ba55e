import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when a filter is first drawn. */
export const filters: LazyModule<typeof import("./chunks/filters.js")> = lazy(() => import("./chunks/filters.js"));

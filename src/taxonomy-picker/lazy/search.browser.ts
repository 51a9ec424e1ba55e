import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when somebody turns to a picker: before the first letter is typed. */
export const search: LazyModule<typeof import("../model/search.js")> = lazy(() => import("../model/search.js"));

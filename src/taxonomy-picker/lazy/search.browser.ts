import { type LazyModule, lazy } from "../../ui/index.js";

/** The search, fetched at the first focus or pointer in the picker, before the first letter is typed. */
export const search: LazyModule<typeof import("../model/search.js")> = lazy(() => import("../model/search.js"));

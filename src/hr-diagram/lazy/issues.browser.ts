import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when something is first wrong with data or props. */
export const issuesCode: LazyModule<typeof import("../view/Issues.js")> = lazy(() => import("../view/Issues.js"));

import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when the layout is first `"stack"` or `"tabs"`. */
export const layouts: LazyModule<typeof import("./chunks/layouts.js")> = lazy(() => import("./chunks/layouts.js"));

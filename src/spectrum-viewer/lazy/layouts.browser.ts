import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when spectra are first stacked or put under tabs. */
export const layouts: LazyModule<typeof import("./chunks/layouts.js")> = lazy(() => import("./chunks/layouts.js"));

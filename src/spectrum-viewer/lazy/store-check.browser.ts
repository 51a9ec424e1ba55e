import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched for a store that `createSpectrumStore` has not made. */
export const storeCheck: LazyModule<typeof import("../checkState.js")> = lazy(() => import("../checkState.js"));

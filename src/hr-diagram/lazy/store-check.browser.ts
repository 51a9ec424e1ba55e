import { type LazyModule, lazy } from "../../ui/index.js";
import type { checkHRStore } from "../checkState.js";

/** Fetched for a store that `createHRStore` has not made. */
export const storeCheck: LazyModule<typeof checkHRStore> = lazy(() =>
	import("../checkState.js").then((module) => module.checkHRStore),
);

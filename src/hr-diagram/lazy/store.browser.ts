import { type LazyModule, lazy } from "../../ui/index.js";
import type { actionsOf } from "../actions.js";
import type { checkHRStore } from "../checkState.js";

/** Fetched for a store that `createHRStore` has not made. */
export const storeCheck: LazyModule<typeof checkHRStore> = lazy(() =>
	import("../checkState.js").then((module) => module.checkHRStore),
);

/** Fetched when there is a step to undo or to redo, and with the code that answers pointer and keys. */
export const actionsCode: LazyModule<typeof actionsOf> = lazy(() =>
	import("../actions.js").then((module) => module.actionsOf),
);

import { type LazyModule, lazy } from "../../ui/index.js";
import type { createActions } from "../actions.js";

/** Fetched when there is a step to undo or to redo, and with the code that answers pointer and keys. */
export const actionsCode: LazyModule<typeof createActions> = lazy(() =>
	import("../actions.js").then((module) => module.createActions),
);

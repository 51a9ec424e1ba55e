import { type LazyModule, lazy } from "../../ui/index.js";

/** The buttons of `shortcuts`, `recents` and `mostUsed`, fetched where a host passes one of them. */
export const shortcuts: LazyModule<typeof import("../panels/shortcuts/Shortcuts.js")> = lazy(
	() => import("../panels/shortcuts/Shortcuts.js"),
);

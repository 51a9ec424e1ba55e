import type { LineGroup } from "../../astro/index.js";
import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when a group other than the base groups is visible, or the lines are searched. */
export const catalogue: LazyModule<readonly LineGroup[]> = lazy(() =>
	import("../../astro/lines/groups.js").then((module) => module.lineGroups),
);

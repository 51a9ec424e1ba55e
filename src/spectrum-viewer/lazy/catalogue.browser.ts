import type { LineGroup } from "../../astro/index.js";
import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when a group beyond the first ones is shown, or somebody looks through the lines. */
export const catalogue: LazyModule<readonly LineGroup[]> = lazy(() =>
	import("../../astro/lines/groups.js").then((module) => module.lineGroups),
);

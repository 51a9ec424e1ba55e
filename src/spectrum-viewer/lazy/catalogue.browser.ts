import type { LineGroup } from "../../astro/index.js";
import { fetched, type Part } from "../../ui/index.js";

/** Fetched when a group beyond the first ones is shown, or somebody looks through the lines. */
export const catalogue: Part<readonly LineGroup[]> = fetched(() =>
	import("../../astro/lines/groups.js").then((module) => module.lineGroups),
);

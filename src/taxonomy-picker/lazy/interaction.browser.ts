import { type LazyModule, lazy } from "../../ui/index.js";

/** Actions and keys, fetched when pointer or focus enter a picker. */
export const interaction: LazyModule<typeof import("../view/interaction.js")> = lazy(
	() => import("../view/interaction.js"),
);

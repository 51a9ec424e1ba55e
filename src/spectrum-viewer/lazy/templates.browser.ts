import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when a viewer first has templates. */
export const templates: LazyModule<typeof import("./chunks/templates.js")> = lazy(
	() => import("./chunks/templates.js"),
);

import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when a spectrum is first corrected. */
export const corrections: LazyModule<typeof import("./chunks/corrections.js")> = lazy(
	() => import("./chunks/corrections.js"),
);

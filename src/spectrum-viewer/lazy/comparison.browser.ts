import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when two spectra are first compared. */
export const comparison: LazyModule<typeof import("./chunks/comparison.js")> = lazy(
	() => import("./chunks/comparison.js"),
);

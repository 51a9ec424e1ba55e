import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when a spectrum is first converted, binned or smoothed, or its unit is first named. */
export const processing: LazyModule<typeof import("./chunks/processing.js")> = lazy(
	() => import("./chunks/processing.js"),
);

import { fetched, type Part } from "../../ui/index.js";

/** Fetched when a spectrum is first converted, binned or smoothed, or its unit is first named. */
export const processing: Part<typeof import("./chunks/processing.js")> = fetched(
	() => import("./chunks/processing.js"),
);

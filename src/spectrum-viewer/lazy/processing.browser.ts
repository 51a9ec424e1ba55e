import { fetched, type Part } from "../../plot/index.js";

/** Fetched when a spectrum is first converted, binned or smoothed, or its unit is first named. */
export const processing: Part<typeof import("../view/processing.js")> = fetched(() => import("../view/processing.js"));

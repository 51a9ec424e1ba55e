import { fetched, type Part } from "../../plot/index.js";

/** Fetched when spectra are first stacked or put under tabs. */
export const layouts: Part<typeof import("../view/layouts.js")> = fetched(() => import("../view/layouts.js"));

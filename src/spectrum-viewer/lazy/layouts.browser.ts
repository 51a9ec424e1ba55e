import { fetched, type Part } from "../../ui/index.js";

/** Fetched when spectra are first stacked or put under tabs. */
export const layouts: Part<typeof import("./chunks/layouts.js")> = fetched(() => import("./chunks/layouts.js"));

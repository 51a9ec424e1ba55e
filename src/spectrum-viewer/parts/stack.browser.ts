import { fetched, type Part } from "../../plot/index.js";

/** Fetched when spectra are first stacked. */
export const stack: Part<typeof import("../view/stack.js")> = fetched(() => import("../view/stack.js"));

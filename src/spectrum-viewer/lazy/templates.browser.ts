import { fetched, type Part } from "../../plot/index.js";

/** Fetched when a viewer first has templates. */
export const templates: Part<typeof import("../view/templates.js")> = fetched(() => import("../view/templates.js"));

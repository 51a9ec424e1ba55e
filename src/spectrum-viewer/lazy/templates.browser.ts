import { fetched, type Part } from "../../ui/index.js";

/** Fetched when a viewer first has templates. */
export const templates: Part<typeof import("./chunks/templates.js")> = fetched(() => import("./chunks/templates.js"));

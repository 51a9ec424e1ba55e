import { eager, type LazyModule } from "../../ui/index.js";
import { paintTemplates, placeTemplates } from "./chunks/templates.js";

/** Placing and drawing of templates. In browsers `templates.browser.ts` takes its place. */
export const templates: LazyModule<typeof import("./chunks/templates.js")> = eager({ paintTemplates, placeTemplates });

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "./chunks/templates.js";

/** Placing and drawing of templates. In browsers `templates.browser.ts` takes its place. */
export const templates: LazyModule<typeof code> = eager(code);

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "./chunks/templates.js";

/** What the prop `templates` needs. In a browser `templates.browser.ts` stands here. */
export const templates: LazyModule<typeof code> = eager(code);

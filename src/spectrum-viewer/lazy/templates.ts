import { bundled, type Part } from "../../ui/index.js";
import * as code from "./chunks/templates.js";

/** What the prop `templates` needs. In a browser `templates.browser.ts` stands here. */
export const templates: Part<typeof code> = bundled(code);

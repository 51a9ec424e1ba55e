import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "./chunks/layouts.js";

/** What `layout: "stack"` and `"tabs"` need. In a browser `layouts.browser.ts` stands here. */
export const layouts: LazyModule<typeof code> = eager(code);

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "./chunks/layouts.js";

/** Code for `layout: "stack"` and `"tabs"`. In browsers `layouts.browser.ts` takes its place. */
export const layouts: LazyModule<typeof code> = eager(code);

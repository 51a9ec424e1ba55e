import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../panels/cascade/rules.js";

/** The rules of mode `cascade`. `cascade.browser.ts` is its counterpart for browsers. */
export const cascade: LazyModule<typeof code> = eager(code);

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../view/Chips.js";

/** The chosen classes as chips. `chips.browser.ts` is its counterpart for browsers. */
export const chips: LazyModule<typeof code> = eager(code);

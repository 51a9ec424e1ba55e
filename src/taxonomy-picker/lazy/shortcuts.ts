import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../panels/shortcuts/Shortcuts.js";

/** The buttons of `shortcuts`, `recents` and `mostUsed`. `shortcuts.browser.ts` is its counterpart for browsers. */
export const shortcuts: LazyModule<typeof code> = eager(code);

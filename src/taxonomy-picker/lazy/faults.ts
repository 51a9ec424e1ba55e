import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../view/Faults.js";

/** The texts and the list of faults. `faults.browser.ts` is its counterpart for browsers. */
export const faults: LazyModule<typeof code> = eager(code);

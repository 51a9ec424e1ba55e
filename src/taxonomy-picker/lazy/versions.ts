import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../model/reading/versions.js";

/** The order of versions by PEP 440. `versions.browser.ts` is its counterpart for browsers. */
export const versions: LazyModule<typeof code> = eager(code);

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../panels/probability/Sureness.js";

/** The list of probabilities. `sureness.browser.ts` is its counterpart for browsers. */
export const sureness: LazyModule<typeof code> = eager(code);

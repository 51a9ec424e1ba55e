import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../model/reading/checkState.js";

/** What makes a store of another origin safe to read. `store-check.browser.ts` is its counterpart for browsers. */
export const storeCheck: LazyModule<typeof code> = eager(code);

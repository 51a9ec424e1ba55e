import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../model/search.js";

/** The search. `search.browser.ts` is its counterpart for browsers. */
export const search: LazyModule<typeof code> = eager(code);

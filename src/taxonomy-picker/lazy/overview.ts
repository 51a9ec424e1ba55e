import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../panels/overview/Overview.js";

/** Icicle and dendrogram. `overview.browser.ts` is its counterpart for browsers. */
export const overview: LazyModule<typeof code> = eager(code);

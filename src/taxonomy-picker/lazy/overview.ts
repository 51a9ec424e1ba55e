import { eager, type LazyModule } from "../../ui/index.js";
import { Overview } from "../panels/overview/Overview.js";

/** Icicle and dendrogram. `overview.browser.ts` is its counterpart for browsers. */
export const overview: LazyModule<typeof import("../panels/overview/Overview.js")> = eager({ Overview });

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../panels/classifications/ClassificationList.js";

/** The list of classifications. `classifications.browser.ts` is its counterpart for browsers. */
export const classifications: LazyModule<typeof code> = eager(code);

import { eager, type LazyModule } from "../../ui/index.js";
import * as chipsCode from "../view/Chips.js";
import * as detailsCode from "../view/ClassDetails.js";

// What is drawn of a chosen class. `chosen.browser.ts` is the counterpart for browsers.

/** The chosen classes as chips. */
export const chips: LazyModule<typeof chipsCode> = eager(chipsCode);
/** The details of a class. */
export const details: LazyModule<typeof detailsCode> = eager(detailsCode);

import { eager, type LazyModule } from "../../ui/index.js";
import { Chips } from "../view/Chips.js";
import { ClassDetails } from "../view/ClassDetails.js";

// What is drawn of a chosen class. `chosen.browser.ts` is the counterpart for browsers.

/** The chosen classes as chips. */
export const chips: LazyModule<typeof import("../view/Chips.js")> = eager({ Chips });
/** The details of a class. */
export const details: LazyModule<typeof import("../view/ClassDetails.js")> = eager({ ClassDetails });

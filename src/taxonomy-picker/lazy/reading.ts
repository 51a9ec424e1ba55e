import { eager, type LazyModule } from "../../ui/index.js";
import * as storeCode from "../model/reading/checkState.js";
import * as versionsCode from "../model/reading/versions.js";
import * as emptyCode from "../model/texts/emptyText.js";
import * as faultsCode from "./chunks/faults.js";

// What some taxonomies and stores need to be read. `reading.browser.ts` is the counterpart for browsers.

/** What reads taxonomies that are not as they should be, and the list of faults. */
export const faults: LazyModule<typeof faultsCode> = eager(faultsCode);
/** The text in place of a tree without a class. */
export const empty: LazyModule<typeof emptyCode> = eager(emptyCode);
/** What makes a store of another origin safe to read. */
export const storeCheck: LazyModule<typeof storeCode> = eager(storeCode);
/** The order of versions by PEP 440. */
export const versions: LazyModule<typeof versionsCode> = eager(versionsCode);

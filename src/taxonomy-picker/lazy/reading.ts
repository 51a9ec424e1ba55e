import { eager, type LazyModule } from "../../ui/index.js";
import { checkTaxonomyStore } from "../model/reading/checkState.js";
import { versionOrder } from "../model/reading/versions.js";
import { emptyText } from "../model/texts/emptyText.js";
import { Faults, issuesOf, walkTaxonomy } from "./chunks/faults.js";

// What some taxonomies and stores need to be read. `reading.browser.ts` is the counterpart for browsers.

/** What reads taxonomies that are not as they should be, and the list of faults. */
export const faults: LazyModule<typeof import("./chunks/faults.js")> = eager({ Faults, issuesOf, walkTaxonomy });
/** The text in place of a tree without a class. */
export const empty: LazyModule<typeof import("../model/texts/emptyText.js")> = eager({ emptyText });
/** What makes a store of another origin safe to read. */
export const storeCheck: LazyModule<typeof import("../model/reading/checkState.js")> = eager({ checkTaxonomyStore });
/** The order of versions by PEP 440. */
export const versions: LazyModule<typeof import("../model/reading/versions.js")> = eager({ versionOrder });

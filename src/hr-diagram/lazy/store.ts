import { eager, type LazyModule } from "../../ui/index.js";
import { actionsOf } from "../actions.js";
import { checkHRStore } from "../checkState.js";

/** Makes a store of another origin safe to read. Bundlers for browsers take `store.browser.ts` in the place of this file. */
export const storeCheck: LazyModule<typeof checkHRStore> = eager(checkHRStore);

/** What the user can do. */
export const actionsCode: LazyModule<typeof actionsOf> = eager(actionsOf);

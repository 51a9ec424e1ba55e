import { eager, type LazyModule } from "../../ui/index.js";
import { createActions } from "../actions.js";

/** What the user can do. Bundlers for browsers take `actions.browser.ts` in the place of this file. */
export const actionsCode: LazyModule<typeof createActions> = eager(createActions);

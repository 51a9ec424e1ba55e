import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../view/ClassDetails.js";

/** The details of a class. `details.browser.ts` is its counterpart for browsers. */
export const details: LazyModule<typeof code> = eager(code);

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "../view/Issues.js";

/** Writes and lists what is wrong. Bundlers for browsers take `issues.browser.ts` in the place of this file. */
export const issuesCode: LazyModule<typeof code> = eager(code);

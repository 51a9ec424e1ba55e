import { eager, type LazyModule } from "../../ui/index.js";
import { Issues, writeIssues } from "../view/Issues.js";

/** Writes and lists what is wrong. Bundlers for browsers take `issues.browser.ts` in the place of this file. */
export const issuesCode: LazyModule<typeof import("../view/Issues.js")> = eager({ Issues, writeIssues });

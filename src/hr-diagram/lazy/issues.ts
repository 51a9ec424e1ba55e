import { eager, type LazyModule } from "../../ui/index.js";
import { writeIssues } from "../model/writeIssues.js";

/** Writes what is wrong. Bundlers for browsers take `issues.browser.ts` in the place of this file. */
export const issueWriter: LazyModule<typeof writeIssues> = eager(writeIssues);

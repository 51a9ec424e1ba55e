import { type LazyModule, lazy } from "../../ui/index.js";
import type { writeIssues } from "../model/writeIssues.js";

/** Fetched when something is first wrong with data or props. */
export const issueWriter: LazyModule<typeof writeIssues> = lazy(() =>
	import("../model/writeIssues.js").then((module) => module.writeIssues),
);

import { type LazyModule, lazy } from "../../ui/index.js";
import type { ProblemWords } from "../words/issues.js";

/** Fetched when something is first wrong with data, props or a store. */
export const problemWords: LazyModule<ProblemWords> = lazy(() =>
	import("../model/problemWords.js").then((module) => module.problemWords),
);

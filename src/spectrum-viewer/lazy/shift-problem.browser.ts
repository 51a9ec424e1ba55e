import { type LazyModule, lazy } from "../../ui/index.js";
import type { shiftProblem as write } from "../model/text/shiftProblem.js";

/** Fetched when a redshift or velocity is first refused. */
export const shiftProblem: LazyModule<typeof write> = lazy(() =>
	import("../model/text/shiftProblem.js").then((code) => code.shiftProblem),
);

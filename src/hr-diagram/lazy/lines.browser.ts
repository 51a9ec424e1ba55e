import { type LazyModule, lazy } from "../../ui/index.js";
import type { constantLines } from "../model/stars/constantLines.js";

/** Fetched when a diagram first asks for `axes.luminosityLines`. */
export const lines: LazyModule<typeof constantLines> = lazy(() =>
	import("../model/stars/constantLines.js").then((module) => module.constantLines),
);

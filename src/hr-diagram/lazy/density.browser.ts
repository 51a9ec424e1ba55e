import { type LazyModule, lazy } from "../../ui/index.js";
import type { createDensityStyle } from "../view/density/createDensityStyle.js";

/** Fetched where a diagram has the prop `density`. */
export const densityStyles: LazyModule<typeof createDensityStyle> = lazy(() =>
	import("../view/density/createDensityStyle.js").then((module) => module.createDensityStyle),
);

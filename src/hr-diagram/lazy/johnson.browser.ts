import { type LazyModule, lazy } from "../../ui/index.js";
import type { DensityGrid } from "../types.js";

/** Fetched when a diagram first names it: few do, and it is as large as a tenth of the first load. */
export const johnson: LazyModule<() => DensityGrid> = lazy(() =>
	import("../../astro/stars/hipparcos-johnson-density.js").then((module) => module.hipparcosJohnsonDensity),
);

import { type LazyModule, lazy } from "../../ui/index.js";
import type { DensityGrid } from "../types.js";

/** Fetched when a diagram first names it: few do, and it weighs as much as a third of the code. */
export const johnson: LazyModule<() => DensityGrid> = lazy(() =>
	import("../../astro/stars/hipparcos-johnson-density.js").then((module) => module.hipparcosJohnsonDensity),
);

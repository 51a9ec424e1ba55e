import { hipparcosJohnsonDensity } from "../../astro/index.js";
import { eager, type LazyModule } from "../../ui/index.js";
import type { DensityGrid } from "../types.js";

/** The background that "hipparcos-johnson" names. In a browser `johnson.browser.ts` stands here. */
export const johnson: LazyModule<() => DensityGrid> = eager(hipparcosJohnsonDensity);

import { hipparcosJohnsonDensity } from "../../astro/index.js";
import { eager, type LazyModule } from "../../ui/index.js";
import type { DensityGrid } from "../types.js";

/** The background "hipparcos-johnson". Bundlers for browsers take `johnson.browser.ts` in the place of this file. */
export const johnson: LazyModule<() => DensityGrid> = eager(hipparcosJohnsonDensity);

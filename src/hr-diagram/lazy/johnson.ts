import { hipparcosJohnsonDensity } from "../../astro/index.js";
import { bundled, type Part } from "../../ui/index.js";
import type { DensityGrid } from "../types.js";

/** The background that "hipparcos-johnson" names. In a browser `johnson.browser.ts` stands here. */
export const johnson: Part<() => DensityGrid> = bundled(hipparcosJohnsonDensity);

import { eager, type LazyModule } from "../../ui/index.js";
import { createDensityStyle } from "../view/density/createDensityStyle.js";

/** Scales, palettes and contours of the background. Bundlers for browsers take `density.browser.ts` in the place of this file. */
export const densityStyles: LazyModule<typeof createDensityStyle> = eager(createDensityStyle);

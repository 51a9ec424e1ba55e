import { eager, type LazyModule } from "../../ui/index.js";
import { describeClasses } from "../model/stars/classRegions.js";

/** Says in the regions of which classes the points lie. Bundlers for browsers take `regions.browser.ts` in the place of this file. */
export const regions: LazyModule<typeof describeClasses> = eager(describeClasses);

import { type LineGroup, lineGroups } from "../../astro/index.js";
import { eager, type LazyModule } from "../../ui/index.js";

/** All lines of the library. In browsers `catalogue.browser.ts` takes its place. */
export const catalogue: LazyModule<readonly LineGroup[]> = eager(lineGroups);

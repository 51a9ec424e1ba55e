import { type LineGroup, lineGroups } from "../../astro/index.js";
import { eager, type LazyModule } from "../../ui/index.js";

/** The library's lines, all of them. In a browser `catalogue.browser.ts` stands here. */
export const catalogue: LazyModule<readonly LineGroup[]> = eager(lineGroups);

import { type LineGroup, lineGroups } from "../../astro/index.js";
import { bundled, type Part } from "../../ui/index.js";

/** The library's lines, all of them. In a browser `catalogue.browser.ts` stands here. */
export const catalogue: Part<readonly LineGroup[]> = bundled(lineGroups);

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "./chunks/processing.js";

/** What units, bins, smoothing and unit names need. In a browser `processing.browser.ts` stands here. */
export const processing: LazyModule<typeof code> = eager(code);

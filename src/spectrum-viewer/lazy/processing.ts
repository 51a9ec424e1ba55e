import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "./chunks/processing.js";

/** Conversion, bins, smoothing, masks and names of units. In browsers `processing.browser.ts` takes its place. */
export const processing: LazyModule<typeof code> = eager(code);

import { eager, type LazyModule } from "../../ui/index.js";
import { constantLines } from "../model/stars/constantLines.js";

/** Lines of constant luminosity and radius. Bundlers for browsers take `lines.browser.ts` in the place of this file. */
export const lines: LazyModule<typeof constantLines> = eager(constantLines);

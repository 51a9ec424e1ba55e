import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "./chunks/corrections.js";

/** Dereddening, light of the host and continua. In browsers `corrections.browser.ts` takes its place. */
export const corrections: LazyModule<typeof code> = eager(code);

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "./chunks/pins.js";

/** Pins with notes. In browsers `pins.browser.ts` takes its place. */
export const pins: LazyModule<typeof code> = eager(code);

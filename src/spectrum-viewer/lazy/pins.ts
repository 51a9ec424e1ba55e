import { eager, type LazyModule } from "../../ui/index.js";
import { describePins, paintPins, pinColumns } from "./chunks/pins.js";

/** Pins with notes. In browsers `pins.browser.ts` takes its place. */
export const pins: LazyModule<typeof import("./chunks/pins.js")> = eager({ describePins, paintPins, pinColumns });

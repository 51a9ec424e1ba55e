import { type LazyModule, lazy } from "../../ui/index.js";

/** Fetched when there is a first pin. */
export const pins: LazyModule<typeof import("./chunks/pins.js")> = lazy(() => import("./chunks/pins.js"));

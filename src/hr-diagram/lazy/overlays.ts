import { eager, type LazyModule } from "../../ui/index.js";
import { createOverlays } from "../view/overlays/createOverlays.js";

/** Regions, tracks, paths and names. Bundlers for browsers take `overlays.browser.ts` in the place of this file. */
export const overlays: LazyModule<typeof createOverlays> = eager(createOverlays);

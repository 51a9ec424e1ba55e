import { type LazyModule, lazy } from "../../ui/index.js";
import type { createOverlays } from "../view/overlays/createOverlays.js";

/** Fetched when a diagram first has regions, tracks, paths or names. */
export const overlays: LazyModule<typeof createOverlays> = lazy(() =>
	import("../view/overlays/createOverlays.js").then((module) => module.createOverlays),
);

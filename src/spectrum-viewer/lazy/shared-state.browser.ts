import { type LazyModule, lazy } from "../../ui/index.js";
import type { readSpectrumState } from "../shareState.js";

/** Fetched for a viewer that begins with a shared view. */
export const sharedStateReader: LazyModule<typeof readSpectrumState> = lazy(() =>
	import("./chunks/sharedState.js").then((module) => module.readSpectrumState),
);

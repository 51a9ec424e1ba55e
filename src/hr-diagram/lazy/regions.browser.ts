import { type LazyModule, lazy } from "../../ui/index.js";
import type { describeClasses } from "../model/stars/classRegions.js";

/** Fetched when pointer, wheel, focus or a key first reaches a diagram. */
export const regions: LazyModule<typeof describeClasses> = lazy(() =>
	import("../model/stars/classRegions.js").then((module) => module.describeClasses),
);

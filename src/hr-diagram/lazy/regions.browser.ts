import { type LazyModule, lazy } from "../../ui/index.js";
import type { describeClasses } from "../model/stars/classRegions.js";

/** Fetched with the code that answers pointer and keys. */
export const regions: LazyModule<typeof describeClasses> = lazy(() =>
	import("../view/interaction/interaction.js").then((module) => module.describeClasses),
);

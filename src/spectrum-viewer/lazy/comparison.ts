import { eager, type LazyModule } from "../../ui/index.js";
import { paintComparison, placeComparison } from "./chunks/comparison.js";

/** Ratio and difference of two spectra. In browsers `comparison.browser.ts` takes its place. */
export const comparison: LazyModule<typeof import("./chunks/comparison.js")> = eager({
	paintComparison,
	placeComparison,
});

import { eager, type LazyModule } from "../../ui/index.js";
import { paintFilters, showFilters } from "./chunks/filters.js";

/** Filters at the foot of the plot. In browsers `filters.browser.ts` takes its place. */
export const filters: LazyModule<typeof import("./chunks/filters.js")> = eager({ paintFilters, showFilters });

import { eager, type LazyModule } from "../../ui/index.js";
import * as code from "./chunks/filters.js";

/** Filters at the foot of the plot. In browsers `filters.browser.ts` takes its place. */
export const filters: LazyModule<typeof code> = eager(code);

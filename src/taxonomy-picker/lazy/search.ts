import { eager, type LazyModule } from "../../ui/index.js";
import { searchIndexOf, searchTrees } from "../model/search.js";

/** The search. `search.browser.ts` is its counterpart for browsers. */
export const search: LazyModule<typeof import("../model/search.js")> = eager({ searchIndexOf, searchTrees });

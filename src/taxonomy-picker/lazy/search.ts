import { searchRules as rules, type SearchRules } from "../../astro/taxonomy/index.js";
import { eager, type LazyModule } from "../../ui/index.js";
import { searchIndexOf, searchTrees } from "../model/search.js";

// The search. `search.browser.ts` is its counterpart for browsers.

/** The search for one word as it is typed. */
export const search: LazyModule<typeof import("../model/search.js")> = eager({ searchIndexOf, searchTrees });
/** The rules for several words, names of stars and wrong letters. */
export const searchRules: LazyModule<SearchRules> = eager(rules);

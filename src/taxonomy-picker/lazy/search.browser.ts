import type { SearchRules } from "../../astro/taxonomy/index.js";
import { type LazyModule, lazy } from "../../ui/index.js";

/** The search, fetched at the first focus or pointer in the picker, before the first letter is typed. */
export const search: LazyModule<typeof import("../model/search.js")> = lazy(() => import("../model/search.js"));

/** The rules for several words, names of stars and wrong letters, fetched at the same time. */
export const searchRules: LazyModule<SearchRules> = lazy(() =>
	import("../../astro/taxonomy/search/rules/search-rules.js").then((module) => module.searchRules),
);

import type { HierarchyWords } from "../../astro/taxonomy/index.js";
import type { NumberText } from "../../text/index.js";
import type { TaxonomyPickerIssue } from "../types.js";
import type { PickerWords } from "../words.js";

/** A `TaxonomyPickerIssue` that is not written yet: trees are read once for all languages. */
export type TreeFault = Pick<TaxonomyPickerIssue, "taxonomyId" | "path"> & {
	text(words: PickerWords & HierarchyWords, numbers: NumberText): string;
};

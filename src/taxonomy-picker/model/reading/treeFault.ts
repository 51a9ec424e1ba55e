import type { FaultValues, HierarchyWords } from "../../../astro/taxonomy/index.js";
import type { TaxonomyPickerIssue } from "../../types.js";
import type { pickerFaultWords } from "../../words/faults.js";

/** Words of a picker's faults: those of the taxonomies, and those of their hierarchies. */
export type FaultWords = typeof pickerFaultWords & HierarchyWords;

/** A `TaxonomyPickerIssue` that is not written yet: trees are read once for all languages. */
export type TreeFault = Pick<TaxonomyPickerIssue, "taxonomyId" | "path"> & {
	text(words: FaultWords, values: FaultValues): string;
};

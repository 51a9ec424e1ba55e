export { createTaxonomyStore, type TaxonomyState, type TaxonomyStore } from "./store.js";
export { TaxonomyPicker } from "./TaxonomyPicker.js";
export type {
	Taxonomy,
	TaxonomyChoice,
	TaxonomyHierarchy,
	TaxonomyPickerIssue,
	TaxonomyPickerMode,
	TaxonomyPickerProps,
} from "./types.js";

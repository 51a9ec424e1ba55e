export type { CascadeValue, PendingRequest, TaxonomyPickerMode, TaxonomyPickerProps } from "./props.js";
export type { TaxonomyState, TaxonomyStore } from "./state.js";
export { createTaxonomyStore } from "./store.js";
export { TaxonomyPicker } from "./TaxonomyPicker.js";
export type { Taxonomy, TaxonomyChoice, TaxonomyHierarchy, TaxonomyPickerIssue } from "./types.js";
export type { TaxonomyWords } from "./words.js";

export { compareTaxonomies } from "./compare.js";
export { normalizeText } from "./normalize.js";
export { outlineOf, type TaxonomyOutline } from "./outline.js";
export { propagateProbabilities } from "./probabilities.js";
export { type Ranking, rankTaxonomy } from "./rank.js";
export { readTaxonomy } from "./read.js";
export { explainMatch, searchTaxonomy } from "./search.js";
export { searchIndexOf } from "./search-index.js";
export type {
	ProbabilityMode,
	TaxonomyChange,
	TaxonomyField,
	TaxonomyIssue,
	TaxonomyMatch,
	TaxonomyMatchKind,
	TaxonomyMatchText,
	TaxonomyNode,
	TaxonomyNodes,
	TaxonomySearchOptions,
	TaxonomyTree,
} from "./types.js";
export { type TaxonomyWalk, walkTaxonomy } from "./walk.js";
export { type HierarchyWords, hierarchyWords } from "./words.js";

export { compareTaxonomies } from "./compare.js";
export { normalizeText } from "./normalize.js";
export { outlineOf, type TaxonomyOutline } from "./outline.js";
export { walkPlain } from "./plain-walk.js";
export { propagateProbabilities } from "./probabilities.js";
export { readTaxonomy } from "./read.js";
export { explainMatch } from "./search/explain.js";
export { type Ranking, rankTaxonomy, type SearchRules } from "./search/rank.js";
export { searchRules } from "./search/rules/search-rules.js";
export { searchTaxonomy } from "./search/rules/search-taxonomy.js";
export { searchIndexOf } from "./search/search-index.js";
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
export { type FaultValues, faultValues, type HierarchyWords, hierarchyWords, type TaxonomyFault } from "./words.js";

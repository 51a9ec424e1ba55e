import type { Taxonomy } from "astropane/taxonomy-picker";
import fc from "fast-check";
import { walkTaxonomy } from "../../src/taxonomy-picker/lazy/chunks/faults.js";
import { searchRules } from "../../src/taxonomy-picker/lazy/search.js";
import { type ReadingCode, readTrees } from "../../src/taxonomy-picker/model/reading/readTrees.js";
import { versionOrder } from "../../src/taxonomy-picker/model/reading/versions.js";
import { type Row, visibleRows } from "../../src/taxonomy-picker/model/rows.js";
import { type PickerSearch, searchTrees } from "../../src/taxonomy-picker/model/search.js";
import { searchRows } from "../../src/taxonomy-picker/model/searchRows.js";
import type { KeptClasses, PickerTree } from "../../src/taxonomy-picker/model/trees.js";

/** The code that a picker fetches for taxonomies that need it. */
export const readingCode: ReadingCode = { order: versionOrder, walk: walkTaxonomy };

/** Trees as a picker reads them. */
export function treesOf(taxonomies: readonly Taxonomy[], hiddenRoots: readonly string[] = []): readonly PickerTree[] {
	return readTrees(taxonomies, { groupIds: null, latestOnly: false, hiddenRoots }, readingCode).trees;
}

/** The result of a search with all rules. */
export function searchIn(
	trees: readonly PickerTree[],
	query: string,
	kept: KeptClasses | null = null,
): PickerSearch | null {
	return searchTrees(trees, query, undefined, kept, searchRules.now) ?? null;
}

/** Rows of trees with so many open levels, during a search if there is a query. */
export function rowsOf(trees: readonly PickerTree[], depth = 2, query = ""): readonly Row[] {
	const search = searchIn(trees, query);
	return search ? searchRows(trees, search, new Map(), false) : visibleRows(trees, { depth, changed: new Map() });
}

/** Class names of rows; `null` for a heading. */
export function namesOf(trees: readonly PickerTree[], rows: readonly Row[]): (string | null)[] {
	return rows.map(({ tree, node }) => trees[tree]?.nodes[node]?.class ?? null);
}

type Hierarchy = { class: string; subclasses: Hierarchy[] };

/** Of so many levels at most, with few names, so that names and siblings repeat. */
const hierarchies: (levels?: number) => fc.Arbitrary<Hierarchy> = fc.memo((levels) =>
	fc.record({
		class: fc.constantFrom("Star", "Nova", "AGN", "Ia", "Ib", "kilonova"),
		subclasses: levels > 1 ? fc.array(hierarchies(), { maxLength: 4 }) : fc.constant([]),
	}),
);

/** One to three taxonomies of up to four levels. */
export const manyTaxonomies: fc.Arbitrary<Taxonomy[]> = fc
	.array(hierarchies(4), { minLength: 1, maxLength: 3 })
	.map((all) => all.map((hierarchy, i) => ({ id: i + 1, name: `Taxonomy ${i + 1}`, hierarchy })));

import { type HierarchyWords, hierarchyWords } from "../../astro/taxonomy/index.js";
import { type Language, wordsIn } from "../../text/index.js";
import type { TaxonomyPickerIssue } from "../types.js";
import { type PickerWords, taxonomyWords } from "../words.js";
import type { PickerTrees, TreeFault } from "./readTrees.js";
import type { PickerSearch } from "./search.js";
import { countAllClasses, isAmbiguous, type PickerTree } from "./trees.js";

const PATH_SEPARATOR = " › ";
/** Further paths of an ambiguous name are counted. */
const MAX_PATHS = 6;

export function pathText(path: readonly string[]): string {
	return path.join(PATH_SEPARATOR);
}

export function classCountText(language: Language, count: number): string {
	return wordsIn(language, taxonomyWords).classCount(language.numbers.integer(count), count);
}

/** Name of a taxonomy, or what identifies it. */
export function treeName(language: Language, tree: PickerTree): string {
	return tree.name ?? wordsIn(language, taxonomyWords).unnamedTaxonomy(tree.identifier);
}

export function versionText(language: Language, tree: PickerTree): string {
	return tree.version ?? wordsIn(language, taxonomyWords).noVersion;
}

/** Accessible name of the tree. */
export function treeLabel(language: Language, trees: readonly PickerTree[]): string {
	const names = trees.map((tree) => `${treeName(language, tree)} ${versionText(language, tree)}`);
	return wordsIn(language, taxonomyWords).classesOf(names.join(", "));
}

/** The status line under the search box. */
export function statusText(
	language: Language,
	trees: readonly PickerTree[],
	query: string,
	search: PickerSearch | null,
): string {
	const words = wordsIn(language, taxonomyWords);
	const { integer } = language.numbers;
	if (!search) {
		const classes = classCountText(language, countAllClasses(trees));
		return trees.length > 1 ? words.classesInTaxonomies(classes, integer(trees.length)) : classes;
	}
	const { count } = search;
	if (count === 0) return words.noClassMatches;
	if (search.typo) return words.nearSpellings(query.trim(), integer(count), count);
	return words.classesMatch(integer(count), count);
}

/** The text in place of the tree where there is no row; otherwise `null`. */
export function emptyText(
	language: Language,
	{ trees, rowCount }: PickerTrees,
	query: string,
	search: PickerSearch | null,
): string | null {
	const words = wordsIn(language, taxonomyWords);
	if (trees.length === 0) {
		return rowCount === 0 ? words.noTaxonomy : words.noSharedTaxonomy(language.numbers.integer(rowCount), rowCount);
	}
	if (trees.every((tree) => tree.nodes.length === 0)) return words.noClassInTaxonomy;
	return search?.count === 0 ? words.noMatchAdvice(query.trim()) : null;
}

/** Explains a name that occurs more than once in a taxonomy; `null` for the others. */
export function ambiguityText(language: Language, tree: PickerTree, node: number): string | null {
	if (!isAmbiguous(tree, node)) return null;
	const name = tree.nodes[node]?.class ?? "";
	const paths = tree.nodes.filter((other) => other.class === name).map((other) => pathText(other.path));
	const { integer, list } = language.numbers;
	const text = list(paths, MAX_PATHS);
	return wordsIn(language, taxonomyWords).ambiguousName(name, text, integer(paths.length), paths.length);
}

/** Words of a picker's faults: those of the taxonomies, and those of their hierarchies. */
export const faultWords: PickerWords & HierarchyWords = { ...hierarchyWords, ...taxonomyWords };

export function issueOf(language: Language, { taxonomyId, path, text }: TreeFault): TaxonomyPickerIssue {
	return { taxonomyId, path, message: text(wordsIn(language, faultWords), language.numbers) };
}

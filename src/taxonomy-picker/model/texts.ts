import { normalizeText, type TaxonomyNode } from "../../astro/taxonomy/index.js";
import { type Language, wordsIn } from "../../text/index.js";
import { taxonomyWords } from "../words.js";
import type { PresentMatch } from "./presentMatch.js";
import type { PickerTrees } from "./readTrees.js";
import type { PickerSearch } from "./search.js";
import {
	countAllClasses,
	distinguishingParent,
	isAmbiguous,
	ordinalAmongTwins,
	type PickerTree,
	shownPath,
} from "./trees.js";

export const PATH_SEPARATOR = " › ";
/** Further paths of an ambiguous name are counted. */
const MAX_PATHS = 6;
/** Names above a class in a flat list. */
const MAX_PARENTS = 2;

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

/** The status line under the search box. `several`: Enter removes a chosen class. */
export function statusText(
	language: Language,
	trees: readonly PickerTree[],
	query: string,
	search: PickerSearch | null,
	match: PresentMatch | null,
	several: boolean,
): string {
	const words = wordsIn(language, taxonomyWords);
	const { integer } = language.numbers;
	if (!search) {
		const classes = classCountText(language, countAllClasses(trees));
		return trees.length > 1 ? words.classesInTaxonomies(classes, integer(trees.length)) : classes;
	}
	const { count, relaxed } = search;
	if (count === 0 || !match) return words.noClassMatches;
	const tree = trees[match.tree] as PickerTree;
	const name = classLabel(language, tree, match.node);
	const { ordinal } = match;
	const total = integer(count);
	if (match.hasTwins && ordinal !== null && !match.chosen) {
		const path = pathText(tellingPath(tree, match.node));
		return words.whichPath(tree.nodes[match.node]?.class ?? name, words.matchAt(path, integer(ordinal), total));
	}
	const place = ordinal === null ? words.bestMatch(name, total, count) : words.matchAt(name, integer(ordinal), total);
	const removes = several ? words.enterRemoves : words.alreadyChosen;
	const sentence = (match.chosen ? removes : words.enterChooses)(place);
	if (relaxed === "words") return words.someWords(query.trim(), sentence);
	return relaxed === "letters" && ordinal === null ? words.didYouMean(query.trim(), name, sentence) : sentence;
}

/** The last names of a path, which tell a class from others of its name. */
function tellingPath(tree: PickerTree, node: number): string[] {
	return shownPath(tree, node).slice(-2);
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

/** "1 of 2" for a class with siblings of its name; otherwise `null`. */
function twinText(language: Language, tree: PickerTree, node: number): string | null {
	const { integer } = language.numbers;
	const { ordinal, count } = ordinalAmongTwins(tree, node);
	return count < 2 ? null : wordsIn(language, taxonomyWords).ordinalOfTwins(integer(ordinal), integer(count));
}

/** Where a class stands, if its name alone does not identify it; otherwise `null`. */
export function rowPlace(language: Language, tree: PickerTree, node: number): string | null {
	if (!isAmbiguous(tree, node)) return null;
	const parent = distinguishingParent(tree, node);
	const place = parent && wordsIn(language, taxonomyWords).inParent(parent.class);
	return [twinText(language, tree, node), place].filter((text) => text !== null).join(" ") || null;
}

/** The names above a class, the nearest ones; `null` on the first level. */
export function parentsText(tree: PickerTree, node: number): string | null {
	return pathText(shownPath(tree, node).slice(-1 - MAX_PARENTS, -1)) || null;
}

/**
 * Another name of a class that is written out in words, where the class itself is not part of it: "Luminous Blue Variable"
 * for S Doradus, but neither "SN Ib" for Ib nor "Ia-p" for Ia.
 */
export function spelledOutName(node: TaxonomyNode): string | null {
	const name = normalizeText(node.class);
	const saysMore = (text: string): boolean => {
		const other = normalizeText(text);
		return /\p{L}{4}/u.test(text) && !/^\p{Lu}+$/u.test(text) && !other.includes(name) && !name.includes(other);
	};
	return node.otherNames.find(saysMore) ?? null;
}

/** Name of a class, with its place where the name alone does not identify it. */
export function classLabel(language: Language, tree: PickerTree, node: number): string {
	const name = tree.nodes[node]?.class ?? "";
	if (!isAmbiguous(tree, node)) return name;
	const twin = twinText(language, tree, node);
	const parent = distinguishingParent(tree, node);
	const places = [...(parent ? [parent.class] : []), ...(twin === null ? [] : [twin])];
	return places.length === 0 ? name : `${name} (${places.join(", ")})`;
}

/** Explains a name that occurs more than once in a taxonomy; `null` for the others. */
export function ambiguityText(language: Language, tree: PickerTree, node: number): string | null {
	if (!isAmbiguous(tree, node)) return null;
	const name = tree.nodes[node]?.class ?? "";
	const paths = tree.nodes.flatMap((other, i) => (other.class === name ? [pathText(shownPath(tree, i))] : []));
	const { integer, list } = language.numbers;
	const text = list(paths, MAX_PATHS);
	return wordsIn(language, taxonomyWords).ambiguousName(name, text, integer(paths.length), paths.length);
}

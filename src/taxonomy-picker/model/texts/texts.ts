import type { TaxonomyNode } from "../../../astro/taxonomy/index.js";
import { isAscii, normalizeText } from "../../../astro/taxonomy/normalize.js";
import { type Language, wordsIn } from "../../../text/index.js";
import { taxonomyWords } from "../../words.js";
import { countAllClasses, distinguishingParent, isAmbiguous, ordinalAmongTwins, type PickerTree } from "../trees.js";

export const PATH_SEPARATOR = " › ";

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

/** The number of classes, which stands under the search box. */
export function allClassesText(language: Language, trees: readonly PickerTree[]): string {
	const words = wordsIn(language, taxonomyWords);
	const classes = classCountText(language, countAllClasses(trees));
	return trees.length > 1 ? words.classesInTaxonomies(classes, language.numbers.integer(trees.length)) : classes;
}

/** "1 of 2" for a class with siblings of its name; otherwise `null`. */
export function twinText(language: Language, tree: PickerTree, node: number): string | null {
	const { integer } = language.numbers;
	const { ordinal, count } = ordinalAmongTwins(tree, node);
	return count < 2 ? null : wordsIn(language, taxonomyWords).ordinalOfTwins(integer(ordinal), integer(count));
}

/** Where a class stands, if its name alone does not identify it; otherwise `null`. */
export function rowPlace(language: Language, tree: PickerTree, node: number): string | null {
	if (!isAmbiguous(tree, node)) return null;
	const parent = distinguishingParent(tree, node);
	const place = parent && wordsIn(language, taxonomyWords).inParent(parent.class);
	return [twinText(language, tree, node), place].filter(Boolean).join(" ") || null;
}

/**
 * Another name of a class that is written out in words, where the class itself is not part of it: "Luminous Blue Variable"
 * for S Doradus, but neither "SN Ib" for Ib nor "Ia-p" for Ia.
 */
export function spelledOutName(node: TaxonomyNode): string | null {
	const saysMore = (text: string): boolean => {
		// Four letters in a row, and not capitals alone. Classes of Unicode letters take a millisecond at their first use.
		const words = isAscii(text) ? /^(?=.*[A-Za-z]{4}).*[^A-Z]/s : /^(?=.*\p{L}{4}).*\P{Lu}/su;
		if (!words.test(text)) return false;
		const name = normalizeText(node.class);
		const other = normalizeText(text);
		return !other.includes(name) && !name.includes(other);
	};
	return node.otherNames.find(saysMore) ?? null;
}

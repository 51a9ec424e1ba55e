import type { Language, wordsIn } from "../../../text/index.js";
import { emptyWords } from "../../words/empty.js";
import type { PickerTrees } from "../reading/readTrees.js";

/**
 * The text in place of the tree where there is no class; nothing as long as more code may find some. `read` is passed: code
 * that is fetched imports as little of the first load as it can.
 */
export function emptyText(
	language: Language,
	read: typeof wordsIn,
	{ trees, rowCount, lacksWalk }: PickerTrees,
): string {
	const words = read(language, emptyWords);
	if (trees.length > 0) return lacksWalk ? "" : words.noClassInTaxonomy;
	return rowCount === 0 ? words.noTaxonomy : words.noSharedTaxonomy(language.numbers.integer(rowCount), rowCount);
}

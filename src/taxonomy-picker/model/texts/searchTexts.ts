import { type Language, wordsIn } from "../../../text/index.js";
import { searchWords } from "../../words/search.js";
import type { PresentMatch } from "../presentMatch.js";
import type { PickerSearch } from "../search.js";
import { type PickerTree, shownPath } from "../trees.js";
import { classLabel } from "./labels.js";
import { pathText } from "./texts.js";

/** Names above a class in a flat list. */
const MAX_PARENTS = 2;

/** The line under the search box during a search. `several`: Enter removes a chosen class. */
export function searchStatus(
	language: Language,
	trees: readonly PickerTree[],
	query: string,
	search: PickerSearch,
	match: PresentMatch | null,
	several: boolean,
): string {
	const words = wordsIn(language, searchWords);
	const { integer } = language.numbers;
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
	const removes = several ? words.enterRemoves : words.alreadyChosen;
	const sentenceOn = match.chosen ? removes : words.enterChooses;
	if (relaxed === "letters" && ordinal === null) {
		return words.didYouMean(query.trim(), name, sentenceOn(words.bestSpelling(total, count)));
	}
	const place = ordinal === null ? words.bestMatch(name, total, count) : words.matchAt(name, integer(ordinal), total);
	const sentence = sentenceOn(place);
	return relaxed === "words" ? words.someWords(query.trim(), sentence) : sentence;
}

/** The last names of a path, which tell a class from others of its name. */
function tellingPath(tree: PickerTree, node: number): string[] {
	return shownPath(tree, node).slice(-2);
}

/** The text in place of the tree where a query has no match. */
export const noMatchText = (language: Language, query: string): string =>
	wordsIn(language, searchWords).noMatchAdvice(query.trim());

/** The names above a class, the nearest ones; `null` on the first level. */
export function parentsText(tree: PickerTree, node: number): string | null {
	return pathText(shownPath(tree, node).slice(-1 - MAX_PARENTS, -1)) || null;
}

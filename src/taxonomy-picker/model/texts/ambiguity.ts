import { type Language, wordsIn } from "../../../text/index.js";
import { actionWords } from "../../words/actions.js";
import { isAmbiguous, type PickerTree, shownPath } from "../trees.js";
import { pathText } from "./texts.js";

/** Further paths of an ambiguous name are counted. */
const MAX_PATHS = 6;

/** Explains a name that occurs more than once in a taxonomy; `null` for the others. */
export function ambiguityText(language: Language, tree: PickerTree, node: number): string | null {
	if (!isAmbiguous(tree, node)) return null;
	const name = tree.nodes[node]?.class ?? "";
	const paths = tree.nodes.flatMap((other, i) => (other.class === name ? [pathText(shownPath(tree, i))] : []));
	const { integer, list } = language.numbers;
	const text = list(paths, MAX_PATHS);
	return wordsIn(language, actionWords).ambiguousName(name, text, integer(paths.length), paths.length);
}

import { type Language, wordsIn } from "../../../text/index.js";
import { detailWords } from "../../words/details.js";
import { isAmbiguous, type PickerTree, shownPath } from "../trees.js";
import { pathText } from "./texts.js";

/** Further paths of an ambiguous name are counted. */
const MAX_PATHS = 6;

/** Explains a name that occurs more than once in a taxonomy; `null` for the others. */
export function ambiguityText(language: Language, tree: PickerTree, node: number): string | null {
	if (!isAmbiguous(tree, node)) return null;
	const name = tree.nodes[node]?.class ?? "";
	const paths = tree.nodes.flatMap((other, i) => (other.class === name ? [shownPath(tree, i)] : []));
	const { integer, list } = language.numbers;
	const shared = sharedNames(paths);
	const text = list(
		paths.map((path) => pathText(path.slice(shared))),
		MAX_PATHS,
	);
	return wordsIn(language, detailWords).ambiguousName(name, text, integer(paths.length), paths.length);
}

/** Number of names at the beginning that all paths have; of the shortest one at least two names are left. */
function sharedNames(paths: readonly (readonly string[])[]): number {
	const [first = []] = paths;
	const most = Math.min(...paths.map((path) => path.length)) - 2;
	let count = 0;
	while (count < most && paths.every((path) => path[count] === first[count])) count++;
	return count;
}

import type { Language } from "../../../text/index.js";
import { distinguishingParent, isAmbiguous, type PickerTree } from "../trees.js";
import { twinText } from "./texts.js";

/** Name of a class, with its place where the name alone does not identify it. */
export function classLabel(language: Language, tree: PickerTree, node: number): string {
	const name = tree.nodes[node]?.class ?? "";
	if (!isAmbiguous(tree, node)) return name;
	const twin = twinText(language, tree, node);
	const parent = distinguishingParent(tree, node);
	const places = [...(parent ? [parent.class] : []), ...(twin === null ? [] : [twin])];
	return places.length === 0 ? name : `${name} (${places.join(", ")})`;
}

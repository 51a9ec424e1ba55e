import type { TaxonomyChoice } from "../types.js";
import { type Choices, choiceKey } from "./choices.js";
import { forEachChoice } from "./resolve.js";
import { rowKey } from "./rows.js";
import type { PickerTree } from "./trees.js";

/** The choices of a value by the keys of their rows, where these are not their own: those of other versions. */
export function choicesOfOtherVersions(
	trees: readonly PickerTree[],
	value: Choices,
): ReadonlyMap<string, TaxonomyChoice> {
	const choices = new Map<string, TaxonomyChoice>();
	forEachChoice(trees, value, (choice, t, node, isById) => {
		if (isById) return;
		const key = rowKey(trees[t] as PickerTree, node);
		if (key !== choiceKey(choice)) choices.set(key, choice);
	});
	return choices;
}

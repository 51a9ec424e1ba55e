import type { TaxonomyNode } from "../../astro/taxonomy/index.js";
import type { TaxonomyChoice } from "../types.js";
import { type Choices, choiceKey, idText } from "./choices.js";
import { type PickerTree, shownPath } from "./trees.js";

/** A class as it is chosen. */
export function choiceOf(tree: PickerTree, node: number): TaxonomyChoice {
	const { id, class: name } = tree.nodes[node] as TaxonomyNode;
	return { taxonomyId: tree.taxonomyId, id, class: name, path: shownPath(tree, node) };
}

/** Whether two choices are of the same class, which is what equal keys say. */
export const isSameClass = (a: TaxonomyChoice, b: TaxonomyChoice): boolean =>
	a === b || (sameId(a.id, b.id) && sameId(a.taxonomyId, b.taxonomyId));

const sameId = (a: unknown, b: unknown): boolean => a === b || (idText(a) ?? "") === (idText(b) ?? "");

/** Whether two values have the same classes in the same order, with the same probabilities. */
export function sameChoices(a: Choices, b: Choices): boolean {
	if (a === b) return true;
	const isSame = (choice: TaxonomyChoice, other: TaxonomyChoice): boolean =>
		isSameClass(choice, other) && choice.probability === other.probability;
	return a.length === b.length && a.every((choice, i) => isSame(choice, b[i] as TaxonomyChoice));
}

/** The value with one class alone; the same value where that class is the only one. */
export function replaceChoices(value: Choices, choice: TaxonomyChoice): Choices {
	const [only] = value;
	return value.length === 1 && only && isSameClass(only, choice) ? value : [choice];
}

/** The value with the class added, or without it where it is chosen already. */
export function toggleChoice(value: Choices, choice: TaxonomyChoice): Choices {
	const without = removeChoices(value, [choice]);
	return without.length < value.length ? without : [...value, choice];
}

/** The value without some classes. */
export function removeChoices(value: Choices, removed: Choices): Choices {
	if (removed === value) return [];
	const [only] = removed;
	if (!only) return value;
	if (removed.length === 1) return value.filter((choice) => !isSameClass(choice, only));
	const keys = new Set(removed.map(choiceKey));
	return value.filter((choice) => !keys.has(choiceKey(choice)));
}

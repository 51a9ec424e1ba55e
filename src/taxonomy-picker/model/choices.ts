import type { TaxonomyNode } from "../../astro/taxonomy/index.js";
import type { TaxonomyChoice } from "../types.js";
import { idText } from "./ids.js";
import { type PickerTree, shownPath } from "./trees.js";

export type Choices = readonly TaxonomyChoice[];

/** Identifies a choice; equals `rowKey` of its class. */
export function choiceKey(choice: TaxonomyChoice): string {
	return `${idText(choice.taxonomyId) ?? ""}\n${idText(choice.id) ?? ""}`;
}

export function choiceOf(tree: PickerTree, node: number): TaxonomyChoice {
	const { id, class: name } = tree.nodes[node] as TaxonomyNode;
	return { taxonomyId: tree.taxonomyId, id, class: name, path: [...shownPath(tree, node)] };
}

/** Whether two values have the same classes in the same order, with the same probabilities. */
export function sameChoices(a: Choices, b: Choices): boolean {
	if (a === b) return true;
	const isSame = (choice: TaxonomyChoice, other: TaxonomyChoice): boolean =>
		choiceKey(choice) === choiceKey(other) && choice.probability === other.probability;
	return a.length === b.length && a.every((choice, i) => isSame(choice, b[i] as TaxonomyChoice));
}

/** The value with one class alone; the same value where that class is the only one. */
export function replaceChoices(value: Choices, choice: TaxonomyChoice): Choices {
	const [only] = value;
	return value.length === 1 && only && choiceKey(only) === choiceKey(choice) ? value : [choice];
}

/** The value with the class added, or without it where it is chosen already. */
export function toggleChoice(value: Choices, choice: TaxonomyChoice): Choices {
	const without = removeChoices(value, [choice]);
	return without.length < value.length ? without : [...value, choice];
}

/** The value with further classes, each once; the same value where all are chosen already. */
export function addChoices(value: Choices, added: Choices): Choices {
	const keys = new Set(value.map(choiceKey));
	const missing = added.filter((choice) => {
		const key = choiceKey(choice);
		if (keys.has(key)) return false;
		keys.add(key);
		return true;
	});
	return missing.length > 0 ? [...value, ...missing] : value;
}

export function removeChoices(value: Choices, removed: Choices): Choices {
	const keys = new Set(removed.map(choiceKey));
	return value.filter((choice) => !keys.has(choiceKey(choice)));
}

/** The value with all of `offered`, or without them where all are chosen already. */
export function toggleAll(value: Choices, offered: Choices): Choices {
	const all = addChoices(value, offered);
	return all === value ? removeChoices(value, offered) : all;
}

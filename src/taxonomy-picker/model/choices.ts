import type { TaxonomyNode } from "../../astro/taxonomy/index.js";
import type { TaxonomyPickerMode } from "../props.js";
import type { TaxonomyChoice } from "../types.js";
import { type PickerTree, shownPath } from "./trees.js";

type Choices = readonly TaxonomyChoice[];

/** Names a choice; equals `rowKey` of its class. */
export function choiceKey(choice: TaxonomyChoice): string {
	return `${choice.taxonomyId}\n${choice.id}`;
}

export function choiceOf(tree: PickerTree, node: number): TaxonomyChoice {
	const { id, class: name } = tree.nodes[node] as TaxonomyNode;
	return { taxonomyId: tree.taxonomyId, id, class: name, path: [...shownPath(tree, node)] };
}

/** Chooses a class: instead of the others in single mode; in multiple mode in addition, or no longer. */
export function toggleChoice(value: Choices, choice: TaxonomyChoice, mode: TaxonomyPickerMode): Choices {
	const key = choiceKey(choice);
	const chosen = value.some((other) => choiceKey(other) === key);
	if (mode === "single") return chosen && value.length === 1 ? value : [choice];
	return chosen ? removeChoice(value, choice) : [...value, choice];
}

/** Chooses further classes; those chosen already, and repeated ones, are passed over. */
export function addChoices(value: Choices, added: Choices): Choices {
	const known = new Set(value.map(choiceKey));
	const fresh = added.filter((choice) => {
		const key = choiceKey(choice);
		if (known.has(key)) return false;
		known.add(key);
		return true;
	});
	return fresh.length > 0 ? [...value, ...fresh] : value;
}

export function removeChoices(value: Choices, removed: Choices): Choices {
	const keys = new Set(removed.map(choiceKey));
	return value.filter((choice) => !keys.has(choiceKey(choice)));
}

export function removeChoice(value: Choices, removed: TaxonomyChoice): Choices {
	return removeChoices(value, [removed]);
}

/** Chooses all of `offered`, or none of them where all are chosen already. */
export function toggleAll(value: Choices, offered: Choices): Choices {
	const all = addChoices(value, offered);
	return all === value ? removeChoices(value, offered) : all;
}

import type { TaxonomyChoice } from "../types.js";
import { type Choices, idText } from "./choices.js";

/** Whether two choices are of the same class, which is what equal keys say. */
export const isSameClass = (a: TaxonomyChoice, b: TaxonomyChoice): boolean =>
	a === b || (sameId(a.id, b.id) && sameId(a.taxonomyId, b.taxonomyId));

const sameId = (a: unknown, b: unknown): boolean => a === b || (idText(a) ?? "") === (idText(b) ?? "");

/** Classes by taxonomy and id: the keys of 100,000 choices would take longer to write than all else. */
class ClassSet {
	private readonly taxonomies = new Map<string, Set<string>>();
	private last: { id: unknown; classes: Set<string> } | null = null;

	constructor(choices: Choices) {
		for (const choice of choices) this.add(choice);
	}

	/** Returns whether it was not there yet. */
	add(choice: TaxonomyChoice): boolean {
		const classes = this.classesOf(choice);
		const { size } = classes;
		return classes.add(idText(choice.id) ?? "").size > size;
	}

	has(choice: TaxonomyChoice): boolean {
		return this.classesOf(choice).has(idText(choice.id) ?? "");
	}

	private classesOf({ taxonomyId }: TaxonomyChoice): Set<string> {
		if (this.last && this.last.id === taxonomyId) return this.last.classes;
		const key = idText(taxonomyId) ?? "";
		const classes = this.taxonomies.get(key) ?? new Set<string>();
		this.taxonomies.set(key, classes);
		this.last = { id: taxonomyId, classes };
		return classes;
	}
}

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

/** The value with further classes, each once; the same value where all are chosen already. */
export function addChoices(value: Choices, added: Choices): Choices {
	const classes = new ClassSet(value);
	const missing = added.filter((choice) => classes.add(choice));
	return missing.length > 0 ? [...value, ...missing] : value;
}

export function removeChoices(value: Choices, removed: Choices): Choices {
	const [only] = removed;
	if (!only) return value;
	if (removed.length === 1) return value.filter((choice) => !isSameClass(choice, only));
	const classes = new ClassSet(removed);
	return value.filter((choice) => !classes.has(choice));
}

/** The value with all of `offered`, each of which is there once, or without them where all are chosen already. */
export function toggleAll(value: Choices, offered: Choices): Choices {
	if (offered.length === 0) return value;
	if (value.length === 0) return offered;
	const chosen = new ClassSet(value);
	const missing = offered.filter((choice) => !chosen.has(choice));
	return missing.length > 0 ? [...value, ...missing] : removeChoices(value, offered);
}

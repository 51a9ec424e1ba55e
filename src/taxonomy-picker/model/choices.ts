import type { TaxonomyChoice } from "../types.js";

export type Choices = readonly TaxonomyChoice[];

/** Whether a value of a host is an object that does not throw when it is read as a choice. */
export function isReadableChoice(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	try {
		const { taxonomyId, id, class: name, path, probability } = value as TaxonomyChoice;
		return [taxonomyId, id, name, path, probability].length > 0;
	} catch {
		return false;
	}
}

/** An id as text, so that 5 equals "5"; `null` for a value that is no id. Never throws, other than `String`. */
export function idText(value: unknown): string | null {
	return typeof value === "number" || typeof value === "string" || typeof value === "bigint" ? String(value) : null;
}

/**
 * The items of a list that a host gave: of an array or a Set, or one text or number alone. `null` for a value that holds no
 * list.
 */
export function listIn(value: unknown): readonly unknown[] | null {
	if (Array.isArray(value)) return value;
	if (value instanceof Set) return [...value];
	return idText(value) === null ? null : [value];
}

/** Identifies a choice; equals `rowKey` of its class. */
export function choiceKey(choice: TaxonomyChoice): string {
	return `${idText(choice.taxonomyId) ?? ""}\n${idText(choice.id) ?? ""}`;
}

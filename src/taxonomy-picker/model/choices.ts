import type { TaxonomyChoice } from "../types.js";
import { idText } from "./ids.js";

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

/** Identifies a choice; equals `rowKey` of its class. */
export function choiceKey(choice: TaxonomyChoice): string {
	return `${idText(choice.taxonomyId) ?? ""}\n${idText(choice.id) ?? ""}`;
}

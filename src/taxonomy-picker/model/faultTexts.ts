import { faultValues, hierarchyWords } from "../../astro/taxonomy/index.js";
import { type Language, wordsIn } from "../../text/index.js";
import type { TaxonomyPickerIssue } from "../types.js";
import { pickerFaultWords } from "../words/faults.js";
import type { FaultWords, TreeFault } from "./treeFault.js";

export const faultWords: FaultWords = { ...hierarchyWords, ...pickerFaultWords };

export function issueOf(language: Language, { taxonomyId, path, text }: TreeFault): TaxonomyPickerIssue {
	return { taxonomyId, path, message: text(wordsIn(language, faultWords), faultValues(language)) };
}

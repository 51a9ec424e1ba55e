import { faultValues, hierarchyWords } from "../../../astro/taxonomy/index.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { StateProblem } from "../../../ui/index.js";
import type { TaxonomyPickerIssue } from "../../types.js";
import { pickerFaultWords } from "../../words/faults.js";
import { propRules } from "../reading/readProps.js";
import type { FaultWords, TreeFault } from "../reading/treeFault.js";

export const faultWords: FaultWords = { ...hierarchyWords, ...pickerFaultWords };

/** What is wrong with the taxonomies, with the props of a host, and with the state of its store. */
export type PickerFaults = {
	trees: readonly TreeFault[];
	props: readonly StateProblem[];
	state: readonly StateProblem[];
};

/** Writes faults in a language. */
export function issuesOf(language: Language, { trees, props, state }: PickerFaults): TaxonomyPickerIssue[] {
	const words = wordsIn(language, faultWords);
	const values = faultValues(language);
	return [...trees, ...props.map(propFault), ...state.map(stateFault)].map(({ taxonomyId, path, text }) => ({
		taxonomyId,
		path,
		message: text(words, values),
	}));
}

const propFault = ({ name, value }: StateProblem): TreeFault => ({
	taxonomyId: name,
	path: [],
	text(words, { quote }) {
		const expected = propRules.find((rule) => rule.name === name)?.expected ?? [];
		const takes = typeof expected === "string" ? words[expected] : expected.map((choice) => `"${choice}"`).join(", ");
		return words.propNotUsed(name, quote(value), takes);
	},
});

const stateFault = ({ name, value }: StateProblem): TreeFault => ({
	taxonomyId: "store",
	path: [],
	text: (words, { quote }) => words.stateNotUsed(name, quote(value)),
});

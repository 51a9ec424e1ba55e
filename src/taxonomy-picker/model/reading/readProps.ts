import { attempt, isOneOf, isStore, type StateProblem, type StateTest } from "../../../ui/index.js";
import type { TaxonomyPickerProps } from "../../props.js";
import type { pickerFaultWords } from "../../words/faults.js";

type ExpectedWord = Extract<keyof typeof pickerFaultWords, `expected${string}`>;
/** What a prop takes; `expected…` of the words says it. */
type Kind = ExpectedWord extends `expected${infer K}` ? K : never;

const isCount: StateTest = (value) => typeof value === "number" && value >= 0;
const isTypeOf =
	(type: string): StateTest =>
	(value) =>
		typeof value === type;
const isText = isTypeOf("string");

/** Props that are not read elsewhere, by what they take: how to test them, and their names. */
const kinds: Readonly<Record<Kind, readonly [test: StateTest, names: string]>> = {
	Number: [isCount, "defaultExpandedDepth width"],
	Length: [(value) => isCount(value) || isText(value), "height"],
	Flag: [isTypeOf("boolean"), "latestOnly search details tagFilter readOnly"],
	Text: [isText, "label name className id"],
	Object: [isTypeOf("object"), "style synonyms classifications"],
	List: [Array.isArray, "shortcuts recents mostUsed"],
	Texts: [(value) => Array.isArray(value) && attempt(() => [...value].every(isText)) === true, "tags defaultTags"],
	Function: [isTypeOf("function"), "onValueChange onTagsChange onIssues isDisabled pendingRequests counts"],
	Store: [isStore, "store"],
};

const choices: Readonly<Record<string, string>> = {
	cascadeValue: "leaves tops all",
	probabilities: "independent bounded marginal",
	searchResults: "tree list",
	queryAfterChoice: "clear keep",
	layout: "inline popover line",
	issues: "line list none",
	colorBy: "counts probability",
};

/** What a prop takes: the name of the word that says it, or the names of a choice. */
type PropRule = { name: string; test: StateTest; expected: ExpectedWord | readonly string[] };

export const propRules: readonly PropRule[] = [
	...Object.entries(kinds).flatMap(([kind, [test, names]]) =>
		names.split(" ").map((name) => ({ name, test, expected: `expected${kind as Kind}` as const })),
	),
	...Object.entries(choices).map(([name, texts]) => {
		const expected = texts.split(" ");
		return { name, test: isOneOf(...expected), expected };
	}),
];

const NO_PROBLEMS: readonly StateProblem[] = [];
type AnyProps = Partial<TaxonomyPickerProps>;

/** Props without values that cannot be used, the same object where all can. Null stands for "not given". */
export function readProps<P extends AnyProps>(props: P): { props: P; problems: readonly StateProblem[] } {
	let usable: Record<string, unknown> | null = null;
	const problems: StateProblem[] = [];
	for (const { name, test } of propRules) {
		const value = (props as Record<string, unknown>)[name];
		if (value === undefined || (value !== null && test(value))) continue;
		usable ??= { ...props };
		delete usable[name];
		if (value !== null) problems.push({ name, value });
	}
	return {
		props: (usable as P | null) ?? props,
		problems: problems.length > 0 ? problems : NO_PROBLEMS,
	};
}

import { formatForMessage } from "../../text/index.js";
import { isOneOf, isStore, type StateProblem, type StateTest } from "../../ui/index.js";
import type { TaxonomyPickerProps } from "../props.js";
import type { pickerFaultWords } from "../words/faults.js";
import type { TreeFault } from "./treeFault.js";

/** Words that say what a prop takes. */
type Expected = Extract<keyof typeof pickerFaultWords, `expected${string}`>;

const isText: StateTest = (value) => typeof value === "string";
const isFunction: StateTest = (value) => typeof value === "function";
const isObject: StateTest = (value) => typeof value === "object";
const isCount: StateTest = (value) => typeof value === "number" && value >= 0;

/** Props that are not read elsewhere: how to test them, and what they take. The names of a choice are what it takes. */
const tests: Readonly<Record<string, readonly [StateTest, Expected] | readonly string[]>> = {
	defaultExpandedDepth: [isCount, "expectedNumber"],
	height: [(value) => isCount(value) || isText(value), "expectedLength"],
	width: [isCount, "expectedNumber"],
	label: [isText, "expectedText"],
	name: [isText, "expectedText"],
	className: [isText, "expectedText"],
	id: [isText, "expectedText"],
	style: [isObject, "expectedObject"],
	synonyms: [isObject, "expectedObject"],
	classifications: [isObject, "expectedObject"],
	shortcuts: [Array.isArray, "expectedList"],
	recents: [Array.isArray, "expectedList"],
	mostUsed: [Array.isArray, "expectedList"],
	onValueChange: [isFunction, "expectedFunction"],
	onIssues: [isFunction, "expectedFunction"],
	isDisabled: [isFunction, "expectedFunction"],
	pendingRequests: [isFunction, "expectedFunction"],
	counts: [isFunction, "expectedFunction"],
	store: [isStore, "expectedStore"],
	cascadeValue: ["leaves", "tops", "all"],
	probabilities: ["independent", "bounded", "marginal"],
	searchResults: ["tree", "list"],
	queryAfterChoice: ["clear", "keep"],
	layout: ["inline", "popover", "line"],
	issues: ["line", "list", "none"],
	colorBy: ["counts", "probability"],
};

const NO_PROBLEMS: readonly StateProblem[] = [];
type AnyProps = Partial<TaxonomyPickerProps>;

/** Props without values that cannot be used, the same object where all can. Null stands for "not given". */
export function readProps<P extends AnyProps>(props: P): { props: P; problems: readonly StateProblem[] } {
	let usable: Record<string, unknown> | null = null;
	const problems: StateProblem[] = [];
	for (const name of Object.keys(tests)) {
		const value = (props as Record<string, unknown>)[name];
		if (value === undefined || (value !== null && isUsable(name, value))) continue;
		usable ??= { ...props };
		delete usable[name];
		if (value !== null) problems.push({ name, value });
	}
	return {
		props: (usable as P | null) ?? props,
		problems: problems.length > 0 ? problems : NO_PROBLEMS,
	};
}

function isUsable(name: string, value: unknown): boolean {
	const [test] = tests[name] as readonly unknown[];
	return typeof test === "function" ? test(value) : isOneOf(...(tests[name] as readonly string[]))(value);
}

export const propFaults = (problems: readonly StateProblem[]): TreeFault[] =>
	problems.map(({ name, value }) => ({
		taxonomyId: name,
		path: [],
		text(words) {
			const [test, expected] = tests[name] as readonly [unknown, Expected];
			const choices = (tests[name] as readonly string[]).map((choice) => `"${choice}"`).join(", ");
			return words.propNotUsed(name, formatForMessage(value), typeof test === "function" ? words[expected] : choices);
		},
	}));

export const stateFaults = (problems: readonly StateProblem[]): TreeFault[] =>
	problems.map(({ name, value }) => ({
		taxonomyId: "store",
		path: [],
		text: (words) => words.stateNotUsed(name, formatForMessage(value)),
	}));

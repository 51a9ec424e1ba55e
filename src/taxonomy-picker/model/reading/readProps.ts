import { isOneOf, isStore, type StateProblem, type StateTest } from "../../../ui/index.js";
import type { TaxonomyPickerProps } from "../../props.js";
import type { pickerFaultWords } from "../../words/faults.js";

/** Words that say what a prop takes. */
export type ExpectedWord = Extract<keyof typeof pickerFaultWords, `expected${string}`>;

const isFlag: StateTest = (value) => typeof value === "boolean";
const isText: StateTest = (value) => typeof value === "string";
const isFunction: StateTest = (value) => typeof value === "function";
const isObject: StateTest = (value) => typeof value === "object";
const isCount: StateTest = (value) => typeof value === "number" && value >= 0;

/** Props that are not read elsewhere: how to test them, and what they take. The names of a choice are what it takes. */
export const propTests: Readonly<Record<string, readonly [StateTest, ExpectedWord] | readonly string[]>> = {
	defaultExpandedDepth: [isCount, "expectedNumber"],
	height: [(value) => isCount(value) || isText(value), "expectedLength"],
	width: [isCount, "expectedNumber"],
	latestOnly: [isFlag, "expectedFlag"],
	search: [isFlag, "expectedFlag"],
	details: [isFlag, "expectedFlag"],
	tagFilter: [isFlag, "expectedFlag"],
	readOnly: [isFlag, "expectedFlag"],
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
	tags: [Array.isArray, "expectedList"],
	defaultTags: [Array.isArray, "expectedList"],
	onValueChange: [isFunction, "expectedFunction"],
	onTagsChange: [isFunction, "expectedFunction"],
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
	for (const name of Object.keys(propTests)) {
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
	const [test] = propTests[name] as readonly unknown[];
	return typeof test === "function" ? test(value) : isOneOf(...(propTests[name] as readonly string[]))(value);
}

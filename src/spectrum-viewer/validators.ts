import { attempt } from "../astro/untrusted.js";
import { formatForMessage } from "../text/index.js";
import type { ProblemWords } from "./words/issues.js";

/** Reads values of unknown type, from props or shared links. */
export type Validator = {
	/** The value to use; undefined where the given one cannot be used. */
	read(value: unknown): unknown;
	/** What to pass instead of a value, for a message. */
	expected(words: ProblemWords, value: unknown): string;
};

/** Words that say what a prop takes. */
export type ExpectedWord = Extract<
	{ [W in keyof ProblemWords]: ProblemWords[W] extends string ? W : never }[keyof ProblemWords],
	`prop${string}`
>;

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);
export const isPositive = (value: unknown): boolean =>
	typeof value === "number" && value > 0 && value < Number.POSITIVE_INFINITY;
export const isText = (value: unknown): value is string => typeof value === "string";
/** Whether all values of an object pass a test. */
export const isEach = (value: unknown, test: (item: unknown) => boolean): boolean =>
	isObject(value) && Object.values(value).every(test);

/** Takes the values that pass a test. */
export const validator = (test: (value: unknown) => boolean, expected: ExpectedWord): Validator => ({
	read: (value) => (test(value) ? value : undefined),
	expected: (words) => words[expected],
});

/** Takes some values only. */
export const oneOf = (...values: readonly string[]): Validator => ({
	read: (value) => (values.includes(value as string) ? value : undefined),
	expected: ({ propOr }) => values.map((value) => formatForMessage(value)).reduce((texts, text) => propOr(texts, text)),
});

export const number: Validator = validator((value) => typeof value === "number", "propNumber");
export const boolean: Validator = validator((value) => typeof value === "boolean", "propBoolean");
/** A list that can be read: a proxy of a host may throw. */
export const list: Validator = validator(
	(value) => attempt(() => Array.isArray(value) && [...value].length === value.length, false),
	"propArray",
);
export const textOrNull: Validator = validator((value) => value === null || isText(value), "propTextOrNull");
export const medium: Validator = oneOf("air", "vacuum");

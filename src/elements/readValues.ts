import type { PropKind } from "./propKinds.js";

/** A value read from text, or the reason why there is none. */
export type Reading = { value: unknown; problem?: string };

const parse = (text: string): Reading => {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch (error) {
		return { value: undefined, problem: error instanceof Error ? error.message : String(error) };
	}
};

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The value of an attribute. A problem is one sentence that names the attribute. */
export function readAttribute(name: string, text: string, kind: PropKind): Reading {
	const wrong = (what: string): Reading => ({
		value: undefined,
		problem: `The attribute ${name}="${short(text)}" is ignored: it must be ${what}.`,
	});
	switch (kind) {
		case "number": {
			if (text.trim() === "null") return { value: null };
			const value = text.trim() === "" ? Number.NaN : Number(text);
			return Number.isNaN(value) ? wrong("a number") : { value };
		}
		case "boolean":
			if (text === "" || text === "true") return { value: true };
			return text === "false" ? { value: false } : wrong("true or false");
		case "string":
		case "node":
			return { value: text };
		case "mixed": {
			if (text === "") return { value: true };
			const { value, problem } = parse(text);
			if (problem === undefined) return { value };
			return /^\s*[[{]/.test(text) ? wrong(`a word or JSON (${problem})`) : { value: text };
		}
		default: {
			const { value, problem } = parse(text);
			return problem === undefined ? { value } : wrong(`JSON (${problem})`);
		}
	}
}

export type JSONProps = { props: Readonly<Record<string, unknown>>; problems: readonly string[] };

/** Reads JSON of another system into props, and reports what it leaves out. */
type DataFormat<P> = (data: unknown, onIssues: (issues: readonly { message: string }[]) => void) => Partial<P>;

/** Formats by the value of the attribute `data-format`. */
export type DataFormats<P = object> = Readonly<Record<string, DataFormat<P>>>;

const unreadable = (problem: string): JSONProps => ({ props: {}, problems: [`The data cannot be read: ${problem}`] });
const notJSON = (problem: string, hint = ""): JSONProps => unreadable(`they are not valid JSON (${problem}).${hint}`);

/** Numbers that Python's `json` writes and JSON does not have. */
const PYTHON_NUMBERS = /([[:,\s])-?(?:NaN|Infinity)(?=[\],}\s])/g;

/** The props that the format `name` makes of the text of a `<script type="application/json">`. NaN and Infinity become null. */
export function readFormattedData(text: string, name: string, formats: DataFormats): JSONProps {
	const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
	if (format === undefined) {
		const known = Object.keys(formats).map((key) => `"${key}"`);
		return unreadable(
			`data-format="${short(name)}" is not known; this element reads ${known.length > 0 ? `${known.join(", ")}, and ` : ""}props without data-format.`,
		);
	}
	const strict = parse(text);
	const { value, problem } = strict.problem === undefined ? strict : parse(text.replace(PYTHON_NUMBERS, "$1null"));
	if (problem !== undefined) return notJSON(problem);
	const problems: string[] = [];
	const props = format(value, (issues) => problems.push(...issues.map(({ message }) => message)));
	return { props: props as JSONProps["props"], problems };
}

/** The props in the text of a `<script type="application/json">`: those of `kinds` that JSON can hold. */
export function readJSONProps(text: string, kinds: Readonly<Record<string, PropKind>>): JSONProps {
	const { value, problem } = parse(text);
	if (problem !== undefined) {
		const hint = /\b(NaN|-?Infinity)\b/.test(text) ? " NaN and Infinity do not exist in JSON: write null." : "";
		return notJSON(problem, hint);
	}
	if (typeof value !== "object" || value === null || Array.isArray(value))
		return unreadable('the JSON must be an object of props, e.g. {"height": 300}.');
	const props: Record<string, unknown> = {};
	const problems: string[] = [];
	for (const [name, entry] of Object.entries(value)) {
		const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
		if (kind === undefined) problems.push(`The data hold "${short(name)}", which is not a prop of this element.`);
		else if (kind === "event" || kind === "object" || kind === "host" || (kind === "node" && !isText(entry)))
			problems.push(`The data hold "${name}", which cannot be given as JSON.`);
		else props[name] = entry;
	}
	return { props, problems };
}

const isText = (value: unknown): boolean => value === null || typeof value === "string" || typeof value === "number";

import { formatForMessage } from "../../text/index.js";
import { type FieldName, fieldOf } from "./fields.js";

export type TextField = Exclude<FieldName, "class" | "subclasses">;
/** By field, what stands under each of its spellings. */
export type RawTexts = Partial<Record<TextField, unknown[]>>;

/** The fields of one class as they stand, with the faults met in finding them. */
export type RawClass = {
	/** `null` where there is none; `nameFault` says what stands there instead, `null` for nothing. */
	name: string | null;
	nameFault: string | null;
	children: readonly unknown[];
	/** `null` where a class has no further fields, as most leaves do. */
	texts: RawTexts | null;
	said: readonly string[];
};

const none: readonly unknown[] = [];
const silent: readonly string[] = [];

/** Sorts the keys of one class into fields. Keys that mean nothing are counted in `unknownFields`; `ref` and keys that
 * begin with "_" are not. */
export function readClass(raw: Record<string, unknown>, unknownFields: Map<string, number>): RawClass {
	let name: string | null = null;
	let nameFault: string | null = null;
	let children = none;
	let texts: RawTexts | null = null;
	let said: string[] | null = null;
	const complain = (message: string) => {
		said ??= [];
		said.push(message);
	};
	for (const key of Object.keys(raw)) {
		const field = fieldOf(key);
		if (field === null) {
			if (key !== "ref" && !key.startsWith("_")) unknownFields.set(key, (unknownFields.get(key) ?? 0) + 1);
			continue;
		}
		if (key !== field) {
			complain(
				`the field is spelt "${key}" where "${field}" is meant; strict readers lose what it holds. It was read; rename it.`,
			);
		}
		const value = raw[key];
		if (field === "class") {
			if (typeof value === "string" && value.trim() !== "") name ??= value;
			else if (typeof value === "number") {
				name ??= String(value);
				complain(
					`the class name is the number ${value}, but names are compared as text. It was read as "${value}"; put it in quotes.`,
				);
			} else nameFault = `its "class" is ${formatForMessage(value)}`;
		} else if (field === "subclasses") {
			const more = readChildren(value, complain);
			children = children.length > 0 ? [...children, ...more] : more;
		} else {
			texts ??= {};
			texts[field] ??= [];
			texts[field].push(value);
		}
	}
	return { name, nameFault, children, texts, said: said ?? silent };
}

function readChildren(value: unknown, complain: (message: string) => void): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (value === null || value === undefined) {
		complain(
			`"subclasses" is ${value}, where strict readers stop. It was read as no subclasses; leave the field out, or write [].`,
		);
		return none;
	}
	if (typeof value === "string" || typeof value === "object") {
		complain(
			`"subclasses" is ${formatForMessage(value)} where a list belongs; strict readers lose it. It was read as one subclass; put it in brackets.`,
		);
		return [value];
	}
	complain(
		`"subclasses" is ${formatForMessage(value)} where a list belongs, so it was left out. Write a list of classes.`,
	);
	return none;
}

import { type FieldName, fieldOf, quote } from "./fields.js";

/** The fields of one class as they stand, with the faults met in finding them. */
export type RawClass = {
	/** `null` where there is none; `nameFault` says what stands there instead. */
	name: string | null;
	nameFault: string;
	children: unknown[];
	found: Partial<Record<FieldName, unknown[]>>;
	said: string[];
};

/** Sorts the keys of one class into fields. Keys that mean nothing are counted in `unknownFields`; `ref` and keys that
 * begin with "_" are not. */
export function readClass(raw: Record<string, unknown>, unknownFields: Map<string, number>): RawClass {
	const found: RawClass["found"] = {};
	const said: string[] = [];
	for (const key of Object.keys(raw)) {
		const field = fieldOf(key);
		if (field === null) {
			if (key !== "ref" && !key.startsWith("_")) unknownFields.set(key, (unknownFields.get(key) ?? 0) + 1);
			continue;
		}
		if (key !== field) {
			said.push(
				`the field is spelt "${key}" where "${field}" is meant; strict readers lose what it holds. It was read; rename it.`,
			);
		}
		found[field] ??= [];
		found[field].push(raw[key]);
	}

	let name: string | null = null;
	let nameFault = 'no "class"';
	for (const value of found.class ?? []) {
		if (typeof value === "string" && value.trim() !== "") name ??= value;
		else if (typeof value === "number") {
			name ??= String(value);
			said.push(
				`the class name is the number ${value}, but names are compared as text. It was read as "${value}"; put it in quotes.`,
			);
		} else nameFault = `its "class" is ${quote(value)}`;
	}

	const children: unknown[] = [];
	for (const value of found.subclasses ?? []) {
		if (Array.isArray(value)) for (const child of value) children.push(child);
		else if (value === null || value === undefined) {
			said.push(
				`"subclasses" is ${value}, where strict readers stop. It was read as no subclasses; leave the field out, or write [].`,
			);
		} else if (typeof value === "string" || typeof value === "object") {
			said.push(
				`"subclasses" is ${quote(value)} where a list belongs; strict readers lose it. It was read as one subclass; put it in brackets.`,
			);
			children.push(value);
		} else {
			said.push(`"subclasses" is ${quote(value)} where a list belongs, so it was left out. Write a list of classes.`);
		}
	}
	return { name, nameFault, children, found, said };
}

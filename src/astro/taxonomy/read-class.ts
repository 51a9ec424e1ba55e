import { formatForMessage } from "../../text/index.js";
import { type Complain, type FieldName, fieldOf } from "./fields.js";
import type { FaultText } from "./words.js";

export type TextField = Exclude<FieldName, "class" | "subclasses">;
/** By field, what stands under each of its spellings. */
export type RawTexts = Partial<Record<TextField, unknown[]>>;

/** The fields of one class as they stand, with the faults met in finding them. */
export type RawClass = {
	/** `null` where there is none; `nameFault` tells what the field has instead, `null` where it is missing. */
	name: string | null;
	nameFault: FaultText | null;
	children: readonly unknown[];
	/** `null` where a class has no further fields, as most leaves do. */
	texts: RawTexts | null;
	faults: readonly FaultText[];
};

const none: readonly unknown[] = [];
const noFaults: readonly FaultText[] = [];

/** Sorts the keys of one class into fields. Keys that mean nothing are counted in `unknownFields`; `ref` and keys that
 * begin with "_" are not. */
export function readClass(raw: Record<string, unknown>, unknownFields: Map<string, number>): RawClass {
	let name: string | null = null;
	let nameFault: FaultText | null = null;
	let children = none;
	let texts: RawTexts | null = null;
	let faults: FaultText[] | null = null;
	const complain: Complain = (fault) => {
		faults ??= [];
		faults.push(fault);
	};
	for (const key of Object.keys(raw)) {
		const field = fieldOf(key);
		if (field === null) {
			if (key !== "ref" && !key.startsWith("_")) unknownFields.set(key, (unknownFields.get(key) ?? 0) + 1);
			continue;
		}
		if (key !== field) {
			complain((words) => words.misspeltField(key, field));
		}
		const value = raw[key];
		if (field === "class") {
			if (typeof value === "string" && value.trim() !== "") name ??= value;
			else if (typeof value === "number") {
				name ??= String(value);
				complain((words) => words.numericName(String(value)));
			} else nameFault = (words) => words.classFieldIs(formatForMessage(value));
		} else if (field === "subclasses") {
			const more = readChildren(value, complain);
			children = children.length > 0 ? [...children, ...more] : more;
		} else {
			texts ??= {};
			texts[field] ??= [];
			texts[field].push(value);
		}
	}
	return { name, nameFault, children, texts, faults: faults ?? noFaults };
}

function readChildren(value: unknown, complain: Complain): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (value === null || value === undefined) {
		complain((words) => words.noSubclasses(String(value)));
		return none;
	}
	if (typeof value === "string" || typeof value === "object") {
		complain((words) => words.oneSubclass(formatForMessage(value)));
		return [value];
	}
	complain((words) => words.unreadableSubclasses(formatForMessage(value)));
	return none;
}

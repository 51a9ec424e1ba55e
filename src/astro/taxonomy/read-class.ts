import { formatForMessage } from "../../text/index.js";
import { type FieldName, fieldOf, type ReportFault } from "./fields.js";
import type { FaultText } from "./words.js";

export type TextField = Exclude<FieldName, "class" | "subclasses">;
/** The values of each field, one for each spelling that the class has. */
export type RawTexts = Partial<Record<TextField, unknown[]>>;

/** The unread fields of one class, and the faults of their keys. */
export type RawClass = {
	/** Null for a class without a name. */
	name: string | null;
	/** The value in place of the name, for the user. Null where there is none. */
	nameFault: FaultText | null;
	children: readonly unknown[];
	/** Null for a class without further fields, as most leaves are. */
	texts: RawTexts | null;
	faults: readonly FaultText[];
};

const noChildren: readonly unknown[] = [];
const noFaults: readonly FaultText[] = [];

/**
 * Sorts the keys of one class into fields. Unknown keys are counted in `unknownFields`, except `ref` and keys that begin
 * with "_".
 */
export function readClass(raw: Record<string, unknown>, unknownFields: Map<string, number>): RawClass {
	let name: string | null = null;
	let nameFault: FaultText | null = null;
	let children = noChildren;
	let texts: RawTexts | null = null;
	let faults: FaultText[] | null = null;
	const report: ReportFault = (fault) => {
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
			report((words) => words.misspeltField(key, field));
		}
		const value = raw[key];
		if (field === "class") {
			if (typeof value === "string" && value.trim() !== "") name ??= value;
			else if (typeof value === "number") {
				name ??= String(value);
				report((words) => words.numericName(String(value)));
			} else nameFault = (words) => words.classFieldIs(formatForMessage(value));
		} else if (field === "subclasses") {
			const more = readChildren(value, report);
			children = children.length > 0 ? [...children, ...more] : more;
		} else {
			texts ??= {};
			texts[field] ??= [];
			texts[field].push(value);
		}
	}
	return { name, nameFault, children, texts, faults: faults ?? noFaults };
}

function readChildren(value: unknown, report: ReportFault): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (value === null || value === undefined) {
		report((words) => words.noSubclasses(String(value)));
		return noChildren;
	}
	if (typeof value === "string" || typeof value === "object") {
		report((words) => words.oneSubclass(formatForMessage(value)));
		return [value];
	}
	report((words) => words.unreadableSubclasses(formatForMessage(value)));
	return noChildren;
}

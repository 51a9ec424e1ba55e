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
	/** Further names, of other spellings of "class". */
	otherNames: readonly string[];
	children: readonly unknown[];
	/** Null for a class without further fields, as most leaves are. */
	texts: RawTexts | null;
	faults: readonly ClassFault[];
};

/** A fault of one field. */
type ClassFault = { text: FaultText; key: string | undefined };

const noChildren: readonly unknown[] = [];
const noFaults: readonly ClassFault[] = [];
const noNames: readonly NameSpelling[] = [];
const noTexts: readonly string[] = [];

/** A name that a class has under one spelling of "class". Of several the lowest rank is the class. */
type NameSpelling = { key: string; name: string; rank: number };

/**
 * Sorts the keys of one class into fields. Unknown keys are counted in `unknownFields`, except `ref` and keys that begin
 * with "_". A field that is undefined is no field: JSON drops it.
 */
export function readClass(raw: Record<string, unknown>, unknownFields: Map<string, number>): RawClass {
	return readPlainClass(raw) ?? readAnyClass(raw, unknownFields);
}

/** A class whose fields are all spelt as they should be and hold what they should; `null` for any other. Quick. */
function readPlainClass(raw: Record<string, unknown>): RawClass | null {
	const { class: name } = raw;
	if (typeof name !== "string" || name.trim() === "") return null;
	let children = noChildren;
	let texts: RawTexts | null = null;
	for (const key of Object.keys(raw)) {
		if (key === "class") continue;
		const value = raw[key];
		if (key === "subclasses") {
			if (!Array.isArray(value)) return null;
			children = value;
			continue;
		}
		const field = fieldOf(key);
		if (field !== key || field === "class" || field === "subclasses" || value === undefined) return null;
		texts ??= {};
		texts[field] = [value];
	}
	return { name, nameFault: null, otherNames: noTexts, children, texts, faults: noFaults };
}

function readAnyClass(raw: Record<string, unknown>, unknownFields: Map<string, number>): RawClass {
	let first: NameSpelling | null = null;
	let others: NameSpelling[] | null = null;
	let nameFault: FaultText | null = null;
	let children = noChildren;
	let texts: RawTexts | null = null;
	let faults: ClassFault[] | null = null;
	let faultyKey = "class";
	const report: ReportFault = (text) => {
		faults ??= [];
		faults.push({ text, key: faultyKey });
	};
	for (const key of Object.keys(raw)) {
		const value = raw[key];
		faultyKey = key;
		if (value === undefined) continue;
		const field = fieldOf(key);
		if (field === null) {
			if (key !== "ref" && !key.startsWith("_")) unknownFields.set(key, (unknownFields.get(key) ?? 0) + 1);
			continue;
		}
		if (field === "class") {
			const name = readName(value, report);
			if (name === null) nameFault = (words, { quote }) => words.classFieldIs(quote(value));
			else {
				const spelling: NameSpelling = { key, name, rank: nameRank(key) };
				if (first !== null) others = [...(others ?? []), first.rank <= spelling.rank ? spelling : first];
				if (first === null || spelling.rank < first.rank) first = spelling;
			}
			continue;
		}
		if (key !== field) {
			report((words) => words.misspeltField(key, field));
		}
		if (field === "subclasses") {
			const more = readChildren(value, report);
			children = children.length > 0 ? [...children, ...more] : more;
		} else {
			texts ??= {};
			texts[field] ??= [];
			texts[field].push(value);
		}
	}
	const { key, name } = first ?? { key: "class", name: null };
	faultyKey = key;
	if (key !== "class") {
		report((words) => words.misspeltField(key, "class"));
	}
	const otherNames = others?.filter((other) => other.name !== name) ?? noNames;
	for (const other of otherNames) {
		faultyKey = other.key;
		report((words, { quote }) => words.secondName(other.key, quote(other.name)));
	}
	return {
		name,
		nameFault,
		otherNames: otherNames.map((other) => other.name),
		children,
		texts,
		faults: faults ?? noFaults,
	};
}

/** SkyPortal reads "class" alone, and sorts the keys of a hierarchy by length, so that "name" comes first. */
function nameRank(key: string): number {
	if (key === "class") return 0;
	return key.toLowerCase().includes("class") ? 1 : 2;
}

/** The name in a field; null where there is none. */
function readName(value: unknown, report: ReportFault): string | null {
	if (typeof value === "string") return value.trim() === "" ? null : value;
	if (typeof value !== "number") return null;
	report((words) => words.numericName(String(value)));
	return String(value);
}

function readChildren(value: unknown, report: ReportFault): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (value === null) {
		report((words) => words.noSubclasses("null"));
		return noChildren;
	}
	if (typeof value === "string" || typeof value === "object") {
		report((words, { quote }) => words.oneSubclass(quote(value)));
		return [value];
	}
	report((words, { quote }) => words.unreadableSubclasses(quote(value)));
	return noChildren;
}

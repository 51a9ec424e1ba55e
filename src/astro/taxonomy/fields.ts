import type { FaultText } from "./words.js";

/** The fields of a class. */
export type FieldName = "class" | "subclasses" | "tags" | "other names" | "links" | "comments";

/** Fields by the spellings and misspellings of existing files, in lower case without spaces, hyphens and underscores. */
const spellings: Record<string, FieldName> = {
	class: "class",
	name: "class",
	subclasses: "subclasses",
	subclass: "subclasses",
	sublasses: "subclasses",
	sublass: "subclasses",
	subclases: "subclasses",
	subclassess: "subclasses",
	children: "subclasses",
	tags: "tags",
	tag: "tags",
	othernames: "other names",
	othername: "other names",
	aliases: "other names",
	alias: "other names",
	links: "links",
	link: "links",
	comments: "comments",
	comment: "comments",
};

const cache = new Map<string, FieldName | null>();

/** The field of a key, regardless of case, spaces, hyphens and underscores; null for none. */
export function fieldOf(key: string): FieldName | null {
	const cached = cache.get(key);
	if (cached !== undefined) return cached;
	const plain = key.toLowerCase().replace(/[\s_-]/g, "");
	const field = Object.hasOwn(spellings, plain) ? (spellings[plain] ?? null) : null;
	if (cache.size < 1000) cache.set(key, field);
	return field;
}

/** `key`: the field that is at fault. */
export type ReportFault = (fault: FaultText, key?: string) => void;

/** A list of texts from a value of any type: a single text is a list of one, numbers become texts, the rest is reported. */
export function readTexts(value: unknown, field: FieldName, report: ReportFault): string[] {
	if (value === undefined) return [];
	if (value === null) {
		report((words) => words.nullField(field), field);
		return [];
	}
	if (!Array.isArray(value)) {
		if (typeof value !== "string" && typeof value !== "number") {
			report((words, { quote }) => words.unreadableField(field, quote(value)), field);
			return [];
		}
		report((words, { quote }) => words.textField(field, quote(value)), field);
	}
	const texts: string[] = [];
	for (const item of Array.isArray(value) ? value : [value]) {
		if (typeof item === "string" && item.trim() !== "") texts.push(item);
		else if (typeof item === "number") {
			report((words) => words.numberInField(field, String(item)), field);
			texts.push(String(item));
		} else {
			report((words, { quote }) => words.emptyInField(field, quote(item)), field);
		}
	}
	return texts;
}

/** Links with http or https. Others are left out, since a browser could run them as code, and reported. */
export function readLinks(value: unknown, report: ReportFault): string[] {
	return readTexts(value, "links", report).flatMap((text) => {
		const link = text.trim();
		if (/^https?:\/\/[^\s/]/i.test(link)) return [link];
		report((words, { quote }) => words.unsafeLink(quote(text)), "links");
		return [];
	});
}

/** One text from a value of any type; a list is joined by spaces. */
export function readComments(value: unknown, report: ReportFault): string | undefined {
	if (typeof value === "string") return value.trim() === "" ? undefined : value;
	const texts = readTexts(value, "comments", value !== null && Array.isArray(value) ? () => {} : report);
	return texts.length > 0 ? texts.join(" ") : undefined;
}

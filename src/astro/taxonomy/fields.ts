import { formatForMessage } from "../../text/index.js";
import type { FaultText } from "./words.js";

/** The fields of a class, and the misspellings under which real files carry them. */
export type FieldName = "class" | "subclasses" | "tags" | "other names" | "links" | "comments";

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

const known = new Map<string, FieldName | null>();

/** Which field a key means, or `null` for none: case, spaces, hyphens and underscores do not count. */
export function fieldOf(key: string): FieldName | null {
	const cached = known.get(key);
	if (cached !== undefined) return cached;
	const plain = key.toLowerCase().replace(/[\s_-]/g, "");
	const field = Object.hasOwn(spellings, plain) ? (spellings[plain] ?? null) : null;
	if (known.size < 1000) known.set(key, field);
	return field;
}

export type Complain = (fault: FaultText) => void;

/** A list of texts from whatever stands there: a lone text is a list of one, numbers become texts, the rest is reported. */
export function readTexts(value: unknown, field: FieldName, complain: Complain): string[] {
	if (value === undefined) return [];
	if (value === null) {
		complain((words) => words.nullField(field));
		return [];
	}
	if (!Array.isArray(value)) {
		if (typeof value !== "string" && typeof value !== "number") {
			complain((words) => words.unreadableField(field, formatForMessage(value)));
			return [];
		}
		complain((words) => words.textField(field, formatForMessage(value)));
	}
	const texts: string[] = [];
	for (const item of Array.isArray(value) ? value : [value]) {
		if (typeof item === "string" && item.trim() !== "") texts.push(item);
		else if (typeof item === "number") {
			complain((words) => words.numberInField(field, String(item)));
			texts.push(String(item));
		} else {
			complain((words) => words.emptyInField(field, formatForMessage(item)));
		}
	}
	return texts;
}

/** Links that a browser may open: only http and https. The rest is dropped and reported. */
export function readLinks(value: unknown, complain: Complain): string[] {
	return readTexts(value, "links", complain).flatMap((text) => {
		const link = text.trim();
		if (/^https?:\/\/[^\s/]/i.test(link)) return [link];
		complain((words) => words.unsafeLink(formatForMessage(text)));
		return [];
	});
}

/** One text from whatever stands there; a list is joined by spaces. */
export function readComments(value: unknown, complain: Complain): string | undefined {
	if (typeof value === "string") return value.trim() === "" ? undefined : value;
	const texts = readTexts(value, "comments", value !== null && Array.isArray(value) ? () => {} : complain);
	return texts.length > 0 ? texts.join(" ") : undefined;
}

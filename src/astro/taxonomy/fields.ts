import { formatForMessage } from "../../text/index.js";

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

type Complain = (message: string) => void;

/** A list of texts from whatever stands there: a lone text is a list of one, numbers become texts, the rest is reported. */
export function readTexts(value: unknown, field: FieldName, complain: Complain): string[] {
	if (value === undefined) return [];
	if (value === null) {
		complain(`"${field}" is null, so nothing was read from it. Leave the field out, or write a list.`);
		return [];
	}
	if (!Array.isArray(value)) {
		if (typeof value !== "string" && typeof value !== "number") {
			complain(
				`"${field}" is ${formatForMessage(value)} where a list belongs, so it was left out. Write a list of texts.`,
			);
			return [];
		}
		complain(
			`"${field}" is the text ${formatForMessage(value)} where a list belongs; strict readers split it into letters or refuse it. It was read as a list of one; put it in brackets.`,
		);
	}
	const texts: string[] = [];
	for (const item of Array.isArray(value) ? value : [value]) {
		if (typeof item === "string" && item.trim() !== "") texts.push(item);
		else if (typeof item === "number") {
			complain(`"${field}" holds the number ${item}, which a search for text would miss. It was read as "${item}".`);
			texts.push(String(item));
		} else {
			complain(`"${field}" holds ${formatForMessage(item)}, which says nothing, so it was left out. Remove it.`);
		}
	}
	return texts;
}

/** Links that a browser may open: only http and https. The rest is dropped and reported. */
export function readLinks(value: unknown, complain: Complain): string[] {
	return readTexts(value, "links", complain).flatMap((text) => {
		const link = text.trim();
		if (/^https?:\/\/[^\s/]/i.test(link)) return [link];
		complain(
			`the link ${formatForMessage(text)} is not http or https and could run code or lead nowhere, so it was left out. Write a full https address.`,
		);
		return [];
	});
}

/** One text from whatever stands there; a list is joined by spaces. */
export function readComments(value: unknown, complain: Complain): string | undefined {
	if (typeof value === "string") return value.trim() === "" ? undefined : value;
	const texts = readTexts(value, "comments", value !== null && Array.isArray(value) ? () => {} : complain);
	return texts.length > 0 ? texts.join(" ") : undefined;
}

/** In this order: a tag begins, an attribute, an element ends, a tag ends and text follows. */
const TOKEN = /<([\w:-]+)|\s([\w:-]+)="([^"]*)"|<?\/[\w:-]*|>([^<]*)/g;

/** The inverse of `escapeMarkup`. */
const unescapeMarkup = (text: string): string =>
	text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/**
 * Replaces the children of an SVG element by the markup of an SVG pen. Not `innerHTML`: a page that enforces trusted types
 * (`require-trusted-types-for 'script'`) refuses it.
 */
export function replaceMarkup(parent: Element, markup: string): void {
	const page = parent.ownerDocument;
	const content = page.createDocumentFragment();
	let open: DocumentFragment | Element = content;
	for (const [, tag, name, value = "", text] of markup.matchAll(TOKEN)) {
		if (tag) open = open.appendChild(page.createElementNS("http://www.w3.org/2000/svg", tag));
		else if (name) (open as Element).setAttribute(name, unescapeMarkup(value));
		else if (text === undefined) open = open.parentElement ?? content;
		else if (text) open.append(unescapeMarkup(text));
	}
	parent.replaceChildren(content);
}

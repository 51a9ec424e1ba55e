import { unescapeMarkup } from "./svgPen.js";

/** Alternatives in order: begin of a tag, attribute, end of an element, end of a tag and the text after it. */
const TOKEN = /<([\w:-]+)|\s([\w:-]+)="([^"]*)"|<?\/[\w:-]*|>([^<]*)/g;

/**
 * Replaces the children of an SVG element by the markup of an SVG pen, without `innerHTML`, which a page that enforces trusted
 * types (`require-trusted-types-for 'script'`) refuses.
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

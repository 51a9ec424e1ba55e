const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

/** A tag with its attributes, or the text between two tags. */
const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const ENTITY = /&(?:#(\d+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescapeMarkup = (text: string): string =>
	text.replace(ENTITY, (_, code: string | undefined, name: string) =>
		code === undefined ? (NAMED[name] ?? "") : String.fromCodePoint(Number(code)),
	);

/**
 * Replaces the children of an SVG element by the markup of an SVG pen. Not `innerHTML`: a page that enforces trusted types
 * (`require-trusted-types-for 'script'`) refuses it.
 */
export function replaceMarkup(parent: Element, markup: string): void {
	const page = parent.ownerDocument;
	const content = page.createDocumentFragment();
	let open: Node = content;
	for (const [text, closing, tag, attributes = "", selfClosing] of markup.matchAll(TOKEN)) {
		if (tag === undefined) open.appendChild(page.createTextNode(unescapeMarkup(text)));
		else if (closing) open = open.parentNode ?? content;
		else {
			const element = page.createElementNS(SVG_NAMESPACE, tag);
			for (const [, name = "", value = ""] of attributes.matchAll(ATTRIBUTE))
				element.setAttribute(name, unescapeMarkup(value));
			open.appendChild(element);
			if (!selfClosing) open = element;
		}
	}
	parent.replaceChildren(content);
}

/** Sign that stands for each word of a component in tests that no text is written elsewhere. */
export const MARKER = "※";

/** All words replaced by the marker; functions keep their arguments, without letters of their own. */
export function markedWords(...words: readonly object[]): Record<string, unknown> {
	const marked: Record<string, unknown> = {};
	for (const [name, word] of words.flatMap((entries) => Object.entries(entries))) {
		marked[name] = typeof word === "function" ? (...args: readonly unknown[]) => [MARKER, ...args].join(" ") : MARKER;
	}
	return marked;
}

const ATTRIBUTES = [
	"aria-label",
	"aria-valuetext",
	"aria-roledescription",
	"aria-description",
	"title",
	"alt",
	"placeholder",
];

/**
 * Texts below `root`, and attributes that are read out or shown, that have Latin letters after all of `data` (names, units, keys)
 * are taken out. Each names the element that has it.
 */
export function lettersIn(root: Element, data: readonly (string | RegExp)[] = []): string[] {
	const found: string[] = [];
	const check = (text: string, place: string): void => {
		const rest = data.reduce<string>((left, entry) => left.replaceAll(entry, ""), text);
		if (/\p{Script=Latin}/u.test(rest)) found.push(`${place}: ${text.trim()}`);
	};
	for (const element of [root, ...root.querySelectorAll("*")]) {
		const name = element.tagName.toLowerCase();
		if (name === "style" || name === "script") continue;
		for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) check(node.textContent ?? "", name);
		for (const attribute of ATTRIBUTES) check(element.getAttribute(attribute) ?? "", `${name} ${attribute}`);
	}
	return found;
}

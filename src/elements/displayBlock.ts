let sheet: CSSStyleSheet | null = null;
const roots = new WeakSet<Node>();

/**
 * Makes elements called `names` blocks in the document or shadow root `root`. The rule is in the layer of the stylesheet,
 * so that any rule of the page overrides it, and it is adopted, which a strict policy allows.
 */
export function displayBlock(root: Node, names: readonly string[]): void {
	if (roots.has(root) || !("adoptedStyleSheets" in root)) return;
	roots.add(root);
	if (sheet === null) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(`@layer astropane { :is(${names.join(", ")}):not([hidden]) { display: block; } }`);
	}
	const scope = root as Document | ShadowRoot;
	scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
}

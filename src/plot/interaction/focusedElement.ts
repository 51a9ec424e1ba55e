/** The element with the focus in the document, or in the shadow root, that `element` is in; the document sees only the host. */
export const focusedElement = (element: Element): Element | null =>
	(element.getRootNode() as Document | ShadowRoot).activeElement;

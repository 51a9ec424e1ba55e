/** The focused element of the document or shadow root that contains `element`. For the document it would be the shadow host. */
export const focusedElement = (element: Element): Element | null =>
	(element.getRootNode() as Document | ShadowRoot).activeElement;

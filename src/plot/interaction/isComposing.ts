/** The properties of a KeyboardEvent that tell of an input method. */
export type ComposingKey = { isComposing?: boolean | undefined; keyCode?: number | undefined };

/** `keyCode` of the keys that an input method takes (UI Events, section 7.3.1). */
const INPUT_METHOD_KEY_CODE = 229;

/**
 * Whether a key belongs to an input method. In Safari the Enter that ends a composition comes after `compositionend`, without
 * `isComposing` (WebKit bug 165004); its `keyCode` tells.
 */
export const isComposing = (event: ComposingKey): boolean =>
	event.isComposing === true || event.keyCode === INPUT_METHOD_KEY_CODE;

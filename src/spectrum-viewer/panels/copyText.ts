/**
 * Puts text on the clipboard; by the old command where the page may not use the new one. False: neither worked. `near`: a
 * focused element; beside it a text can be selected in shadow roots, iframes and modal dialogs, too.
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
	const page = near.ownerDocument;
	try {
		await (page.defaultView ?? window).navigator.clipboard.writeText(text);
		return true;
	} catch {
		const field = page.createElement("textarea");
		field.className = "astropane-visually-hidden";
		field.value = text;
		near.after(field);
		field.focus();
		field.select();
		const done = page.execCommand?.("copy") ?? false;
		field.remove();
		near.focus();
		return done;
	}
}

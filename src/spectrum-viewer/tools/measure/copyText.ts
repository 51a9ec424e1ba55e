/** Puts text on the clipboard; by the old command where the page may not use the new one. False: neither worked. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		const field = document.createElement("textarea");
		field.className = "astropane-visually-hidden";
		field.value = text;
		const before = document.activeElement;
		document.body.append(field);
		field.focus();
		field.select();
		const done = document.execCommand?.("copy") ?? false;
		field.remove();
		(before as HTMLElement | null)?.focus?.();
		return done;
	}
}

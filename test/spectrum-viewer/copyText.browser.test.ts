import { afterEach, expect, it, vi } from "vitest";
import { copyText } from "../../src/spectrum-viewer/panels/copyText.js";

afterEach(() => document.body.replaceChildren());

const makeButton = () => {
	const button = document.createElement("button");
	button.textContent = "Copy";
	return button;
};

/** Copies by the old command, and returns the text that was selected then. */
async function copied(text: string, button: HTMLElement): Promise<string | undefined> {
	vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
	let selected: string | undefined;
	vi.spyOn(document, "execCommand").mockImplementation(() => {
		const { activeElement } = button.getRootNode() as Document | ShadowRoot;
		selected = activeElement?.matches("textarea") ? (activeElement as HTMLTextAreaElement).value : undefined;
		return true;
	});
	button.focus();
	expect(await copyText(text, button)).toBe(true);
	return selected;
}

it("copies by the old command in a modal dialog, which keeps the rest of the page from the focus", async () => {
	const dialog = document.body.appendChild(document.createElement("dialog"));
	const button = dialog.appendChild(makeButton());
	dialog.showModal();
	expect(await copied("6563\tHα", button)).toBe("6563\tHα");
	expect(document.activeElement).toBe(button);
	expect(dialog.querySelector("textarea")).toBeNull();
});

it("gives the focus back to the button after copying in a shadow root", async () => {
	const shadow = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "closed" });
	const button = shadow.appendChild(makeButton());
	expect(await copied("6563\tHα", button)).toBe("6563\tHα");
	expect(shadow.activeElement).toBe(button);
});

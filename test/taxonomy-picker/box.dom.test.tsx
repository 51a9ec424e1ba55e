import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";
import { choice, nameOf, small } from "./trees.js";

function start(props: Partial<TaxonomyPickerProps> = {}) {
	const onValueChange = vi.fn();
	render(
		<StrictMode>
			<TaxonomyPicker taxonomies={[small]} mode="multiple" onValueChange={onValueChange} {...props} />
		</StrictMode>,
	);
	return { user: userEvent.setup(), box: screen.getByRole<HTMLInputElement>("searchbox"), onValueChange };
}
const shown = () => screen.getAllByRole("treeitem").map(nameOf);
const chosen = () => screen.queryAllByRole("button", { name: /^Remove (?!all)/ }).map((button) => button.ariaLabel);
const active = (box: HTMLElement) =>
	nameOf(document.getElementById(box.getAttribute("aria-activedescendant") ?? "")) ?? null;

describe("the search box", () => {
	it("chooses AGN, then RRab, and takes RRab back, in 11 keys without losing the focus", async () => {
		const { user, box } = start({ taxonomies: [tdtax] });
		await user.click(box);
		const keys = ["a", "g", "n", "{Enter}", "r", "r", "a", "{Enter}"];
		for (const key of keys) await user.keyboard(key);
		expect(chosen()).toEqual(["Remove AGN", "Remove RRab"]);
		await user.keyboard("{Control>}z{/Control}");
		expect(keys.length + 2).toBeLessThanOrEqual(11);
		expect(chosen()).toEqual(["Remove AGN"]);
		expect(box).toHaveFocus();
	});

	it("names the match that Enter takes, and walks the matches alone", async () => {
		const { user, box } = start();
		await user.type(box, "l");
		const match = active(box);
		expect(box).toHaveAccessibleDescription(new RegExp(`^${match}, best of \\d; Enter chooses it\\.$`));
		await user.keyboard("{ArrowDown}");
		expect(active(box)).not.toBe(match);
		expect(box).toHaveAccessibleDescription(/, \d of \d; Enter chooses it\.$/);
		await user.keyboard("{ArrowUp}");
		expect(active(box)).toBe(match);
		expect(box).toHaveFocus();
	});

	it("says that Enter removes a class that is chosen", async () => {
		const { user, box } = start({ defaultValue: [choice("Nonstellar", "AGN")] });
		await user.type(box, "agn");
		expect(box).toHaveAccessibleDescription("AGN, the only match; chosen, Enter removes it.");
		await user.keyboard("{Enter}");
		expect(chosen()).toEqual([]);
	});

	it("asks for the path of a name that appears twice", async () => {
		const { user, box, onValueChange } = start();
		await user.type(box, "kilonova{Enter}");
		expect(onValueChange).not.toHaveBeenCalled();
		expect(box).toHaveAccessibleDescription(/^kilonova appears more than once\..*Nonstellar › kilonova, 1 of 2/);
		await user.keyboard("{ArrowDown}{Enter}");
		expect(onValueChange).toHaveBeenCalledExactlyOnceWith([choice("kilonova")]);
	});

	it("keeps the query, selected, where the host asks for it", async () => {
		const { user, box } = start({ queryAfterChoice: "keep" });
		await user.type(box, "agn{Enter}");
		expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(["agn", 0, 3]);
		await user.keyboard("cepheid{Enter}");
		expect(chosen()).toEqual(["Remove AGN", "Remove Cepheid"]);
	});

	it("goes from match to match with F3 and Shift+F3, in the box and in the tree", async () => {
		const { user, box } = start();
		await user.type(box, "kilonova");
		const ids = () => box.getAttribute("aria-activedescendant");
		const first = ids();
		await user.keyboard("{F3}");
		expect(ids()).not.toBe(first);
		await user.keyboard("{Shift>}{F3}{/Shift}");
		expect(ids()).toBe(first);
		screen.getAllByRole("treeitem", { name: "kilonova" })[0]?.focus();
		await user.keyboard("{F3}");
		expect(document.activeElement).toBe(screen.getAllByRole("treeitem", { name: "kilonova" })[1]);
	});

	it.each([
		["Enter", { keyCode: 229 }],
		["Enter", { isComposing: true }],
		["ArrowDown", { keyCode: 229 }],
		["Escape", { keyCode: 229 }],
		["F3", { keyCode: 229, isComposing: true }],
		["z", { ctrlKey: true, isComposing: true }],
	])("leaves %s to an input method: %j", async (key, composing) => {
		const { user, box, onValueChange } = start();
		await user.type(box, "l");
		const before = active(box);
		const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...composing });
		box.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
		expect([box.value, active(box)]).toEqual(["l", before]);
		expect(box).toHaveFocus();
		expect(onValueChange).not.toHaveBeenCalled();
	});

	it("leads to the tree with ↓ where it is empty, and leaves Enter to a form", async () => {
		const { user, box } = start();
		const onEnter = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
		document.addEventListener("keydown", onEnter);
		await user.click(box);
		await user.keyboard("{Enter}");
		expect(onEnter).toHaveReturnedWith(false);
		document.removeEventListener("keydown", onEnter);
		await user.keyboard("{ArrowDown}");
		expect(nameOf(document.activeElement)).toBe("Source");
	});

	it("shows a flat list of matches with their places, best first", async () => {
		const { user, box } = start({ searchResults: "list" });
		await user.type(box, "cepheid");
		expect(shown()).toEqual(["Cepheid"]);
		expect(screen.getByRole("treeitem")).toHaveAccessibleDescription("Stellar › Pulsating");
		await user.keyboard("{Enter}");
		await waitFor(() => expect(chosen()).toEqual(["Remove Cepheid"]));
		expect(shown()).toContain("Pulsating");
	});

	it("moves no focus into the tree when a class is chosen, and shows it there", async () => {
		const { user, box } = start({ mode: "single" });
		await user.type(box, "cepheid{Enter}");
		expect(screen.getByRole("treeitem", { selected: true })).toHaveAccessibleName("Cepheid");
		expect(box).toHaveFocus();
		screen.getByRole("treeitem", { selected: true }).focus();
		await user.keyboard("{Delete}");
		expect(screen.queryByRole("treeitem", { selected: true })).toBeNull();
	});
});

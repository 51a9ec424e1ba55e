import { act, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	type TaxonomyChoice,
	TaxonomyIcicle,
	TaxonomyPicker,
	type TaxonomyPickerProps,
} from "astropane/taxonomy-picker";
import { type ReactElement, StrictMode, useState } from "react";
import { describe, expect, it } from "vitest";
import { choice, flat, small } from "./trees.js";

type User = ReturnType<typeof userEvent.setup>;
const agn = choice("Nonstellar", "AGN");
const stellar = choice("Stellar");

/** The last sentence that was read out. */
const heard = () => screen.getAllByRole("status").at(-1)?.textContent?.trim();
const picker = (props: Partial<TaxonomyPickerProps> = {}) => (
	<StrictMode>
		<TaxonomyPicker taxonomies={[small]} mode="multiple" details={false} defaultExpandedDepth={9} {...props} />
	</StrictMode>
);
const row = (name: string) => screen.getAllByRole("treeitem", { name })[0] as HTMLElement;
const keys =
	(name: string, ...pressed: string[]) =>
	async (user: User) => {
		row(name).focus();
		for (const key of pressed) await user.keyboard(key);
	};

/** Each action of a user, and what is read out after it. */
const actions: [string, Partial<TaxonomyPickerProps>, (user: User) => Promise<void>, string | RegExp][] = [
	["a choice by key", {}, keys("AGN", "{Enter}"), "AGN chosen."],
	["a choice by pointer", {}, (user) => user.click(row("AGN")), "AGN chosen."],
	["a choice in the box", {}, (user) => user.type(screen.getByRole("searchbox"), "cepheid{Enter}"), "Cepheid chosen."],
	["a removal by the same key", { defaultValue: [agn] }, keys("AGN", "{Enter}"), "AGN removed."],
	["a removal with Delete", { defaultValue: [agn] }, keys("AGN", "{Delete}"), "AGN removed."],
	[
		"a removal by its button",
		{ defaultValue: [agn] },
		(user) => user.click(screen.getByRole("button", { name: "Remove AGN" })),
		"AGN removed.",
	],
	[
		"the removal of all",
		{ defaultValue: [agn, stellar] },
		(user) => user.click(screen.getByRole("button", { name: "Remove all" })),
		"2 classes removed.",
	],
	["Ctrl+A", {}, keys("AGN", "{Control>}a{/Control}"), "12 classes chosen."],
	["Ctrl+A of all", {}, keys("AGN", "{Control>}aa{/Control}"), "12 classes removed."],
	["Shift+↓", {}, keys("Stellar", "{Shift>}{ArrowDown}{/Shift}"), "Eclipsing chosen."],
	["Shift+Space", {}, keys("Stellar", " ", "{ArrowDown}{ArrowDown}{Shift>} {/Shift}"), "2 classes chosen."],
	["Ctrl+Shift+End", {}, keys("AGN", "{Control>}{Shift>}{End}{/Shift}{/Control}"), "3 classes chosen."],
	["Ctrl+Shift+Home", {}, keys("Stellar", "{Control>}{Shift>}{Home}{/Shift}{/Control}"), "2 classes chosen."],
	["an undo", {}, keys("AGN", "{Enter}", "{Control>}z{/Control}"), "Undone: no class chosen."],
	["a redo", {}, keys("AGN", "{Enter}", "{Control>}zy{/Control}"), "Redone: 1 class chosen."],
	[
		"a choice of an ambiguous name",
		{},
		keys("kilonova", "{Enter}"),
		/^kilonova \(Nonstellar\) chosen\. “kilonova” appears twice/,
	],
	["a class that is disabled", { isDisabled: () => true }, keys("AGN", "{Enter}"), "AGN cannot be chosen here."],
	[
		"the one class, chosen again",
		{ mode: "single", defaultValue: [agn] },
		keys("AGN", "{Enter}"),
		"AGN is chosen already. Delete in the tree removes it.",
	],
	["the one class, removed", { mode: "single", defaultValue: [agn] }, keys("AGN", "{Delete}"), "AGN removed."],
	["a cascade", { mode: "cascade" }, keys("Pulsating", "{Enter}"), "Pulsating chosen."],
	[
		"a cascade of disabled classes",
		{ mode: "cascade", isDisabled: (node) => node.class === "AGN" || node.class === "kilonova" },
		keys("Nonstellar", "{Enter}"),
		"Nonstellar cannot be chosen here.",
	],
	[
		"a probability",
		{ mode: "probability", defaultValue: [agn] },
		(user) => user.type(screen.getByRole("textbox", { name: "Probability of AGN" }), "0.4{Enter}"),
		"AGN: 0.4.",
	],
];

describe("what is read out after", () => {
	it.each(actions)("%s", async (_, props, act, expected) => {
		render(picker(props));
		await act(userEvent.setup());
		await waitFor(() => {
			if (typeof expected === "string") expect(heard()).toBe(expected);
			else expect(heard()).toMatch(expected);
		});
	});
});

describe("what is read out", () => {
	it("tells two classes of one name apart", async () => {
		const user = userEvent.setup();
		render(picker());
		const [first, second] = screen.getAllByRole("treeitem", { name: "kilonova" }) as [HTMLElement, HTMLElement];
		await user.click(first);
		await waitFor(() => expect(heard()).toMatch(/^kilonova \(Nonstellar\) chosen\./));
		await user.click(second);
		await waitFor(() => expect(heard()).toMatch(/^kilonova \(Source\) chosen\./));
		await user.click(second);
		await waitFor(() => expect(heard()).toBe("kilonova (Source) removed."));
	});

	it.each([
		[99, "100 classes chosen."],
		[2000, "2,001 classes chosen."],
		[97_662, "97,663 classes chosen."],
	])("counts all of %i classes and their root", async (count, expected) => {
		const user = userEvent.setup();
		render(picker({ taxonomies: [flat(count)] }));
		await keys("Root", "{Control>}a{/Control}")(user);
		await waitFor(() => expect(heard()).toBe(expected));
	});

	it.each([
		["in the box", (user: User) => user.type(screen.getByRole("searchbox"), "agn{Enter}"), "AGN chosen."],
		[
			"of a chip",
			(user: User) => user.click(screen.getByRole("button", { name: "Remove Stellar" })),
			"Stellar removed.",
		],
		[
			"of all chips",
			(user: User) => user.click(screen.getByRole("button", { name: "Remove all" })),
			"2 classes removed.",
		],
	])("is undone and redone by its own words after a change %s", async (_, act, expected) => {
		const user = userEvent.setup();
		render(picker({ defaultValue: [stellar, choice("Nonstellar")] }));
		await act(user);
		await waitFor(() => expect(heard()).toBe(expected));
		await user.keyboard("{Control>}z{/Control}");
		await waitFor(() => expect(heard()).toBe("Undone: 2 classes chosen."));
		await user.keyboard("{Control>}y{/Control}");
		await waitFor(() => expect(heard()).toMatch(/^Redone: /));
	});
});

describe("a host that controls the value", () => {
	const refused = "The page has not accepted the change.";

	it.each<[string, Partial<TaxonomyPickerProps>, (user: User) => Promise<void>]>([
		["a choice", {}, keys("AGN", "{Enter}")],
		["a removal", { value: [agn] }, keys("AGN", "{Delete}")],
		["all classes", {}, keys("AGN", "{Control>}a{/Control}")],
		["a cascade", { mode: "cascade" }, keys("Stellar", "{Enter}")],
		[
			"a probability",
			{ mode: "probability", value: [agn] },
			(user) => user.type(screen.getByRole("textbox", { name: "Probability of AGN" }), "0.4{Enter}"),
		],
	])("is heard to refuse %s", async (_, props, act) => {
		render(picker({ value: [], ...props }));
		await act(userEvent.setup());
		await waitFor(() => expect(heard()).toBe(refused));
	});

	it("is heard to accept a change later", async () => {
		let accept = () => {};
		function Host(): ReactElement {
			const [value, setValue] = useState<TaxonomyChoice[]>([]);
			return picker({
				value,
				onValueChange: (next) => {
					accept = () => setValue(next);
				},
			});
		}
		render(<Host />);
		await keys("AGN", "{Enter}")(userEvent.setup());
		await waitFor(() => expect(heard()).toBe(refused));
		act(() => accept());
		await waitFor(() => expect(heard()).toBe("AGN chosen."));
	});

	it("is heard to change what was chosen: of all classes it takes two", async () => {
		function Host(): ReactElement {
			const [value, setValue] = useState<TaxonomyChoice[]>([]);
			return picker({ value, onValueChange: (next) => setValue(next.slice(0, 2)) });
		}
		render(<Host />);
		await keys("AGN", "{Control>}a{/Control}")(userEvent.setup());
		await waitFor(() => expect(heard()).toBe("2 classes chosen."));
	});

	it("is heard to refuse a class of a figure", async () => {
		render(<TaxonomyIcicle taxonomies={[small]} value={[]} />);
		await userEvent.click(screen.getByRole("treeitem", { name: "AGN" }));
		await waitFor(() => expect(heard()).toBe(refused));
	});
});

import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { choice, small } from "./trees.js";

function start(props: Partial<TaxonomyPickerProps> = {}) {
	const onValueChange = vi.fn();
	render(
		<StrictMode>
			<TaxonomyPicker taxonomies={[small]} mode="multiple" onValueChange={onValueChange} {...props} />
		</StrictMode>,
	);
	return { user: userEvent.setup(), onValueChange };
}
const buttons = (name: string) =>
	within(screen.getByRole("group", { name }))
		.getAllByRole("button")
		.map((button) => button.textContent);

describe("the shortcuts", () => {
	it("are buttons by name, other name or choice, each class once, unknown ones left out", () => {
		start({ shortcuts: ["AGN", "EB", "Beta Lyrae", "no such class", 5 as never, null as never, choice("Stellar")] });
		expect(buttons("Shortcuts")).toEqual(["AGN", "Beta Lyrae", "Stellar"]);
	});

	it("choose and remove a class with one click, and are pressed while it is chosen", async () => {
		const { user, onValueChange } = start({ recents: ["AGN"], mostUsed: ["Cepheid"] });
		const agn = screen.getByRole("button", { name: "AGN", pressed: false });
		await user.click(agn);
		expect(onValueChange).toHaveBeenLastCalledWith([choice("Nonstellar", "AGN")]);
		expect(agn).toHaveAttribute("aria-pressed", "true");
		await user.click(agn);
		expect(onValueChange).toHaveBeenLastCalledWith([]);
		expect(buttons("Most used")).toEqual(["Cepheid"]);
	});

	it("have the keys Alt+1 to Alt+9, over all lists, anywhere in the picker", async () => {
		const { user, onValueChange } = start({ shortcuts: ["AGN"], recents: ["Cepheid"] });
		const box = screen.getByRole("searchbox");
		await user.click(box);
		await user.keyboard("{Alt>}2{/Alt}");
		expect(onValueChange).toHaveBeenCalledExactlyOnceWith([choice("Stellar", "Pulsating", "Cepheid")]);
		expect(screen.getByRole("button", { name: "Cepheid", pressed: true })).toHaveAttribute(
			"aria-keyshortcuts",
			"Alt+2",
		);
		await user.keyboard("{Alt>}3{/Alt}");
		expect(onValueChange).toHaveBeenCalledTimes(1);
		expect(box).toHaveFocus();
	});

	it.each([[undefined], ["AGN" as never], [[]]])("are none for %j", (shortcuts) => {
		start({ shortcuts });
		expect(screen.queryByRole("group", { name: "Shortcuts" })).toBeNull();
	});
});

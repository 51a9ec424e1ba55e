import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import { choice, flat, small } from "./trees.js";

const picker = (props: Partial<TaxonomyPickerProps>) => (
	<StrictMode>
		<TaxonomyPicker taxonomies={[small]} {...props} />
	</StrictMode>
);
const agn = choice("Nonstellar", "AGN");

describe("a picker in a popover", () => {
	it.each(["popover", "line"] as const)("opens with a button, and starts in the search box: %s", async (layout) => {
		const user = userEvent.setup();
		render(picker({ layout, mode: "multiple", defaultValue: [agn] }));
		expect(screen.queryByRole("tree")).toBeNull();
		expect(screen.getByRole("button", { name: "Remove AGN" })).toBeVisible();
		await user.click(screen.getByRole("button", { name: "Choose classes" }));
		const dialog = within(await screen.findByRole("dialog", { name: "Choose classes" }));
		await waitFor(() => expect(dialog.getByRole("searchbox")).toHaveFocus());
		expect(dialog.getByRole("tree")).toBeVisible();
		await user.keyboard("cepheid{Enter}");
		expect(await screen.findByRole("button", { name: "Remove Cepheid" })).toBeVisible();
		expect(dialog.getByRole("searchbox")).toHaveFocus();
		await user.keyboard("{Escape}");
		expect(screen.queryByRole("tree")).toBeNull();
		expect(screen.getByRole("button", { name: "Choose classes" })).toHaveFocus();
	});

	it("closes once the one class is chosen, and returns the focus to its button", async () => {
		const user = userEvent.setup();
		const onValueChange = vi.fn();
		render(picker({ layout: "popover", onValueChange }));
		await user.click(screen.getByRole("button", { name: "Choose a class" }));
		const dialog = within(await screen.findByRole("dialog"));
		await waitFor(() => expect(dialog.getByRole("searchbox")).toHaveFocus());
		await user.keyboard("agn{Enter}");
		expect(onValueChange).toHaveBeenCalledExactlyOnceWith([agn]);
		expect(screen.queryByRole("dialog")).toBeNull();
		expect(screen.getByRole("button", { name: "Choose a class" })).toHaveFocus();
	});

	it("has 100,000 classes, too", async () => {
		const user = userEvent.setup();
		render(picker({ layout: "popover", taxonomies: [flat(100_000)] }));
		await user.click(screen.getByRole("button", { name: "Choose a class" }));
		await screen.findByRole("tree");
		expect(screen.getAllByRole("treeitem").length).toBeLessThanOrEqual(40);
	});
});

describe("a read-only picker", () => {
	it("has the chosen classes with their paths, and no control", () => {
		render(picker({ readOnly: true, value: [agn, choice("Gone")], mode: "multiple" }));
		expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
			"AGN Source › Nonstellar",
			"Gone Source",
		]);
		for (const role of ["button", "tree", "searchbox"]) expect(screen.queryByRole(role)).toBeNull();
	});

	it("says that no class is chosen", () => {
		render(picker({ readOnly: true }));
		expect(screen.getByText("No class chosen")).toBeVisible();
	});
});

describe("a picker in a form", () => {
	function start(props: Partial<TaxonomyPickerProps> = {}) {
		const { container } = render(
			<form>{picker({ name: "classes", mode: "multiple", defaultValue: [agn], ...props })}</form>,
		);
		const form = container.querySelector("form") as HTMLFormElement;
		const fields = () => new FormData(form).getAll("classes").map((field) => JSON.parse(String(field)));
		return { user: userEvent.setup(), form, fields };
	}

	it("has a field for each chosen class, with the choice as JSON", async () => {
		const { user, fields } = start();
		expect(fields()).toEqual([agn]);
		await user.type(screen.getByRole("searchbox"), "cepheid{Enter}");
		expect(fields()).toEqual([agn, choice("Stellar", "Pulsating", "Cepheid")]);
		await user.click(screen.getByRole("button", { name: "Remove all" }));
		expect(fields()).toEqual([]);
	});

	it("goes back to the first value with the form, unless the host stops it", async () => {
		const onValueChange = vi.fn();
		const { user, form, fields } = start({ onValueChange });
		await user.type(screen.getByRole("searchbox"), "cepheid{Enter}");
		fireEvent.reset(form);
		expect(fields()).toEqual([agn]);
		expect(onValueChange).toHaveBeenLastCalledWith([agn]);
	});

	it("does not submit it with Enter in the box during a search", async () => {
		const { user, form } = start();
		const onSubmit = vi.fn((event: Event) => event.preventDefault());
		form.addEventListener("submit", onSubmit);
		await user.type(screen.getByRole("searchbox"), "cepheid{Enter}");
		expect(onSubmit).not.toHaveBeenCalled();
	});
});

import { act, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createTaxonomyStore,
	type Taxonomy,
	TaxonomyPicker,
	type TaxonomyPickerProps,
} from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { describe, expect, it } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";
import { choice, nameOf, small } from "./trees.js";

const picker = (props: Partial<TaxonomyPickerProps> = {}) => (
	<StrictMode>
		<TaxonomyPicker taxonomies={[small]} details={false} mode="multiple" {...props} />
	</StrictMode>
);
const focused = () => nameOf(document.activeElement);
const box = () => screen.getByRole("searchbox");
const item = (name: string) => screen.getByRole("treeitem", { name });

/** A taxonomy of one level, or of two. */
const taxonomy = (subclasses: readonly unknown[], more: Partial<Taxonomy> = {}): Taxonomy => ({
	id: 1,
	name: "T",
	version: "1",
	hierarchy: { class: "Root", subclasses },
	...more,
});
const classes = (...names: string[]) => names.map((name) => ({ class: name }));

describe("the focus after a chosen class is removed", () => {
	const two = [choice("Stellar"), choice("Nonstellar")];

	it("goes to the next one, and from the last one to the search box", async () => {
		const user = userEvent.setup();
		render(picker({ defaultValue: two }));
		screen.getByRole("button", { name: "Remove Stellar" }).focus();
		await user.keyboard("{Enter}");
		expect(screen.getByRole("button", { name: "Remove Nonstellar" })).toHaveFocus();
		await user.keyboard("{Delete}");
		expect(box()).toHaveFocus();
	});

	it("goes from “Remove all” to the search box", async () => {
		const user = userEvent.setup();
		render(picker({ defaultValue: two }));
		screen.getByRole("button", { name: "Remove all" }).focus();
		await user.keyboard(" ");
		expect(box()).toHaveFocus();
	});

	it("goes to the tree where there is no search box", async () => {
		const user = userEvent.setup();
		render(picker({ defaultValue: two.slice(0, 1), search: false }));
		screen.getByRole("button", { name: "Remove Stellar" }).focus();
		await user.keyboard("{Backspace}");
		expect(focused()).toBe("Source");
	});

	it("goes to the search box where it is undone, or taken back by the host", async () => {
		const user = userEvent.setup();
		const { unmount } = render(picker({}));
		await user.click(item("Stellar"));
		screen.getByRole("button", { name: "Remove Stellar" }).focus();
		await user.keyboard("{Control>}z{/Control}");
		expect(box()).toHaveFocus();
		unmount();
		const { rerender } = render(picker({ value: two }));
		screen.getByRole("button", { name: "Remove Nonstellar" }).focus();
		rerender(picker({ value: [] }));
		expect(box()).toHaveFocus();
	});

	it("goes to the search box where the class under a name is no longer there", () => {
		const { rerender } = render(picker({ value: two }));
		screen.getByRole("button", { name: "Stellar" }).focus();
		rerender(picker({ value: two, taxonomies: [taxonomy(classes("A"))] }));
		expect(box()).toHaveFocus();
	});
});

describe("the focus after its class has left the data", () => {
	it.each([
		["the next class", ["A", "B", "C"], "B", ["A", "C"], "C"],
		["the class after the next, where both are gone", ["A", "B", "C", "D"], "B", ["A", "D"], "D"],
		["the one before, where it was the last", ["A", "B", "C"], "C", ["A", "B"], "B"],
		["the class above, where it was the only one", ["A"], "A", [], "Root"],
		["any class, where all are new", ["A", "B"], "A", ["X"], "Root"],
	])("goes to %s", (_, before, name, after, expected) => {
		const { rerender } = render(picker({ taxonomies: [taxonomy(classes(...before))] }));
		item(name).focus();
		rerender(picker({ taxonomies: [taxonomy(classes(...after))] }));
		expect(focused()).toBe(expected);
		expect(screen.getAllByRole("treeitem").filter((row) => row.tabIndex === 0)).toEqual([document.activeElement]);
	});

	it("goes to the same class of a newer version", () => {
		const { rerender } = render(picker({ taxonomies: [taxonomy(classes("A", "B"))] }));
		item("B").focus();
		const newer = taxonomy(classes("Z", "A", "B"), { id: 2, version: "2" });
		rerender(picker({ taxonomies: [taxonomy(classes("A", "B")), newer] }));
		expect(focused()).toBe("B");
	});

	it("goes to the class above, where the host closes it", () => {
		const store = createTaxonomyStore();
		render(picker({ store, defaultExpandedDepth: 9 }));
		item("Cepheid").focus();
		act(() => store.setState({ expanded: new Map([["5\nSource/Stellar/Pulsating", false]]) }));
		expect(focused()).toBe("Pulsating");
	});

	it("goes to the nearest class above that a search of the host leaves", () => {
		const store = createTaxonomyStore();
		render(picker({ store }));
		item("Stellar").focus();
		act(() => store.setState({ query: "AGN", active: null }));
		expect(focused()).toBe("Source");
	});

	it("stays in the picker where no class is left, and where none can be searched", () => {
		const { rerender, container } = render(picker());
		item("Stellar").focus();
		rerender(picker({ taxonomies: [] }));
		expect(container.firstElementChild).toHaveFocus();
		expect(document.activeElement).toHaveAttribute("tabindex", "-1");
	});

	it("is not taken from another part of the page", () => {
		const withButton = (props: Partial<TaxonomyPickerProps>) => (
			<>
				<button type="button">Elsewhere</button>
				{picker(props)}
			</>
		);
		const { rerender } = render(withButton({}));
		item("Stellar").focus();
		screen.getByRole("button", { name: "Elsewhere" }).focus();
		rerender(withButton({ taxonomies: [taxonomy(classes("A"))] }));
		expect(screen.getByRole("button", { name: "Elsewhere" })).toHaveFocus();
	});
});

describe("the ancestors of chosen classes", () => {
	const shown = () => screen.queryAllByRole("treeitem").map(nameOf);
	const cepheid = choice("Stellar", "Pulsating", "Cepheid");
	const open = ["Source", "Stellar", "Eclipsing", "Pulsating", "Cepheid", "RR Lyrae", "Nonstellar", "kilonova"];

	it.each([
		["with them", { defaultValue: [cepheid] }, {}],
		["before the taxonomies", { defaultValue: [cepheid], taxonomies: [] }, {}],
		["before the taxonomies, controlled", { value: [cepheid], taxonomies: [] }, {}],
		["before the answer of a query", { value: [cepheid], taxonomies: { data: undefined } as never }, {}],
		["after them", { value: [] }, { value: [cepheid] }],
		["in a store", { store: createTaxonomyStore({ value: [cepheid] }), taxonomies: [] }, {}],
	])("are open where the value comes %s", (_, before, after) => {
		const { taxonomies: __, ...rest } = before as Partial<TaxonomyPickerProps>;
		const { rerender } = render(picker(before));
		rerender(picker({ ...rest, ...after }));
		expect(shown()).toEqual(open);
	});

	it.each([["IIn"], ["RRab"], ["kilonova"]])("are the same for taxonomies that come later: %s", (name) => {
		const find = (node: { class: string; subclasses?: readonly never[] }, path: string[]): string[] | null =>
			node.class === name
				? [...path, name]
				: ((node.subclasses ?? []).map((child) => find(child, [...path, node.class])).find((found) => found !== null) ??
					null);
		const path = find(tdtax.hierarchy as never, []) as string[];
		const props = {
			defaultValue: [{ taxonomyId: 1, id: path.join("/"), class: name, path }],
			defaultExpandedDepth: 1,
		};
		const { unmount } = render(picker({ ...props, taxonomies: [tdtax] }));
		const rows = shown();
		expect(rows).toContain(name);
		unmount();
		const { rerender } = render(picker({ ...props, taxonomies: [] }));
		rerender(picker({ ...props, taxonomies: [tdtax] }));
		expect(shown()).toEqual(rows);
	});

	it("stay closed where the user closed them", async () => {
		const { rerender } = render(picker({ defaultValue: [cepheid] }));
		await userEvent.click(within(item("Stellar")).getByText("", { selector: ".astropane-taxonomy-twist" }));
		expect(shown()).toEqual(["Source", "Stellar", "Nonstellar", "kilonova"]);
		rerender(picker({ defaultValue: [cepheid], taxonomies: [{ ...small }] }));
		expect(shown()).toEqual(["Source", "Stellar", "Nonstellar", "kilonova"]);
	});
});

describe("announcements", () => {
	it("change also where the same sentence comes twice", async () => {
		const user = userEvent.setup();
		render(picker({ mode: "single" }));
		const region = screen.getAllByRole("status").at(-1) as HTMLElement;
		const texts: string[] = [];
		await user.click(item("Nonstellar"));
		await new Promise((resolve) => setTimeout(resolve, 600));
		for (let i = 0; i < 3; i++) {
			await user.click(item("Nonstellar"));
			await new Promise((resolve) => setTimeout(resolve, 600));
			texts.push(region.textContent ?? "");
		}
		expect(texts.map((text) => text.trim())).toEqual(
			new Array(3).fill("Nonstellar is chosen already. Delete in the tree removes it."),
		);
		expect(texts[1]).not.toBe(texts[0]);
		expect(texts[2]).not.toBe(texts[1]);
	});
});

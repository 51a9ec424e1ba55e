import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createTaxonomyStore, TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { type ReactElement, StrictMode, useState } from "react";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";
import { nameOf } from "./trees.js";

const taxonomy = {
	id: 1,
	name: "Stars",
	version: "1",
	hierarchy: {
		class: "Source",
		subclasses: [
			{
				class: "Pulsating",
				tags: ["periodic"],
				subclasses: [
					{ class: "Cepheid", tags: ["periodic", "radial"] },
					{ class: "ZZ Ceti", tags: ["Periodic", "white dwarf"] },
				],
			},
			{ class: "Eruptive", subclasses: [{ class: "Nova", tags: ["white-dwarf"] }, { class: "Flare" }] },
		],
	},
};
const other = {
	id: 2,
	name: "Other",
	hierarchy: { class: "Things", subclasses: [{ class: "Lens", tags: ["radial"] }] },
};

function start(props: Partial<TaxonomyPickerProps> = {}) {
	const onTagsChange = vi.fn();
	render(
		<StrictMode>
			<TaxonomyPicker
				taxonomies={[taxonomy]}
				mode="multiple"
				defaultExpandedDepth={9}
				tagFilter
				onTagsChange={onTagsChange}
				{...props}
			/>
		</StrictMode>,
	);
	return { user: userEvent.setup(), onTagsChange, box: screen.getByRole("searchbox") };
}
const shown = () => screen.queryAllByRole("treeitem").map(nameOf);
const tag = (name: RegExp | string) => screen.getByRole("button", { name });
const toolbar = () => screen.getByRole("toolbar", { name: "Filter by tag" });
const tagNames = () => [...toolbar().querySelectorAll("[data-tag]")].map((button) => button.textContent);
const heard = () => screen.getAllByRole("status").at(-1)?.textContent?.trim();
const all = ["Source", "Pulsating", "Cepheid", "ZZ Ceti", "Eruptive", "Nova", "Flare"];

describe("the tags of a picker", () => {
	it("are those of all taxonomies with the number of classes of each, the most frequent first", () => {
		start({ taxonomies: [taxonomy, other] });
		expect(tagNames()).toEqual(["periodic 3", "radial 2", "white dwarf 2"]);
	});

	it("narrow the tree to the classes that have all of them, with the classes above", async () => {
		const { user, onTagsChange, box } = start();
		await user.click(tag("white dwarf 2"));
		expect(shown()).toEqual(["Source", "Pulsating", "ZZ Ceti", "Eruptive", "Nova"]);
		expect(box).toHaveAccessibleDescription("2 of 7 classes");
		expect(tag("white dwarf 2")).toHaveAttribute("aria-pressed", "true");
		await user.click(tag("periodic 1"));
		expect(shown()).toEqual(["Source", "Pulsating", "ZZ Ceti"]);
		expect(onTagsChange.mock.calls).toEqual([[["white dwarf"]], [["white dwarf", "periodic"]]]);
	});

	it("are left out where no class would be left with them", async () => {
		const { user } = start();
		await user.click(tag("radial 1"));
		expect(tagNames()).toEqual(["periodic 1", "radial 1"]);
		expect(tag("radial 1")).toHaveFocus();
		await user.click(tag("radial 1"));
		expect(tagNames()).toEqual(["periodic 3", "white dwarf 2", "radial 1"]);
		expect(tag("radial 1")).toHaveFocus();
		expect(shown()).toEqual(all);
	});

	it("narrow a search, too", async () => {
		const { user, box } = start();
		await user.click(tag("white dwarf 2"));
		await user.type(box, "nova");
		expect(shown()).toEqual(["Source", "Eruptive", "Nova"]);
		expect(box).toHaveAccessibleDescription("Nova, the only match; Enter chooses it.");
		await user.clear(box);
		await user.type(box, "cepheid");
		expect(
			screen.getByText(
				"No class with the tag white dwarf matches “cepheid”; clear the tags, or press Escape to end the search.",
			),
		).toBeVisible();
		await user.keyboard("{Escape}");
		expect(shown()).toEqual(["Source", "Pulsating", "ZZ Ceti", "Eruptive", "Nova"]);
	});

	it("leave ↓ in the empty box, Enter and Escape as they are", async () => {
		const onValueChange = vi.fn();
		const { user, box } = start({ onValueChange });
		await user.click(tag("radial 1"));
		await user.click(box);
		await user.keyboard("{Enter}");
		expect(onValueChange).not.toHaveBeenCalled();
		await user.keyboard("{ArrowDown}{End}{Enter}{Escape}");
		expect(onValueChange.mock.lastCall?.[0]).toMatchObject([{ class: "Cepheid" }]);
		expect(shown()).toEqual(["Source", "Pulsating", "Cepheid"]);
	});

	it("show a chosen class that they hide, when it is asked for", async () => {
		const flare = { taxonomyId: 1, id: "Source/Eruptive/Flare", class: "Flare", path: ["Source", "Eruptive", "Flare"] };
		const { user, onTagsChange } = start({ defaultValue: [flare], defaultTags: ["radial"] });
		expect(shown()).toEqual(["Source", "Pulsating", "Cepheid"]);
		await user.click(screen.getByRole("button", { name: "Flare" }));
		expect(onTagsChange).toHaveBeenLastCalledWith([]);
		expect(nameOf(document.activeElement)).toBe("Flare");
	});

	it("are chosen from the details of a class, each once, and the query stays", async () => {
		const { user, onTagsChange, box } = start();
		await user.type(box, "ceti");
		await user.click(screen.getByRole("treeitem", { name: "ZZ Ceti" }));
		const details = within(screen.getByRole("region", { name: "Details of the class" }));
		await user.click(details.getByText("white dwarf"));
		await user.click(details.getByText("Periodic"));
		await user.click(details.getByText("Periodic"));
		expect(onTagsChange.mock.calls).toEqual([[["white dwarf"]], [["white dwarf", "Periodic"]]]);
		expect(box).toHaveValue("ceti");
		expect(tagNames()).toEqual(["periodic 1", "white dwarf 1"]);
		await user.clear(box);
		expect(shown()).toEqual(["Source", "Pulsating", "ZZ Ceti"]);
	});

	it("are moved through by one tab stop with ← → Home End and letters, and chosen by Space and Enter", async () => {
		const { user, box } = start();
		await user.click(box);
		await user.tab();
		expect(document.activeElement).toHaveTextContent("periodic");
		await user.keyboard("{ArrowRight}");
		expect(document.activeElement).toHaveTextContent("white dwarf");
		await user.keyboard("{ArrowRight}{ArrowRight} ");
		expect(tag("radial 1")).toHaveAttribute("aria-pressed", "true");
		expect(tag("radial 1")).toHaveFocus();
		await user.keyboard("p");
		expect(document.activeElement).toHaveTextContent("periodic");
		await user.keyboard("{Enter}{End}");
		expect(tag("Clear tags")).toHaveFocus();
		await user.keyboard("{Enter}");
		expect(shown()).toEqual(all);
		expect(document.activeElement).toHaveTextContent("periodic");
		await user.tab();
		expect(toolbar()).not.toContainElement(document.activeElement as HTMLElement);
	});

	it("are moved through the other way in right-to-left text", async () => {
		const { user } = start();
		document.body.dir = "rtl";
		tag("periodic 3").focus();
		await user.keyboard("{ArrowLeft}");
		document.body.dir = "";
		expect(document.activeElement).toHaveTextContent("white dwarf");
	});

	it("are read out, undone and redone among themselves", async () => {
		const { user, onTagsChange } = start();
		await user.click(tag("radial 1"));
		await waitFor(() => expect(heard()).toBe("Only classes with the tag radial."));
		await user.click(tag("periodic 1"));
		await user.keyboard("{Control>}z{/Control}");
		await waitFor(() => expect(heard()).toBe("Undone: radial."));
		expect(onTagsChange).toHaveBeenLastCalledWith(["radial"]);
		await user.keyboard("{Control>}z{/Control}");
		await waitFor(() => expect(heard()).toBe("Undone: no tags."));
		expect(shown()).toEqual(all);
		await user.keyboard("{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}");
		await waitFor(() => expect(heard()).toBe("Redone: radial and periodic."));
		await user.click(tag("periodic 1"));
		await waitFor(() => expect(heard()).toBe("Tag periodic removed."));
		await user.click(tag("Clear tags"));
		await waitFor(() => expect(heard()).toBe("All tags removed."));
	});

	it("leave Ctrl+Z to the chosen classes where no tag is to be undone", async () => {
		const { user } = start();
		await user.click(screen.getByRole("treeitem", { name: "Flare" }));
		tag("periodic 3").focus();
		await user.keyboard("{Control>}z{/Control}");
		expect(screen.queryByRole("treeitem", { checked: true })).toBeNull();
	});

	it("stay as the host sets them when controlled, and the host is heard to refuse", async () => {
		const onTagsChange = vi.fn();
		const { user } = start({ tags: ["RADIAL"], onTagsChange });
		expect(shown()).toEqual(["Source", "Pulsating", "Cepheid"]);
		await user.click(tag("radial 1"));
		expect(onTagsChange).toHaveBeenCalledExactlyOnceWith([]);
		expect(shown()).toEqual(["Source", "Pulsating", "Cepheid"]);
		await waitFor(() => expect(heard()).toBe("The page has not accepted the change."));
	});

	it("are undone through the host when controlled", async () => {
		function Host(): ReactElement {
			const [tags, setTags] = useState<string[]>([]);
			return <TaxonomyPicker taxonomies={[taxonomy]} tagFilter tags={tags} onTagsChange={setTags} />;
		}
		render(<Host />);
		const user = userEvent.setup();
		await user.click(tag("radial 1"));
		expect(shown()).toEqual(["Source", "Pulsating", "Cepheid"]);
		await user.keyboard("{Control>}z{/Control}");
		await waitFor(() => expect(tag("radial 1")).toHaveAttribute("aria-pressed", "false"));
	});

	it("narrow without their list, by props and by a store", () => {
		start({ tagFilter: false, tags: ["white dwarf", "periodic"] });
		expect(shown()).toEqual(["Source", "Pulsating", "ZZ Ceti"]);
		expect(screen.queryByRole("toolbar")).toBeNull();
	});

	it("may be set in a store", () => {
		start({ store: createTaxonomyStore({ tags: ["radial"] }) });
		expect(shown()).toEqual(["Source", "Pulsating", "Cepheid"]);
	});

	it.each([
		[["no such tag"], "No class has the tag no such tag; clear the tags to see all classes."],
		[
			["radial", "White Dwarf"],
			"No class has all of the tags radial and White Dwarf; clear the tags to see all classes.",
		],
	])("say that no class has %j, and can be cleared", async (defaultTags, text) => {
		const { user } = start({ defaultTags });
		expect(screen.getByText(text)).toBeVisible();
		await user.click(tag("Clear tags"));
		expect(shown()).toEqual(all);
	});

	it.each([[[null, 5, {}]], ["radial"], [{}], [null], [["", " "]]])("are none for %j", (tags) => {
		start({ tags: tags as never });
		expect(shown()).toEqual(all);
	});

	it("are no list where no class has one", () => {
		start({ taxonomies: [{ id: 1, name: "T", hierarchy: { class: "A", subclasses: [{ class: "B" }] } }] });
		expect(screen.queryByRole("toolbar")).toBeNull();
	});

	it("of tdtax are 8 and a button that shows all 119", async () => {
		const { user } = start({ taxonomies: [tdtax] });
		expect(tagNames()).toHaveLength(8);
		const more = tag("All 119 tags");
		expect(more).toHaveAttribute("aria-expanded", "false");
		await user.click(more);
		expect(tagNames()).toHaveLength(119);
		expect(tag("Fewer tags")).toHaveAttribute("aria-expanded", "true");
	});

	it("of hidden roots do not count", () => {
		const hidden = { ...taxonomy, hierarchy: { ...taxonomy.hierarchy, tags: ["root only", "periodic"] } };
		start({ taxonomies: [hidden], hiddenRoots: ["Source"] });
		expect(tagNames()).toEqual(["periodic 3", "white dwarf 2", "radial 1"]);
	});

	it("narrow a flat list of matches, and the list without a query", async () => {
		const { user, box } = start({ searchResults: "list" });
		await user.click(tag("periodic 3"));
		expect(shown()).toEqual(["Pulsating", "Cepheid", "ZZ Ceti"]);
		await user.type(box, "ceti");
		expect(shown()).toEqual(["ZZ Ceti"]);
	});

	it("narrow on a server", () => {
		const html = renderToString(<TaxonomyPicker taxonomies={[taxonomy]} tagFilter defaultTags={["radial"]} />);
		expect(html).toContain("Cepheid");
		expect(html).not.toContain("ZZ Ceti");
		expect(html).toContain('role="toolbar"');
	});
});

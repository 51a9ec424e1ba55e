import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createTaxonomyStore,
	type TaxonomyChoice,
	TaxonomyPicker,
	type TaxonomyPickerMode,
	type TaxonomyPickerProps,
} from "astropane/taxonomy-picker";
import { createRef, StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";
import { choice, flat, nameOf, other, small } from "./trees.js";

const strict = (props: TaxonomyPickerProps) => (
	<StrictMode>
		<TaxonomyPicker {...props} />
	</StrictMode>
);
const shown = () => screen.getAllByRole("treeitem").map(nameOf);
const item = (name: string) => screen.getByRole("treeitem", { name });
const place = (name: string) =>
	["aria-level", "aria-posinset", "aria-setsize", "aria-expanded"].map((attribute) =>
		item(name).getAttribute(attribute),
	);

describe("the tree", () => {
	it("names each taxonomy with its version, and has level, position and number of siblings of every class", () => {
		render(strict({ taxonomies: [small, other] }));
		expect(screen.getByRole("tree", { name: "Classes of Sitewide 1.2, Other no version" })).toBeVisible();
		expect(screen.getByRole("group", { name: /Sitewide 1\.2/ })).toBeVisible();
		expect(screen.getByRole("group", { name: /Other no version/ })).toBeVisible();
		expect(place("Source")).toEqual(["1", "1", "1", "true"]);
		expect(place("Stellar")).toEqual(["2", "1", "3", "false"]);
		expect(place("kilonova")).toEqual(["2", "3", "3", null]);
	});

	it("leaves out hidden roots, also from paths", async () => {
		const onValueChange = vi.fn();
		render(strict({ taxonomies: [small], hiddenRoots: ["Source"], onValueChange }));
		expect(screen.queryByRole("treeitem", { name: "Source" })).toBeNull();
		expect(place("Stellar")).toEqual(["1", "1", "3", "true"]);
		await userEvent.click(item("Eclipsing"));
		expect(onValueChange.mock.calls[0]?.[0]).toEqual([
			{ ...choice("Stellar", "Eclipsing"), path: ["Stellar", "Eclipsing"] },
		]);
	});

	it("takes one bare hierarchy", () => {
		render(strict({ taxonomies: small.hierarchy as { class: string } }));
		expect(screen.getByRole("group", { name: /Source no version/ })).toBeVisible();
		expect(item("Stellar")).toBeVisible();
	});

	it("chooses on a click and opens on a click on the arrow", async () => {
		const onValueChange = vi.fn();
		render(strict({ taxonomies: [small], onValueChange }));
		await userEvent.click(item("Stellar").firstElementChild as Element);
		expect(item("Eclipsing")).toBeVisible();
		expect(onValueChange).not.toHaveBeenCalled();
		await userEvent.click(within(item("Eclipsing")).getByText("Eclipsing"));
		expect(onValueChange).toHaveBeenCalledTimes(1);
		expect(item("Eclipsing")).toHaveAttribute("aria-selected", "true");
	});

	it("throws for an unknown mode", () => {
		const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
		expect(() => render(strict({ taxonomies: [small], mode: "tree" as TaxonomyPickerMode }))).toThrow(
			/invalid mode: tree/,
		);
		quiet.mockRestore();
	});

	it("passes class, style, id and ref to the root", () => {
		const ref = createRef<HTMLDivElement>();
		render(<TaxonomyPicker ref={ref} taxonomies={[small]} className="mine" style={{ maxWidth: 300 }} id="picker" />);
		expect(ref.current).toHaveClass("astropane", "astropane-taxonomy-picker", "mine");
		expect(ref.current).toHaveStyle({ maxWidth: "300px" });
		expect(ref.current).toHaveAttribute("id", "picker");
	});
});

describe("versions and groups", () => {
	const versions = [
		{ ...small, id: 1, version: "1.9", isLatest: false },
		{ ...small, id: 2, version: "1.10", isLatest: true },
		{ ...other, id: 3, version: "0.9", groups: [{ id: 7 }] },
		{ ...other, id: 4, version: "0.10", groups: [{ id: 7 }] },
	];
	const groups = () =>
		screen.queryAllByRole("tree").flatMap((tree) =>
			Array.from(tree.querySelectorAll(".astropane-taxonomy-heading"), (heading) =>
				Array.from(heading.children)
					.map((part) => part.textContent?.trim())
					.filter((text) => !text?.includes("class"))
					.join(" "),
			),
		);

	it("shows the newest of each name: by isLatest, otherwise by version", () => {
		render(strict({ taxonomies: versions }));
		expect(groups()).toEqual(["Sitewide 1.10", "Other 0.10"]);
	});

	it("shows all versions if asked, newest first, and marks the older ones", () => {
		render(strict({ taxonomies: versions, latestOnly: false }));
		expect(groups()).toEqual(["Sitewide 1.10", "Sitewide 1.9 older version", "Other 0.10", "Other 0.9 older version"]);
	});

	it("shows public taxonomies and those of the groups", () => {
		const { rerender } = render(strict({ taxonomies: versions, groupIds: [1] }));
		expect(groups()).toEqual(["Sitewide 1.10"]);
		rerender(strict({ taxonomies: versions, groupIds: ["7"] }));
		expect(groups()).toHaveLength(2);
	});

	it("explains why there is none", () => {
		const { rerender } = render(strict({ taxonomies: versions.slice(2), groupIds: [1] }));
		expect(screen.getByText(/None of the 2 taxonomies is shared with your groups/)).toBeVisible();
		expect(screen.queryByRole("tree")).toBeNull();
		rerender(strict({ taxonomies: [] }));
		expect(screen.getByText(/There is no taxonomy/)).toBeVisible();
	});
});

describe("the value", () => {
	it("shows chosen classes as chips that can be removed", async () => {
		const onValueChange = vi.fn();
		render(
			strict({
				taxonomies: [small],
				mode: "multiple",
				defaultValue: [choice("Stellar"), choice("Nonstellar")],
				onValueChange,
			}),
		);
		const chips = screen.getByRole("list", { name: "Chosen classes" });
		await userEvent.click(within(chips).getByRole("button", { name: "Remove Stellar" }));
		expect(onValueChange).toHaveBeenCalledWith([choice("Nonstellar")]);
		await userEvent.keyboard("{Control>}z{/Control}");
		expect(onValueChange).toHaveBeenLastCalledWith([choice("Stellar"), choice("Nonstellar")]);
		await userEvent.click(screen.getByRole("button", { name: "Remove all" }));
		expect(screen.getByText("No class chosen")).toBeVisible();
	});

	it("draws a repeated class once, and a repeated link once", async () => {
		const hierarchy = { class: "A", links: ["https://x.org", "https://x.org"] };
		const twice = { taxonomyId: 1, id: "A", class: "A", path: ["A"] };
		render(
			strict({ taxonomies: [{ id: 1, name: "Links", hierarchy }], mode: "multiple", value: [twice, { ...twice }] }),
		);
		expect(screen.getAllByRole("button", { name: "Remove A" })).toHaveLength(1);
		expect(screen.getAllByRole("link")).toHaveLength(1);
	});

	it("stays as the host sets it when controlled", async () => {
		const onValueChange = vi.fn();
		const { rerender } = render(strict({ taxonomies: [small], value: [choice("Stellar")], onValueChange }));
		await userEvent.click(item("Nonstellar"));
		expect(onValueChange).toHaveBeenCalledWith([choice("Nonstellar")]);
		expect(screen.getByRole("treeitem", { selected: true })).toHaveAccessibleName("Stellar");
		rerender(strict({ taxonomies: [small], value: [], onValueChange }));
		expect(screen.queryByRole("treeitem", { selected: true })).toBeNull();
	});

	it("is undone through the host when controlled", async () => {
		function Host() {
			const [value, setValue] = useState<TaxonomyChoice[]>([]);
			return <TaxonomyPicker taxonomies={[small]} mode="multiple" value={value} onValueChange={setValue} />;
		}
		render(<Host />);
		await userEvent.click(item("Nonstellar"));
		await userEvent.click(item("Stellar"));
		await userEvent.keyboard("{Control>}z{/Control}");
		expect(screen.getAllByRole("treeitem", { checked: true }).map(nameOf)).toEqual(["Nonstellar"]);
	});

	it("has no step to undo where the host refused the change", async () => {
		const onValueChange = vi.fn();
		render(strict({ taxonomies: [small], value: [], onValueChange }));
		await userEvent.click(item("kilonova"));
		expect(onValueChange).toHaveBeenCalledTimes(1);
		expect(item("kilonova")).toHaveAttribute("aria-selected", "false");
		await userEvent.keyboard("{Control>}z{/Control}");
		expect(onValueChange).toHaveBeenCalledTimes(1);
	});

	it.each([["nulls"], ["a text"]])("may be invalid: %s", (kind) => {
		const value = kind === "nulls" ? [null, undefined, 5, { taxonomyId: 7, id: "gone/x", path: "gone" }] : "kilonova";
		render(strict({ taxonomies: [small], value: value as never }));
		expect(item("Source")).toBeVisible();
		if (kind === "nulls") expect(screen.getByRole("button", { name: "Remove gone/x" })).toBeVisible();
		else expect(screen.getByText("No class chosen")).toBeVisible();
	});

	it("survives new taxonomies, and marks the classes that they do not have", async () => {
		const props: TaxonomyPickerProps = {
			taxonomies: [small],
			mode: "multiple",
			defaultValue: [choice("Stellar"), choice("Nonstellar")],
		};
		const { rerender } = render(strict(props));
		const newer = {
			...small,
			hierarchy: { class: "Source", subclasses: [{ class: "Stellar" }, { class: "Neutrino" }] },
		};
		rerender(strict({ ...props, taxonomies: [newer] }));
		expect(screen.getByRole("treeitem", { checked: true })).toHaveAccessibleName("Stellar");
		expect(screen.getByText("not in this version").closest("li")).toHaveTextContent("Nonstellar");
		rerender(strict(props));
		expect(screen.queryByText("not in this version")).toBeNull();
	});

	it("is separate for two pickers on a page, and common to two that share a store", async () => {
		const store = createTaxonomyStore();
		render(
			<>
				<TaxonomyPicker taxonomies={[small]} store={store} label="one" />
				<TaxonomyPicker taxonomies={[small]} store={store} label="two" />
				<TaxonomyPicker taxonomies={[small]} label="three" />
			</>,
		);
		const selected = (name: string) =>
			within(screen.getByRole("tree", { name })).queryAllByRole("treeitem", { selected: true }).length;
		await userEvent.click(within(screen.getByRole("tree", { name: "one" })).getByRole("treeitem", { name: "Stellar" }));
		expect([selected("one"), selected("two"), selected("three")]).toEqual([1, 1, 0]);
		expect(store.getState().value).toEqual([choice("Stellar")]);
	});
});

describe("the search", () => {
	it("shows matches with their ancestors, marks the letters and names the field that matched", async () => {
		render(strict({ taxonomies: [small] }));
		await userEvent.type(screen.getByRole("searchbox", { name: "Find a class" }), "cluster");
		expect(shown()).toEqual(["Source", "Stellar", "Pulsating", "RR Lyrae"]);
		expect(item("RR Lyrae")).toHaveAccessibleDescription("alias: cluster variable");
		expect(within(item("RR Lyrae")).getByText("cluster").tagName).toBe("MARK");
		expect(screen.getByRole("searchbox")).toHaveAccessibleDescription("RR Lyrae, the only match; Enter chooses it.");
		expect(place("RR Lyrae")).toEqual(["4", "1", "1", null]);
	});

	it("chooses the best match with Enter, and keeps the focus", async () => {
		const onValueChange = vi.fn();
		render(strict({ taxonomies: [tdtax], onValueChange }));
		const box = screen.getByRole("searchbox");
		await userEvent.type(box, "II-P");
		expect(box).toHaveAttribute("aria-activedescendant", item("IIP").id);
		await userEvent.keyboard("{Enter}");
		expect(box).toHaveFocus();
		expect(box).toHaveValue("");
		expect(onValueChange.mock.calls[0]?.[0][0]).toMatchObject({ class: "IIP" });
	});

	it("clears with Escape from the box and from the tree", async () => {
		render(strict({ taxonomies: [small] }));
		const box = screen.getByRole("searchbox");
		await userEvent.type(box, "agn{Escape}");
		expect(box).toHaveValue("");
		await userEvent.type(box, "ceph{Tab}{Tab}{Escape}");
		expect(box).toHaveValue("");
		expect(shown()).toEqual(["Source", "Stellar", "Nonstellar", "kilonova"]);
	});

	it("closes and opens classes while searching", async () => {
		render(strict({ taxonomies: [small] }));
		await userEvent.type(screen.getByRole("searchbox"), "pulsating{Tab}{Tab}");
		expect(shown()).toEqual(["Source", "Stellar", "Pulsating"]);
		await userEvent.keyboard("{ArrowRight}");
		expect(shown()).toEqual(["Source", "Stellar", "Pulsating", "Cepheid", "RR Lyrae"]);
		await userEvent.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}");
		expect(shown()).toEqual(["Source", "Stellar"]);
	});

	it("reports when only near spellings match, and when nothing does", async () => {
		render(strict({ taxonomies: [tdtax] }));
		const box = screen.getByRole("searchbox");
		await userEvent.type(box, "Anomalous");
		expect(box).toHaveAccessibleDescription(
			"Nothing is spelt “Anomalous”. Did you mean Anomolous? The only match; Enter chooses it.",
		);
		expect(item("Anomolous")).toBeVisible();
		await userEvent.clear(box);
		await userEvent.type(box, "xyzzy");
		expect(screen.getByText(/No class, other name or tag matches “xyzzy”/)).toBeVisible();
		expect(box).toHaveAccessibleDescription("No class matches.");
	});

	it("names all fields that matched, and the parent of a class whose name occurs twice", async () => {
		const twice = {
			id: 1,
			name: "Twice",
			hierarchy: {
				class: "Root",
				subclasses: ["DNS", "NS-BH"].map((name) => ({
					class: name,
					subclasses: [{ class: "kilonova", "other names": ["KN"], tags: ["red and blue"] }],
				})),
			},
		};
		render(strict({ taxonomies: [twice] }));
		await userEvent.type(screen.getByRole("searchbox"), "KN blue");
		expect(screen.getAllByRole("treeitem", { name: "kilonova" })[1]).toHaveAccessibleDescription(
			"alias: KN · tag: red and blue · in NS-BH",
		);
	});

	it("searches all taxonomies, and shows only those with a match", async () => {
		render(strict({ taxonomies: [small, other] }));
		await userEvent.type(screen.getByRole("searchbox"), "AGN");
		expect(screen.getAllByRole("treeitem", { name: "AGN" })).toHaveLength(2);
		await userEvent.clear(screen.getByRole("searchbox"));
		await userEvent.type(screen.getByRole("searchbox"), "things");
		expect(screen.getAllByRole("group")).toHaveLength(1);
	});
});

describe("the details", () => {
	const details = () => within(screen.getByRole("region", { name: "Details of the class" }));

	it("have path, tags, comments and links that open a new tab", async () => {
		render(strict({ taxonomies: [small], defaultExpandedDepth: 9 }));
		await userEvent.click(item("Pulsating"));
		expect(screen.getByRole("region", { name: "Details of the class" })).toHaveTextContent(
			/Source › Stellar › Pulsating .*Tags.*periodic \(1\)/,
		);
		expect(details().getByText("They breathe.")).toBeVisible();
		const link = details().getByRole("link", { name: /example\.org\/pulsating \(opens a new tab\)/ });
		expect(link).toHaveAttribute("href", "https://example.org/pulsating");
		expect(link).toHaveAttribute("target", "_blank");
		expect(link.getAttribute("rel")).toContain("noopener");
	});

	it("lead to the classes above, to those beside it and to those with a tag, without a further tab stop", async () => {
		render(strict({ taxonomies: [small], defaultExpandedDepth: 9 }));
		const press = (name: string) => userEvent.click(details().getByText(name));
		await userEvent.click(item("Cepheid"));
		expect(screen.getByText("Easily confused with")).toBeVisible();
		await press("RR Lyrae");
		expect(item("RR Lyrae")).toHaveFocus();
		await press("Pulsating");
		expect(item("Pulsating")).toHaveFocus();
		for (const button of details().getAllByRole("button", { name: /^(?!Copy)/ })) expect(button.tabIndex).toBe(-1);
		await press("periodic");
		expect(shown()).toEqual(["Source", "Stellar", "Pulsating"]);
	});

	it("copy the path", async () => {
		const user = userEvent.setup();
		render(strict({ taxonomies: [small] }));
		await user.click(item("Nonstellar"));
		await user.click(details().getByRole("button", { name: "Copy path" }));
		expect(await details().findByRole("button", { name: "Copied" })).toBeVisible();
		expect(await navigator.clipboard.readText()).toBe("Source › Nonstellar");
	});

	it("list the paths of an ambiguous name; chip and row name its parent", async () => {
		render(strict({ taxonomies: [small], defaultExpandedDepth: 9 }));
		const [inNonstellar] = screen.getAllByRole("treeitem", { name: "kilonova" });
		expect(inNonstellar).toHaveAccessibleDescription("in Nonstellar");
		await userEvent.click(inNonstellar as HTMLElement);
		expect(
			details().getByText(/“kilonova” appears twice.*Source › Nonstellar › kilonova and Source › kilonova\)/),
		).toBeVisible();
		expect(screen.getByRole("button", { name: "Remove kilonova (Nonstellar)" })).toBeVisible();
	});
});

describe("broken taxonomies", () => {
	it("are drawn as far as they can be read, with each fault listed and reported once", async () => {
		const onIssues = vi.fn();
		const hierarchy = {
			class: "Source",
			subclass: [{ class: "Kept" }],
			subclasses: [null, { ref: "x.yaml" }],
			links: ["javascript:alert(1)"],
		};
		const props = { taxonomies: [{ id: 1, name: "Odd", hierarchy }], onIssues };
		const { rerender } = render(strict(props));
		rerender(strict({ ...props, taxonomies: [...props.taxonomies] }));
		expect(item("Kept")).toBeVisible();
		const faults = within(screen.getByRole("region", { name: "Faults in the taxonomy" }));
		expect(faults.getByText("4 faults in the data of this picker")).toBeInTheDocument();
		expect(onIssues).toHaveBeenCalledTimes(1);
		expect(onIssues.mock.calls[0]?.[0]).toHaveLength(4);
		expect(onIssues.mock.calls[0]?.[0][0]).toMatchObject({ taxonomyId: 1, path: ["Source"] });
		expect(document.querySelector("a")).toBeNull();
	});

	it.each([
		[null],
		[undefined],
		["text"],
		[[null]],
		[[{ id: 1 }]],
		[[{ id: 1, name: "", hierarchy: null }]],
		[[small, small]],
		[{ hierarchy: { class: 5 }, id: 0, name: 7 }],
	])("never throw, and never leave the picker empty: %j", (taxonomies) => {
		const { container } = render(strict({ taxonomies: taxonomies as never }));
		expect(container.textContent).not.toBe("");
	});
});

describe("more than 300 rows", () => {
	it("are drawn near the viewport only, each with its position among all, and the focus is kept", async () => {
		render(strict({ taxonomies: [flat(5000)] }));
		expect(screen.getAllByRole("treeitem").length).toBeLessThan(120);
		expect(place("Class 3")).toEqual(["2", "3", "5000", null]);
		item("Root").focus();
		await userEvent.keyboard("{End}");
		expect(document.activeElement).toHaveAccessibleName("Class 5000");
		expect(place("Class 5000")).toEqual(["2", "5000", "5000", null]);
		await userEvent.keyboard("{Home}");
		expect(document.activeElement).toHaveAccessibleName("Root");
	});
});

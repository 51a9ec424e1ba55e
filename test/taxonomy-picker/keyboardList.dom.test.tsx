/** The keyboard list of the WAI-ARIA tree view pattern, row by row: 175 and 100,000 classes, both directions of text. */
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { type Taxonomy, TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { describe, expect, it, vi } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";
import { largeTaxonomy } from "../../stories/taxonomy-picker/trees.js";
import { nameOf } from "./trees.js";

type Fixture = {
	taxonomy: Taxonomy;
	count: number;
	/** The first class, its first two children, the first child of the one that is a parent, and the last class of all. */
	root: string;
	parent: string;
	sibling: string;
	child: string;
	next: string;
	last: string;
	/** Letters, and the first class after the root whose name begins with them. */
	letters: [string, string];
};

const fixtures: Fixture[] = [
	{
		taxonomy: tdtax,
		count: 175,
		root: "Time-domain Source",
		parent: "Nonstellar",
		sibling: "Stellar variable",
		child: "DM annihilation",
		next: "Solar System Object",
		last: "binary source",
		letters: ["sol", "Solar System Object"],
	},
	{
		taxonomy: largeTaxonomy(1000, 99),
		count: 100_001,
		root: "All",
		parent: "Group 1",
		sibling: "Group 2",
		child: "Class 1-1",
		next: "Class 1-2",
		last: "Class 1000-99",
		letters: ["class", "Class 1-1"],
	},
];

const cases = fixtures.flatMap((fixture) =>
	(["ltr", "rtl"] as const).map((dir) => [`${fixture.count} classes, ${dir}`, fixture, dir] as const),
);

const focused = () => nameOf(document.activeElement);
const row = (name: string) => screen.getAllByRole("treeitem", { name })[0] as HTMLElement;
const rows = () => screen.getAllByRole("treeitem");

describe.each(cases)("%s", (_, fixture, dir) => {
	const { root, parent, sibling, child, next, last, count } = fixture;
	const [open, close] = dir === "rtl" ? ["{ArrowLeft}", "{ArrowRight}"] : ["{ArrowRight}", "{ArrowLeft}"];

	function start(props: Partial<TaxonomyPickerProps> = {}) {
		const onValueChange = vi.fn<NonNullable<TaxonomyPickerProps["onValueChange"]>>();
		render(
			<div dir={dir}>
				<TaxonomyPicker
					taxonomies={[fixture.taxonomy]}
					search={false}
					details={false}
					defaultExpandedDepth={9}
					onValueChange={onValueChange}
					{...props}
				/>
			</div>,
		);
		const chosen = () => onValueChange.mock.lastCall?.[0].map((choice) => choice.class);
		return { user: userEvent.setup(), onValueChange, chosen };
	}

	it("is entered at its first class, and at the chosen one", async () => {
		const { user, chosen } = start();
		await user.tab();
		expect(focused()).toBe(root);
		await user.keyboard("{ArrowDown}{Enter}");
		expect(chosen()).toEqual([parent]);
		await user.tab();
		await user.tab({ shift: true });
		expect(focused()).toBe(parent);
		expect(rows().filter((item) => item.tabIndex === 0)).toHaveLength(1);
	});

	it("opens with the arrow forward, then goes to the first child, then does nothing", async () => {
		const { user } = start({ defaultExpandedDepth: 2 });
		row(parent).focus();
		expect(row(parent)).toHaveAttribute("aria-expanded", "false");
		await user.keyboard(open);
		expect([focused(), row(parent).getAttribute("aria-expanded")]).toEqual([parent, "true"]);
		await user.keyboard(open);
		expect(focused()).toBe(child);
		await user.keyboard(open);
		expect(focused()).toBe(child);
	});

	it("closes with the arrow back, then goes to the parent, then does nothing", async () => {
		const { user } = start();
		row(child).focus();
		await user.keyboard(close);
		expect([focused(), row(parent).getAttribute("aria-expanded")]).toEqual([parent, "true"]);
		await user.keyboard(close);
		expect([focused(), row(parent).getAttribute("aria-expanded")]).toEqual([parent, "false"]);
		await user.keyboard(`${close}${close}`);
		expect([focused(), rows().length]).toEqual([root, 1]);
		await user.keyboard(close);
		expect(focused()).toBe(root);
	});

	it("moves with ↑ ↓ Home End and by pages, and stops at the ends", async () => {
		const { user } = start();
		row(root).focus();
		await user.keyboard("{ArrowDown}{ArrowDown}");
		expect(focused()).toBe(child);
		await user.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}");
		expect(focused()).toBe(root);
		await user.keyboard("{End}{ArrowDown}");
		expect(focused()).toBe(last);
		await user.keyboard("{Home}{PageDown}");
		expect(focused()).not.toBe(root);
		await user.keyboard("{PageUp}");
		expect(focused()).toBe(root);
	});

	it("chooses with Enter and Space", async () => {
		const { user, chosen } = start();
		row(child).focus();
		await user.keyboard("{Enter}");
		expect(chosen()).toEqual([child]);
		await user.keyboard("{ArrowDown} ");
		expect(chosen()).toEqual([next]);
		await user.keyboard("{Delete}");
		expect(chosen()).toEqual([]);
	});

	it("goes to the next class that begins with the letters", async () => {
		// All letters at one time, whatever the machine does.
		vi.spyOn(Event.prototype, "timeStamp", "get").mockReturnValue(1000);
		const [letters, target] = fixture.letters;
		const { user } = start();
		row(root).focus();
		await user.keyboard(letters);
		expect(focused()).toBe(target);
	});

	it("opens all siblings with *", async () => {
		const { user } = start({ defaultExpandedDepth: 2 });
		row(sibling).focus();
		await user.keyboard("*");
		expect(focused()).toBe(sibling);
		expect(row(sibling)).toHaveAttribute("aria-expanded", "true");
		await user.keyboard("{Home}{ArrowDown}");
		expect(row(parent)).toHaveAttribute("aria-expanded", "true");
	});

	it("toggles with Space, and moves and toggles with Shift+↓ and Shift+↑", async () => {
		const { user, chosen } = start({ mode: "multiple" });
		row(parent).focus();
		await user.keyboard(" ");
		expect(chosen()).toEqual([parent]);
		await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
		expect([focused(), chosen()]).toEqual([child, [parent, child]]);
		await user.keyboard("{Shift>}{ArrowUp}{/Shift}");
		expect([focused(), chosen()]).toEqual([parent, [child]]);
	});

	it("chooses ranges with Shift+Space and with Ctrl+Shift+Home and End", async () => {
		const { user, chosen } = start({ mode: "multiple" });
		row(root).focus();
		await user.keyboard(" {ArrowDown}{ArrowDown}{Shift>} {/Shift}");
		expect(chosen()).toEqual([root, parent, child]);
		row(next).focus();
		await user.keyboard("{Control>}{Shift>}{Home}{/Shift}{/Control}");
		expect([focused(), chosen()]).toEqual([root, [root, parent, child, next]]);
		await user.keyboard("{Control>}{Shift>}{End}{/Shift}{/Control}");
		expect([focused(), chosen()?.length]).toEqual([last, count]);
	});

	it("chooses all with Ctrl+A, then none", async () => {
		const { user, chosen } = start({ mode: "multiple" });
		row(root).focus();
		await user.keyboard("{Control>}a{/Control}");
		expect(chosen()).toHaveLength(count);
		await user.keyboard("{Control>}a{/Control}");
		expect(chosen()).toEqual([]);
	});

	it.each(["single", "multiple"] as const)("has the states of the pattern: %s", (mode) => {
		start({ mode });
		for (const item of rows()) {
			expect(item.hasAttribute("aria-selected")).toBe(mode === "single");
			expect(item.hasAttribute("aria-checked")).toBe(mode === "multiple");
			for (const name of ["aria-level", "aria-posinset", "aria-setsize"])
				expect(Number(item.getAttribute(name))).toBeGreaterThan(0);
		}
		expect(row(child)).not.toHaveAttribute("aria-expanded");
		expect(row(parent)).toHaveAttribute("aria-expanded", "true");
	});
});

describe("tab stops", () => {
	const stops = (container: HTMLElement) =>
		[...container.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex]")]
			.filter((element) => element.tabIndex >= 0 && !element.matches(":disabled"))
			.map((element) => element.getAttribute("role") ?? (element.textContent || element.tagName));

	it("are the box and the tree, and in the details the button that copies: path, tags and siblings are none", async () => {
		const user = userEvent.setup();
		const { container } = render(<TaxonomyPicker taxonomies={[tdtax]} defaultExpandedDepth={9} />);
		expect(stops(container)).toEqual(["INPUT", "treeitem"]);
		screen.getByRole("treeitem", { name: "S Doradus" }).focus();
		expect(await screen.findByRole("button", { name: "Copy path" })).toBeVisible();
		expect(screen.getAllByRole("button").length).toBeGreaterThan(5);
		expect(stops(container)).toEqual(["INPUT", "treeitem", "Copy path"]);
		await user.type(screen.getByRole("searchbox"), "agn");
		expect(stops(container)).toEqual(["INPUT", "×", "treeitem", "Copy path"]);
	});

	it.each(["popover", "line"] as const)("are one where it is closed: %s", async (layout) => {
		const { container } = render(<TaxonomyPicker taxonomies={[tdtax]} layout={layout} />);
		await screen.findByRole("button", { name: "Choose a class" });
		expect(stops(container)).toEqual(["Choose a class"]);
	});
});

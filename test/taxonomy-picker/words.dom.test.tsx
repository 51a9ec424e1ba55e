import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import {
	createTaxonomyStore,
	TaxonomyPicker,
	type TaxonomyPickerProps,
	type TaxonomyWords,
} from "astropane/taxonomy-picker";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { faultWords } from "../../src/taxonomy-picker/model/texts/faultTexts.js";
import { actionWords } from "../../src/taxonomy-picker/words/actions.js";
import { chipWords } from "../../src/taxonomy-picker/words/chips.js";
import { detailWords } from "../../src/taxonomy-picker/words/details.js";
import { emptyWords } from "../../src/taxonomy-picker/words/empty.js";
import { pickerFaultWords } from "../../src/taxonomy-picker/words/faults.js";
import { searchWords } from "../../src/taxonomy-picker/words/search.js";
import { shortcutWords } from "../../src/taxonomy-picker/words/shortcuts.js";
import { tagWords } from "../../src/taxonomy-picker/words/tags.js";
import { taxonomyWords } from "../../src/taxonomy-picker/words.js";
import { choice, flat, small } from "./trees.js";

const defaults: Readonly<Record<string, unknown>> = {
	...taxonomyWords,
	...actionWords,
	...chipWords,
	...searchWords,
	...shortcutWords,
	...tagWords,
	...emptyWords,
	...detailWords,
	...faultWords,
	clearSearch: (label: string) => label,
};
const pickerWords = [
	taxonomyWords,
	actionWords,
	chipWords,
	searchWords,
	shortcutWords,
	tagWords,
	emptyWords,
	pickerFaultWords,
];
const names = Object.keys(defaults);
/** In place of each word its number, with the arguments after it. */
const markOf = (name: string) => `⟦${names.indexOf(name)}⟧`;

/** Faults quote names of fields and props, which are Latin in every language. */
const quotesNames: readonly string[] = ["notList", "propNotUsed", "stateNotUsed"];
const isOwn = (name: string, argument: unknown) =>
	(pickerWords.some((words) => name in words) && !quotesNames.includes(name)) || !/[a-z]/i.test(String(argument));
const markedWords = Object.fromEntries(
	names.map((name) => [
		name,
		typeof defaults[name] === "function"
			? (...args: unknown[]) => [markOf(name), ...args.filter((argument) => isOwn(name, argument))].join(" ")
			: markOf(name),
	]),
) as Partial<TaxonomyWords>;

/** Texts that are shown or read out: of elements, and of their attributes. */
function textsIn(root: Element): string[] {
	const attributes = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];
	return [root, ...root.querySelectorAll("*")].flatMap((element) => [
		...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
		...attributes.map((name) => element.getAttribute(name) ?? ""),
	]);
}

/** Data without a Latin letter. */
const greek = (more = {}) => ({
	id: 1,
	name: "Πηγές",
	version: "1.2",
	hierarchy: {
		class: "πηγή",
		subclasses: [
			{ class: "καινοφανής", "other names": ["νέος αστέρας"], tags: ["λαμπρός"], comments: "Φωτεινός." },
			{ class: "νόβα", "other names": ["καινός"], tags: ["λαμπρός"], comments: "Φωτεινή." },
			{ class: "κηφείδης", links: ["https://192.0.2.1/"], subclasses: [{ class: "καινοφανής" }] },
		],
	},
	...more,
});
const at = (...path: string[]) => ({
	taxonomyId: 1,
	id: ["πηγή", ...path].join("/"),
	class: path.at(-1) ?? "πηγή",
	path: ["πηγή", ...path],
});

/** Every fault of a hierarchy, without a Latin letter in a name. */
const loop: { class: string; subclasses: unknown[] } = { class: "βρόχος", subclasses: [] };
loop.subclasses.push(loop);
const broken = {
	class: "πηγή",
	subclasses: [
		null,
		"κείμενο",
		loop,
		{ ref: "αρχείο" },
		{ subclasses: [{ class: "ορφανό" }], tag: [] },
		{ class: [] },
		{ class: "δίδυμος" },
		{ class: "δίδυμος" },
		{ class: 5, subclasses: null },
		{ class: "ένα", subclass: { class: "παιδί" }, subclasses: 3 },
		{ class: "πεδία", tags: null, "other names": 7, links: [4, "ftp://192.0.2.1", ""], comments: true },
		{ class: "άλλα", χρώμα: 1 },
		{ class: "σύντομο", name: "όνομα" },
	],
};
const manyFaults = { class: "πηγή", subclasses: new Array(600).fill(null) };

type User = ReturnType<typeof userEvent.setup>;
const search = (query: string) => (user: User) => user.type(screen.getByRole("searchbox"), query);
const copy = (user: User) => user.click(screen.getByRole("button", { name: markOf("copyPath") }));
const chooseAndStep = (keys: string) => async (user: User) => {
	await user.click(screen.getAllByRole("treeitem")[0] as Element);
	if (keys !== "") await user.keyboard(keys);
	// Of messages that follow each other within half a second the last one is read out.
	await new Promise((resolve) => setTimeout(resolve, 600));
};

const pressButton = (name: string) => (user: User) =>
	user.click(screen.getAllByRole("button").find((button) => button.textContent?.startsWith(name)) as HTMLElement);
/** Presses the button of the tag, then keys. */
const pressTag = (keys: string) => async (user: User) => {
	await pressButton("λαμπρός")(user);
	if (keys !== "") await user.keyboard(keys);
	await new Promise((resolve) => setTimeout(resolve, 600));
};
const manyTags = { class: "πηγή", tags: Array.from({ length: 12 }, (_, i) => `ετικέτα ${i}`) };

/** States of the picker which together have all its texts. */
const states: [string, Partial<TaxonomyPickerProps>, ((user: User) => Promise<void>)?][] = [
	["one taxonomy, nothing chosen", {}],
	["one chosen class, no search box", { mode: "single", value: [at("κηφείδης")], search: false }],
	["chosen classes, one of them in no taxonomy", { value: [at("κηφείδης"), at("χαμένος")] }],
	["more chosen classes than are drawn", { value: Array.from({ length: 60 }, (_, i) => at(String(i))) }],
	["several taxonomies", { taxonomies: [greek(), greek({ id: 2, name: "Άλλες", version: null })] }],
	["older versions", { taxonomies: [greek(), greek({ id: 2, version: "1.1" })], latestOnly: false }],
	["a taxonomy without a name", { taxonomies: [greek({ name: "" })] }],
	["details with comments, tags and other names", { value: [at("νόβα")] }],
	["details with links", { value: [at("κηφείδης")] }],
	["an ambiguous class", { value: [at("καινοφανής")], defaultExpandedDepth: 9 }],
	["no details", { details: false }],
	["a match in another name", {}, search("νεος")],
	["a match in a tag", {}, search("λαμπρος")],
	["near spellings", {}, search("κηφειδισ")],
	["another match than the best", {}, search("λαμπρος{ArrowDown}")],
	["a match that is chosen", { value: [at("νόβα")] }, search("νοβα")],
	["a match that is the chosen one", { mode: "single", value: [at("νόβα")] }, search("νοβα")],
	["matches of one name", {}, search("καινοφανης{Enter}")],
	["matches of some words", {}, search("κηφειδης χρωμα")],
	["no match", {}, search("ω")],
	["no taxonomy", { taxonomies: [] }],
	["no taxonomy of the user's groups", { taxonomies: [greek({ groups: [{ id: 5 }] })], groupIds: [6] }],
	["a taxonomy without classes", { taxonomies: [greek({ hierarchy: { class: "", subclasses: [] } })] }],
	["no hierarchy", { taxonomies: [greek({ hierarchy: null }), greek({ id: 2, name: "Άλλες", hierarchy: 5 })] }],
	["a hierarchy that is a list", { taxonomies: [greek({ hierarchy: [broken] })] }],
	["more faults than are listed", { taxonomies: [greek({ hierarchy: manyFaults })] }],
	["rows that are no taxonomies, and equal ids", { taxonomies: [5, greek(), greek({ name: "Άλλες" })] as never }],
	["an error answer", { taxonomies: { status: "error", message: "σφάλμα", data: {} } as never }],
	["options that are no lists", { groupIds: {} as never, hiddenRoots: {} as never }],
	[
		"options of another kind",
		{
			defaultExpandedDepth: {},
			height: {},
			label: 5,
			details: 5,
			synonyms: 5,
			shortcuts: 5,
			tags: [5],
			isDisabled: 5,
			layout: 5,
			store: 5,
		} as never,
	],
	["a store with another state", { store: createTaxonomyStore({ query: 5 } as never) }],
	["a choice that was undone", {}, chooseAndStep("{Control>}z{/Control}")],
	["a choice that was redone", {}, chooseAndStep("{Control>}zy{/Control}")],
	["a button that opens it", { layout: "popover" }],
	["a button that opens it, for one class", { layout: "popover", mode: "single" }],
	["buttons of classes", { shortcuts: ["νόβα"], recents: ["κηφείδης"], mostUsed: ["νόβα"] }],
	["tags", { tagFilter: true, search: false }],
	["more tags than are drawn", { tagFilter: true, taxonomies: [greek({ hierarchy: manyTags })] }],
	["all tags", { tagFilter: true, taxonomies: [greek({ hierarchy: manyTags })] }, pressButton(markOf("allTags"))],
	["a chosen tag", { tagFilter: true }, pressTag("")],
	["a tag that was removed", { tagFilter: true, defaultTags: ["λαμπρός"] }, pressTag("")],
	["tags that were cleared", { tagFilter: true, defaultTags: ["λαμπρός"] }, pressButton(markOf("clearTags"))],
	["a tag that was undone", { tagFilter: true }, pressTag("{Control>}z{/Control}")],
	["a tag that was redone", { tagFilter: true }, pressTag("{Control>}zy{/Control}")],
	["a tag that no class has", { tagFilter: true, tags: ["άγνωστη"] }],
	["a query that no class with the tag matches", { tags: ["λαμπρός"] }, search("κηφειδης")],
	["a choice", {}, chooseAndStep("")],
	["a choice that the host refuses", { value: [] }, chooseAndStep("")],
	["the one class, chosen again", { mode: "single" }, chooseAndStep("{Enter}")],
	["a choice that was removed", {}, chooseAndStep("{Delete}")],
	["all classes", {}, chooseAndStep("{Control>}a{/Control}")],
	["no class of all", {}, chooseAndStep("{Control>}aa{/Control}")],
	["a range that is chosen already", {}, chooseAndStep("{Shift>} {/Shift}")],
	["a class that has another name now", { value: [{ ...at("νόβα"), id: "παλιά", class: "καινός" }] }],
	["a chosen class without a name", { value: [{ taxonomyId: 1 }] as never }],
	["a copied path", { value: [at("κηφείδης")] }, copy],
];

/** What a state says, after its step. */
async function textsOf([, props, step]: (typeof states)[number]): Promise<string[]> {
	const user = userEvent.setup();
	const { container, unmount } = render(
		<TaxonomyPicker taxonomies={[greek()]} mode="multiple" words={markedWords} locale="el-GR" {...props} />,
	);
	await step?.(user);
	const texts = textsIn(container);
	unmount();
	return texts;
}

describe("the words of a picker", () => {
	/** Texts of all states together. */
	const texts: string[] = [];

	it.each(states)("are all its texts: with all of them replaced no Latin letter is left in %s", async (...state) => {
		const written = await textsOf(state as (typeof states)[number]);
		expect(written.filter((text) => /\p{Script=Latin}/u.test(text))).toEqual([]);
		texts.push(...written);
	});

	it("are each in use in one of these states", () => {
		// They need a refusal by the browser, a failed request, or a million classes; the last one is in `onIssues` only.
		const exceptions = [
			"classDisabled",
			"copyRefused",
			"partNotFetched",
			"pathNotCopied",
			"searchNotLoaded",
			"shortcutsNotLoaded",
			"tooManyClasses",
			"unlistedFaults",
		];
		expect(names.filter((name) => !texts.some((text) => text.includes(markOf(name)))).sort()).toEqual(exceptions);
	});

	it("are the texts of `onIssues`, too", () => {
		const onIssues = vi.fn();
		render(<TaxonomyPicker taxonomies={[greek({ hierarchy: manyFaults })]} words={markedWords} onIssues={onIssues} />);
		const issues = onIssues.mock.calls[0]?.[0];
		expect(issues).toHaveLength(501);
		expect(issues.at(-1).message).toBe(`${markOf("unlistedFaults")} 100 500`);
	});

	it("tell of a path that the browser does not copy", async () => {
		const user = userEvent.setup();
		vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
		const { container } = render(
			<TaxonomyPicker taxonomies={[greek()]} value={[at("κηφείδης")]} words={markedWords} />,
		);
		await copy(user);
		expect(await screen.findByRole("button", { name: markOf("copyRefused") })).toBeVisible();
		expect(container).toHaveTextContent(markOf("pathNotCopied"));
	});

	it("may be overridden in part: the others stay English", () => {
		render(
			<TaxonomyPicker
				taxonomies={[small]}
				words={{ findClass: "Klasse suchen", classCount: "viele Klassen" as never }}
			/>,
		);
		expect(screen.getByRole("searchbox", { name: "Klasse suchen" })).toHaveAccessibleDescription("viele Klassen");
		expect(screen.getByText("No class chosen")).toBeVisible();
	});

	it.each([[null], ["text"], [{ findClass: 5, unknown: "x" }], [[]]])("stay English where they are %j", (words) => {
		render(<TaxonomyPicker taxonomies={[small]} words={words as never} />);
		expect(screen.getByRole("searchbox", { name: "Find a class" })).toBeVisible();
	});

	it("are marked as English, unless a host gives its own", () => {
		const { container, rerender } = render(<TaxonomyPicker taxonomies={[small]} locale="de-DE" />);
		expect(container.firstElementChild).toHaveAttribute("lang", "en");
		rerender(<TaxonomyPicker taxonomies={[small]} words={{ findClass: "Klasse suchen" }} />);
		expect(container.firstElementChild).not.toHaveAttribute("lang");
	});
});

describe("the numbers of a picker", () => {
	const value = [...Array(1500)].map((_, i) => choice(`Gone ${i}`));
	const textOf = (locale?: string) => {
		const { container } = render(
			<TaxonomyPicker taxonomies={[flat(1500)]} mode="multiple" value={value} locale={locale} />,
		);
		return container.textContent;
	};

	it("are grouped as in American English by default", () => {
		expect(textOf()).toContain("1,501 classes");
		expect(textOf()).toContain("and 1,450 more");
	});

	it("are written in the locale", () => {
		expect(textOf("de-DE")).toContain("1.501 classes");
		expect(textOf("de-DE")).toContain("and 1.450 more");
	});

	it("are those of the default where the locale is unknown", () => {
		expect(textOf("no such locale")).toContain("1,501 classes");
	});

	it("are the same on a server", () => {
		expect(renderToString(<TaxonomyPicker taxonomies={[flat(1500)]} locale="de-DE" />)).toContain("1.501 classes");
	});
});

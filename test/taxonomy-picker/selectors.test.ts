import { describe, expect, it } from "vitest";
import { searchRules } from "../../src/taxonomy-picker/lazy/search.js";
import { searchTrees } from "../../src/taxonomy-picker/model/search.js";
import { createSelectors, readChoices } from "../../src/taxonomy-picker/model/selectors.js";
import { issuesOf } from "../../src/taxonomy-picker/model/texts/faultTexts.js";
import { languageOf } from "../../src/text/index.js";
import { namesOf, rowsOf, searchIn } from "./modelTrees.js";
import { choice, small } from "./trees.js";

const english = languageOf(undefined);
/** None of what is fetched on demand. */
const code = [null, null] as const;
const nothing = new Map<string, boolean>();

describe("the derived data of a picker", () => {
	it("are the same objects for lists with the same items, which a host writes out anew in each render", () => {
		const selectors = createSelectors();
		const all = selectors.trees([small], [1, "2"], true, ["Source"], ...code);
		expect(selectors.trees([small], [1, "2"], true, ["Source"], ...code)).toBe(all);
		expect(selectors.trees([{ ...small }], [1, "2"], true, ["Source"], ...code)).not.toBe(all);
	});

	it("are computed again when an argument changes", () => {
		const selectors = createSelectors();
		const { trees } = selectors.trees([small], null, true, [], ...code);
		const rows = selectors.rows(null, trees, null, 2, nothing, nothing, false);
		expect(selectors.rows(null, trees, null, 2, nothing, nothing, false)).toBe(rows);
		expect(selectors.rows(null, trees, null, 1, nothing, nothing, false)).not.toBe(rows);
	});

	it("belong to one picker", () => {
		const [first, second] = [createSelectors(), createSelectors()];
		expect(first.trees([small], null, true, [], ...code)).not.toBe(second.trees([small], null, true, [], ...code));
	});

	it("write faults in the language, and keep them as long as it stays", () => {
		const selectors = createSelectors();
		const { faults } = selectors.trees([null], null, true, [], ...code);
		const issues = selectors.issues(faults, [], [], english, issuesOf);
		expect(issues).toEqual([{ taxonomyId: 0, path: [], message: expect.stringMatching(/^Taxonomy 1 is null/) }]);
		expect(selectors.issues(faults, [], [], english, issuesOf)).toBe(issues);
		const language = languageOf({ notTaxonomy: (number: string) => `Nr. ${number}` });
		expect(selectors.issues(faults, [], [], language, issuesOf)[0]?.message).toBe("Nr. 1");
	});

	it("have no search before its code has arrived", () => {
		const selectors = createSelectors();
		const { trees } = selectors.trees([small], null, true, [], ...code);
		let rules: ReturnType<typeof searchRules.now> = null;
		const now = () => rules;
		const search = (find: typeof searchTrees | null, query: string) =>
			selectors.search(find, trees, query, undefined, null, now);
		expect(search(null, "agn")).toBeUndefined();
		const result = search(searchTrees, "agn");
		expect(result).toMatchObject({ count: 1 });
		rules = searchRules.now();
		expect(search(searchTrees, "agn")).toBe(result);
	});

	it("have a search for words that are not found as typed once its rules have arrived", () => {
		const selectors = createSelectors();
		const { trees } = selectors.trees([small], null, true, [], ...code);
		let rules: ReturnType<typeof searchRules.now> = null;
		const now = () => rules;
		const search = () => selectors.search(searchTrees, trees, "kilonowa", undefined, null, now);
		expect(search()).toBeUndefined();
		rules = searchRules.now();
		expect(search()).toMatchObject({ count: 2, relaxed: "letters" });
	});
});

describe("a host's value", () => {
	it.each([[undefined], [null], ["text"], [{ length: 2 }]])("that is no list is empty: %j", (value) => {
		expect(readChoices(value)).toEqual([]);
	});

	it("loses items that are no objects", () => {
		const kept = choice("Stellar");
		expect(readChoices([null, kept, 5, "x", undefined])).toEqual([kept]);
	});
});

describe("the row that Tab reaches", () => {
	const selectors = createSelectors();
	const { trees } = selectors.trees([small], null, true, [], ...code);
	const rows = rowsOf(trees, 9);
	const nameFor = (active: string | null, value = [] as ReturnType<typeof choice>[], query = "") => {
		const search = searchIn(trees, query);
		const index = selectors.tabStop(trees, rows, active, value, search);
		return namesOf(trees, rows)[index];
	};

	it("is the active class", () => {
		expect(nameFor("5\nSource/Nonstellar", [choice("Stellar")], "agn")).toBe("Nonstellar");
	});

	it("is the best match where no class is active", () => {
		expect(nameFor(null, [choice("Stellar")], "agn")).toBe("AGN");
	});

	it("is the first chosen class in the order of the rows where there is no search", () => {
		expect(nameFor(null, [choice("Nonstellar"), choice("Stellar", "Eclipsing"), choice("Gone")])).toBe("Eclipsing");
	});

	it("is the first class otherwise, never a heading", () => {
		expect(nameFor("5\nGone", [choice("Gone")])).toBe("Source");
	});

	it("is none where there is no row", () => {
		expect(selectors.tabStop([], [], null, [], null)).toBe(-1);
	});

	it("is found among a hundred thousand chosen classes", () => {
		const value = Array.from({ length: 100_000 }, (_, i) => choice(`Gone ${i}`));
		expect(nameFor(null, [...value, choice("kilonova")])).toBe("kilonova");
	});
});

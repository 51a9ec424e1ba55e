import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTrees, type TreeOptions } from "../../src/taxonomy-picker/model/reading/readTrees.js";
import type { TreeFault } from "../../src/taxonomy-picker/model/reading/treeFault.js";
import { issuesOf } from "../../src/taxonomy-picker/model/texts/faultTexts.js";
import { treeName } from "../../src/taxonomy-picker/model/texts/texts.js";
import {
	countClasses,
	distinguishingParent,
	isAmbiguous,
	isHidden,
	shownPath,
} from "../../src/taxonomy-picker/model/trees.js";
import { languageOf } from "../../src/text/index.js";
import { readingCode, treesOf } from "./modelTrees.js";
import { other, small } from "./trees.js";

const english = languageOf(undefined);
const read = (taxonomies: unknown, options: Partial<TreeOptions> = {}) =>
	readTrees(taxonomies, { groupIds: null, latestOnly: true, hiddenRoots: [], ...options }, readingCode);
const versionsIn = (...args: Parameters<typeof read>) =>
	read(...args).trees.map((tree) => `${tree.name} ${tree.version}${tree.older ? " older" : ""}`);
const write = (trees: readonly TreeFault[]) =>
	issuesOf(english, { trees, props: [], state: [] }).map(({ message }) => message);
const messagesOf = (taxonomies: unknown) => write(read(taxonomies).faults);

const row = (id: number, name: string, version: string | null, more = {}) => ({
	id,
	name,
	version,
	hierarchy: { class: "Star" },
	...more,
});

describe("the taxonomies that are read", () => {
	it("are the row with isLatest of each name", () => {
		expect(versionsIn([row(1, "A", "2.0"), row(2, "A", "1.0", { isLatest: true })])).toEqual(["A 1.0"]);
	});

	it("are the newest version by PEP 440 where no row has isLatest", () => {
		expect(versionsIn([row(1, "A", "1.0.post1"), row(2, "A", "1.0"), row(3, "A", "1.0rc2")])).toEqual(["A 1.0.post1"]);
	});

	it("are the last of rows with equal versions", () => {
		expect(read([row(1, "A", "1.0"), row(2, "A", "1.0.0")]).trees[0]?.taxonomyId).toBe(2);
	});

	it.each([
		[["0.9.dev0+git.1", "0.9.9", "0.9.0"], "0.9.9"],
		[["1.0rc1", "1.0.1"], "1.0.1"],
		[["v0.2", "0.10"], "0.10"],
		[["1.0", "1.0.post1", "1.0+local1"], "1.0.post1"],
		[["0.1.7", "new version"], "0.1.7"],
		[["0.1.8", "0.1.8.dev3+g1"], "0.1.8"],
	])("are the newest of %j, also where isLatest was left on all of them", (versions, newest) => {
		for (const isLatest of [true, undefined]) {
			for (const list of [versions, [...versions].reverse()]) {
				expect(versionsIn(list.map((version, i) => row(i, "A", version, { isLatest })))).toEqual([`A ${newest}`]);
			}
		}
	});

	it("are the newest of those that the groups share", () => {
		const inGroup = (group: number) => ({ groups: [{ id: group }], isLatest: true });
		const equal = [row(1, "S", "1", inGroup(1)), row(2, "S", "1", inGroup(2))];
		expect(read(equal, { groupIds: [1] }).trees.map((tree) => tree.taxonomyId)).toEqual([1]);
		const newerElsewhere = [row(1, "S", "1", inGroup(1)), row(2, "S", "2", inGroup(2))];
		expect(versionsIn(newerElsewhere, { groupIds: [1] })).toEqual(["S 1"]);
		expect(versionsIn(newerElsewhere, { groupIds: [1, 2] })).toEqual(["S 2"]);
		const superseded = [row(1, "S", "1", { ...inGroup(1), isLatest: false }), row(2, "S", "2", inGroup(2))];
		expect(versionsIn(superseded, { groupIds: [1], latestOnly: false })).toEqual(["S 1"]);
		expect(read(superseded, { groupIds: [3] })).toMatchObject({ trees: [], rowCount: 2 });
	});

	it.each([[[5]], [["5"]], [[{ id: 5 }]], [[{ id: "5", name: "Ours" }]]])("may name their groups as %j", (groups) => {
		const rows = [row(1, "A", "1", { groups })];
		expect(versionsIn(rows, { groupIds: [5] })).toEqual(["A 1"]);
		expect(versionsIn(rows, { groupIds: ["5"] })).toEqual(["A 1"]);
		expect(versionsIn(rows, { groupIds: [6] })).toEqual([]);
	});

	it("are all versions if asked, newest first, at the place of the first one", () => {
		const rows = [row(1, "A", "1.9"), row(2, "B", null), row(3, "A", "1.10"), row(4, "A", null)];
		expect(versionsIn(rows, { latestOnly: false })).toEqual(["A 1.10", "A 1.9 older", "A null older", "B null"]);
	});

	it("are public or shared with a group, whose ids may be texts", () => {
		const rows = [row(1, "A", "1", { groups: [{ id: 7 }] }), row(2, "B", "1", { groups: [] }), row(3, "C", "1")];
		expect(versionsIn(rows, { groupIds: ["7"] })).toEqual(["A 1", "B 1", "C 1"]);
		expect(versionsIn(rows, { groupIds: [] })).toEqual(["B 1", "C 1"]);
	});

	it("include each bare hierarchy and each row without a name, under its id or number", () => {
		const { trees } = read([{ class: "" }, { id: 9, name: " ", hierarchy: { class: "A" } }, { class: "Named" }]);
		expect(trees.map((tree) => treeName(english, tree))).toEqual(["Taxonomy 1", "Taxonomy 9", "Named"]);
	});

	it("have different keys also where their ids are equal", () => {
		const { trees } = read([row(1, "A", null), row(1, "B", null), row(1, "C", null)]);
		expect(new Set(trees.map((tree) => tree.key)).size).toBe(3);
	});

	it("are read once as long as the hierarchy is the same object", () => {
		expect(read([small]).trees[0]?.nodes).toBe(read([{ ...small }]).trees[0]?.nodes);
	});

	it.each([[undefined], [null], [[]]])("are none for %j", (taxonomies) => {
		expect(read(taxonomies)).toEqual({ trees: [], faults: [], rowCount: 0, lacksOrder: false, lacksWalk: false });
	});
});

describe("the answer of an API", () => {
	const rows = [row(1, "A", "1"), row(2, "B", "1")];
	it.each([
		["SkyPortal's", { status: "success", data: rows, version: "1.3" }],
		["SkyPortal's in an HTTP client's", { status: 200, headers: {}, data: { status: "success", data: rows } }],
		["a list in a field", { data: { taxonomies: rows, totalMatches: 2 } }],
		["pages", { count: 2, next: null, results: rows }],
		["a query's", { data: rows, isLoading: false, error: null }],
		[
			"several answers",
			[
				{ status: "success", data: [rows[0]] },
				{ status: "success", data: rows[1] },
			],
		],
	])("is opened: %s", (_, answer) => {
		expect(versionsIn(answer)).toEqual(["A 1", "B 1"]);
		expect(messagesOf(answer)).toEqual([]);
	});

	it("may hold one row, or a bare hierarchy", () => {
		expect(versionsIn({ status: "success", data: rows[0] })).toEqual(["A 1"]);
		expect(versionsIn({ data: { class: "Star", data: 5 } })).toEqual(["Star null"]);
		expect(versionsIn({ data: { name: "Star", children: [] } })).toEqual(["Star null"]);
	});

	it("holds nothing before it arrives", () => {
		expect(read({ data: undefined, isLoading: true })).toEqual({
			trees: [],
			faults: [],
			rowCount: 0,
			lacksOrder: false,
			lacksWalk: false,
		});
		expect(read({ status: "success", data: [] })).toEqual({
			trees: [],
			faults: [],
			rowCount: 0,
			lacksOrder: false,
			lacksWalk: false,
		});
	});

	it("is named where it is an error", () => {
		expect(messagesOf({ status: "error", message: "Not logged in", data: {} })).toEqual([
			'The taxonomies are an error answer ("Not logged in"), so there is nothing to show; pass the "data" of an answer that succeeded.',
		]);
	});

	it("may hold itself", () => {
		const answer: Record<string, unknown> = {};
		answer.data = answer;
		expect(() => read(answer)).not.toThrow();
	});

	it("may hold hierarchies as texts", () => {
		const hierarchy = JSON.stringify({ class: "Star", subclasses: [{ class: "Mira" }] });
		const { trees, faults } = read([row(1, "A", "1", { hierarchy })]);
		expect(trees[0]?.nodes.map((node) => node.class)).toEqual(["Star", "Mira"]);
		expect(faults).toEqual([]);
		expect(messagesOf([row(1, "A", "1", { hierarchy: "{broken" })])[0]).toMatch(/^The hierarchy is "\{broken"/);
	});
});

describe("options of any type", () => {
	const rows = [row(1, "A", "1", { groups: [{ id: 7 }] }), row(2, "B", "1", { groups: [{ id: 8 }] })];
	it.each([[new Set([7])], [7], ["7"], [[{ id: 7 }]], [["7", null, {}]]])("read groups from %j", (groupIds) => {
		expect(versionsIn(rows, { groupIds })).toEqual(["A 1"]);
		expect(read(rows, { groupIds }).faults).toEqual([]);
	});

	it.each([[{}], [true], [() => 7]])("name groups that are no list: %j", (groupIds) => {
		const { trees, faults } = read(rows, { groupIds });
		expect(trees).toHaveLength(2);
		expect(write(faults)).toEqual([expect.stringMatching(/^"groupIds" is .*, so it is passed over; pass a list\.$/)]);
	});

	it("read hidden roots from a list, a Set or one name, and name the others", () => {
		const rootsOf = (hiddenRoots: unknown) => read([small], { hiddenRoots }).trees[0]?.hiddenRoots;
		expect([["Source"], new Set(["Source"]), "Source", ["Source", 5]].map(rootsOf)).toEqual([
			["Source"],
			["Source"],
			["Source"],
			["Source"],
		]);
		for (const hiddenRoots of [{}, true, Symbol("x")]) {
			expect(rootsOf(hiddenRoots)).toEqual([]);
			expect(read([small], { hiddenRoots }).faults).toHaveLength(1);
		}
	});

	it("never throw", () => {
		const key = fc.constantFrom("data", "status", "hierarchy", "class", "id", "name", "version", "groups", "isLatest");
		const { any } = fc.letrec((tie) => ({
			any: fc.oneof(
				{ depthSize: "small" },
				fc.constantFrom(null, undefined, 0, "", "A", true, 7n, Symbol("x"), new Set([1]), Object.create(null), "error"),
				fc.array(tie("any"), { maxLength: 4 }),
				fc.dictionary(key, tie("any"), { maxKeys: 5 }),
			),
		}));
		fc.assert(
			fc.property(any, any, any, (taxonomies, groupIds, hiddenRoots) => {
				for (const fault of read(taxonomies, { groupIds, hiddenRoots }).faults) {
					expect(write([fault])[0]).not.toBe("");
				}
			}),
			{ numRuns: 1000, seed: 10 },
		);
	});
});

describe("the faults", () => {
	it("quote a value that is no taxonomy", () => {
		expect(messagesOf([null, "x", [1]])).toEqual([
			expect.stringMatching(/^Taxonomy 1 is null, so it cannot be shown/),
			expect.stringMatching(/^Taxonomy 2 is "x"/),
			expect.stringMatching(/^Taxonomy 3 is \[1\]/),
		]);
	});

	it("name a row without a name and an id that occurs twice", () => {
		expect(messagesOf([{ id: 4, hierarchy: { class: "A" } }])).toEqual([
			expect.stringMatching(/^Taxonomy 4 has no name/),
		]);
		expect(messagesOf([row(1, "A", null), row(1, "B", null)])).toEqual([
			expect.stringMatching(/^Two taxonomies have the id 1/),
		]);
	});

	it("include those of the hierarchy, with their path", () => {
		const { faults } = read([row(3, "A", null, { hierarchy: { class: "A", subclasses: [null] } })]);
		expect(faults).toMatchObject([{ taxonomyId: 3, path: ["A"] }]);
	});
});

describe("a class of a tree", () => {
	const [tree] = treesOf([small], ["Source", "Stellar"]) as [ReturnType<typeof treesOf>[number]];
	const indexOf = (name: string) => tree.nodes.findIndex((node) => node.class === name);

	it("is left out as a root only", () => {
		expect(isHidden(tree, indexOf("Source"))).toBe(true);
		expect(isHidden(tree, indexOf("Stellar"))).toBe(false);
		expect(countClasses(tree)).toBe(tree.nodes.length - 1);
		expect(shownPath(tree, indexOf("Algol"))).toEqual(["Stellar", "Eclipsing", "Algol"]);
	});

	it("is not left out as a root without subclasses", () => {
		const [leaf] = treesOf([{ id: 1, name: "A", hierarchy: { class: "Source" } }], ["Source"]) as [typeof tree];
		expect(isHidden(leaf, 0)).toBe(false);
		expect(shownPath(leaf, 0)).toEqual(["Source"]);
	});

	it("is distinguished by its parent where its name occurs twice", () => {
		expect(isAmbiguous(tree, indexOf("kilonova"))).toBe(true);
		expect(distinguishingParent(tree, indexOf("kilonova"))?.class).toBe("Nonstellar");
		expect(distinguishingParent(tree, indexOf("AGN"))).toBeNull();
		const [things] = treesOf([other]) as [typeof tree];
		expect(isAmbiguous(things, 1)).toBe(false);
	});
});

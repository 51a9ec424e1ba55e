import { describe, expect, it } from "vitest";
import { readTrees, type TreeOptions } from "../../src/taxonomy-picker/model/readTrees.js";
import { issueOf, treeName } from "../../src/taxonomy-picker/model/texts.js";
import {
	countClasses,
	distinguishingParent,
	isAmbiguous,
	isHidden,
	shownPath,
} from "../../src/taxonomy-picker/model/trees.js";
import { languageOf } from "../../src/text/index.js";
import { treesOf } from "./modelTrees.js";
import { other, small } from "./trees.js";

const english = languageOf(undefined);
const read = (taxonomies: unknown, options: Partial<TreeOptions> = {}) =>
	readTrees(taxonomies, { groupIds: null, latestOnly: true, hiddenRoots: [], ...options });
const versionsIn = (...args: Parameters<typeof read>) =>
	read(...args).trees.map((tree) => `${tree.name} ${tree.version}${tree.older ? " older" : ""}`);
const messagesOf = (taxonomies: unknown) => read(taxonomies).faults.map((fault) => issueOf(english, fault).message);

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
		expect(read(taxonomies)).toEqual({ trees: [], faults: [], rowCount: 0 });
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

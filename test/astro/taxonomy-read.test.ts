import { readTaxonomy } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tdtaxHierarchy } from "../../stories/data/tdtax.js";

const names = (hierarchy: unknown) => readTaxonomy(hierarchy).nodes.map((node) => node.class);
const messages = (hierarchy: unknown) => readTaxonomy(hierarchy).issues.map((issue) => issue.message);

describe("readTaxonomy", () => {
	it("reads the 175 classes of tdtax without a fault", () => {
		const { root, nodes, issues } = readTaxonomy(tdtaxHierarchy);
		expect(issues).toEqual([]);
		expect(nodes).toHaveLength(175);
		expect(root).toBe(nodes[0]);
		expect(new Set(nodes.map((node) => node.id)).size).toBe(175);
		expect(nodes.filter((node) => node.class === "kilonova").map((node) => node.path.at(-2))).toEqual(["DNS", "NS-BH"]);
	});

	it("gives each class its path, depth, parent and texts", () => {
		const { nodes } = readTaxonomy({
			class: "Root",
			subclasses: [
				{
					class: "Ib/c",
					tags: ["stripped"],
					"other names": ["SN Ib/c"],
					links: ["https://example.org/x"],
					comments: "rare",
				},
			],
		});
		expect(nodes[1]).toEqual({
			id: "Root/Ib%2Fc",
			class: "Ib/c",
			path: ["Root", "Ib/c"],
			parentId: "Root",
			depth: 1,
			tags: ["stripped"],
			otherNames: ["SN Ib/c"],
			links: ["https://example.org/x"],
			comments: "rare",
		});
	});

	it("distinguishes paths that differ only in the position of a slash", () => {
		const { nodes } = readTaxonomy({
			class: "r",
			subclasses: [
				{ class: "a/b" },
				{ class: "a", subclasses: [{ class: "b" }] },
				{ class: "a%2Fb" },
				{ class: "a~2" },
				{ class: "a" },
			],
		});
		expect(new Set(nodes.map((node) => node.id)).size).toBe(nodes.length);
	});

	it.each(["subclass", "sublasses", "Subclasses", "sub_classes", "children"])(
		"reads %s as subclasses and says so",
		(key) => {
			const { nodes, issues } = readTaxonomy({ class: "binary lens", [key]: [{ class: "lens with planet" }] });
			expect(nodes.map((node) => node.class)).toEqual(["binary lens", "lens with planet"]);
			expect(issues).toHaveLength(1);
			expect(issues[0]?.path).toEqual(["binary lens"]);
			expect(issues[0]?.message).toContain(`"${key}"`);
		},
	);

	it.each([
		[{ class: "ew", name: "overcontact binary" }, "ew", ["overcontact binary"]],
		[{ name: "overcontact binary", class: "ew" }, "ew", ["overcontact binary"]],
		[{ name: "W UMa", class: "ew", "other names": ["EW", "W UMa"] }, "ew", ["EW", "W UMa"]],
		[{ name: "one", Class: "two", class: "three" }, "three", ["one", "two"]],
		[{ name: "one", Class: "two" }, "two", ["one"]],
		[{ name: 5, class: "ew" }, "ew", ["5"]],
	])("takes the class before the name, and keeps the others as other names: %j", (leaf, name, otherNames) => {
		const { nodes, issues } = readTaxonomy({ class: "phenomenological", subclasses: [leaf] });
		expect(nodes[1]).toMatchObject({ class: name, otherNames });
		expect(issues.some((issue) => /holds a second name, ".*move it to "other names"\.$/.test(issue.message))).toBe(
			true,
		);
		expect(issues.some((issue) => issue.message.includes('spelt "name"'))).toBe(false);
	});

	it("takes a name alone, an equal one once, and one beside an empty class", () => {
		expect(names({ name: "ew" })).toEqual(["ew"]);
		expect(messages({ name: "ew" })).toEqual([expect.stringContaining('spelt "name" where "class" is meant')]);
		expect(readTaxonomy({ name: "ew", class: "ew" })).toMatchObject({
			nodes: [{ class: "ew", otherNames: [] }],
			issues: [],
		});
		expect(names({ class: null, name: "ew" })).toEqual(["ew"]);
		expect(names({ name: "ew", class: " " })).toEqual(["ew"]);
	});

	it("takes undefined fields for no fields, as JSON does", () => {
		const hierarchy = { class: "A", subclasses: undefined, tags: undefined, subclass: undefined, x: undefined };
		expect(messages(hierarchy)).toEqual([]);
		expect(messages({ name: undefined, class: "A", links: undefined })).toEqual([]);
		expect(messages({ class: undefined })).toEqual([expect.stringContaining('no "class"')]);
	});

	it("reads a hierarchy that a database stores as a text, also in a row", () => {
		const text = JSON.stringify({ class: "A", subclasses: [{ class: "B" }] });
		for (const hierarchy of [text, ` ${text}`, { hierarchy: text }, JSON.stringify({ hierarchy: text })]) {
			expect(names(hierarchy)).toEqual(["A", "B"]);
			expect(messages(hierarchy)).toEqual([]);
		}
		const loop: Record<string, unknown> = {};
		loop.hierarchy = loop;
		expect(names(loop)).toEqual([]);
	});

	it("reads a text in place of a list as a list of one", () => {
		const { nodes, issues } = readTaxonomy({ class: "A", tags: "bright", "other names": "a", subclasses: "B" });
		expect(nodes[0]).toMatchObject({ tags: ["bright"], otherNames: ["a"] });
		expect(nodes[1]?.path).toEqual(["A", "B"]);
		expect(issues).toHaveLength(4);
	});

	it("leaves out nulls, numbers and lists among the children, each with a message", () => {
		const { nodes, issues } = readTaxonomy({ class: "A", subclasses: [null, 42, [], true, { class: "B" }] });
		expect(nodes.map((node) => node.class)).toEqual(["A", "B"]);
		expect(issues.map((issue) => issue.path)).toEqual([["A"], ["A"], ["A"], ["A"]]);
		expect(issues[1]?.message).toContain("42 stands under");
	});

	it("reads `subclasses: null` as no subclasses and reports it", () => {
		expect(names({ class: "A", subclasses: null })).toEqual(["A"]);
		expect(messages({ class: "A", subclasses: null })).toEqual([expect.stringContaining('"subclasses" is null')]);
	});

	it("moves the subclasses of a nameless class up to its parent", () => {
		for (const name of ["", "  ", null, undefined, {}, []]) {
			const { nodes, issues } = readTaxonomy({
				class: "A",
				subclasses: [{ class: name, subclasses: [{ class: "B" }] }],
			});
			expect(nodes.map((node) => node.path)).toEqual([["A"], ["A", "B"]]);
			expect(issues).toHaveLength(1);
		}
	});

	it("names the file of an unresolved reference", () => {
		expect(messages({ class: "A", subclasses: [{ ref: "eruptive.yaml" }] })).toEqual([
			expect.stringContaining('"eruptive.yaml"'),
		]);
	});

	it("stops at a class that contains itself", () => {
		const loop: { class: string; subclasses: unknown[] } = { class: "A", subclasses: [] };
		loop.subclasses.push({ class: "B", subclasses: [loop] });
		expect(names(loop)).toEqual(["A", "B"]);
		expect(messages(loop)).toEqual([expect.stringContaining("contains itself")]);
	});

	it("reads an object shared by two classes twice", () => {
		const shared = { class: "kilonova" };
		expect(
			names({
				class: "A",
				subclasses: [
					{ class: "B", subclasses: [shared] },
					{ class: "C", subclasses: [shared] },
				],
			}),
		).toEqual(["A", "B", "kilonova", "C", "kilonova"]);
	});

	it("leaves out links that are not http or https", () => {
		const links = [
			"javascript:alert(1)",
			" java\nscript:alert(1)",
			"data:text/html,x",
			"//x.org",
			"http://a.org",
			"HTTPS://b.org/c",
		];
		const { nodes, issues } = readTaxonomy({ class: "A", links });
		expect(nodes[0]?.links).toEqual(["http://a.org", "HTTPS://b.org/c"]);
		expect(issues).toHaveLength(4);
	});

	it("gives duplicate siblings distinct ids and reports them", () => {
		const { nodes, issues } = readTaxonomy({
			class: "A",
			subclasses: [{ class: "T" }, { class: "T" }, { class: "T~2" }],
		});
		expect(nodes.map((node) => node.id)).toEqual(["A", "A/T", "A/T~2", "A/T%7E2"]);
		expect(issues).toHaveLength(1);
	});

	it("counts only siblings as duplicates, also those that moved up from a nameless class", () => {
		const { nodes, issues } = readTaxonomy({
			class: "A",
			subclasses: [
				{ class: "B", subclasses: [{ class: "T" }] },
				{ class: "T", subclasses: [{ class: "T" }] },
				{ subclasses: [{ class: "T" }] },
			],
		});
		expect(nodes.map((node) => node.id)).toEqual(["A", "A/B", "A/B/T", "A/T", "A/T/T", "A/T~2"]);
		expect(issues.filter((issue) => issue.message.includes("stands 2 times"))).toHaveLength(1);
	});

	it("gives plain objects that share no arrays and survive JSON", () => {
		const { nodes } = readTaxonomy({ class: "A", subclasses: [{ class: "B" }] });
		expect(JSON.parse(JSON.stringify(nodes))).toEqual(nodes);
		nodes[0]?.tags.push("mine");
		expect(nodes[1]?.tags).toEqual([]);
	});

	it("reads numbers as names and texts", () => {
		const { nodes, issues } = readTaxonomy({ class: 91, tags: [2, null] });
		expect(nodes[0]).toMatchObject({ class: "91", tags: ["2"] });
		expect(issues).toHaveLength(3);
	});

	it("reports each unknown field once, with its number", () => {
		expect(messages({ class: "A", colour: "red", subclasses: [{ class: "B", colour: "blue" }] })).toEqual([
			expect.stringContaining('"colour" on 2 classes'),
		]);
	});

	it("unwraps a row, reads a list as several roots, and reports values that are no tree", () => {
		expect(names({ name: "Row", hierarchy: { class: "A" } })).toEqual(["A"]);
		expect(readTaxonomy([{ class: "A" }, { class: "B" }])).toMatchObject({
			root: { class: "", depth: -1 },
			nodes: [{ depth: 0 }, { depth: 0 }],
		});
		for (const nothing of [undefined, null, 7, "x", true, Symbol("x")]) {
			const { nodes, issues } = readTaxonomy(nothing);
			expect(nodes).toEqual([]);
			expect(issues).toHaveLength(1);
		}
	});

	it("reads 30,000 nested classes, each with its own id", () => {
		let hierarchy: unknown = { class: "0" };
		for (let i = 1; i < 30_000; i++) hierarchy = { class: String(i), subclasses: [hierarchy] };
		const { nodes } = readTaxonomy(hierarchy);
		expect(nodes).toHaveLength(30_000);
		expect(new Set(nodes.map((node) => node.id)).size).toBe(30_000);
		expect(nodes.at(-1)?.path).toHaveLength(30_000);
		expect(nodes[300]?.path.slice(-2)).toEqual(["29700", "29699"]);
	});

	it("limits the number of listed faults", () => {
		const { issues } = readTaxonomy({ class: "A", subclasses: Array.from({ length: 9000 }, () => null) });
		expect(issues).toHaveLength(501);
		expect(issues.at(-1)?.message).toContain("8,500 more");
	});

	it("never throws, and keeps ids unique and parents before children, for any input", () => {
		const key = fc.constantFrom(
			"class",
			"subclasses",
			"subclass",
			"tags",
			"links",
			"other names",
			"comments",
			"ref",
			"__proto__",
			"x",
		);
		const { any } = fc.letrec((tie) => ({
			any: fc.oneof(
				{ depthSize: "small" },
				fc.constantFrom(null, undefined, 0, Number.NaN, "", "A", "B/C", "~", "%", "\ud800", "__proto__", true),
				fc.array(tie("any"), { maxLength: 4 }),
				fc.dictionary(key, tie("any"), { maxKeys: 5 }),
			),
		}));
		fc.assert(
			fc.property(any, (hierarchy) => {
				const { nodes } = readTaxonomy(hierarchy);
				const seen = new Set<string>();
				for (const node of nodes) {
					expect(seen.has(node.id)).toBe(false);
					seen.add(node.id);
					expect(node.parentId === null || seen.has(node.parentId)).toBe(true);
					expect(node.path).toHaveLength(node.depth + 1);
					expect(node.path.at(-1)).toBe(node.class);
				}
			}),
			{ numRuns: 500 },
		);
	});
});

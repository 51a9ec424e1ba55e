import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { walkPlain } from "../../../src/astro/taxonomy/plain-walk.js";
import { walkTaxonomy } from "../../../src/astro/taxonomy/walk.js";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";

type Raw = { [field: string]: unknown };

const names = fc.constantFrom("Star", "Nova", "Ia/b", "RR Lyrae", "β Lyr", "kilonova", "50%");
const texts = fc.array(fc.constantFrom("SN Ia", "EB", "thermonuclear", "x ~ y"), { maxLength: 3 });
const fields = fc.record(
	{
		tags: texts,
		"other names": texts,
		links: fc.array(fc.constantFrom("https://example.org/a", " http://b.org "), { maxLength: 2 }),
		comments: fc.constantFrom("a comment", "two\nlines"),
	},
	{ requiredKeys: [] },
);
/** Hierarchies without a fault, of so many levels at most. */
const plain: (levels?: number) => fc.Arbitrary<Raw> = fc.memo((levels) =>
	fc
		.tuple(
			names,
			fields,
			fc.uniqueArray(levels > 1 ? plain() : fc.constant({ class: "leaf" }), {
				maxLength: 4,
				selector: (child) => child.class,
			}),
		)
		.map(([name, more, subclasses]) => ({ class: name, ...more, ...(subclasses.length > 0 ? { subclasses } : {}) })),
);
/** Values that stand where something else belongs. */
const faults = fc.constantFrom<Raw>(
	...[
		{ subclass: [{ class: "AGN" }] },
		{ subclasses: null },
		{ subclasses: "AGN" },
		{ subclasses: [null] },
		{ subclasses: ["AGN"] },
	],
	...[
		{ subclasses: [{ class: "A" }, { class: "A" }] },
		{ subclasses: [{ name: "A" }] },
		{ subclasses: [{}] },
		{ class: " " },
	],
	...[{ class: 5 }, { tags: "one" }, { tags: ["one", 2] }, { tags: [""] }, { tags: null }, { "other names": [null] }],
	...[
		{ "Other Names": ["a"] },
		{ links: ["javascript:alert(1)"] },
		{ links: "https://a.org" },
		{ comments: ["a"] },
		{ colour: "red" },
	],
);

const textsOf = ({ nodes }: { nodes: ReturnType<typeof walkPlain>["nodes"] }) =>
	nodes.map(({ id, path, tags, otherNames, links, comments }) => ({ id, path, tags, otherNames, links, comments }));

describe("the quick walk of a hierarchy", () => {
	it("reads one without a fault as the tolerant one does", () => {
		fc.assert(
			fc.property(plain(4), (hierarchy) => {
				const [quick, whole] = [walkPlain(hierarchy), walkTaxonomy(hierarchy)];
				expect(whole.faults).toEqual([]);
				expect(quick.isWhole).toBe(true);
				expect(textsOf(quick)).toEqual(textsOf(whole));
				for (const { class: name } of quick.nodes) expect(quick.isRepeated(name)).toBe(whole.isRepeated(name));
			}),
		);
	});

	it("knows that the tolerant one is needed wherever that has a fault to tell, or reads more", () => {
		fc.assert(
			fc.property(plain(3), fc.array(faults, { minLength: 1, maxLength: 3 }), fc.nat(), (made, wrong, at) => {
				const hierarchy = structuredClone(made);
				const classes: Raw[] = [hierarchy];
				for (let i = 0; i < classes.length; i++) classes.push(...((classes[i]?.subclasses as Raw[] | undefined) ?? []));
				Object.assign(classes[at % classes.length] as Raw, ...structuredClone(wrong));
				const [quick, whole] = [walkPlain(hierarchy), walkTaxonomy(hierarchy)];
				if (whole.faults.length > 0) expect(quick.isWhole).toBe(false);
				else if (quick.isWhole) expect(textsOf(quick)).toEqual(textsOf(whole));
			}),
		);
	});

	it("reads all of tdtax", () => {
		const [quick, whole] = [walkPlain(tdtaxHierarchy), walkTaxonomy(tdtaxHierarchy)];
		expect(quick.isWhole).toBe(true);
		expect(textsOf(quick)).toEqual(textsOf(whole));
	});

	it("reads what it can of others", () => {
		const { nodes } = walkPlain({
			class: "Star",
			colour: "red",
			subclasses: [{ class: "Nova" }, { name: "AGN" }, null, { class: "Ia", tags: "one" }],
		});
		expect(nodes.map(({ id }) => id)).toEqual(["Star", "Star/Nova", "Star/Ia"]);
	});

	it.each<[string, () => unknown]>([
		["nothing", () => undefined],
		["null", () => null],
		["a text", () => "Star"],
		["a text of JSON", () => JSON.stringify({ class: "Star" })],
		["a list", () => [{ class: "Star" }]],
		["a row", () => ({ id: 1, hierarchy: { class: "Star" } })],
		["an empty object", () => ({})],
		[
			"a class that holds itself",
			() => {
				const star: Raw = { class: "Star" };
				star.subclasses = [{ class: "Nova" }, star];
				return star;
			},
		],
		[
			"a class that holds itself twice",
			() => {
				const star: Raw = { class: "Star" };
				star.subclasses = [
					{ class: "Nova", subclasses: [star] },
					{ class: "AGN", subclasses: [star] },
				];
				return star;
			},
		],
		[
			"a getter that throws",
			() => ({
				class: "Star",
				get tags(): never {
					throw new Error("no");
				},
			}),
		],
		[
			"300 levels",
			() => {
				let star: Raw = { class: "Star" };
				for (let i = 0; i < 300; i++) star = { class: `Star ${i}`, subclasses: [star] };
				return star;
			},
		],
	])("leaves %s to the tolerant one, and ends", (_, make) => {
		expect(walkPlain(make()).isWhole).toBe(false);
	});

	it("passes over fields that are undefined", () => {
		const { isWhole, nodes } = walkPlain({ class: "Star", subclasses: undefined, tags: undefined });
		expect([isWhole, nodes.length, nodes[0]?.tags]).toEqual([true, 1, []]);
	});
});

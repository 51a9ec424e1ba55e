import { compareTaxonomies, readTaxonomy } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tdtaxHierarchy } from "../../stories/data/tdtax.js";

type Plain = { class: string; "other names"?: string[]; subclasses?: Plain[] };
const changes = (before: Plain, after: Plain) =>
	compareTaxonomies(readTaxonomy(before), readTaxonomy(after)).map((change) => `${change.kind} ${change.class}`);

describe("compareTaxonomies", () => {
	it("finds nothing between a taxonomy and itself", () => {
		expect(changes(tdtaxHierarchy, tdtaxHierarchy)).toEqual([]);
	});

	it("distinguishes moved classes from removed and added ones", () => {
		const before = {
			class: "r",
			subclasses: [{ class: "a", subclasses: [{ class: "x" }] }, { class: "b" }, { class: "old" }],
		};
		const after = {
			class: "r",
			subclasses: [{ class: "a" }, { class: "b", subclasses: [{ class: "x" }] }, { class: "new" }],
		};
		expect(changes(before, after)).toEqual(["moved x", "removed old", "added new"]);
	});

	it("reports a class as renamed if its old name is an alias, or is spelt differently", () => {
		const before = { class: "r", subclasses: [{ class: "Ib-p" }, { class: "Delta Scu" }, { class: "Merged" }] };
		const after = {
			class: "r",
			subclasses: [{ class: "Ib-pec", "other names": ["Ib-p", "merged"] }, { class: "delta scu" }],
		};
		const differences = compareTaxonomies(readTaxonomy(before), readTaxonomy(after));
		expect(differences.map((change) => [change.kind, change.class, change.after?.class])).toEqual([
			["renamed", "Ib-p", "Ib-pec"],
			["renamed", "Delta Scu", "delta scu"],
			["renamed", "Merged", "Ib-pec"],
		]);
	});

	it("pairs repeated names by their common path", () => {
		const kilonova = { class: "kilonova" };
		const tree = (first: string, second: string): Plain => ({
			class: "r",
			subclasses: [
				{ class: "one", subclasses: [{ class: first, subclasses: [kilonova] }] },
				{ class: "two", subclasses: [{ class: second, subclasses: [kilonova] }] },
			],
		});
		const moved = compareTaxonomies(readTaxonomy(tree("A", "B")), readTaxonomy(tree("C", "D"))).filter(
			(change) => change.kind === "moved",
		);
		expect(moved.map((change) => [change.before?.path[1], change.after?.path[1]])).toEqual([
			["one", "one"],
			["two", "two"],
		]);
	});

	it("accounts for every class of both versions exactly once", () => {
		const { tree } = fc.letrec<{ tree: Plain }>((tie) => ({
			tree: fc.record(
				{
					class: fc.constantFrom("a", "b", "c", "D"),
					"other names": fc.array(fc.constantFrom("a", "d"), { maxLength: 1 }),
					subclasses: fc.array(tie("tree"), { maxLength: 3 }),
				},
				{ requiredKeys: ["class"] },
			) as fc.Arbitrary<Plain>,
		}));
		fc.assert(
			fc.property(tree, tree, (before, after) => {
				const [older, newer] = [readTaxonomy(before), readTaxonomy(after)];
				const differences = compareTaxonomies(older, newer);
				const ids = new Set(newer.nodes.map((node) => node.id));
				const oldIds = new Set(older.nodes.map((node) => node.id));
				expect(differences.flatMap((change) => change.before?.id ?? []).sort()).toEqual(
					[...oldIds].filter((id) => !ids.has(id)).sort(),
				);
				const fresh = differences.flatMap((change) =>
					change.after && !oldIds.has(change.after.id) ? [change.after.id] : [],
				);
				expect(new Set(fresh)).toEqual(new Set([...ids].filter((id) => !oldIds.has(id))));
			}),
		);
	});
});

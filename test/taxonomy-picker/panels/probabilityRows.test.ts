import type { TaxonomyChoice } from "astropane/taxonomy-picker";
import { describe, expect, it } from "vitest";
import { setProbability, surenessRows } from "../../../src/taxonomy-picker/panels/probability/probabilityRows.js";
import { treesOf } from "../modelTrees.js";
import { choice, small } from "../trees.js";

const trees = treesOf([small], ["Source"]);
const rowsOf = (value: readonly TaxonomyChoice[], ...opened: string[]) =>
	surenessRows(trees, value, new Set(opened.map((path) => `5\nSource/${path}`)));
const set = (
	value: readonly TaxonomyChoice[],
	name: string,
	probability: number | null,
	mode: "independent" | "bounded" | "marginal" = "bounded",
	...opened: string[]
) => {
	const row = rowsOf(value, ...opened).find(({ position }) => trees[0]?.nodes[position?.node ?? -1]?.class === name);
	return setProbability(trees, value, row as NonNullable<typeof row>, probability, mode);
};
const numbers = (value: readonly TaxonomyChoice[]) => value.map((item) => [item.class, item.probability]);

describe("probabilities of classes", () => {
	it("are listed in the order of the tree, with their levels, unknown ones last", () => {
		const unknown = { taxonomyId: 5, id: "gone", class: "gone", path: [] };
		const rows = rowsOf([unknown, choice("Stellar", "Eclipsing", "Algol"), choice("Stellar")]);
		expect(rows.map(({ choice: item, level }) => [item?.class, level])).toEqual([
			["Stellar", 0],
			["Algol", 1],
			["gone", 0],
		]);
	});

	it("tell 0 from none, and a class that is denied offers no subclasses", () => {
		const rows = rowsOf(
			[{ ...choice("Stellar"), probability: 0 }, choice("Nonstellar"), { ...choice("kilonova"), probability: 7 }],
			"Stellar",
			"Nonstellar",
		);
		expect(rows.map(({ probability, hiddenSubclasses }) => [probability, hiddenSubclasses])).toEqual([
			[0, 0],
			[undefined, 0],
			[undefined, 0],
			[undefined, 0],
			[undefined, 0],
		]);
		expect(rows.map(({ choice: item }) => item?.class ?? "offered")).toEqual([
			"Stellar",
			"Nonstellar",
			"offered",
			"offered",
			"kilonova",
		]);
	});

	it("choose the classes above with what they need, but no hidden root", () => {
		const value = [choice("Stellar", "Eclipsing", "Algol")];
		expect(numbers(set(value, "Algol", 0.6))).toEqual([
			["Algol", 0.6],
			["Stellar", 0.6],
			["Eclipsing", 0.6],
		]);
		expect(numbers(set(value, "Algol", 0.6, "independent"))).toEqual([["Algol", 0.6]]);
	});

	it("choose an offered subclass once it gets a number", () => {
		const value = [{ ...choice("Stellar"), probability: 0.5 }];
		expect(numbers(set(value, "Eclipsing", 0.3, "bounded", "Stellar"))).toEqual([
			["Stellar", 0.5],
			["Eclipsing", 0.3],
		]);
	});

	it("take a number away, and keep the class", () => {
		const value = [{ ...choice("Stellar"), probability: 0.5 }];
		const next = set(value, "Stellar", null);
		expect(next).toEqual([choice("Stellar")]);
		expect(Object.keys(next[0] as object)).not.toContain("probability");
		expect(set(next, "Stellar", null)).toBe(next);
	});

	it("keep the two kilonovae apart", () => {
		const value = [choice("Nonstellar", "kilonova"), choice("kilonova")];
		const [first] = rowsOf(value);
		const next = setProbability(trees, value, first as NonNullable<typeof first>, 0.7, "independent");
		expect(next.map(({ id, probability }) => [id, probability])).toEqual([
			["Source/Nonstellar/kilonova", 0.7],
			["Source/kilonova", undefined],
		]);
	});
});

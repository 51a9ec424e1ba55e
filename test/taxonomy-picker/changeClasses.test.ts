import type { TaxonomyChoice } from "astropane/taxonomy-picker";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceOf, removeChoices, toggleChoice } from "../../src/taxonomy-picker/model/changeChoices.js";
import { addClasses, inheritPlaces, toggleClasses } from "../../src/taxonomy-picker/model/changeClasses.js";
import { choiceKey } from "../../src/taxonomy-picker/model/choices.js";
import { forEachChoice } from "../../src/taxonomy-picker/model/resolve.js";
import type { ClassPosition, PickerTree } from "../../src/taxonomy-picker/model/trees.js";
import { manyTaxonomies, treesOf } from "./modelTrees.js";
import { choice, small } from "./trees.js";

type Trees = readonly PickerTree[];
type Choices = readonly TaxonomyChoice[];

const trees = treesOf([small]);
const [tree] = trees as [PickerTree];
const at = (name: string): ClassPosition => ({
	tree: 0,
	node: tree.nodes.findIndex((node) => node.class === name),
});
const foreign: TaxonomyChoice = { taxonomyId: 99, id: "x", class: "x", path: ["x"] };

/** The slow obvious way: keys in lists. */
const naive = {
	choices: (all: Trees, classes: readonly ClassPosition[]) =>
		classes.map(({ tree: t, node }) => choiceOf(all[t] as PickerTree, node)),
	add(all: Trees, value: Choices, classes: readonly ClassPosition[]): Choices {
		const next = [...value];
		for (const item of naive.choices(all, classes))
			if (next.every((other) => choiceKey(other) !== choiceKey(item))) next.push(item);
		return next;
	},
	toggle(all: Trees, value: Choices, classes: readonly ClassPosition[]): Choices {
		const next = naive.add(all, value, classes);
		if (next.length > value.length) return next;
		const keys = naive.choices(all, classes).map(choiceKey);
		return value.filter((item) => !keys.includes(choiceKey(item)));
	},
	places(all: Trees, value: Choices): string[] {
		const places: string[] = [];
		// A copy, of which nothing is known.
		forEachChoice(
			all,
			value.map((item) => ({ ...item })),
			(item, t, node) => {
				places.push(`${choiceKey(item)} ${t} ${node}`);
			},
		);
		return places;
	},
};
const placesOf = (all: Trees, value: Choices): string[] => {
	const places: string[] = [];
	forEachChoice(all, value, (item, t, node) => {
		places.push(`${choiceKey(item)} ${t} ${node}`);
	});
	return places;
};

describe("choosing many classes", () => {
	it("adds each class once, and keeps the array where there is nothing to add", () => {
		const value = [choice("Stellar")];
		const both = addClasses(trees, value, [at("Nonstellar"), at("Stellar"), at("Nonstellar")]);
		expect(both).toEqual([choice("Stellar"), choice("Nonstellar")]);
		expect(addClasses(trees, value, [at("Stellar")])).toBe(value);
		expect(addClasses(trees, value, [])).toBe(value);
	});

	it("chooses all, then none, and never touches other classes", () => {
		const value = [foreign, choice("kilonova")];
		const all = toggleClasses(trees, value, [at("Stellar"), at("Nonstellar")]);
		expect(all).toEqual([...value, choice("Stellar"), choice("Nonstellar")]);
		expect(toggleClasses(trees, all, [at("Stellar"), at("Nonstellar")])).toEqual(value);
		expect(toggleClasses(trees, value, [])).toBe(value);
	});

	it("removes a class that another version has chosen", () => {
		const versions = treesOf([{ ...small, id: 4, version: "1.1" }, small]).filter(({ taxonomyId }) => taxonomyId === 5);
		const older = { ...choice("Stellar"), taxonomyId: 4 };
		expect(addClasses(versions, [older], [at("Stellar")])).toEqual([older]);
		expect(toggleClasses(versions, [older], [at("Stellar")])).toEqual([]);
	});

	it("chooses a class once where two taxonomies have the same id", () => {
		const twins = treesOf([small, { ...small, name: "Twin" }]);
		const classes = [at("Stellar"), { ...at("Stellar"), tree: 1 }];
		const once = toggleClasses(twins, [], classes);
		expect(once).toEqual([choice("Stellar")]);
		expect(toggleClasses(twins, once, classes)).toEqual([]);
	});

	it("agrees with keys in lists, and finds each class again, for any taxonomies and changes", () => {
		fc.assert(
			fc.property(
				manyTaxonomies,
				fc.array(fc.tuple(fc.constantFrom("add", "toggle", "one", "remove"), fc.array(fc.nat(60), { maxLength: 9 }))),
				(taxonomies, changes) => {
					const all = treesOf(taxonomies);
					const classes = all.flatMap((some, t) => some.nodes.map((_, node) => ({ tree: t, node })));
					let value: Choices = [foreign];
					let slow: Choices = [foreign];
					for (const [how, picked] of changes) {
						const some = picked.map((i) => classes[i % classes.length] as ClassPosition);
						if (how === "add") [value, slow] = [addClasses(all, value, some), naive.add(all, slow, some)];
						else if (how === "toggle") [value, slow] = [toggleClasses(all, value, some), naive.toggle(all, slow, some)];
						else {
							const before = value;
							const choices = naive.choices(all, some);
							const [first] = choices;
							const change = (from: Choices) =>
								how === "remove" ? removeChoices(from, choices) : first ? toggleChoice(from, first) : from;
							[value, slow] = [change(value), change(slow)];
							inheritPlaces(all, before, value);
						}
						expect(value).toEqual(slow);
						expect(placesOf(all, value)).toEqual(naive.places(all, slow));
						// As a host in control gives it back.
						expect(placesOf(all, [...value])).toEqual(naive.places(all, slow));
					}
				},
			),
			{ numRuns: 100 },
		);
	});

	it("finds the classes of a list that its owner has changed in place", () => {
		const value = [...addClasses(trees, [], [at("Stellar"), at("Nonstellar")])];
		expect(placesOf(trees, value)).toHaveLength(2);
		value.reverse();
		expect(placesOf(trees, value)).toEqual(naive.places(trees, value));
		value[0] = choice("kilonova");
		expect(placesOf(trees, value)).toEqual(naive.places(trees, value));
	});
});

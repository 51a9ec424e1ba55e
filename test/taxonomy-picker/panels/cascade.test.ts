import type { CascadeValue, TaxonomyChoice } from "astropane/taxonomy-picker";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceOf } from "../../../src/taxonomy-picker/model/changeChoices.js";
import type { ChosenMarks } from "../../../src/taxonomy-picker/model/modes.js";
import { forEachChoice } from "../../../src/taxonomy-picker/model/resolve.js";
import { rowKey } from "../../../src/taxonomy-picker/model/rows.js";
import type { PickerTree } from "../../../src/taxonomy-picker/model/trees.js";
import { cascadeMarks, toggleCascade } from "../../../src/taxonomy-picker/panels/cascade/cascade.js";
import { manyTaxonomies, treesOf } from "../modelTrees.js";
import { choice, small } from "../trees.js";

const trees = treesOf([small]);
const positionOf = (...path: string[]) => {
	const node = trees[0]?.nodes.findIndex(({ id }) => id === ["Source", ...path].join("/")) ?? -1;
	return { tree: 0, node };
};
const press = (value: readonly TaxonomyChoice[], path: string[], form: CascadeValue = "tops") =>
	toggleCascade(trees, value, [positionOf(...path)], form, null);
const names = (value: readonly TaxonomyChoice[]) => value.map((item) => item.class);
/** Where the classes of a value stand, and whether their ids say so. */
const placesOf = (all: readonly PickerTree[], value: readonly TaxonomyChoice[]) => {
	const places: unknown[] = [];
	forEachChoice(all, value, (_, ...place) => void places.push(place));
	return places;
};
/** The classes that are marked so. */
const marked = (marks: ChosenMarks, as: true | "mixed") =>
	trees.flatMap((tree, t) => tree.nodes.filter((_, node) => marks(t, node) === as).map((node) => node.class));

describe("cascade", () => {
	it("returns leaves, tops or all", () => {
		expect(names(press([], ["Stellar"], "leaves"))).toEqual(["Algol", "Beta Lyrae", "Cepheid", "RR Lyrae"]);
		expect(names(press([], ["Stellar"], "tops"))).toEqual(["Stellar"]);
		expect(names(press([], ["Stellar", "Eclipsing"], "all"))).toEqual(["Eclipsing", "Algol", "Beta Lyrae"]);
	});

	it("marks classes above as mixed, and as chosen once all below are", () => {
		const one = press([], ["Stellar", "Eclipsing", "Algol"]);
		const marks = cascadeMarks(trees, one);
		expect(marked(marks, true)).toEqual(["Algol"]);
		expect(marked(marks, "mixed")).toEqual(["Source", "Stellar", "Eclipsing"]);
		expect(names(press(one, ["Stellar", "Eclipsing", "Beta Lyrae"]))).toEqual(["Eclipsing"]);
	});

	it("reads a controlled value in any of the three forms", () => {
		for (const value of [
			[choice("Stellar", "Eclipsing")],
			[choice("Stellar", "Eclipsing", "Algol"), choice("Stellar", "Eclipsing", "Beta Lyrae")],
			[
				choice("Stellar", "Eclipsing", "Algol"),
				choice("Stellar", "Eclipsing", "Beta Lyrae"),
				choice("Stellar", "Eclipsing"),
			],
		])
			expect(marked(cascadeMarks(trees, value), true)).toEqual(["Eclipsing", "Algol", "Beta Lyrae"]);
	});

	it("splits a top when a class below it is taken out", () => {
		expect(names(press([choice("Stellar")], ["Stellar", "Pulsating", "Cepheid"]))).toEqual(["Eclipsing", "RR Lyrae"]);
		expect(press([choice("Stellar")], ["Stellar"])).toEqual([]);
	});

	it("leaves disabled classes, and those below them, as they are", () => {
		const isDisabled = ({ class: name }: { class: string }) => name === "Eclipsing";
		const toggle = (value: readonly TaxonomyChoice[]) =>
			toggleCascade(trees, value, [positionOf("Stellar")], "tops", isDisabled);
		expect(names(toggle([]))).toEqual(["Pulsating"]);
		const both = toggle([choice("Stellar", "Eclipsing", "Algol")]);
		expect(names(both)).toEqual(["Algol", "Pulsating"]);
		expect(names(toggle(both))).toEqual(["Algol"]);
		const locked = [choice("Nonstellar", "AGN")];
		expect(toggleCascade(trees, locked, [positionOf("Stellar", "Eclipsing")], "tops", isDisabled)).toBe(locked);
	});

	it("keeps choices of other taxonomies, and the objects of those that stay", () => {
		const foreign = { taxonomyId: 99, id: "x", class: "x", path: ["x"] };
		const agn = { ...choice("Nonstellar", "AGN"), probability: 0.4 };
		const next = press([foreign, agn], ["Stellar"]);
		expect(next[0]).toBe(foreign);
		expect(next).toContain(agn);
	});

	it("leaves a hidden root out of the value", () => {
		const hidden = treesOf([small], ["Source"]);
		const value = toggleCascade(hidden, [], [{ tree: 0, node: 0 }], "tops", null);
		expect(names(value)).toEqual(["Stellar", "Nonstellar", "kilonova"]);
	});

	it("agrees with leaves in a set, for any taxonomies and presses, in each form", () => {
		fc.assert(
			fc.property(
				manyTaxonomies,
				fc.array(fc.nat(40), { maxLength: 6 }),
				fc.constantFrom<CascadeValue>("leaves", "tops", "all"),
				(taxonomies, presses, form) => {
					const all = treesOf(taxonomies);
					const classes = all.flatMap((tree, t) => tree.nodes.map((_, node) => ({ tree: t, node })));
					const leavesBelow = ({ tree: t, node }: { tree: number; node: number }) => {
						const { end } = (all[t] as PickerTree).outline;
						return classes.filter(
							(other) =>
								other.tree === t &&
								other.node >= node &&
								other.node < (end[node] as number) &&
								end[other.node] === other.node + 1,
						);
					};
					const keyOf = ({ tree: t, node }: { tree: number; node: number }) => rowKey(all[t] as PickerTree, node);
					const chosen = new Set<string>();
					let value: readonly TaxonomyChoice[] = [];
					for (const at of presses) {
						const pressed = classes[at % classes.length] as { tree: number; node: number };
						const leaves = leavesBelow(pressed).map(keyOf);
						const isOn = leaves.every((key) => chosen.has(key));
						for (const key of leaves)
							if (isOn) chosen.delete(key);
							else chosen.add(key);
						value = toggleCascade(all, value, [pressed], form, null);
						const whole = classes.filter((item) => leavesBelow(item).every((leaf) => chosen.has(keyOf(leaf))));
						const marks = cascadeMarks(all, value);
						expect(classes.filter((item) => marks(item.tree, item.node) === true)).toEqual(whole);
						// Of a copy nothing is known: its classes are found.
						const copy = value.map((item) => ({ ...item }));
						const marksOfCopy = cascadeMarks(all, copy);
						for (const item of classes) expect(marks(item.tree, item.node)).toBe(marksOfCopy(item.tree, item.node));
						expect(placesOf(all, value)).toEqual(placesOf(all, copy));
						if (form === "all")
							expect(value).toEqual(whole.map(({ tree: t, node }) => choiceOf(all[t] as PickerTree, node)));
					}
				},
			),
			{ numRuns: 60 },
		);
	});
});

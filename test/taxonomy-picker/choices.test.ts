import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	choiceOf,
	removeChoices,
	replaceChoices,
	sameChoices,
	toggleChoice,
} from "../../src/taxonomy-picker/model/changeChoices.js";
import { choiceKey } from "../../src/taxonomy-picker/model/choices.js";
import { rowKey } from "../../src/taxonomy-picker/model/rows.js";
import { treesOf } from "./modelTrees.js";
import { choice, small } from "./trees.js";

const [a, b, c] = [choice("Stellar"), choice("Nonstellar"), choice("kilonova")] as const;
/** Values in which each class occurs once. */
const values = fc
	.uniqueArray(fc.constantFrom("A", "B", "C", "D", "E"))
	.map((names) => names.map((name) => choice(name)));
const anyChoice = fc.constantFrom("A", "B", "C", "D", "E").map((name) => choice(name));

describe("a choice", () => {
	it("has the key of its class, and the path that is drawn", () => {
		const [tree] = treesOf([small], ["Source"]) as [ReturnType<typeof treesOf>[number]];
		const chosen = choiceOf(tree, 1);
		expect(choiceKey(chosen)).toBe(rowKey(tree, 1));
		expect(chosen).toEqual({ taxonomyId: 5, id: "Source/Stellar", class: "Stellar", path: ["Stellar"] });
	});

	it("is compared by taxonomy and class, in order", () => {
		expect(sameChoices([a, b], [{ ...a, path: [] }, b])).toBe(true);
		expect(sameChoices([a, b], [b, a])).toBe(false);
		expect(sameChoices([a], [{ ...a, taxonomyId: 6 }])).toBe(false);
		expect(sameChoices([a], [a, b])).toBe(false);
	});
});

describe("changing a value", () => {
	it("replaces all choices by one, and keeps the array where that one is the only choice", () => {
		expect(replaceChoices([a, b], a)).toEqual([a]);
		const value = [a];
		expect(replaceChoices(value, { ...a })).toBe(value);
		expect(replaceChoices([], a)).toEqual([a]);
	});

	it("toggles a class: added at the end, or removed", () => {
		expect(toggleChoice([a], b)).toEqual([a, b]);
		expect(toggleChoice([a, b], { ...a })).toEqual([b]);
	});

	it("gives the same classes after toggling twice", () => {
		fc.assert(
			fc.property(values, anyChoice, (value, toggled) => {
				const twice = toggleChoice(toggleChoice(value, toggled), toggled);
				expect(twice.map(choiceKey).sort()).toEqual(value.map(choiceKey).sort());
			}),
		);
	});

	it("removes classes, also those that occur twice", () => {
		expect(removeChoices([a, b, a], [{ ...a }])).toEqual([b]);
		expect(removeChoices([a], [])).toEqual([a]);
		expect(removeChoices([a, b, c, b], [{ ...b }, { ...c }])).toEqual([a]);
		const value = [a, b];
		expect(removeChoices(value, value)).toEqual([]);
	});
});

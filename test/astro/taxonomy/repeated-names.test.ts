import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repeatedNames, SiblingNames } from "../../../src/astro/taxonomy/repeated-names.js";

const names = fc.array(fc.oneof(fc.constantFrom("", "Ia", "IA", "aI", "kilonova"), fc.string({ maxLength: 2 })), {
	maxLength: 60,
});

describe("names of classes, compared with naive counts", () => {
	it("are repeated where several classes have them", () => {
		fc.assert(
			fc.property(names, (list) => {
				const naive = new Set(list.filter((name, i) => list.indexOf(name) !== i));
				expect(repeatedNames(list.map((name) => ({ class: name })))).toEqual(naive);
			}),
			{ seed: 1 },
		);
	});

	it("are counted among siblings, few or many", () => {
		fc.assert(
			fc.property(names, (list) => {
				const siblings = new SiblingNames();
				list.forEach((name, i) => {
					expect(siblings.add(name)).toBe(list.slice(0, i + 1).filter((other) => other === name).length);
				});
			}),
			{ seed: 1 },
		);
	});

	it("that differ in case or order of letters are different", () => {
		expect([...repeatedNames(["ab", "ba", "AB", "ab"].map((name) => ({ class: name })))]).toEqual(["ab"]);
	});
});

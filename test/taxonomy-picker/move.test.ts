import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveFrom, parentRow, siblingRows, typeAhead } from "../../src/taxonomy-picker/model/move.js";
import type { Row } from "../../src/taxonomy-picker/model/rows.js";
import { manyTaxonomies, namesOf, rowsOf, treesOf } from "./modelTrees.js";
import { flat, other, small } from "./trees.js";

const trees = treesOf([small, other]);
const rows = rowsOf(trees);
const indexOf = (name: string) => namesOf(trees, rows).indexOf(name);
const nameAt = (index: number | null) => (index === null ? null : namesOf(trees, [rows[index] as Row])[0]);

describe("a move", () => {
	it("passes over headings", () => {
		expect(nameAt(moveFrom(rows, indexOf("kilonova"), "next", 10))).toBe("Things");
		expect(nameAt(moveFrom(rows, indexOf("Things"), "previous", 10))).toBe("kilonova");
		expect(nameAt(moveFrom(rows, indexOf("AGN"), "first", 10))).toBe("Source");
		expect(nameAt(moveFrom(rows, indexOf("Source"), "last", 10))).toBe("AGN");
	});

	it("stops at the ends", () => {
		expect(moveFrom(rows, indexOf("Source"), "previous", 10)).toBe(indexOf("Source"));
		expect(moveFrom(rows, rows.length - 1, "next", 10)).toBe(rows.length - 1);
		expect(moveFrom(rows, rows.length - 1, "page-down", 10)).toBe(rows.length - 1);
	});

	it("goes by pages of classes", () => {
		const many = rowsOf(treesOf([flat(100)]));
		expect(moveFrom(many, 10, "page-down", 7)).toBe(17);
		expect(moveFrom(many, 17, "page-up", 7)).toBe(10);
		expect(moveFrom(many, 3, "page-up", 7)).toBe(1);
	});

	it("always leads to a class, and there and back is where it began, but for the ends", () => {
		fc.assert(
			fc.property(manyTaxonomies, fc.nat(), (taxonomies, seed) => {
				const some = rowsOf(treesOf(taxonomies), 9);
				const classes = [...some.keys()].filter((i) => (some[i] as Row).node >= 0);
				const index = classes[seed % classes.length] as number;
				const next = moveFrom(some, index, "next", 3);
				expect(classes).toContain(next);
				if (next !== index) expect(moveFrom(some, next, "previous", 3)).toBe(index);
				else expect(index).toBe(classes.at(-1));
			}),
		);
	});
});

describe("relatives of a row", () => {
	it("are its parent, or none on the first level", () => {
		expect(nameAt(parentRow(rows, indexOf("Nonstellar")))).toBe("Source");
		expect(parentRow(rows, indexOf("Source"))).toBeNull();
		expect(parentRow(rows, indexOf("Things"))).toBeNull();
	});

	it("are its siblings, as the tree has them", () => {
		fc.assert(
			fc.property(manyTaxonomies, fc.integer({ min: 1, max: 6 }), (taxonomies, depth) => {
				const some = treesOf(taxonomies);
				const all = rowsOf(some, depth);
				const parentOf = ({ tree, node }: Row) => some[tree]?.outline.parent[node];
				all.forEach((row, index) => {
					if (row.node < 0) return;
					const naive = [...all.keys()].filter((i) => {
						const candidate = all[i] as Row;
						return candidate.node >= 0 && candidate.tree === row.tree && parentOf(candidate) === parentOf(row);
					});
					expect(siblingRows(all, index)).toEqual(naive);
					const parent = parentRow(all, index);
					expect(parent === null ? -1 : all[parent]?.node).toBe(parentOf(row));
				});
			}),
			{ numRuns: 50 },
		);
	});
});

describe("typing ahead", () => {
	const type = (from: string, text: string) => nameAt(typeAhead(trees, rows, indexOf(from), text));

	it("goes to the next class that begins with one letter, round the end", () => {
		expect(type("Source", "s")).toBe("Stellar");
		expect(type("Stellar", "s")).toBe("Source");
		expect(type("Stellar", "sss")).toBe("Source");
	});

	it("stays on a class that goes on matching several letters", () => {
		expect(type("Stellar", "st")).toBe("Stellar");
		expect(type("Source", "no")).toBe("Nonstellar");
	});

	it("ignores case, and the signs that the search ignores", () => {
		expect(type("Source", "KILO")).toBe("kilonova");
		const hyphened = treesOf([{ id: 1, name: "A", hierarchy: { class: "Root", subclasses: [{ class: "δ-Scuti" }] } }]);
		expect(typeAhead(hyphened, rowsOf(hyphened), 1, "deltas")).toBe(2);
	});

	it("prefers names with the letters as typed to names that are only spelt alike", () => {
		const subclasses = ["RRab", "RR Lyrae", "RR-c"].map((name) => ({ class: name }));
		const stars = treesOf([{ id: 1, name: "A", hierarchy: { class: "Root", subclasses } }]);
		const from = (index: number, text: string) => typeAhead(stars, rowsOf(stars), index, text);
		expect(from(2, "rr ")).toBe(3);
		expect(from(2, "rr l")).toBe(3);
		expect(from(2, "rr-")).toBe(4);
		expect(from(2, "rr c")).toBe(4);
	});

	it("takes a letter of two code units as one", () => {
		const fancy = treesOf([{ id: 1, name: "A", hierarchy: { class: "𝛿", subclasses: [{ class: "𝛿b" }] } }]);
		expect(typeAhead(fancy, rowsOf(fancy), 1, "𝛿")).toBe(2);
	});

	it("leads nowhere where no class begins so", () => {
		expect(type("Source", "x")).toBeNull();
		expect(type("Source", "-")).toBeNull();
	});
});

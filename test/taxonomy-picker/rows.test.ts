import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	findKey,
	nearestRow,
	openedAncestors,
	type Row,
	rowIndex,
	rowKey,
	visibleRows,
} from "../../src/taxonomy-picker/model/rows.js";
import type { PickerTree } from "../../src/taxonomy-picker/model/trees.js";
import { manyTaxonomies, namesOf, rowsOf, treesOf } from "./modelTrees.js";
import { other, small } from "./trees.js";

const trees = treesOf([small, other]);
const keyOf = (name: string) => {
	const tree = trees[0] as PickerTree;
	return rowKey(
		tree,
		tree.nodes.findIndex((node) => node.class === name),
	);
};

/** The rows by recursion: the slow, obvious way. */
function naiveRows(tree: PickerTree, depth: number): string[] {
	const rows: string[] = [];
	const add = (nodes: readonly number[], level: number) =>
		nodes.forEach((node, i) => {
			rows.push(`${node} at ${level}, ${i + 1} of ${nodes.length}`);
			if (level < depth) add(childrenOf(tree, node), level + 1);
		});
	add(childrenOf(tree, -1), 1);
	return rows;
}
const childrenOf = (tree: PickerTree, parent: number) =>
	[...tree.nodes.keys()].filter((node) => tree.outline.parent[node] === parent);

describe("the visible rows", () => {
	it("are a heading for each taxonomy and its open classes", () => {
		expect(namesOf(trees, rowsOf(trees))).toEqual([
			null,
			"Source",
			"Stellar",
			"Nonstellar",
			"kilonova",
			null,
			"Things",
			"AGN",
		]);
	});

	it("are those of a plain recursion", () => {
		fc.assert(
			fc.property(manyTaxonomies, fc.integer({ min: 1, max: 6 }), (taxonomies, depth) => {
				const some = treesOf(taxonomies);
				const rows = rowsOf(some, depth);
				some.forEach((tree, t) => {
					const texts = rows
						.filter((row) => row.tree === t && row.node >= 0)
						.map((row) => `${row.node} at ${row.level}, ${row.posinset} of ${row.setsize}`);
					expect(texts).toEqual(naiveRows(tree, depth));
				});
			}),
		);
	});

	it("follow what the user opened and closed rather than the depth", () => {
		const changed = new Map([
			[keyOf("Stellar"), true],
			[keyOf("Source"), true],
		]);
		const opened = visibleRows(trees.slice(0, 1), { depth: 1, changed });
		expect(namesOf(trees, opened)).toEqual([
			null,
			"Source",
			"Stellar",
			"Eclipsing",
			"Pulsating",
			"Nonstellar",
			"kilonova",
		]);
		expect(opened.map((row) => row.expanded)).toEqual([null, true, true, false, false, false, null]);
	});

	it("begin with the subclasses of a hidden root", () => {
		const hidden = treesOf([small], ["Source"]);
		expect(namesOf(hidden, rowsOf(hidden, 1))).toEqual([null, "Stellar", "Nonstellar", "kilonova"]);
		expect(rowsOf(hidden, 1)[1]).toMatchObject({ level: 1, posinset: 1, setsize: 3 });
	});

	it("are in a search the matches with their ancestors, counted among themselves", () => {
		const rows = rowsOf(trees, 2, "kilonova");
		expect(namesOf(trees, rows)).toEqual([null, "Source", "Nonstellar", "kilonova", "kilonova"]);
		expect(rows[3]).toMatchObject({ level: 3, posinset: 1, setsize: 1 });
	});

	it("are none for no tree", () => {
		expect(rowsOf([])).toEqual([]);
		expect(rowsOf(trees, 2, "xyzzy")).toEqual([]);
	});
});

describe("a row", () => {
	it("is found by tree and node as a plain search finds it", () => {
		fc.assert(
			fc.property(manyTaxonomies, fc.integer({ min: 1, max: 4 }), (taxonomies, depth) => {
				const some = treesOf(taxonomies);
				const rows = rowsOf(some, depth);
				some.forEach((tree, t) => {
					for (let node = -1; node <= tree.nodes.length; node++) {
						const naive = rows.findIndex((row) => row.tree === t && row.node === node);
						expect(rowIndex(rows, t, node)).toBe(naive);
					}
				});
				expect(rowIndex(rows, some.length, 0)).toBe(-1);
				expect(rowIndex(rows, Number.NaN, Number.NaN)).toBe(-1);
			}),
			{ numRuns: 50 },
		);
	});

	it("stands for a class in a closed one: the nearest ancestor that is visible", () => {
		const rows = rowsOf(trees);
		const nameAt = (key: string) => namesOf(trees, [rows[nearestRow(trees, rows, findKey(trees, key))] as Row])[0];
		expect(nameAt(keyOf("Algol"))).toBe("Stellar");
		expect(nameAt(keyOf("Source"))).toBe("Source");
		expect(nearestRow(trees, rows, null)).toBe(-1);
		expect(nearestRow(trees, [], { tree: 0, node: 0 })).toBe(-1);
	});
});

describe("a row's key", () => {
	it("leads back to its class, for every class of every tree", () => {
		fc.assert(
			fc.property(manyTaxonomies, (taxonomies) => {
				const some = treesOf(taxonomies);
				some.forEach((tree, t) => {
					for (const node of tree.nodes.keys()) expect(findKey(some, rowKey(tree, node))).toEqual({ tree: t, node });
				});
			}),
		);
	});

	it.each([null, "", "5", "5\nSource/Gone", "99\nSource"])("leads nowhere where no tree has it: %j", (key) => {
		expect(findKey(trees, key)).toBeNull();
	});

	it("opens the ancestors of its class, not the class itself", () => {
		expect([...openedAncestors(trees, [keyOf("Algol"), "5\nGone"]).keys()]).toEqual([
			keyOf("Eclipsing"),
			keyOf("Stellar"),
			keyOf("Source"),
		]);
	});
});

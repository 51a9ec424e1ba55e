import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANCESTOR, MATCH } from "../../src/taxonomy-picker/model/trees.js";
import { manyTaxonomies, searchIn, treesOf } from "./modelTrees.js";
import { other, small } from "./trees.js";

const trees = treesOf([small, other]);
const namesWith = (query: string, mark: number, some = trees) => {
	const search = searchIn(some, query);
	return some.flatMap((tree, t) =>
		tree.nodes.filter((_, node) => search?.marks[t]?.[node] === mark).map((node) => node.class),
	);
};

describe("a search in several trees", () => {
	it.each(["", "  ", "-./"])("is none for a query without letters: %j", (query) => {
		expect(searchIn(trees, query)).toBeNull();
	});

	it("marks matches and their ancestors", () => {
		expect(namesWith("kilonova", MATCH)).toEqual(["kilonova", "kilonova"]);
		expect(namesWith("kilonova", ANCESTOR)).toEqual(["Source", "Nonstellar"]);
	});

	it("counts the matches of all trees, and explains those of trees that have some", () => {
		expect(searchIn(trees, "AGN")).toMatchObject({ count: 2, relaxed: null });
		const search = searchIn(trees, "EB");
		expect(search?.explain[0]?.(search.best?.node ?? -1)).toMatchObject({ field: "alias", text: "EB" });
		expect(search?.explain[1]).toBeNull();
	});

	it("takes the best match of all trees, not of the first", () => {
		expect(searchIn(trees, "things")?.best).toEqual({ tree: 1, node: 0 });
	});

	it("shows near spellings only where no tree has an exact match", () => {
		const two = treesOf([
			{ id: 1, name: "A", hierarchy: { class: "Novae" } },
			{ id: 2, name: "B", hierarchy: { class: "Nouae" } },
		]);
		expect(searchIn(two, "Nouae")).toMatchObject({ count: 1, relaxed: null, best: { tree: 1, node: 0 } });
		expect(searchIn(two.slice(0, 1), "Nouae")).toMatchObject({ count: 1, relaxed: "letters" });
	});

	it("finds no hidden root", () => {
		const hidden = treesOf([small], ["Source"]);
		expect(searchIn(hidden, "Source")).toMatchObject({ count: 0, best: null, relaxed: null });
	});

	it("finds nothing in no tree", () => {
		expect(searchIn([], "Nova")).toMatchObject({ explain: [], marks: [], count: 0, relaxed: null, best: null });
	});

	it("marks exactly the ancestors of matches, and its best match is one", () => {
		const query = fc.constantFrom("nova", "i", "agn", "star", "novb", "xyz");
		fc.assert(
			fc.property(manyTaxonomies, query, (taxonomies, text) => {
				const some = treesOf(taxonomies);
				const search = searchIn(some, text);
				let count = 0;
				some.forEach((tree, t) => {
					const marks = search?.marks[t] as Uint8Array;
					const naive = new Uint8Array(tree.nodes.length);
					for (const node of tree.nodes.keys()) {
						if (marks[node] !== MATCH) continue;
						count++;
						naive[node] = MATCH;
						for (let up = tree.outline.parent[node] ?? -1; up >= 0; up = tree.outline.parent[up] ?? -1) {
							if (marks[up] !== MATCH) naive[up] = ANCESTOR;
						}
					}
					expect(marks).toEqual(naive);
				});
				expect(search?.count).toBe(count);
				const best = search?.best;
				if (best) expect(search.marks[best.tree]?.[best.node]).toBe(MATCH);
				else expect(count).toBe(0);
			}),
		);
	});
});

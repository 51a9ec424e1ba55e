import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANCESTOR, MATCH } from "../../src/taxonomy-picker/model/trees.js";
import { keptClasses, tagKey, tagKeys, tagsOf } from "../../src/taxonomy-picker/panels/tags/model.js";
import { searchIn, treesOf } from "./modelTrees.js";

describe("a tag", () => {
	it.each([
		["White Dwarf", "white-dwarf"],
		["pre-main sequence", "Pre-Main Sequence"],
		["δ Scuti", "delta Scuti"],
		["§", " § "],
	])("is the same in another spelling: %s, %s", (a, b) => {
		expect(tagKey(a)).toBe(tagKey(b));
		expect(tagKeys([a, b])).toHaveLength(1);
	});

	it.each([[[]], [[null, 5, {}, ""]], [["  "]]])("is none in %j", (tags) => {
		expect(keptClasses(treesOf([{ id: 1, name: "T", hierarchy: { class: "A" } }]), tags)).toBeNull();
	});
});

describe("tags", () => {
	const tag = fc.constantFrom("red", "Red", "blue", "white dwarf", "white-dwarf", "périodic", "");
	type Class = { class: string; tags: string[]; subclasses: Class[] };
	const hierarchy: fc.Memo<Class> = fc.memo((levels) =>
		fc.record({
			class: fc.constantFrom("Star", "Nova", "AGN"),
			tags: fc.array(tag, { maxLength: 3 }),
			subclasses: levels > 1 ? fc.array(hierarchy(), { maxLength: 3 }) : fc.constant([]),
		}),
	);
	const taxonomies = fc
		.array(hierarchy(3), { minLength: 1, maxLength: 2 })
		.map((all) => all.map((item, i) => ({ id: i, name: `T${i}`, hierarchy: item })));
	const spelt = (text: string) => text.toLowerCase().replace(/[ -]/g, "").normalize("NFKD").replace(/\p{M}/gu, "");

	it("keep and count what a plain search of all classes does, hidden roots aside", () => {
		fc.assert(
			fc.property(taxonomies, fc.array(tag, { minLength: 1, maxLength: 3 }), fc.boolean(), (some, chosen, hides) => {
				const trees = treesOf(some, hides ? ["Star"] : []);
				const wanted = chosen.filter((text) => text !== "").map(spelt);
				const kept = keptClasses(trees, chosen);
				expect(kept === null).toBe(wanted.length === 0);
				const counts = new Map<string, number>();
				trees.forEach((tree, t) => {
					tree.nodes.forEach((node, i) => {
						const isHidden =
							hides && tree.outline.parent[i] === -1 && node.class === "Star" && tree.outline.end[i] !== i + 1;
						const own = new Set(node.tags.filter((text) => text !== "").map(spelt));
						const isKept = !isHidden && wanted.every((text) => own.has(text));
						if (kept) expect(kept[t]?.[i]).toBe(isKept ? 1 : 0);
						if (isKept) for (const text of own) counts.set(text, (counts.get(text) ?? 0) + 1);
					});
				});
				const listed = tagsOf(trees, kept).filter(({ count }) => count > 0);
				expect(new Map(listed.map(({ label, count }) => [spelt(label), count]))).toEqual(counts);
				if (!kept) return;
				const search = searchIn(trees, "", kept);
				trees.forEach((tree, t) => {
					tree.nodes.forEach((_, i) => {
						const flags = kept[t] as Uint8Array;
						const isAbove = flags.subarray(i + 1, tree.outline.end[i]).includes(1);
						expect(search?.marks[t]?.[i]).toBe(flags[i] === 1 ? MATCH : isAbove ? ANCESTOR : 0);
					});
				});
			}),
			{ numRuns: 500, seed: 12 },
		);
	});
});

import { readTaxonomy, searchTaxonomy } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";
import { hostileValue, hostileWith, survives } from "../../setup/hostile.js";

const tdtax = readTaxonomy(tdtaxHierarchy);
const names = tdtax.nodes.flatMap((node) => [node.class, ...node.otherNames, ...node.tags]);
const nodes = new Set(tdtax.nodes);
const never = (value: unknown) => value as never;

/** What a user may type, paste or mistype: names, their parts, letters left out, joined by anything. */
const name = fc.constantFrom(...names);
const part = fc.oneof(
	name,
	fc.tuple(name, fc.nat(30)).map(([text, cut]) => text.slice(cut % (text.length + 1))),
	fc.tuple(name, fc.nat(30)).map(([text, at]) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1)),
	fc.constantFrom(
		"type",
		"star",
		"stars",
		"II",
		"1.9",
		"αCVn",
		"ß",
		"ﬁ",
		"İ",
		"\u0301",
		"\u0000",
		"-",
		"(",
		"\\",
		".*",
		" ",
	),
	fc.string({ unit: "grapheme", maxLength: 8 }),
	fc.string({ unit: "binary", maxLength: 8 }),
);
const typed = fc
	.tuple(fc.array(part, { maxLength: 5 }), fc.constantFrom(" ", "", "  ", "/", "-", ", "))
	.map(([parts, joint]) => parts.join(joint));
const endless = fc
	.tuple(
		fc.constantFrom("a", "1", " ", "II ", "e\u0301", "(", "type 1 ", "SN Ia ", "\u200b", "🌌"),
		fc.integer({ min: 1, max: 30_000 }),
	)
	.map(([text, count]) => text.repeat(count));
const options = fc.oneof(
	fc.record(
		{ limit: fc.oneof(fc.integer(), hostileValue), typos: hostileValue, synonyms: hostileWith(["dwarf nova", "x"]) },
		{ requiredKeys: [] },
	),
	hostileValue,
);

describe("searchTaxonomy", () => {
	it("never throws and never takes more than 50 ms for 10,000 queries", () => {
		const query = fc.oneof({ weight: 12, arbitrary: typed }, { weight: 1, arbitrary: endless });
		survives(fc.tuple(query), (text) => {
			if (!searchTaxonomy(tdtax, text).every(({ node }) => nodes.has(node))) throw new Error("a class of no taxonomy");
		});
	}, 60_000);
	it("never throws and never takes more than 50 ms for queries, options and taxonomies of any kind", () => {
		survives(
			fc.tuple(fc.oneof(typed, hostileValue), options),
			(query, asked) => searchTaxonomy(tdtax, never(query), never(asked)),
			3000,
		);
		const taxonomy = hostileWith(["class", "subclasses", "tags", "other names", "name", "links"]);
		survives(fc.tuple(taxonomy, typed), (hierarchy, query) => searchTaxonomy(readTaxonomy(hierarchy), query), 3000);
		for (const none of [null, undefined, 5, "x", [], {}, { nodes: 5 }, { nodes: [] }])
			expect(searchTaxonomy(never(none), "a")).toEqual([]);
	}, 60_000);
});

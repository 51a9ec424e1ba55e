import { readTaxonomy, searchTaxonomy } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { rankTaxonomy, searchRules } from "../../../src/astro/taxonomy/index.js";
import { searchSynonyms } from "../../../src/astro/taxonomy/search/synonyms.js";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";

const tdtax = readTaxonomy(tdtaxHierarchy);

/** Order, keys, kinds and stretches of a ranking. */
function resultOf(query: string, rules: typeof searchRules | null, synonyms?: Record<string, string>) {
	const ranking = rankTaxonomy(tdtax, query, { synonyms }, rules);
	return (
		ranking && {
			stage: ranking.stage,
			distance: ranking.distance,
			matches: Array.from(ranking.order, (node) => [
				node,
				ranking.keyOf(node),
				ranking.kindOf(node),
				...ranking.stretchesOf(node),
			]),
		}
	);
}

const texts = tdtax.nodes.flatMap((node) => [node.class, ...node.otherNames, ...node.tags]);
const words = [...texts, ...Object.keys(searchSynonyms)].flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
const slips = words.flatMap((word) => [`${word}s`, `${word.slice(1)}`, `${word}x`, word.toUpperCase()]);
const beginnings = words.flatMap((word) => Array.from(word, (_, i) => word.slice(0, i + 1)));
const queries = [...new Set([...words, ...slips, ...beginnings, "star", "stars", "binaries", "μ", "ı", "é", "", " "])];

describe("the first part of the search", () => {
	it("finds what the whole search finds, or leaves the query to it", () => {
		let plain = 0;
		for (const query of queries) {
			const result = resultOf(query, null);
			if (!result) continue;
			plain++;
			expect(result, query).toEqual(resultOf(query, searchRules));
		}
		expect(queries.length).toBeGreaterThan(5000);
		expect(plain).toBeGreaterThan(1500);
	});

	it.each(["lbv", "agn", "kilonova", "YSO", "tde"])("answers %s", (query) => {
		expect(resultOf(query, null)?.matches.length).toBe(searchTaxonomy(tdtax, query).length);
	});

	it.each([
		["a slip", "supernva"],
		["several words", "RR Lyrae"],
		["a hyphen", "II-P"],
		["a numeral", "iib"],
		["a digit", "91bg"],
		["a plural", "blazars"],
		["a word of kind", "star"],
		["a term that has a synonym", "quasar"],
	])("leaves %s to the rules: %s", (_, query) => {
		expect(resultOf(query, null)).toBeNull();
	});

	it("leaves every query to the rules where the host has synonyms", () => {
		expect(resultOf("agn", null, { agn: "Blazar" })).toBeNull();
	});
});

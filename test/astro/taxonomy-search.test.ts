import { readTaxonomy, searchTaxonomy, type TaxonomyMatch } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalize, normalizeForIndex } from "../../src/astro/taxonomy/search/letters.js";
import { nearAt } from "../../src/astro/taxonomy/search/rules/edit-distance.js";
import { tdtaxHierarchy } from "../../stories/data/tdtax.js";
import { durationOf } from "../setup/duration.js";

const tdtax = readTaxonomy(tdtaxHierarchy);
const find = (query: string) => searchTaxonomy(tdtax, query);
const classes = (query: string) => find(query).map((match) => match.node.class);
const marked = (match: TaxonomyMatch | undefined) => match?.ranges.map(([start, end]) => match.text.slice(start, end));

describe("searchTaxonomy on tdtax", () => {
	it.each([
		["LBV", "S Doradus"],
		["luminous blue", "S Doradus"],
		["II-P", "IIP"],
		["iip", "IIP"],
		["SNIIp", "II-pec"],
		["SNIIP", "IIP"],
		["SN 1a", "Ia"],
		["SN Ia", "Ia"],
		["1a", "Ia"],
		["type 2", "Type II"],
		["Anomalous", "Anomolous"],
		["RR lyrae ab", "RRab"],
		["δ Scuti", "Delta Scuti"],
		["delta sct", "Delta Scuti"],
		["Ib/c", "Ib/c"],
		["cephied", "Cepheid"],
		["supernova 91bg", "Ia-91bg"],
		["TDE", "Tidal Disruption Event"],
	])("finds, for %s, %s first", (query, expected) => {
		expect(classes(query)[0]).toBe(expected);
	});

	it("ranks IIP before II-pec for II-P", () => {
		const names = classes("II-P");
		expect(names.indexOf("IIP")).toBeLessThan(names.indexOf("II-pec"));
		expect(names).toContain("II-pec");
	});

	it("finds both kilonovae, with their paths", () => {
		expect(find("kilonova").map((match) => match.node.path.at(-2))).toEqual(["DNS", "NS-BH"]);
	});

	it("gives the field and the letters that matched", () => {
		const [doradus] = find("luminous blue");
		expect(doradus).toMatchObject({ field: "alias", text: "Luminous blue variable", kind: "prefix", distance: 0 });
		expect(marked(doradus)).toEqual(["Luminous blue"]);
		expect(find("black hole")[0]).toMatchObject({ field: "tag", text: "black hole", kind: "exact" });
		expect(marked(find("Anomalous")[0])).toEqual(["Anomolous"]);
		expect(marked(find("RR lyrae ab")[0])).toEqual(["RRab"]);
	});

	it("allows wrong letters only where nothing else matches", () => {
		expect(find("Anomalous")[0]).toMatchObject({ kind: "typo", distance: 1 });
		expect(find("Cepheid").every((match) => match.distance === 0)).toBe(true);
		expect(searchTaxonomy(tdtax, "Anomalous", { typos: false })).toEqual([]);
		expect(find("XYZ")).toEqual([]);
	});

	it("finds nothing for a query without letters", () => {
		expect(["", "  ", "-", "()"].map((query) => find(query).length)).toEqual([0, 0, 0, 0]);
	});

	it("returns at most `limit` matches, the first of all", () => {
		expect(searchTaxonomy(tdtax, "a", { limit: 3 })).toEqual(find("a").slice(0, 3));
		expect(searchTaxonomy(tdtax, "LBV", { fields: ["class"] })).toEqual([]);
	});

	it("finds each class first by its own name, each class by each alias", () => {
		for (const node of tdtax.nodes) {
			expect(
				classes(node.class)[0]
					?.toLowerCase()
					.replace(/[\s\-_./()]/g, ""),
			).toBe(node.class.toLowerCase().replace(/[\s\-_./()]/g, ""));
			for (const name of node.otherNames) expect(find(name).map((match) => match.node.id)).toContain(node.id);
		}
	});
});

describe("the order of matches", () => {
	const order = (query: string, hierarchy: unknown) =>
		searchTaxonomy(readTaxonomy(hierarchy), query).map((match) => match.node.class);
	const below = (...subclasses: unknown[]) => ({ class: "Root", subclasses });

	it("is exact name, beginning, word, inside, with tags last", () => {
		expect(
			order(
				"nova",
				below(
					{ class: "Supernova" },
					{ class: "x", tags: ["nova"] },
					{ class: "Dwarf nova" },
					{ class: "Nova-like" },
					{ class: "Nova" },
				),
			),
		).toEqual(["Nova", "Nova-like", "Dwarf nova", "Supernova", "x"]);
	});

	it("ranks class names before other names, and breaks ties by case", () => {
		expect(order("SN", below({ class: "a", "other names": ["SN"] }, { class: "sn" }, { class: "SN" }))).toEqual([
			"SN",
			"sn",
			"a",
		]);
	});

	it("keeps the order of the file among equals", () => {
		expect(order("t", below({ class: "Tb" }, { class: "Ta" }, { class: "Tc" }))).toEqual(["Tb", "Ta", "Tc"]);
	});
});

describe("searching, compared with a naive search", () => {
	const word = fc.string({ unit: fc.constantFrom(..."abAB12 -é·δ"), maxLength: 7 });
	const tree = fc
		.array(
			fc.record({
				class: word,
				"other names": fc.array(word, { maxLength: 2 }),
				tags: fc.array(word, { maxLength: 1 }),
			}),
			{ maxLength: 12 },
		)
		.map((subclasses) => readTaxonomy({ class: "q", subclasses }));

	/** Whether a text holds the needle where words begin, or, in a name, inside one word. */
	const holds = (text: string, needle: string, isTag: boolean): boolean => {
		const { text: plain, wordStarts } = normalize(text);
		const begins = (at: number) => ((wordStarts >>> at) & 1) === 1;
		return [...plain].some((_, at) => {
			if (!plain.startsWith(needle, at)) return false;
			if (begins(at)) return true;
			if (isTag || needle.length < 3) return false;
			return [...needle].every((_, i) => i === 0 || !begins(at + i));
		});
	};

	it("finds the same classes for a single word", () => {
		fc.assert(
			fc.property(
				tree,
				fc.string({ unit: fc.constantFrom(..."abAδ"), minLength: 1, maxLength: 4 }),
				(taxonomy, query) => {
					const needle = normalize(query).text;
					const naive = taxonomy.nodes.filter(
						(node) =>
							[node.class, ...node.otherNames].some((text) => holds(text, needle, false)) ||
							node.tags.some((text) => holds(text, needle, true)),
					);
					const matches = searchTaxonomy(taxonomy, query, { typos: false }).map((match) => match.node);
					expect(new Set(matches)).toEqual(new Set(naive));
				},
			),
			{ numRuns: 400, seed: 1 },
		);
	});

	it("marks letters that read like the query", () => {
		fc.assert(
			fc.property(tree, word, (taxonomy, query) => {
				for (const match of searchTaxonomy(taxonomy, query, { typos: false })) {
					for (const [start, end] of match.ranges) {
						expect(start).toBeLessThan(end);
						expect(end).toBeLessThanOrEqual(match.text.length);
					}
					// Other spellings of the query: of numerals, and without the e of a plural.
					if (["exact", "prefix", "word", "infix"].includes(match.kind) && !/[12é]/.test(query)) {
						expect(normalize(marked(match)?.join("") ?? "").text).toContain(normalize(query).text);
					}
				}
			}),
			{ numRuns: 400, seed: 1 },
		);
	});

	it("normalises for the index as for the highlights", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				const { text: plain, wordStarts, from, to } = normalize(text);
				expect(normalizeForIndex(text)).toMatchObject({ text: plain, wordStarts });
				expect(from).toHaveLength(plain.length);
				expect(to).toHaveLength(plain.length);
			}),
		);
	});

	it("computes the edit distance by its definition", () => {
		// optimal string alignment, written out plainly
		const distance = (a: string, b: string): number => {
			if (a === "" || b === "") return a.length + b.length;
			const options = [
				distance(a.slice(1), b) + 1,
				distance(a, b.slice(1)) + 1,
				distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
			];
			if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0])
				options.push(distance(a.slice(2), b.slice(2)) + 1);
			return Math.min(...options);
		};
		const short = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });
		fc.assert(
			fc.property(short, short, (query, text) => {
				const least = Math.min(
					...Array.from({ length: text.length + 1 }, (_, end) => distance(query, text.slice(0, end))),
				);
				expect(nearAt(query, text, 0, 2)?.distance ?? null).toBe(least <= 2 ? least : null);
			}),
			{ numRuns: 300 },
		);
	});
});

describe("searching 100,000 classes", () => {
	const taxonomy = readTaxonomy({
		class: "root",
		subclasses: Array.from({ length: 1000 }, (_, i) => ({
			class: `Group ${i}`,
			subclasses: Array.from({ length: 99 }, (_, j) => ({
				class: `Class ${i}-${j}`,
				"other names": [`alias ${i} ${j}`],
			})),
		})),
	});

	it("answers each key within the time between two keys", () => {
		searchTaxonomy(taxonomy, "warm up");
		for (const query of ["c", "cl", "class 5", "class 555-1", "alias 999 98", "clsas 555"]) {
			// generous: an accidental square is slower
			expect(durationOf(() => searchTaxonomy(taxonomy, query, { limit: 300 }), 2000)).toBeLessThan(2000);
		}
	});
});

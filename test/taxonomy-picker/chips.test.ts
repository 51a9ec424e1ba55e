import type { Taxonomy, TaxonomyChoice } from "astropane/taxonomy-picker";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTrees } from "../../src/taxonomy-picker/model/reading/readTrees.js";
import { chipLabel, chipsOf } from "../../src/taxonomy-picker/model/texts/chips.js";
import { rowPlace, spelledOutName } from "../../src/taxonomy-picker/model/texts/texts.js";
import { languageOf } from "../../src/text/index.js";
import { readingCode } from "./modelTrees.js";

const english = languageOf(undefined);
const supernovae = { class: "SN", subclasses: [{ class: "Ia" }, { class: "Ib-pec", "other names": ["Ib-p"] }] };
const row = (id: number, name: string, more: Partial<Taxonomy> = {}): Taxonomy => ({
	id,
	name,
	version: String(id),
	hierarchy: supernovae,
	...more,
});
const ia = (taxonomyId: unknown, more = {}) =>
	({ taxonomyId, id: "SN/Ia", class: "Ia", path: ["SN", "Ia"], ...more }) as TaxonomyChoice;
const treesIn = (taxonomies: readonly Taxonomy[], latestOnly = true) =>
	readTrees(taxonomies, { groupIds: null, latestOnly, hiddenRoots: null }, readingCode).trees;
const labels = (taxonomies: readonly Taxonomy[], value: readonly TaxonomyChoice[], latestOnly?: boolean) =>
	chipsOf(english, treesIn(taxonomies, latestOnly), value).map((chip) => chip.label);

describe("the label of a chosen class", () => {
	it("has the taxonomy where the same name is chosen in another one", () => {
		const taxonomies = [row(1, "Sitewide"), row(2, "Scope")];
		expect(labels(taxonomies, [ia(1), ia(2)])).toEqual(["Ia · Sitewide", "Ia · Scope"]);
		expect(labels(taxonomies, [ia(1), ia(9)])).toEqual(["Ia · Sitewide", "Ia · Taxonomy 9"]);
		expect(labels(taxonomies, [ia(1)])).toEqual(["Ia"]);
	});

	it("has the version where the same class is chosen in another one", () => {
		const versions = [row(1, "Sitewide"), row(2, "Sitewide")];
		expect(labels(versions, [ia(1), ia(2)], false)).toEqual(["Ia · Sitewide · 1", "Ia · Sitewide · 2"]);
	});

	it("has the class above, and the number among siblings, of an ambiguous name", () => {
		const hierarchy = {
			class: "Source",
			subclasses: [
				{ class: "DNS", subclasses: [{ class: "kilonova" }] },
				{ class: "NS-BH", subclasses: [{ class: "kilonova" }] },
				{ class: "Twin" },
				{ class: "Twin" },
			],
		};
		const at = (id: string) => ({ taxonomyId: 1, id: `Source/${id}`, class: id, path: [] });
		const kilonovae = ["DNS/kilonova", "NS-BH/kilonova"].map((id) => ({ ...at(id), class: "kilonova" }));
		const twins = ["Twin", "Twin~2"].map((id) => ({ ...at(id), class: "Twin" }));
		expect(labels([row(1, "S", { hierarchy })], [...kilonovae, ...twins])).toEqual([
			"kilonova (DNS)",
			"kilonova (NS-BH)",
			"Twin (Source, 1 of 2)",
			"Twin (Source, 2 of 2)",
		]);
		const [tree] = treesIn([row(1, "S", { hierarchy: [{ class: "A" }, { class: "A" }] })]);
		if (!tree) throw new Error("expected a tree");
		expect([rowPlace(english, tree, 0), rowPlace(english, tree, 1)]).toEqual(["1 of 2", "2 of 2"]);
	});

	it("is read from the taxonomy where the choice has no name", () => {
		expect(labels([row(1, "S")], [ia(1, { class: undefined })])).toEqual(["Ia"]);
		expect(labels([row(1, "S")], [ia(1, { class: "" })])).toEqual(["Ia"]);
		expect(labels([row(1, "S")], [ia(1, { class: undefined, id: "SN/Gone" })])).toEqual(["SN/Gone"]);
		expect(labels([row(1, "S")], [{} as TaxonomyChoice])).toEqual(["class without a name"]);
	});

	it("is never empty, for any value", () => {
		const choices = fc.array(fc.dictionary(fc.constantFrom("taxonomyId", "id", "class", "path"), fc.anything()), {
			maxLength: 4,
		});
		const trees = treesIn([row(1, "S"), row(2, "T")]);
		fc.assert(
			fc.property(choices, (value) => {
				const chosen = value as unknown as TaxonomyChoice[];
				for (const chip of chipsOf(english, trees, chosen)) expect(chip.label).not.toBe("");
				for (const choice of chosen) expect(chipLabel(english, trees, chosen, choice)).not.toBe("");
			}),
			{ numRuns: 1000, seed: 10 },
		);
	});
});

describe("a class that was chosen in another version", () => {
	const versions = [row(1, "Fritz", { isLatest: false }), row(2, "Fritz", { isLatest: true })];
	const chips = (choice: TaxonomyChoice, taxonomies = versions) => chipsOf(english, treesIn(taxonomies), [choice]);
	const old = (name: string, id = `Elsewhere/${name}`) => ({ taxonomyId: 1, id, class: name, path: [] });

	it.each([
		["by its path", ia(1), null],
		["by its name at another path", old("Ia"), null],
		["by another name", old("Ib-p"), "Ib-pec"],
		["by a name in another spelling", old("IB P"), "Ib-pec"],
		["by a taxonomy id as text", ia("1"), null],
		["in the same version", { ...old("Ib-p"), taxonomyId: 2 }, "Ib-pec"],
	])("is found %s", (_, choice, presentName) => {
		expect(chips(choice)).toMatchObject([{ isKnown: true, presentName }]);
	});

	it("is not found by a name that several classes have, or in another taxonomy", () => {
		const subclasses = [
			{ class: "A", "other names": ["X"] },
			{ class: "B", "other names": ["X"] },
		];
		const ambiguous = [
			versions[0] as Taxonomy,
			row(2, "Fritz", { hierarchy: { class: "SN", subclasses }, isLatest: true }),
		];
		expect(chips(old("X"), ambiguous)).toMatchObject([{ isKnown: false }]);
		expect(chips(ia(9))).toMatchObject([{ isKnown: false }]);
		expect(chips(old("Gone"))).toMatchObject([{ isKnown: false }]);
	});
});

describe("the other name beside a class", () => {
	const note = (name: string, ...otherNames: string[]) => {
		const [tree] = treesIn([row(1, "S", { hierarchy: { class: name, "other names": otherNames } })]);
		return spelledOutName(tree?.nodes[0] as Parameters<typeof spelledOutName>[0]);
	};
	it.each([
		["S Doradus", ["LBV", "Luminous Blue Variable"], "Luminous Blue Variable"],
		["AGN", ["Active Galactic Nucleus"], "Active Galactic Nucleus"],
		["Ia", ["Ia-p", "SN Ia"], null],
		["Ib", ["SN Ib"], null],
		["RR Lyrae", ["RRLyrae stars"], null],
		["W UMa", ["EW"], null],
		["BY", ["UGSU", "1234", "Sol\nAlpha"], "Sol\nAlpha"],
		["Cyg", ["ÄÖÜÅ", "δέλτα ab", "Ångström"], "δέλτα ab"],
	])("of %s, of %j, is %j", (name, otherNames, expected) => {
		expect(note(name, ...otherNames)).toBe(expected);
	});
});

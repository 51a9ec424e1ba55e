import { lineGroups } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLines, foundText } from "../../src/spectrum-viewer/model/lines/findLines.js";
import { english, languageOf } from "../../src/text/index.js";
import { durationOf } from "../setup/duration.js";

describe("findLines", () => {
	const names = lineGroups.map((group) => group.name);
	const labels = (query: string, among?: ReadonlySet<string>) =>
		findLines(lineGroups, query, among).flatMap(({ group: g, lines }) => lines.map((i) => g.lines[i]?.label));
	const groupsFor = (query: string) => findLines(lineGroups, query).map((found) => found.group.name);

	it.each(["oxygen", "O", "Oxygen "])("finds all lines of an element by name or symbol: %s", (query) => {
		const found = labels(query);
		expect(found).toEqual(expect.arrayContaining(["[O III] 5007", "O I 7774", "[O II] 3726", "O₂ A"]));
		expect(found.every((label) => /^\[?O[₂ ]/.test(label ?? ""))).toBe(true);
	});
	it("finds the series of hydrogen under hydrogen, without helium", () => {
		expect(labels("hydrogen")).toEqual(expect.arrayContaining(["Hα", "Lyα", "Pa δ", "H13"]));
		expect(labels("H").some((label) => label?.startsWith("He"))).toBe(false);
		expect(labels("He").every((label) => label?.startsWith("He"))).toBe(true);
	});
	it("finds ions with and without brackets and blanks", () => {
		for (const query of ["O III", "oiii", "OIII"])
			expect(labels(query)).toEqual(expect.arrayContaining(["[O III] 5007", "O III 3759"]));
		expect(labels("[O III]")).toContain("[O III] 5007");
		expect(labels("[O III]")).not.toContain("O III 3759");
		expect(labels("N I")).not.toContain("N II 5680");
	});
	it.each(["halpha", "h alpha", "H-alpha", "Hα", "Ha"])("finds Hα however it is spelled: %s", (query) => {
		expect(new Set(labels(query))).toEqual(new Set(["Hα"]));
	});
	it("finds a series of hydrogen by its name", () => {
		expect(labels("lyman alpha")).toContain("Lyα");
		expect(labels("Paschen delta")).toContain("Pa δ");
	});
	it.each(["5007", "5006.8", "500.7 nm", "0.5007um", "0.5007 µm", "5007 Å", "5008.2"])(
		"finds a wavelength: %s",
		(query) => {
			expect(labels(query)).toContain("[O III] 5007");
			expect(labels(query)).not.toContain("[O III] 4959");
		},
	);
	it.each(["4900-5100", "4900..5100 Å", "490 – 510 nm", "490-510nm", "0.49 to 0.51 µm", "5100-4900"])(
		"finds a range: %s",
		(query) => {
			const found = findLines(lineGroups, query).flatMap(({ group: g, lines }) => lines.map((i) => g.lines[i]));
			expect(found.map((line) => line?.label)).toEqual(expect.arrayContaining(["[O III] 4959", "[O III] 5007"]));
			for (const line of found) {
				expect(line?.vacuum).toBeGreaterThanOrEqual(4900);
				expect(line?.air).toBeLessThanOrEqual(5100);
			}
		},
	);
	it.each([
		["O3", "O III"],
		["[O3]", "[O III]"],
		["Fe 2", "Fe II"],
		["nitrogen ii", "N II"],
		["Oxygen III", "O III"],
		["he1", "He I"],
	])("reads ions as they are written elsewhere: %s", (query, usual) => {
		expect(labels(query)).toEqual(labels(usual));
		expect(labels(query).length).toBeGreaterThan(2);
	});
	it("finds O II and molecular oxygen for O2", () => {
		expect(labels("O2")).toEqual(expect.arrayContaining(["[O II] 3726", "O II 4649", "O₂ A"]));
	});
	it.each([
		["ha", ["Hα"]],
		["hb", ["Hβ"]],
		["lya", ["Lyα"]],
		["Ly b", ["Lyβ"]],
		["hydrogen alpha", ["Hα"]],
		["CaK", ["Ca II K"]],
		["Ca H", ["Ca II H", "CaH 6385", "CaH 6750"]],
		["NaD", ["Na I D₂", "Na I D₁"]],
		["Mg b", ["Mg I 5167", "Mg I 5173", "Mg I 5184"]],
		["λ5007", ["N II 5005", "[O III] 5007"]],
		["[O III] λλ4959, 5007", ["[O III] 4959", "N II 5005", "[O III] 5007"]],
		["5,007 Å", ["N II 5005", "[O III] 5007"]],
		["500,7 nm", ["N II 5005", "[O III] 5007"]],
		["oxygen 5000 ± 10", ["[O III] 5007"]],
	])("finds what people call %s", (query, expected) => {
		expect(new Set(labels(query))).toEqual(new Set(expected));
	});
	it.each([
		["Si II 6355", ["Si II 6347", "Si II 6371"]],
		["6355", ["Si II 6347", "Si II 6371"]],
		["SiII6355", ["Si II 6347", "Si II 6371"]],
		["silicon 635.5 nm", ["Si II 6347", "Si II 6371"]],
		["Si II 5972", ["Si II 5958", "Si II 5979"]],
		["Si II 4130", ["Si II 4128", "Si II 4131"]],
		["S II W", ["S II 5433", "S II 5454", "S II 5606", "S II 5640", "S II 5647"]],
		["Ca II H&K", ["Ca II K", "Ca II H"]],
		["CaII H+K", ["Ca II K", "Ca II H"]],
		["Ca H and K", ["Ca II K", "Ca II H"]],
		["Ca II NIR", ["Ca II 8498", "Ca II 8542", "Ca II 8662"]],
		["Ca II IR triplet", ["Ca II 8498", "Ca II 8542", "Ca II 8662"]],
		["CaT", ["Ca II 8498", "Ca II 8542", "Ca II 8662"]],
		["[Ca II] 7300", ["[Ca II] 7292", "[Ca II] 7324"]],
		["O I triplet", ["O I 7772", "O I 7774", "O I 7775"]],
		["[O II] 3727", ["[O II] 3726", "[O II] 3729"]],
		["Bowen blend", ["N III 4634", "N III 4641", "C III 4647", "C III 4650", "C III 4651"]],
		["C IV 1549", ["C IV 1548", "C IV 1550"]],
		["Na D", ["Na I D₁", "Na I D₂"]],
	])("finds a blend by its name: %s", (query, expected) => {
		expect(new Set(labels(query))).toEqual(new Set(expected));
	});
	it.each([
		["He I 1.083", "He I 1.083 um", "He I 10830"],
		["Pa beta 1.282", "Pa beta 1.282 um", "Pa β"],
		["Br gamma 2.166", "Br gamma 2.166 µm", "Br γ"],
		["[Fe II] 1.644", "[Fe II] 1.644 um", "[Fe II] 16436"],
		["[Fe II] 1.257", "[Fe II] 1.257 µm", "[Fe II] 12567"],
		["Pa alpha 1.875", "Pa α 1.875 µm", "Pa α"],
		["He I 1083", "He I 1083 nm", "He I 10830"],
		["Pa β 1282", "Pa β 1282 nm", "Pa β"],
	])("reads micrometres and nanometres after a name: %s", (query, withUnit, line) => {
		expect(labels(query)).toEqual(labels(withUnit));
		expect(new Set(labels(query))).toEqual(new Set([line]));
	});
	it.each([
		["nickel", /^\[?Ni /],
		["silicon", /^\[?Si /],
		["nitrogen i", /^\[?N I\]? /],
		["sulphur i", /^\[?S I\]? /],
		["carbon", /^\[?C[₂ ]/],
		["lithium", /^Li I /],
		["Li", /^Li I /],
		["Li 6708", /^Li I 6707/],
		["chlorine", /^\[?Cl /],
		["argon iv", /^\[?Ar IV\]? /],
	])("finds an element by its full name, and no other: %s", (query, pattern) => {
		expect(labels(query).length).toBeGreaterThan(0);
		for (const label of labels(query)) expect(label).toMatch(pattern);
	});
	it.each([
		["TiO", /^TiO /],
		["titanium oxide", /^TiO /],
		["TiO 7054", /^TiO 7054$/],
		["VO", /^VO /],
		["MgH", /^MgH /],
		["swan", /^C₂ /],
		["C2 5165", /^C₂ 5165$/],
		["G band", /^G band/],
		["CN", /^CN /],
	])("finds molecules: %s", (query, pattern) => {
		expect(labels(query).length).toBeGreaterThan(0);
		for (const label of labels(query)) expect(label).toMatch(pattern);
	});
	it.each([
		"5".repeat(20_000),
		"1 ".repeat(10_000),
		"λ".repeat(20_000),
		"a-".repeat(10_000),
		"(".repeat(20_000),
		"1e".repeat(9_000),
	])("answers a pasted text of thousands of characters at once", (query) => {
		expect(findLines(lineGroups, query)).toEqual([]);
		expect(durationOf(() => findLines(lineGroups, query))).toBeLessThan(50);
	});
	it("finds series and groups by the names of Balmer and others", () => {
		expect(labels("balmer")).toEqual(expect.arrayContaining(["Hα", "H13"]));
		expect(labels("balmer").every((label) => /^H[^e]/.test(label ?? ""))).toBe(true);
		expect(groupsFor("wolf-rayet")).toEqual(["WR WN", "WR WC/O"]);
	});
	it("bounds the tolerance of a wavelength with few digits", () => {
		const found = findLines(lineGroups, "1 micron").flatMap(({ group: g, lines }) => lines.map((i) => g.lines[i]));
		expect(found.length).toBeGreaterThan(0);
		for (const line of found) expect(Math.abs((line?.air ?? 0) - 10_000)).toBeLessThanOrEqual(100);
	});
	it("combines a name with a wavelength or a range", () => {
		expect(labels("iron 4900-5100")).toContain("Fe II 4924");
		expect(labels("iron 4900-5100")).not.toContain("[O III] 5007");
		expect(new Set(labels("Fe II 5169"))).toEqual(new Set(["Fe II 5169"]));
		expect(labels("H13")).toEqual(["H13"]);
		expect(labels("Na I D1")).toContain("Na I D₁");
	});
	it("finds groups by name and section", () => {
		expect(groupsFor("Tellurics-1")).toEqual(["Tellurics-1"]);
		expect(groupsFor("wolf")).toEqual(["WR WN", "WR WC/O"]);
		expect(groupsFor("galaxy")).toEqual(expect.arrayContaining(["Galaxy", "Galaxy emission"]));
	});
	it("finds all lines for an empty query and none for nonsense, and never throws", () => {
		expect(groupsFor("  ")).toEqual(names);
		expect(groupsFor("xyzzy")).toEqual([]);
		fc.assert(
			fc.property(fc.string(), (query) => void findLines(lineGroups, query)),
			{ seed: 43 },
		);
	});
	it("finds only lines in view if asked to", () => {
		expect(labels("oxygen", new Set(["[O III]/[O III] 5007"]))).toEqual(["[O III] 5007"]);
	});
	it("finds each line by its own label and by its own wavelength", () => {
		for (const g of lineGroups) {
			g.lines.forEach((line, i) => {
				for (const query of [line.label, `${line.air.toFixed(1)} Å`, `${(line.air / 10).toFixed(2)} nm`]) {
					const found = findLines([g], query)[0];
					expect(found?.lines, `${g.name}: ${query}`).toContain(i);
				}
			});
		}
	});
});

describe("foundText", () => {
	const found = findLines(lineGroups, "Hα");
	it("counts lines and groups", () => {
		expect(foundText(found, "Hα", false, english)).toMatch(/^\d+ lines in \d+ groups$/);
		expect(foundText([], "", true, english)).toBe("No line of these lists is in view.");
	});
	it("quotes the query that found nothing, with an example of one that does", () => {
		expect(foundText([], "xyz", true, english)).toMatch(/^No line or group in view answers "xyz"; try an element/);
	});
	it("takes the words of the host", () => {
		const language = languageOf({
			linesFound: (lines: string, groups: string) => `${lines} Linien, ${groups} Gruppen`,
		});
		expect(foundText(found, "Hα", false, language)).toMatch(/^\d+ Linien, \d+ Gruppen$/);
	});
});

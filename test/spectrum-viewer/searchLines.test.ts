import { lineGroups } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { searchLines } from "../../src/spectrum-viewer/model/lines/searchLines.js";

describe("searchLines", () => {
	const first = (query: string) => searchLines(lineGroups, query).map(({ line }) => line.label)[0];
	it.each([
		["Ha", "Hα"],
		["hb", "Hβ"],
		["halpha", "Hα"],
		["H alpha", "Hα"],
		["lya", "Lyα"],
		["5007", "[O III] 5007"],
		["[oiii]", "[O III] 5007"],
		["oiii 5007", "[O III] 5007"],
		["656.3 nm", "Hα"],
		["silicon 6300-6400", "Si II 6347"],
		["k", "Ca II K"],
		["o", "[O III] 5007"],
		["civ", "C IV 1548"],
	])("finds the line of “%s” as the list of lines does", (query, label) => expect(first(query)).toBe(label));
	it("finds neither lines that do not move nor names that no line has", () => {
		expect(searchLines(lineGroups, "telluric")).toEqual([]);
		expect(searchLines(lineGroups, "no such line")).toEqual([]);
	});
});

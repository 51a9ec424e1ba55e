import { readTaxonomy, searchTaxonomy } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";

const tdtax = readTaxonomy(tdtaxHierarchy);
const classes = (query: string, taxonomy = tdtax) => searchTaxonomy(taxonomy, query).map((match) => match.node.class);

describe("a query with a slip", () => {
	it.each([
		["cataclysmic variable", "cataclysmic variables", "Cataclysmic"],
		["Cepheid variable", "Cepheid variables", "Cepheid"],
		["IIn supernova", "IIn supernvoa", "IIn"],
		["RRab variable", "RRab variabel", "RRab"],
		["U Gem cataclysmic", "U Gem cataclismic", "U Gem"],
		["eruptive variable UV Ceti", "eruptive vairable UV Ceti", "UV Ceti"],
		["rotating BY Draconis", "rotatign BY Draconis", "BY Dra"],
		["pulsating Mira", "pulsatnig Mira", "Mira"],
	])("finds first what %j finds: %j", (right, slip, name) => {
		expect([classes(right)[0], classes(slip)[0]]).toEqual([name, name]);
	});
});

describe("the name of a star that a class is called after", () => {
	it.each([
		["GW Virginis", "GW VIr"],
		["HW Virginis", "HW Vir"],
		["W Virginis", "W Vir"],
		["AM Herculis", "AM Her"],
		["BL Herculis", "BL Her"],
		["ER Ursae Majoris", "ER U Maj"],
		["SU Ursae Majoris", "SU UMaj"],
		["W Ursae Majoris", "W Ursae Maj"],
		["AM Canum Venaticorum", "AM CVn"],
		["RS Canum Venaticorum", "RS CVn"],
		["Alpha2 Canum Venaticorum", "Alpha2 CVn"],
		["FK Comae Berenices", "FK Comae Bern"],
		["SX Phoenicis", "SX Phe"],
		["VY Sculptoris", "VY Scl"],
	])("finds %s in the full form of its constellation", (query, name) => {
		expect(classes(query)[0]).toBe(name);
	});
	it.each(["magnetar", "EXor", "QX Virginis", "ZZ Herculis"])("finds no other star for %s", (query) => {
		expect(classes(query)).toEqual([]);
	});
});

describe("a query with a generic noun", () => {
	it.each([
		["Wolf-Rayet star", "Wolf-Rayet"],
		["Wolf-Rayet stars", "Wolf-Rayet"],
		["T Tauri stars", "T Tauri"],
		["RR Lyrae stars", "RR Lyrae"],
		["Mira star", "Mira"],
		["delta Scuti stars", "Delta Scuti"],
		["gamma Doradus star", "Gamma Doradus"],
		["AM Her stars", "AM Her"],
		["FU Orionis stars", "FU Ori"],
		["BL Lac object", "BL Lac"],
		["Seyfert galaxy", "Seyfert"],
		["Seyfert galaxies", "Seyfert"],
		["contact binaries", "W Ursae Maj"],
		["slowly pulsating B star", "SPB"],
		["pulsating stars", "Pulsating"],
		["Beta Cephei variables", "Beta Cephei"],
		["Algol systems", "Algol"],
	])("finds, for %s, %s first", (query, name) => {
		expect(classes(query)[0]).toBe(name);
	});
});

describe("a short query", () => {
	it.each([
		["dwarf nova", "U Gem"],
		["dwarf novae", "U Gem"],
		["AGN type 1", "AGN"],
		["Be stars", "Be"],
		["EB", "Beta Lyrae"],
	])("of %s is not answered by letters inside other words, but by %s first", (query, name) => {
		expect(classes(query)[0]).toBe(name);
	});
	it.each([
		["AGN type 1", "UV Ceti"],
		["agn", "FU Ori"],
		["BL Lac", "NS-BH"],
		["EB", "FK Comae Bern"],
	])("of %s does not list %s", (query, wrong) => {
		expect(classes(query)).not.toContain(wrong);
	});
});

describe("numerals", () => {
	const types = readTaxonomy({
		class: "x",
		subclasses: ["Seyfert 1", "Seyfert 1.9", "Seyfert 2", "Type III burst", "Type IV burst", "Population II"].map(
			(name) => ({ class: name }),
		),
	});
	it.each([
		["Seyfert II", "Seyfert 2"],
		["Seyfert I", "Seyfert 1"],
		["seyfert ii", "Seyfert 2"],
		["Seyfert 1.9", "Seyfert 1.9"],
		["type 3 burst", "Type III burst"],
		["type 4 burst", "Type IV burst"],
		["population 2", "Population II"],
	])("match in Roman and in Arabic: %s is exactly %s", (query, name) => {
		expect(searchTaxonomy(types, query)[0]).toMatchObject({ kind: "exact", distance: 0, node: { class: name } });
	});
});

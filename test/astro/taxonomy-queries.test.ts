import { readTaxonomy, searchTaxonomy } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { tdtaxHierarchy } from "../../stories/data/tdtax.js";
import { taxonomyQueries } from "./taxonomyQueries.js";

const tdtax = readTaxonomy(tdtaxHierarchy);
const first = (query: string, synonyms?: Record<string, string>) =>
	searchTaxonomy(tdtax, query, { limit: 1, synonyms })[0]?.node.class ?? null;

describe("queries as astronomers type them", () => {
	it("counts 47 of them", () => {
		expect(taxonomyQueries).toHaveLength(47);
	});

	it.each(taxonomyQueries)("%s finds %j first", (query, classes) => {
		expect(classes.length > 0 ? classes : [null]).toContain(first(query));
	});

	it.each([
		["symbiotic stars", "Symbiotic Var"],
		["Seyferts", "Seyfert"],
		["type IIP", "IIP"],
		["SN 2P", "IIP"],
		["U Geminorum", "U Gem"],
		["β Lyr", "Beta Lyrae"],
		["AGNs", "AGN"],
		["blazars", "Blazar"],
	])("%s finds %s first", (query, expected) => {
		expect(first(query)).toBe(expected);
	});

	it("lets the host's synonyms win over the library's", () => {
		expect(first("quasar", { quasar: "Blazar" })).toBe("Blazar");
		expect(first("magnetar", { magnetar: "X-Ray Burster" })).toBe("X-Ray Burster");
	});
});

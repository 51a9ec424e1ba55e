import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const page = readFileSync(new URL("../../stories/hr-diagram/hr-diagram.mdx", import.meta.url), "utf8");
const queries = [...page.matchAll(/```sql\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

/**
 * Words of the grammar that cannot stand as a name without double quotes (ADQL 2.0, § 2.1.2): those that are near to names of columns
 * and aliases in a count of stars.
 */
const reserved =
	/^(abs|area|avg|bin|box|circle|count|date|day|degrees|distance|exp|floor|hour|log|log10|max|min|mod|month|order|pi|point|position|power|rand|region|round|second|size|sum|time|top|value|values|year|zone)$/i;

describe("the query of the documentation", () => {
	it("is there", () => expect(queries).toHaveLength(1));
	it.each(queries)("has aliases that the parser of the Gaia archive takes", (query) => {
		const aliases = [...query.matchAll(/\bAS\s+("?)(\w+)\1/gi)];
		expect(aliases.map((alias) => alias[2]).sort()).toEqual(["cells", "color", "count", "mag"]);
		// ADQL groups by columns: expressions and their aliases stand in a query of their own.
		expect(query).toMatch(/^SELECT color, mag, COUNT\(\*\) AS "count"\nFROM \(/);
		for (const [, quote, name = ""] of aliases) expect(quote === '"' || !reserved.test(name)).toBe(true);
	});
	it.each(queries)("asks for no row without a colour", (query) => {
		expect(query).toMatch(/bp_rp IS NOT NULL/);
	});
});

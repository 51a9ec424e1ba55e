import { classFilter, readClassifications, reviewClassifications, withSubclasses } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";

const tdtax = { id: 1, name: "tdtax", hierarchy: tdtaxHierarchy };
const row = (name: string, more: object = {}) => ({ id: 1, taxonomy_id: 1, classification: name, ...more });
const pair = (name: string, taxonomyId = 1) => ({ taxonomyId, class: name });

describe("readClassifications", () => {
	it("reads SkyPortal's rows in any envelope, sources included, and counts what it cannot read", () => {
		const rows = [
			row("Ia", { votes: [{ vote: 1 }, { vote: -1 }, { vote: 1 }], author_name: "ann", probability: 0 }),
			{ id: 2 },
		];
		for (const answer of [
			rows,
			{ status: "success", data: rows },
			{ data: { data: rows } },
			[{ classifications: rows }],
		]) {
			const { classifications, omitted } = readClassifications(answer);
			expect(omitted).toBe(1);
			expect(classifications).toMatchObject([
				{ class: "Ia", taxonomyId: 1, probability: 0, ml: false, author: "ann", votes: { up: 2, down: 1 } },
			]);
		}
	});

	it("reads its own rows again, and never throws", () => {
		const { classifications } = readClassifications([row("Ia", { votes: [{ vote: 1 }], probability: 0.4, ml: true })]);
		expect(readClassifications(classifications).classifications).toEqual(classifications);
		fc.assert(
			fc.property(fc.anything(), (value) => {
				readClassifications(value);
				readClassifications([value]);
			}),
		);
	});
});

describe("classFilter", () => {
	const keeps = (filter: Parameters<typeof classFilter>[0], ...rows: object[]) => classFilter(filter, [tdtax])(rows);

	it("includes subclasses in with and without", () => {
		expect(keeps({ with: [pair("Type I")] }, row("Ia-91bg"))).toBe(true);
		expect(keeps({ with: [pair("Type I")] }, row("IIn"))).toBe(false);
		expect(keeps({ without: [pair("Type I")] }, row("Ia-91bg"))).toBe(false);
		expect(keeps({ with: [pair("Supernova")], without: [pair("Ia")] }, row("IIn"))).toBe(true);
	});

	it("keeps unclassified objects where only without is asked, or where they are asked for", () => {
		expect(keeps({ without: [pair("Ia")] })).toBe(true);
		expect(keeps({ with: [pair("Ia")] })).toBe(false);
		expect(keeps({ with: [pair("Ia")], unclassified: true })).toBe(true);
		expect(keeps({ without: [pair("Ia")], unclassified: false })).toBe(false);
	});

	it("takes a class in its own taxonomy only, and a probability of 0 for no class", () => {
		expect(keeps({ with: [pair("Ia")] }, row("Ia", { taxonomy_id: 2 }))).toBe(false);
		expect(keeps({ with: [pair("Ia", 2)] }, row("Ia", { taxonomy_id: 2 }))).toBe(true);
		expect(keeps({ with: [pair("Ia")] }, row("Ia", { probability: 0 }))).toBe(false);
		expect(keeps({ without: [pair("Ia")] }, row("Ia", { probability: 0 }))).toBe(true);
	});

	it("agrees with a search of the tree by hand", () => {
		const names = withSubclasses([pair("RR Lyrae")], [tdtax]).map((item) => item.class);
		expect(names).toEqual(["RR Lyrae", "RRcl", "RRab", "RRc", "RRd", "RRe", "Blazhko"]);
		expect(withSubclasses([pair("not there")], [tdtax])).toEqual([pair("not there")]);
		expect(withSubclasses(null as never, [tdtax])).toEqual([]);
	});
});

describe("reviewClassifications", () => {
	const review = (...rows: object[]) =>
		reviewClassifications(readClassifications(rows).classifications, [tdtax]).map(({ kind, about, other }) => [
			kind,
			about.class,
			other?.class,
		]);

	it("finds where people and machines agree, and where not", () => {
		const machine = { ml: true, origin: "bot" };
		expect(review(row("Ia"), row("Ia-91T", machine))).toEqual([["agree", "Ia", "Ia-91T"]]);
		expect(review(row("Supernova"), row("Ia"), row("II-norm", machine))).toEqual([["disagree", "Ia", "II-norm"]]);
		expect(review(row("Ia"), row("Ia", { ...machine, probability: 0 }))).toEqual([]);
	});

	it("points out a class whose parent is denied or less probable, within one voice", () => {
		expect(review(row("Type I", { probability: 0 }), row("Ia", { probability: 0.5 }))).toEqual([
			["parent-denied", "Ia", "Type I"],
		]);
		expect(review(row("Type I", { probability: 0.3 }), row("Ia", { probability: 0.5 }))).toEqual([
			["above-parent", "Ia", "Type I"],
		]);
		const other = { ml: true, origin: "bot", probability: 0 };
		expect(review(row("Type I", other), row("Ia", { probability: 0.5 })).map(([kind]) => kind)).toEqual([]);
	});

	it("points out a class without its parent where the voice gives probabilities of parents", () => {
		const chain = [row("Supernova", { probability: 0.6 }), row("Type I", { probability: 0.6 })];
		expect(review(...chain, row("RRab", { probability: 0.4 }))).toEqual([["without-parent", "RRab", undefined]]);
		expect(review(row("RRab", { probability: 0.4 }))).toEqual([]);
	});

	it("passes over names that stand twice, and unknown ones", () => {
		expect(review(row("kilonova"), row("nothing"), row("kilonova", { ml: true }))).toEqual([]);
	});
});

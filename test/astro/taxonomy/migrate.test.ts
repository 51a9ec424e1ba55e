import { compareTaxonomies, deletionImpact, migrateClassifications, readTaxonomy } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";
import { oldTdtax } from "../../../stories/data/tdtax-0.1.1.js";

const from = readTaxonomy(oldTdtax);
const to = readTaxonomy(tdtaxHierarchy);

/** Numbers from 0 to 1, the same in each run (Park & Miller 1988, Commun. ACM 31, 1192). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

describe("migrateClassifications", () => {
	it("agrees with the comparison of 0.1.1 and 0.1.7: 57 added, 19 gone, of which 15 moved and 4 renamed", () => {
		const changes = compareTaxonomies(from, to);
		const count = (kind: string) => changes.filter((change) => change.kind === kind).length;
		const before = new Set(from.nodes.map((node) => node.id));
		const after = new Set(to.nodes.map((node) => node.id));
		expect([
			to.nodes.filter((node) => !before.has(node.id)).length,
			from.nodes.filter((node) => !after.has(node.id)).length,
			count("moved"),
			count("renamed"),
			count("removed"),
		]).toEqual([57, 19, 15, 4, 0]);
		const old = from.nodes.map(({ id, class: name }) => ({ id, class: name }));
		const kinds = migrateClassifications(old, from, to).map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === "moved")).toHaveLength(15);
		expect(kinds.filter((kind) => kind === "renamed")).toHaveLength(4);
		expect(kinds.filter((kind) => kind === "same")).toHaveLength(from.nodes.length - 19);
	});

	it("loses none of 1,000 classifications, stored by name or by id", () => {
		const next = random(12);
		const old = Array.from({ length: 1000 }, (_, i) => {
			const node = from.nodes[Math.floor(next() * from.nodes.length)] ?? from.root;
			return { row: i, class: node.class, id: next() < 0.5 ? node.id : i };
		});
		const migrations = migrateClassifications(old, from, to);
		expect(migrations.map(({ before }) => before)).toEqual(old);
		expect(migrations.filter(({ to: target }) => target === null)).toEqual([]);
		for (const { before, to: target } of migrations)
			expect([target?.class, ...(target?.otherNames ?? [])]).toContain(before.class);
	});

	it("finds the four names that are other names now", () => {
		const old = ["Ib-p", "Ic-p", "IIpec", "SLSN I"].map((name) => ({ class: name }));
		expect(migrateClassifications(old, from, to).map(({ kind, to: target }) => [kind, target?.class])).toEqual([
			["renamed", "Ib-pec"],
			["renamed", "Ic-pec"],
			["renamed", "II-pec"],
			["renamed", "Ic-SLSN"],
		]);
	});

	it("keeps the two kilonovae apart by id, and by name says that both could be meant", () => {
		const id = "Time-domain Source/Stellar variable/Cataclysmic/compact merger/NS-BH/kilonova";
		const [byId, byName] = migrateClassifications([{ class: "kilonova", id }, { class: "kilonova" }], from, to);
		expect(byId?.candidates.map((node) => node.id)).toEqual([id]);
		expect(byName?.kind).toBe("same");
		expect(byName?.candidates).toHaveLength(2);
	});

	it("says what is in neither version, and where an other name belongs to two classes", () => {
		const old = [{ class: "Martian" }, { class: "DAV" }, null, { class: 7 }] as unknown as { class: string }[];
		const bare = readTaxonomy({ class: "r" });
		expect(migrateClassifications(old, bare, to).map(({ kind }) => kind)).toEqual([
			"removed",
			"ambiguous",
			"removed",
			"removed",
		]);
	});
});

describe("deletionImpact", () => {
	it("counts what hangs on a taxonomy, by class, people and machines apart", () => {
		const rows = [
			{ id: 1, taxonomy_id: 4, classification: "Ia", obj_id: "a", ml: false },
			{ id: 2, taxonomy_id: 4, classification: "Ia", obj_id: "a", ml: true },
			{ id: 3, taxonomy_id: "4", classification: "II", obj_id: "b" },
			{ id: 4, taxonomy_id: 5, classification: "II", obj_id: "a" },
			{ id: 5 },
			null,
		];
		expect(deletionImpact({ id: 4 }, { status: "success", data: rows })).toEqual({
			classifications: 3,
			human: 2,
			machine: 1,
			objects: 2,
			objectsLeftWithoutClass: 1,
			byClass: [
				{ class: "Ia", human: 1, machine: 1, objects: 1 },
				{ class: "II", human: 1, machine: 0, objects: 1 },
			],
		});
		expect(deletionImpact({ id: 9 }, rows).classifications).toBe(0);
		expect(deletionImpact({ id: 9 }, undefined).byClass).toEqual([]);
	});
});

import { classesOfType, mapClasses, readTaxonomy, type TypeSystem, typeSynonyms } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";
import { oldTdtax } from "../../../stories/data/tdtax-0.1.1.js";
import { typesOf } from "./publishedTypes.js";

const tdtax = readTaxonomy(tdtaxHierarchy);
const systems: TypeSystem[] = ["tns", "simbad", "alerce", "scope", "bts"];
const isAbove = (upper: string, lower: string) => upper === lower || lower.startsWith(`${upper}/`);

describe("typeSynonyms", () => {
	it("gives a source for each line, a class of tdtax, and one class for each type", () => {
		const names = new Set(tdtax.nodes.map((node) => node.class));
		expect(typeSynonyms.length).toBeGreaterThan(200);
		for (const { system, name, class: target, relation, source } of typeSynonyms) {
			expect(source, name).toMatch(/\d{4}, |https?:|github\.com/);
			if (target === null) expect(relation).toBe("none");
			else expect(names, `${system} ${name}`).toContain(target);
		}
		const keys = typeSynonyms.map(({ system, name }) => `${system} ${name}`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it.each(systems)("%s: holds the types that the system lists, all of them and no other", (system) => {
		const held = typeSynonyms.filter((row) => row.system === system).map((row) => row.name);
		expect(held.toSorted()).toEqual([...typesOf(system).keys()].toSorted());
	});

	it("says what each relation follows from; where it is the name, the names agree", () => {
		/** Without words that name no class: "SN Ia-91T-like" is "Ia-91T", "RS CVn Variable" is "RS CVn". */
		const plain = (name: string): string => {
			const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "");
			const bare = name
				.replace(/\[.*?\]| \(.*\)$/g, " ")
				.replace(/[()]/g, " ")
				.replace(/\bSN(?=[ A-Z])|\b(type|like|variable|star|binary|object|event|eclipsing binary of|cv)\b/gi, " ")
				.replace(/\bof\b/g, " ");
			return letters(bare) || letters(name);
		};
		const unnamed: string[] = [];
		for (const { system, name, class: target, relation, source } of typeSynonyms) {
			if (target === null) continue;
			const ground = source.slice(source.lastIndexOf("; ") + 2);
			expect(ground, name).not.toMatch(/^https:|^[a-z]$/);
			if (ground !== "name of the class in tdtax 0.1.7") continue;
			const node = tdtax.nodes.find((candidate) => candidate.class === target);
			const classNames = [target, ...(node?.otherNames ?? [])].map(plain);
			const typeNames = [name, typesOf(system).get(name) ?? name].map(plain);
			const agrees = (a: string, b: string) =>
				relation === "exact" ? a === b : relation === "broader" ? a.includes(b) : b.includes(a);
			const isNamed = typeNames.some((type) => classNames.some((className) => agrees(type, className)));
			if (!isNamed) unnamed.push(`${system} ${name} ${relation} ${target}: ${typeNames} / ${classNames}`);
		}
		expect(unnamed).toEqual([]);
	});

	it("marks the types that SIMBAD gives no longer", () => {
		const retired = typeSynonyms.filter((row) => row.retired).map((row) => row.name);
		expect(retired).toEqual(expect.arrayContaining(["ZZ*", "DN*", "FU*"]));
		expect(mapClasses(tdtax, "simbad").some(({ to }) => to && retired.includes(to.class))).toBe(false);
	});
});

describe("mapClasses", () => {
	it.each(systems)("%s: there and back gives the same or a broader class, never another", (system) => {
		const there = mapClasses(tdtax, system);
		const back = new Map(mapClasses(system, tdtax).map((mapping) => [mapping.from.id, mapping]));
		expect(there).toHaveLength(tdtax.nodes.length);
		let found = 0;
		for (const { from, to, relation, source } of there) {
			if (!to) {
				expect(relation).toBe("none");
				continue;
			}
			found++;
			expect(["exact", "broader"]).toContain(relation);
			expect(source).not.toBe("");
			const home = back.get(to.id)?.to;
			expect(home && isAbove(home.id, from.id), `${from.id} → ${to.id} → ${home?.id}`).toBe(true);
		}
		expect(found).toBeGreaterThan(20);
	});

	it.each(systems)("%s: a type goes to its class and back to itself, or to a broader type", (system) => {
		const there = mapClasses(system, tdtax);
		const back = new Map(mapClasses(tdtax, system).map((mapping) => [mapping.from.id, mapping]));
		const retired = new Set(typeSynonyms.filter((row) => row.system === system && row.retired).map((row) => row.name));
		for (const { from, to, relation } of there) {
			const type = to && back.get(to.id)?.to;
			if (!type || retired.has(from.class)) continue;
			const again = there.find((mapping) => mapping.from.id === type.id)?.to;
			expect(again && isAbove(again.id, to.id), `${from.id} → ${to.id} → ${type.id}`).toBe(true);
			if (relation === "exact") expect(again?.id).toBe(to.id);
		}
	});

	it("never crosses from a broader to a narrower class", () => {
		const mapping = (system: TypeSystem, name: string) =>
			mapClasses(system, tdtax).find(({ from }) => from.class === name);
		expect(mapping("tns", "Kilonova")).toMatchObject({ relation: "broader", to: { class: "compact merger" } });
		expect(mapping("alerce", "CEP")).toMatchObject({ relation: "broader", to: { class: "Pulsating" } });
		expect(mapping("tns", "Nova")).toMatchObject({ relation: "narrower", to: { class: "Classical Nova" } });
		expect(mapping("simbad", "WD*")).toMatchObject({ relation: "narrower", to: { class: "Pulsating WD" } });
		expect(mapping("tns", "Galaxy")).toMatchObject({ relation: "none", to: null });
	});

	it("maps a type of one system to another by way of the class", () => {
		const pairs = new Map(
			mapClasses("tns", "bts").map(({ from, to, relation }) => [from.class, [to?.class, relation]]),
		);
		expect(pairs.get("SN Ia-91bg-like")).toEqual(["SN Ia-91bg", "exact"]);
		expect(pairs.get("TDE-He")).toEqual(["TDE", "broader"]);
		expect(pairs.get("FRB")).toEqual([undefined, "none"]);
	});

	it("finds the classes of an older version, by name, other name, or the class above", () => {
		const toOld = new Map(mapClasses(tdtax, readTaxonomy(oldTdtax)).map((mapping) => [mapping.from.class, mapping]));
		expect(toOld.get("Ib-pec")).toMatchObject({ relation: "exact", to: { class: "Ib-p" } });
		expect(toOld.get("Ia-91bg")).toMatchObject({ relation: "broader", to: { class: "Ia" } });
		expect([...toOld.values()].every(({ to }) => to !== null)).toBe(true);
	});
});

describe("classesOfType", () => {
	const meaning = (text: string) => classesOfType(text, tdtax).map(({ node, relation }) => [node.class, relation])[0];
	it("reads what is pasted from other systems", () => {
		expect(meaning("SN Ib/c")).toEqual(["Ib/c", "exact"]);
		expect(meaning("EB*")).toEqual(["Eclipsing", "exact"]);
		expect(meaning("DN*")).toEqual(["U Gem", "exact"]);
		expect(meaning("RRLab")).toEqual(["RRab", "exact"]);
		expect(meaning(" SN Ia-91T-like? ")).toEqual(["Ia-91T", "exact"]);
		expect(meaning("sn iip")).toEqual(["IIP", "exact"]);
		expect(meaning("CV/Nova")).toEqual(["Novae", "broader"]);
		expect(meaning("Galaxy")).toBeUndefined();
		expect(meaning("no such type")).toBeUndefined();
	});
});

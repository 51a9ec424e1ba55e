import { lintTaxonomy, readTaxonomy } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJsonLines } from "../../../src/astro/taxonomy/lint/json-lines.js";
import { tdtaxHierarchy } from "../../../stories/data/tdtax.js";

const found = (hierarchy: unknown) =>
	lintTaxonomy(hierarchy).map(({ line, path, message }) => [line, path.join("/"), message]);

describe("lintTaxonomy", () => {
	it("gives path and line of each fault in a text", () => {
		const text = `{
  "class": "Variable source",
  "tags": "a text",
  "subclasses": [
    {"class": "Eclipsing",
     "subclass": [{"class": "Algol"}]},
    {"class": "Rotating", "subclasses": null},
    {"ref": "eruptive.yaml"},
    {"class": "Pulsating",
     "links": ["javascript:alert(1)"]},
    {"class": 7},
    42
  ]
}`;
		expect(found(text).map(([line, path]) => [line, path])).toEqual([
			[3, "Variable source"],
			[4, "Variable source"],
			[6, "Variable source/Eclipsing"],
			[7, "Variable source/Rotating"],
			[8, "Variable source"],
			[10, "Variable source/Pulsating"],
			[11, "Variable source/7"],
		]);
	});

	it("says where a text is no JSON", () => {
		expect(found('{\n"class": "A",\n"tags": [1 2]\n}')).toEqual([
			[3, "", '"2" stands where JSON has no place for it, so nothing was read; correct the line, or the one before.'],
		]);
		expect(found('{"class": "A"\n')[0]?.[2]).toMatch(/ends before it is complete/);
	});

	it("finds names that stand twice, and other names that lead astray", () => {
		const messages = lintTaxonomy({
			class: "r",
			subclasses: [
				{ class: "DNS", subclasses: [{ class: "kilonova" }] },
				{ class: "NS-BH", subclasses: [{ class: "kilonova" }] },
				{ class: "Ia", "other names": ["Ia-p", "Ia"] },
				{ class: "Ia-pec", "other names": ["Ia-p", "DNS"] },
				{ class: "IIP", "other names": ["SNIIP"] },
				{ class: "II-pec", "other names": ["SNIIp"] },
			],
		}).map(({ path, message }) => [path.at(-1), message.replace(/,.*/, "")]);
		expect(messages).toEqual([
			["kilonova", expect.stringContaining('the name stands at "r › DNS › kilonova" as well')],
			["Ia", '"Ia": the other name "Ia" repeats the class; remove it.'],
			["Ia-pec", '"Ia-pec": the other name "Ia-p" belongs to "Ia" as well'],
			["Ia-pec", '"Ia-pec": the other name "DNS" is the class "DNS" as well'],
			["II-pec", '"II-pec": the other name "SNIIp" differs from "SNIIP" of "IIP" in case or punctuation only'],
		]);
	});

	it("reads references from the host's map, and stops at one that leads to itself", () => {
		const top = { class: "r", subclasses: [{ ref: "./a.yaml" }, { ref: "b.yaml" }] };
		const refs = { "a.yaml": { class: "A", subclasses: [{ class: "A1" }] } };
		expect(lintTaxonomy(top, { refs }).map(({ message }) => message)).toEqual([
			expect.stringContaining('A reference to "b.yaml"'),
		]);
		expect(readTaxonomy(top, { refs }).nodes.map((node) => node.id)).toEqual(["r", "r/A", "r/A/A1"]);
		const loop = { class: "L", subclasses: [{ ref: "loop" }] };
		expect(lintTaxonomy(loop, { refs: { loop } })[0]?.message).toMatch(/contains itself/);
	});

	it("finds the faults of tdtax 0.1.7: one name twice, aliases of two classes", () => {
		const messages = lintTaxonomy(JSON.stringify(tdtaxHierarchy, null, 1)).map(({ message }) => message);
		for (const part of [
			'"kilonova": the name stands',
			'"Ia-p" belongs to "Ia"',
			'"DAV" belongs to',
			'"SNIIp" differs from',
		])
			expect(messages.filter((message) => message.includes(part)).length, part).toBeGreaterThan(0);
	});

	it("never throws, and reports what readers repair", () => {
		fc.assert(
			fc.property(fc.anything(), (value) => {
				const read = readTaxonomy(value).issues.map(({ message }) => message);
				if (typeof value === "string") return;
				expect(lintTaxonomy(value).map(({ message }) => message)).toEqual(expect.arrayContaining(read));
			}),
		);
	});
});

describe("parseJsonLines", () => {
	it("reads what JSON.parse reads, and refuses what it refuses", () => {
		const mutate = (text: string, at: number, letter: string) => text.slice(0, at) + letter + text.slice(at + 1);
		fc.assert(
			fc.property(fc.json(), fc.nat(80), fc.constantFrom(",", "]", "}", ":", "x", ""), (json, at, letter) => {
				for (const text of [json, mutate(json, at, letter)]) {
					let expected: unknown;
					try {
						expected = { value: JSON.parse(text) };
					} catch {
						expected = null;
					}
					const parsed = parseJsonLines(text);
					expect("found" in parsed ? null : { value: parsed.value }, text).toEqual(expected);
				}
			}),
			{ numRuns: 300 },
		);
	});

	it("has no limit of depth", () => {
		const text = `${'{"a":['.repeat(20_000)}1${"]}".repeat(20_000)}`;
		expect("found" in parseJsonLines(text)).toBe(false);
	});
});

import { propagateProbabilities, readTaxonomy } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const tree = readTaxonomy({
	class: "r",
	subclasses: [
		{ class: "a", subclasses: [{ class: "x" }, { class: "y" }] },
		{ class: "b", subclasses: [{ class: "z" }] },
	],
});
const ids = tree.nodes.map((node) => node.id);

describe("propagateProbabilities", () => {
	it("changes one class only, if independent", () => {
		expect(propagateProbabilities(tree, { "r/a": 0.2 }, { id: "r/a/x", probability: 0.9 }, "independent")).toEqual({
			"r/a": 0.2,
			"r/a/x": 0.9,
		});
	});

	it("raises ancestors to the greatest of their children, as SkyPortal does", () => {
		expect(
			propagateProbabilities(tree, { "r/a": 0.2, r: 0.8, "r/b": 0.5 }, { id: "r/a/x", probability: 0.6 }, "bounded"),
		).toEqual({
			r: 0.8,
			"r/a": 0.6,
			"r/a/x": 0.6,
			"r/b": 0.5,
		});
	});

	it("lowers descendants to their parent, also past one that is unknown, and raises none", () => {
		const before = { r: 1, "r/a/x": 0.9, "r/a/y": 0.1 };
		expect(propagateProbabilities(tree, before, { id: "r/a", probability: 0.4 }, "bounded")).toEqual({
			r: 1,
			"r/a": 0.4,
			"r/a/x": 0.4,
			"r/a/y": 0.1,
		});
		expect(propagateProbabilities(tree, before, { id: "r", probability: 0.3 }, "bounded")).toEqual({
			r: 0.3,
			"r/a/x": 0.3,
			"r/a/y": 0.1,
		});
	});

	it("keeps subclasses that exclude each other within their class", () => {
		const before = { r: 1, "r/a": 0.8, "r/a/x": 0.6, "r/a/y": 0.2, "r/b": 0.2 };
		const lowered = propagateProbabilities(tree, before, { id: "r/a", probability: 0.4 }, "marginal");
		expect(lowered["r/a/x"]).toBeCloseTo(0.3, 12);
		expect(lowered["r/a/y"]).toBeCloseTo(0.1, 12);
		const raised = propagateProbabilities(tree, before, { id: "r/a/x", probability: 0.9 }, "marginal");
		expect(raised["r/a"]).toBeCloseTo(1, 12);
		expect(raised["r/a/y"]).toBeCloseTo(0.1, 12);
		expect(raised["r/b"]).toBeCloseTo(0, 12);
	});

	it("removes an entry for null, and clamps others to 0 … 1", () => {
		expect(propagateProbabilities(tree, { r: 1, "r/a": 0.5 }, { id: "r/a", probability: null }, "bounded")).toEqual({
			r: 1,
		});
		expect(propagateProbabilities(tree, {}, { id: "r/a", probability: 7 }, "independent")).toEqual({ "r/a": 1 });
		expect(propagateProbabilities(tree, {}, { id: "r/a", probability: -1 }, "independent")).toEqual({ "r/a": 0 });
	});

	it("returns the same record where nothing changes", () => {
		const before = { r: 1 };
		expect(propagateProbabilities(tree, before, { id: "nowhere", probability: 1 }, "bounded")).toBe(before);
		expect(propagateProbabilities(tree, before, { id: "r", probability: Number.NaN }, "bounded")).toBe(before);
		expect(propagateProbabilities(tree, before, { id: "r", probability: 1 }, "bounded")).toBe(before);
	});

	const probability = fc.double({ min: 0, max: 1, noNaN: true });
	const anyRecord = fc.dictionary(fc.constantFrom(...ids), probability, { maxKeys: 6 });
	const at = (record: Record<string, number>, id: string | null) => (id === null ? undefined : record[id]);

	it("bounded: lowers nothing above the change and raises nothing below it", () => {
		fc.assert(
			fc.property(anyRecord, fc.constantFrom(...ids), probability, (before, id, value) => {
				const after = propagateProbabilities(tree, before, { id, probability: value }, "bounded");
				expect(after[id]).toBe(value);
				for (const node of tree.nodes) {
					const [was, is] = [before[node.id], after[node.id]];
					if (node.id.startsWith(`${id}/`)) {
						if (is !== undefined) expect(is).toBeLessThanOrEqual(Math.min(was ?? 0, value));
					} else if (id.startsWith(`${node.id}/`)) expect(is ?? 0).toBeGreaterThanOrEqual(Math.max(was ?? 0, value));
					else if (node.id !== id) expect(is).toBe(was);
				}
			}),
		);
	});

	it("marginal: keeps each class at least the sum of its subclasses, once it was so", () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.constantFrom(...ids), probability), { minLength: 1, maxLength: 8 }), (steps) => {
				let record: Record<string, number> = {};
				for (const [id, value] of steps) {
					record = propagateProbabilities(tree, record, { id, probability: value }, "marginal");
					expect(record[id]).toBe(value);
					for (const node of tree.nodes) {
						const sum = tree.nodes
							.filter((child) => child.parentId === node.id)
							.reduce((total, child) => total + (at(record, child.id) ?? 0), 0);
						if (at(record, node.id) !== undefined) expect(sum).toBeLessThanOrEqual((record[node.id] as number) + 1e-9);
					}
				}
			}),
		);
	});

	it("is not misled by a class called __proto__", () => {
		const odd = readTaxonomy({ class: "__proto__", subclasses: [{ class: "b" }] });
		const after = propagateProbabilities(odd, {}, { id: "__proto__/b", probability: 0.5 }, "bounded");
		expect(Object.entries(after)).toEqual([
			["__proto__/b", 0.5],
			["__proto__", 0.5],
		]);
	});
});

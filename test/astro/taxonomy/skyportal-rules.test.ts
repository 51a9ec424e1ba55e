/**
 * SkyPortal's rules for probabilities, written down as slowly and plainly as they are stated: a class above becomes the greatest
 * of itself and its children, a class below the least of itself and its parent.
 */
import { propagateProbabilities, readTaxonomy } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { type TaxonomyClass, tdtaxHierarchy } from "../../../stories/data/tdtax.js";

type Sliders = Map<TaxonomyClass, number>;

/** The objects from the root down to the class itself. */
function pathsOf(root: TaxonomyClass): TaxonomyClass[][] {
	const paths: TaxonomyClass[][] = [[root]];
	for (const child of root.subclasses ?? []) for (const path of pathsOf(child)) paths.push([root, ...path]);
	return paths;
}

function move(sliders: Sliders, path: readonly TaxonomyClass[], probability: number): void {
	const moved = path.at(-1) as TaxonomyClass;
	sliders.set(moved, probability);
	for (const ancestor of path.slice(0, -1).reverse()) {
		const children = (ancestor.subclasses ?? []).map((child) => sliders.get(child) ?? 0);
		sliders.set(ancestor, Math.max(sliders.get(ancestor) ?? 0, ...children));
	}
	const lower = (parent: TaxonomyClass): void => {
		for (const child of parent.subclasses ?? []) {
			sliders.set(child, Math.min(sliders.get(child) ?? 0, sliders.get(parent) ?? 0));
			lower(child);
		}
	};
	lower(moved);
}

/** Numbers from 0 to 1, the same in each run (Park & Miller 1988, Commun. ACM 31, 1192). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

const tdtax = readTaxonomy(tdtaxHierarchy);
const paths = pathsOf(tdtaxHierarchy);

describe("bounded probabilities", () => {
	it("are SkyPortal's over 10,000 seeded edits of tdtax, class by class", () => {
		expect(paths).toHaveLength(tdtax.nodes.length);
		const next = random(5);
		const sliders: Sliders = new Map();
		let ours: Record<string, number> = {};
		for (let edit = 0; edit < 10_000; edit++) {
			// Few classes, so that edits meet; a quarter of the steps is 0 or 1.
			const at = edit % 3 === 0 ? Math.floor(next() * paths.length) : 20 + Math.floor(next() * 30);
			const step = next();
			const probability = step < 0.125 ? 0 : step > 0.875 ? 1 : Math.round(next() * 100) / 100;
			move(sliders, paths[at] as TaxonomyClass[], probability);
			const id = tdtax.nodes[at]?.id as string;
			ours = propagateProbabilities(tdtax, ours, { id, probability }, "bounded");
			if (edit % 50 !== 0 && edit < 9_990) continue;
			const theirs = paths.map((path) => sliders.get(path.at(-1) as TaxonomyClass) ?? 0);
			expect(
				tdtax.nodes.map((node) => ours[node.id] ?? 0),
				`after edit ${edit}`,
			).toEqual(theirs);
		}
	});

	it("keep the two kilonovae apart, which SkyPortal's form does not", () => {
		const [first, second] = tdtax.nodes.filter((node) => node.class === "kilonova").map((node) => node.id);
		let values = propagateProbabilities(tdtax, {}, { id: first as string, probability: 0.7 }, "bounded");
		values = propagateProbabilities(tdtax, values, { id: second as string, probability: 0 }, "bounded");
		expect([values[first as string], values[second as string]]).toEqual([0.7, 0]);
		const dns = first?.replace("/kilonova", "") as string;
		expect(propagateProbabilities(tdtax, values, { id: dns, probability: 0.2 }, "bounded")).toMatchObject({
			[first as string]: 0.2,
			[second as string]: 0,
		});
	});
});

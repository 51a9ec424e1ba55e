import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutDendrogram, layOutIcicle } from "../../../src/taxonomy-picker/panels/overview/layout.js";
import { moveTo } from "../../../src/taxonomy-picker/panels/overview/navigate.js";
import { manyTaxonomies, treesOf } from "../modelTrees.js";
import { flat, small } from "../trees.js";

const trees = treesOf([small], ["Source"]);
const size = { width: 600, height: 400 };
const nameOf = (position: { tree: number; node: number }) => trees[position.tree]?.nodes[position.node]?.class;

describe("an icicle", () => {
	it("gives each class the height of its leaves, inside the box of its parent", () => {
		const { classes } = layOutIcicle(trees, null, size, null);
		const stellar = classes.find(({ position }) => nameOf(position) === "Stellar");
		expect(stellar?.height).toBeCloseTo((400 * 4) / 7, 6);
		for (const { parent, x, y, width, height } of classes) {
			expect(x + width).toBeLessThanOrEqual(size.width + 1e-9);
			const above = classes[parent];
			if (!above) continue;
			expect(x).toBeCloseTo(above.x + above.width, 6);
			expect(y).toBeGreaterThanOrEqual(above.y - 1e-9);
			expect(y + height).toBeLessThanOrEqual(above.y + above.height + 1e-9);
		}
	});

	it("gives classes the height of their sources, and zooms", () => {
		const countOf = ({ node }: { node: number }) => (trees[0]?.nodes[node]?.class === "AGN" ? 1000 : 0);
		const { classes } = layOutIcicle(trees, null, size, countOf);
		expect(classes.find(({ position }) => nameOf(position) === "AGN")?.height).toBeGreaterThan(390);
		const node = trees[0]?.nodes.findIndex((item) => item.class === "Pulsating") as number;
		const zoomed = layOutIcicle(trees, { tree: 0, node }, size, null).classes;
		expect(zoomed.map(({ position }) => nameOf(position))).toEqual(["Pulsating", "Cepheid", "RR Lyrae"]);
		expect(zoomed[0]).toMatchObject({ x: 0, y: 0, height: 400, level: 1, parent: -1 });
	});

	it("draws levels as far as they can be read, and counts the rest", () => {
		const many = treesOf([flat(5000)]);
		expect(layOutIcicle(many, null, size, null).classes).toMatchObject([{ hidden: 5000, isParent: true }]);
		expect(layOutDendrogram(many, null, 600).classes).toHaveLength(1);
	});

	it("draws as many levels as have room for their names, and brings the others by a zoom", () => {
		const narrow = { width: 170, height: 400 };
		const { classes } = layOutIcicle(trees, null, narrow, null);
		expect(new Set(classes.map(({ level, width }) => `${level} ${width}`))).toEqual(new Set(["1 85", "2 85"]));
		const eclipsing = classes.find(({ position }) => nameOf(position) === "Eclipsing");
		expect(eclipsing).toMatchObject({ hidden: 2, isParent: true });
		const zoomed = layOutIcicle(trees, eclipsing?.position ?? null, narrow, null).classes;
		expect(zoomed.map(({ position }) => nameOf(position))).toEqual(["Eclipsing", "Algol", "Beta Lyrae"]);
		expect(layOutIcicle(trees, null, { width: 20, height: 400 }, null).classes.map(({ level }) => level)).toEqual([
			1, 1, 1,
		]);
	});
});

describe("a dendrogram", () => {
	it("puts parents between their children, on rows that do not overlap", () => {
		fc.assert(
			fc.property(manyTaxonomies, (taxonomies) => {
				const { classes, height } = layOutDendrogram(treesOf(taxonomies), null, 600);
				for (const { y } of classes) {
					expect(y).toBeGreaterThan(0);
					expect(y).toBeLessThan(height);
				}
				const places = new Set<string>();
				for (const { level, y } of classes) places.add(`${level} ${Math.round(y)}`);
				expect(places.size).toBe(classes.length);
				classes.forEach(({ y }, i) => {
					const children = classes.filter(({ parent }) => parent === i).map((child) => child.y);
					if (children.length > 0)
						expect(y).toBeCloseTo(((children[0] as number) + (children.at(-1) as number)) / 2, 6);
				});
			}),
			{ numRuns: 40 },
		);
	});
});

describe("keys of a figure", () => {
	const { classes } = layOutIcicle(trees, null, size, null);
	const at = (name: string) => classes.findIndex(({ position }) => nameOf(position) === name);
	it("go to the first child, the parent, and along a level", () => {
		expect(moveTo(classes, at("Stellar"), "ArrowRight", false)).toBe(at("Eclipsing"));
		expect(moveTo(classes, at("Stellar"), "ArrowRight", true)).toBe(at("Stellar"));
		expect(moveTo(classes, at("Algol"), "ArrowLeft", false)).toBe(at("Eclipsing"));
		expect(moveTo(classes, at("Beta Lyrae"), "ArrowDown", false)).toBe(at("Cepheid"));
		expect(moveTo(classes, at("Stellar"), "ArrowUp", false)).toBe(at("Stellar"));
		expect(moveTo(classes, 0, "End", false)).toBe(classes.length - 1);
		expect(moveTo(classes, 0, "x", false)).toBeNull();
		expect(moveTo([], 0, "Home", false)).toBeNull();
	});
});

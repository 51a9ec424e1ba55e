import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { starsAt } from "../../src/hr-diagram/model/background/grid.js";
import { MAX_SINGLE_STARS, starLayer } from "../../src/hr-diagram/model/background/stars/starLayer.js";
import { baseStep, roundStep } from "../../src/hr-diagram/model/background/stars/steps.js";

const labels = { color: "BP-RP", magnitude: "M_G" };
const pixels = { width: 400, height: 300 };

/** A seeded cloud: n stars round (1, 5). */
function cloud(n: number): { color: Float64Array; mag: Float64Array } {
	let state = 7;
	const next = () => {
		state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
		return state / 0x7fffffff;
	};
	const color = Float64Array.from({ length: n }, () => 1 + (next() + next() + next() - 1.5));
	const mag = Float64Array.from({ length: n }, () => 5 + 4 * (next() + next() + next() - 1.5));
	return { color, mag };
}

type Interval = readonly [number, number];
const cellsIn = (layer: ReturnType<typeof starLayer>, color: Interval, mag: Interval) => {
	const density = layer.densityIn(color, mag, pixels);
	if (density?.kind !== "cells") throw new Error("expected cells");
	return density.grid;
};

describe("raw stars", () => {
	const stars = cloud(60_000);
	const layer = starLayer(stars, labels);

	it.each([
		["of the whole catalogue", [-1, 3], [12, -2]],
		["of a part", [0, 2], [8, 2]],
		["of a small part, with cells finer than those that are kept", [0.9, 1.3], [6, 4.5]],
	] as const)("are counted in the cells %s as a slow count does", (_, color, mag) => {
		const grid = cellsIn(layer, color, mag);
		const slow = new Map<number, number>();
		stars.color.forEach((c, i) => {
			const column = Math.floor(c / grid.colorStep) - Math.round(grid.colorMin / grid.colorStep);
			const row = Math.floor((stars.mag[i] ?? 0) / grid.magStep) - Math.round(grid.magMin / grid.magStep);
			if (column < 0 || row < 0 || column >= grid.nColor || row >= grid.nMag) return;
			slow.set(row * grid.nColor + column, (slow.get(row * grid.nColor + column) ?? 0) + 1);
		});
		let differing = 0;
		grid.counts.forEach((n, i) => {
			if (n !== (slow.get(i) ?? 0)) differing++;
		});
		// A star on the edge of a cell may be counted beside it, in binary fractions.
		expect(differing).toBeLessThanOrEqual(2);
		expect(grid.total).toBeGreaterThan(MAX_SINGLE_STARS);
		expect(grid.max).toBeGreaterThanOrEqual(Math.max(...slow.values()) - 1);
	});

	it("keep the edges of their cells, and the largest count, while the view moves", () => {
		const a = cellsIn(layer, [0, 2], [8, 2]);
		const b = cellsIn(layer, [0.31, 2.31], [8.4, 2.4]);
		expect(b.colorStep).toBe(a.colorStep);
		expect(starsAt(a, 1.1, 5.1)).toBeGreaterThan(0);
		expect(starsAt(b, 1.1, 5.1)).toBe(starsAt(a, 1.1, 5.1));
		expect(b.max).toBe(a.max);
	});

	it("give the same object for the same view, and for a shifted one of the same cells", () => {
		const of = (shift: number) => layer.densityIn([0 + shift, 2 + shift], [8, 2], pixels);
		expect(of(0)).toBe(of(0));
		expect(of(0.1)).toBe(of(0));
	});

	it("are counted once for all diagrams of the same arrays", () => {
		expect(starLayer({ ...stars }, labels)).toBe(layer);
	});

	it("are single stars where few are in view", () => {
		const density = layer.densityIn([0.95, 1.05], [5.1, 4.9], pixels);
		if (density?.kind !== "points") throw new Error("expected points");
		expect(density.indices.length).toBeGreaterThan(0);
		expect(density.indices.length).toBeLessThanOrEqual(MAX_SINGLE_STARS);
		const inside = new Set(density.indices);
		stars.color.forEach((color, i) => {
			const mag = stars.mag[i] as number;
			if (color > 0.951 && color < 1.049 && mag > 4.901 && mag < 5.099) expect(inside.has(i)).toBe(true);
		});
	});

	it("with a value that is not finite are left out and not counted", () => {
		const holes = starLayer({ color: [1, Number.NaN, 2, 3], mag: [1, 2, Number.POSITIVE_INFINITY, 4] }, labels);
		expect(holes.total).toBe(2);
		const density = holes.densityIn([0, 5], [5, 0], pixels);
		expect(density?.kind === "points" && [...density.indices]).toEqual([0, 3]);
	});

	it("have an extent that a few far ones do not widen, and say how many those are", () => {
		const { color, mag } = cloud(50_000);
		color[10] = 1e30;
		mag[20] = -9999;
		const far = starLayer({ color, mag }, labels);
		expect(far.extent?.color[1]).toBeLessThan(5);
		expect(far.extent?.mag[0]).toBeGreaterThan(-20);
		expect(far.outside).toBeGreaterThanOrEqual(2);
		expect(far.total).toBe(50_000);
		// Zoomed out to where they are, they are there.
		const density = far.densityIn([-10, 10], [20, -12000], { width: 4, height: 4 });
		expect(density).not.toBeNull();
	});

	it("have an extent that holds all of them where none is far, such as a few hundred supergiants", () => {
		const { color, mag } = cloud(100_000);
		for (let i = 0; i < 200; i++) mag[i * 400] = -2.5 - i / 100;
		const bright = starLayer({ color, mag }, labels);
		expect(bright.outside).toBe(0);
		expect(bright.extent?.mag[0]).toBeCloseTo(-4.49, 6);
	});

	it("have no extent where there are none, and one for a single star", () => {
		expect(starLayer({ color: [], mag: [] }, labels).extent).toBeNull();
		expect(starLayer({ color: [1], mag: [2] }, labels).extent).toEqual({ color: [1, 1], mag: [2, 2] });
	});
});

describe("baseStep", () => {
	it("divides all larger round steps", () => {
		for (const atLeast of [0.0013, 0.002, 0.004, 0.007, 0.03, 1.5]) {
			const base = baseStep(atLeast);
			expect(base).toBeGreaterThanOrEqual(atLeast);
			for (const step of [base * 1.01, base * 2.1, base * 5.5, base * 30].map(roundStep))
				expect((step / base) % 1).toBeCloseTo(0, 9);
		}
	});
});

describe("roundStep", () => {
	it("is 1, 2 or 5 times a power of ten, at or just above the argument", () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (atLeast) => {
				const step = roundStep(atLeast);
				expect(step).toBeGreaterThanOrEqual(atLeast * (1 - 1e-6));
				expect(step).toBeLessThanOrEqual(atLeast * 2.5 * (1 + 1e-6));
			}),
		);
		expect([0.03, 0.05, 0.06, 1, 7].map(roundStep)).toEqual([0.05, 0.05, 0.1, 1, 10]);
		expect([0, -1, Number.NaN, Number.POSITIVE_INFINITY].map(roundStep)).toEqual([1, 1, 1, 1]);
	});
});

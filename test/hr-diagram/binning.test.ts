import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStarBinner, MAX_SINGLE_STARS, roundStep } from "../../src/hr-diagram/model/background/binning.js";
import { starsAt } from "../../src/hr-diagram/model/background/grid.js";

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

describe("createStarBinner", () => {
	const stars = cloud(20_000);
	const binner = createStarBinner(stars, labels);

	it("counts as many stars in each cell as a slow count does", () => {
		const binned = binner.bin([0, 2], [8, 2], pixels);
		if (binned.kind !== "cells") throw new Error("expected cells");
		const { grid } = binned;
		const slow = new Map<number, number>();
		stars.color.forEach((c, i) => {
			const column = Math.floor(c / grid.colorStep) - Math.round(grid.colorMin / grid.colorStep);
			const row = Math.floor((stars.mag[i] ?? 0) / grid.magStep) - Math.round(grid.magMin / grid.magStep);
			if (column < 0 || row < 0 || column >= grid.nColor || row >= grid.nMag) return;
			slow.set(row * grid.nColor + column, (slow.get(row * grid.nColor + column) ?? 0) + 1);
		});
		expect([...grid.counts].flatMap((n, i) => (n > 0 ? [[i, n]] : []))).toEqual([...slow].sort((a, b) => a[0] - b[0]));
		expect(grid.max).toBe(Math.max(...slow.values()));
	});

	it("keeps the edges of cells, and the largest count, while the view moves", () => {
		const a = binner.bin([0, 2], [8, 2], pixels);
		const b = binner.bin([0.31, 2.31], [8.4, 2.4], pixels);
		if (a.kind !== "cells" || b.kind !== "cells") throw new Error("expected cells");
		expect(b.grid.colorStep).toBe(a.grid.colorStep);
		expect(starsAt(a.grid, 1.1, 5.1)).toBeGreaterThan(0);
		expect(starsAt(b.grid, 1.1, 5.1)).toBe(starsAt(a.grid, 1.1, 5.1));
		expect(b.grid.max).toBeGreaterThanOrEqual(a.grid.max);
	});

	it("returns the same object for the same view", () => {
		expect(binner.bin([0, 2], [8, 2], pixels)).toBe(binner.bin([0, 2], [8, 2], pixels));
	});

	it("returns the indices of stars where few are in view", () => {
		const binned = binner.bin([0.95, 1.05], [5.1, 4.9], pixels);
		if (binned.kind !== "points") throw new Error("expected points");
		expect(binned.indices.length).toBeGreaterThan(0);
		expect(binned.indices.length).toBeLessThanOrEqual(MAX_SINGLE_STARS);
		for (const i of binned.indices) {
			expect(stars.color[i]).toBeGreaterThan(0.94);
			expect(stars.color[i]).toBeLessThan(1.06);
		}
	});

	it("leaves out and does not count stars with a value that is not finite", () => {
		const holes = createStarBinner({ color: [1, Number.NaN, 2, 3], mag: [1, 2, Number.POSITIVE_INFINITY, 4] }, labels);
		expect(holes.total).toBe(2);
		const binned = holes.bin([0, 5], [5, 0], pixels);
		expect(binned.kind === "points" && [...binned.indices]).toEqual([0, 3]);
	});

	it("gives an extent that a few outliers do not widen", () => {
		const { color, mag } = cloud(50_000);
		color[10] = 1e30;
		mag[20] = -9999;
		const { extent } = createStarBinner({ color, mag }, labels);
		expect(extent?.color[1]).toBeLessThan(5);
		expect(extent?.mag[0]).toBeGreaterThan(-20);
	});

	it("gives no extent without stars, and one for a single star", () => {
		expect(createStarBinner({ color: [], mag: [] }, labels).extent).toBeNull();
		expect(createStarBinner({ color: [1], mag: [2] }, labels).extent).toEqual({ color: [1, 1], mag: [2, 2] });
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

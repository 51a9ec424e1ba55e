import { homeWindow, panAxis, withWindow, zoomAxis } from "astropane/plot";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const axis = { home: [4000, 8000] as const, kind: "linear" as const };

describe("zoomAxis", () => {
	it("keeps the point under the pointer in place", () => {
		fc.assert(
			fc.property(
				fc.double({ min: 4000, max: 8000, noNaN: true }),
				fc.double({ min: 0.2, max: 8, noNaN: true }),
				(center, factor) => {
					const before = (center - 4000) / 4000;
					const next = zoomAxis(null, axis, factor, center);
					if (next === null) return;
					expect((center - next[0]) / (next[1] - next[0])).toBeCloseTo(before, 6);
				},
			),
		);
	});
	it("returns to the start after zooming in and out by the same factor", () => {
		const inwards = zoomAxis([5000, 6000], axis, 3, 5400);
		const back = zoomAxis(inwards, axis, 1 / 3, 5400);
		expect(back?.[0]).toBeCloseTo(5000, 6);
		expect(back?.[1]).toBeCloseTo(6000, 6);
	});
	it("returns the same interval when nothing changes or the factor or centre is not a number", () => {
		const interval = [5000, 6000] as const;
		expect(zoomAxis(interval, axis, 1, 5500)).toBe(interval);
		expect(zoomAxis(interval, axis, Number.NaN, 5500)).toBe(interval);
		expect(zoomAxis(interval, axis, 2, Number.NaN)).toBe(interval);
	});
	it("stops at the limit outwards, and at 1e-6 of the values inwards", () => {
		expect(zoomAxis([4000, 8000], { ...axis, limit: 4 }, 0.01, 6000)).toEqual([4000, 8000]);
		const deep = [5000, 5000 + 0.01] as const;
		expect(zoomAxis(deep, axis, 1e6, 5000)).toBe(deep);
	});
	it("keeps a reversed axis reversed", () => {
		const next = zoomAxis([15, -5], { home: [15, -5], kind: "linear" }, 2, 5);
		expect(next?.[0]).toBeGreaterThan(next?.[1] as number);
	});
	it("zooms a log axis by decades", () => {
		const next = zoomAxis([1, 10_000], { home: [1, 10_000], kind: "log" }, 2, 100);
		expect(next?.[0]).toBeCloseTo(10, 9);
		expect(next?.[1]).toBeCloseTo(1000, 6);
	});
	it("zooms a log axis as deep at any magnitude", () => {
		for (const size of [1e-17, 1, 1e9]) {
			const home = [size, 100 * size] as const;
			const next = zoomAxis(home, { home, kind: "log" }, 50, 10 * size);
			expect(Math.log10((next?.[1] as number) / (next?.[0] as number))).toBeCloseTo(0.04, 9);
			expect(zoomAxis(home, { home, kind: "log" }, 1e9, 10 * size)).toBe(home);
		}
	});
});

describe("panAxis", () => {
	it("moves by a fraction of the visible span", () => {
		expect(panAxis([5000, 6000], axis, 0.1)).toEqual([5100, 6100]);
	});
	it("moves a log axis by a fraction of its decades", () => {
		const next = panAxis([1e-17, 1e-15], { home: [1e-17, 1e-15], kind: "log" }, 0.25);
		expect((next?.[0] as number) / 1e-17).toBeCloseTo(Math.sqrt(10), 9);
		expect((next?.[1] as number) / 1e-15).toBeCloseTo(Math.sqrt(10), 9);
	});
	it("moves a reversed axis in its own direction, and keeps it reversed", () => {
		const magnitudes = { home: [20, 15] as const, kind: "linear" as const };
		expect(panAxis(null, magnitudes, 0.2)).toEqual([19, 14]);
		expect(panAxis(null, magnitudes, -0.2)).toEqual([21, 16]);
		let interval: readonly [number, number] | null = null;
		for (let i = 0; i < 100; i++) interval = panAxis(interval, magnitudes, 0.5);
		expect(interval?.[0]).toBeGreaterThan(15);
	});
	it("keeps a part of the data in view", () => {
		let interval: readonly [number, number] | null = [5000, 6000];
		for (let i = 0; i < 100; i++) interval = panAxis(interval, axis, 0.5);
		expect(interval?.[0]).toBeLessThan(8000);
	});
	it("returns the same interval for a shift of 0", () => {
		const interval = [5000, 6000] as const;
		expect(panAxis(interval, axis, 0)).toBe(interval);
		expect(panAxis(null, axis, 0)).toBeNull();
	});
});

describe("withWindow", () => {
	it("returns the same object for equal intervals", () => {
		const view = withWindow(homeWindow, [1, 2], null);
		expect(withWindow(view, [1, 2], null)).toBe(view);
		expect(withWindow(homeWindow, null, null)).toBe(homeWindow);
	});
});

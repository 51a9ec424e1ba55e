import { describe, expect, it } from "vitest";
import type { HRView } from "../../src/hr-diagram/model/view.js";
import { paintName } from "../../src/hr-diagram/view/paint/namedLines.js";

const pixels = { map: (value: number) => value, invert: (pixel: number) => pixel, domain: [0, 200] };
const viewOf = (layers: readonly unknown[]) =>
	({
		layout: { plot: { x: 0, y: 0, width: 200, height: 200 } },
		measure: () => 60,
		model: { background: { layers } },
		x: pixels,
		y: pixels,
	}) as unknown as HRView;

/** Cells of 2 × 2 pixels, with a star where `isFilled` says so. */
const grid = (isFilled: (x: number, y: number) => boolean) => {
	const counts = Float32Array.from({ length: 100 * 100 }, (_, i) =>
		Number(isFilled(2 * (i % 100) + 1, 2 * Math.floor(i / 100) + 1)),
	);
	const size = { colorMin: 0, colorStep: 2, nColor: 100, magMin: 0, magStep: 2, nMag: 100 };
	return { densityIn: () => ({ kind: "cells", grid: { ...size, counts } }) };
};
const stars = (...places: readonly (readonly [number, number])[]) => ({
	densityIn: () => ({ kind: "points", indices: Int32Array.from(places.keys()) }),
	stars: { color: places.map(([x]) => x), mag: places.map(([, y]) => y) },
});
const line = (vertices: { x: number; y: number }[]) => ({ name: "white dwarfs", vertices, labelPlaces: [0.5] });
const named = line([
	{ x: 60, y: 60 },
	{ x: 90, y: 90 },
	{ x: 120, y: 120 },
]);

/** Where the name is written beside other lines; null where it is left out. */
function placeOf(others: ReturnType<typeof line>[] = [], layers: readonly unknown[] = []): [number, number] | null {
	let place: [number, number] | null = null;
	const pen = {
		text: (_: string, x: number, y: number) => {
			place = [x, y];
		},
	};
	paintName(pen as never, viewOf(layers), named, [], others);
	return place;
}

describe("the name of a line", () => {
	it("stands beside it, on the other side of it than another line, and is left out between two", () => {
		const below = line([
			{ x: 0, y: 100 },
			{ x: 80, y: 100 },
		]);
		const above = line([
			{ x: 100, y: 80 },
			{ x: 180, y: 80 },
		]);
		const [left] = placeOf() ?? [];
		const [right] = placeOf([below]) ?? [];
		expect(left).toBeLessThan(90);
		expect(right).toBeGreaterThan(90);
		expect(placeOf([below, above])).toBeNull();
	});

	it("of a sequence stands clear of stars, farther from the line where they are beside it, or is left out", () => {
		const [near = 0] = placeOf([named]) ?? [];
		expect(near).toBeLessThan(90);
		// Along the line.
		const [far = 0] = placeOf([named], [grid((x, y) => Math.abs(x - y) < 30)]) ?? [];
		expect(far).toBeLessThan(near);
		const [right = 0] = placeOf([named], [grid((x) => x < 95)]) ?? [];
		expect(right).toBeGreaterThan(90);
		expect(placeOf([named], [grid(() => true)])).toBeNull();
		// A few stars in a wide field do not matter.
		expect(placeOf([named], [grid((x, y) => (x + 7 * y) % 96 === 0)])?.[0]).toBe(near);
		expect(placeOf([named], [stars([50, 100])])?.[0]).toBe(near);
		const cluster = Array.from({ length: 20 }, (_, i) => [30 + 2 * i, 98] as const);
		expect(placeOf([named], [stars(...cluster)])?.[0]).not.toBe(near);
	});

	it("of another line may lie over stars", () => {
		expect(placeOf([], [grid(() => true)])).not.toBeNull();
	});
});

import { quadtree } from "d3-quadtree";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	createPointIndex,
	type NearestPoint,
	nearestSorted,
	type PixelTransform,
} from "../../../src/plot/interaction/picking.js";
import { randomFrom } from "../../astro/spectrum/random.js";

const identity: PixelTransform = { kx: 1, tx: 0, ky: 1, ty: 0 };

function naive(
	xs: readonly number[],
	ys: readonly number[],
	px: number,
	py: number,
	radius: number,
	{ kx, tx, ky, ty }: PixelTransform,
): NearestPoint | null {
	let best: NearestPoint | null = null;
	for (let i = 0; i < Math.min(xs.length, ys.length); i++) {
		const dx = kx * (xs[i] as number) + tx - px;
		const dy = ky * (ys[i] as number) + ty - py;
		const distance = Math.sqrt(dx * dx + dy * dy);
		if (distance <= radius && (best === null || distance < best.distance)) best = { index: i, distance };
	}
	return best;
}

describe("createPointIndex", () => {
	const coordinate = fc.oneof(
		fc.integer({ min: -20, max: 20 }),
		fc.double({ min: -20, max: 20, noNaN: true }),
		fc.constant(Number.NaN),
	);
	const factor = fc.oneof(
		fc.double({ min: 0.01, max: 50, noNaN: true }),
		fc.double({ min: -50, max: -0.01, noNaN: true }),
	);

	it("finds all points within a radius, in ascending order", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(coordinate, coordinate), { maxLength: 120 }),
				fc.tuple(factor, factor),
				fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })),
				fc.integer({ min: 0, max: 200 }),
				(points, [kx, ky], [px, py], radius) => {
					const index = createPointIndex(
						points.map(([x]) => x),
						points.map(([, y]) => y),
					);
					// Squares, as the roots of near-equal ones are equal.
					const isWithin = ([x, y]: readonly [number, number]) =>
						(kx * x - px) ** 2 + (ky * y - py) ** 2 <= radius ** 2;
					const expected = points.flatMap((point, i) => (isWithin(point) ? [i] : []));
					expect(index.within(px, py, radius, { kx, ky, tx: 0, ty: 0 })).toEqual(expected);
				},
			),
			{ seed: 23 },
		);
	});

	it("finds the point that a search through all points finds, at any zoom and in both directions of the axes", () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(coordinate, coordinate), { maxLength: 120 }),
				fc.tuple(factor, factor, fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 })),
				fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })),
				fc.integer({ min: 0, max: 200 }),
				(points, [kx, ky, tx, ty], [px, py], radius) => {
					const xs = points.map(([x]) => x);
					const ys = points.map(([, y]) => y);
					const transform = { kx, ky, tx, ty };
					const nearest = createPointIndex(xs, ys).nearest(px, py, radius, transform);
					const expected = naive(xs, ys, px, py, radius, transform);
					expect(nearest === null).toBe(expected === null);
					// Rounding may tell near-equal distances apart in either order.
					if (nearest && expected) expect(nearest.distance).toBeCloseTo(expected.distance, 9);
				},
			),
			{ seed: 20, numRuns: 400 },
		);
	});

	it("finds the point that d3-quadtree finds: 10⁵ seeded queries", () => {
		const random = randomFrom(22);
		for (let set = 0; set < 100; set++) {
			const size = 1 + Math.floor(random() * 300);
			const xs = Float64Array.from({ length: size }, () => random() * 3 - 1);
			// Magnitudes: a reversed axis, and most points in a narrow band.
			const ys = Float64Array.from({ length: size }, () => 15 * random() ** 3 - 5);
			const transform = { kx: 40 + 400 * random(), tx: 300, ky: -5 - 40 * random(), ty: 100 };
			const pixels = Array.from({ length: size }, (_, i): [number, number] => [
				transform.kx * (xs[i] as number) + transform.tx,
				transform.ky * (ys[i] as number) + transform.ty,
			]);
			const index = createPointIndex(xs, ys);
			const tree = quadtree(pixels);
			for (let query = 0; query < 1000; query++) {
				const [px, py, radius] = [random() * 1200 - 300, random() * 800 - 300, 60 * random()];
				const point = tree.find(px, py, radius);
				const expected = point === undefined ? undefined : Math.hypot(point[0] - px, point[1] - py);
				const distance = index.nearest(px, py, radius, transform)?.distance;
				const isEqual = distance === expected || Math.abs((distance ?? 0) - (expected ?? 99)) < 1e-9;
				if (!isEqual) expect(distance).toBe(expected);
			}
		}
	});

	it("takes the lowest index among points in the same place", () => {
		const index = createPointIndex([1, 5, 5, 5], [1, 5, 5, 5]);
		expect(index.nearest(5, 6, 3, identity)).toEqual({ index: 1, distance: 1 });
	});
	it("finds a point exactly on the circle", () => {
		expect(createPointIndex([0, 10], [0, 0]).nearest(3, 0, 3, identity)).toEqual({ index: 0, distance: 3 });
	});
	it("finds one point, points on a line, and points on an axis of scale 0", () => {
		expect(createPointIndex([3], [4]).nearest(0, 0, 5, identity)).toEqual({ index: 0, distance: 5 });
		expect(createPointIndex([1, 1, 1], [1, 2, 3]).nearest(1, 2.9, 1, identity)?.index).toBe(2);
		expect(createPointIndex([1, 2, 3], [1, 2, 3]).nearest(0, 3, 1, { ...identity, kx: 0 })?.index).toBe(2);
	});
	it("finds nothing without points, with a negative radius, or with numbers that are not finite", () => {
		expect(createPointIndex([], []).nearest(0, 0, 10, identity)).toBeNull();
		const index = createPointIndex([0, Number.NaN, Number.POSITIVE_INFINITY], [0, 0, 0]);
		expect(index.size).toBe(1);
		expect(index.nearest(0, 0, -1, identity)).toBeNull();
		expect(index.nearest(Number.NaN, 0, 10, identity)).toBeNull();
		expect(index.nearest(0, 0, 10, { ...identity, kx: Number.NaN })).toBeNull();
	});
});

describe("nearestSorted", () => {
	it("finds the value that a search through all values finds: 10⁵ seeded arrays", () => {
		const random = randomFrom(21);
		for (let run = 0; run < 100_000; run++) {
			// Whole numbers in half of the arrays: equal values, and ties between neighbours.
			const isWhole = random() < 0.5;
			const number = (): number => (isWhole ? Math.floor(random() * 20) : random() * 20);
			const values = Float64Array.from({ length: Math.floor(random() * 12) }, number).sort();
			const x = random() < 0.5 ? number() + 0.5 : random() * 30 - 5;
			let best = -1;
			for (let i = 0; i < values.length; i++) {
				if (best < 0 || Math.abs((values[i] as number) - x) < Math.abs((values[best] as number) - x)) best = i;
			}
			if (nearestSorted(values, x) !== best) expect(nearestSorted(values, x), `${x} in ${values}`).toBe(best);
		}
	});
	it("gives −1 for no values and for NaN", () => {
		expect(nearestSorted([], 1)).toBe(-1);
		expect(nearestSorted([1, 2], Number.NaN)).toBe(-1);
	});
	it("gives the first or last value for numbers beyond them", () => {
		expect(nearestSorted([1, 2, 3], -9)).toBe(0);
		expect(nearestSorted([1, 2, 3], Number.POSITIVE_INFINITY)).toBe(2);
	});
});

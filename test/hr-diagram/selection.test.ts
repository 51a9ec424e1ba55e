import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionsOf } from "../../src/hr-diagram/actions.js";
import { createStarIndex } from "../../src/hr-diagram/model/background/stars/starIndex.js";
import { addStars, polygonOf } from "../../src/hr-diagram/model/selection/area.js";
import { areaIn, unionOf } from "../../src/hr-diagram/model/selection/inArea.js";
import type { HRDiagramProps } from "../../src/hr-diagram/props.js";
import type { HRStarSelection } from "../../src/hr-diagram/state.js";
import { createHRStore } from "../../src/hr-diagram/store.js";

type Corner = readonly [number, number];

/** The obvious even–odd test. */
const isInside = (polygon: readonly Corner[], x: number, y: number): boolean =>
	polygon.reduce((inside, [ax, ay], i) => {
		const [bx, by] = polygon[(i + 1) % polygon.length] as Corner;
		return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !inside : inside;
	}, false);

describe("areaIn", () => {
	it("agrees with the obvious test for any polygon, crossing itself or not", () => {
		const corner = fc.tuple(fc.double({ min: -1, max: 5, noNaN: true }), fc.double({ min: -5, max: 15, noNaN: true }));
		fc.assert(
			fc.property(
				fc.array(corner, { minLength: 3, maxLength: 30 }),
				fc.array(corner, { maxLength: 60 }),
				(polygon, places) => {
					const area = areaIn(polygon);
					for (const [x, y] of [...places, ...polygon]) expect(area.has(x, y)).toBe(isInside(polygon, x, y));
				},
			),
			{ seed: 11, numRuns: 150 },
		);
	});

	it("holds nothing in a line, a point and nothing", () => {
		for (const polygon of [
			[],
			[[1, 1]],
			[
				[0, 0],
				[1, 1],
				[0, 0],
			],
			[
				[0, 1],
				[1, 1],
				[2, 1],
			],
		] as Corner[][])
			expect(areaIn(polygon).has(0.5, 0.7)).toBe(false);
		expect(
			areaIn([
				[0, 0],
				[1, 0],
				[Number.NaN, 1],
			]).has(0.5, 0.5),
		).toBe(false);
	});
});

describe("the stars in an area", () => {
	const lasso = Array.from({ length: 400 }, (_, i): Corner => {
		const angle = (2 * Math.PI * i) / 400;
		const radius = 1 + 0.3 * Math.sin(7 * angle);
		return [2 + radius * Math.cos(angle), 5 + 3 * radius * Math.sin(angle)];
	});
	const color = Float32Array.from({ length: 5000 }, (_, i) => ((i * 0.6180339887) % 1) * 5 - 0.5);
	const mag = Float32Array.from({ length: 5000 }, (_, i) => ((i * 0.7548776662) % 1) * 14);
	mag[7] = Number.NaN;
	const inside = (polygon: readonly Corner[]) =>
		[...color.keys()].filter((i) => isInside(polygon, color[i] as number, mag[i] as number));

	it("are those of a lasso of 400 corners, without those that have no place", () => {
		expect(inside(lasso).length).toBeGreaterThan(100);
		expect([...areaIn(lasso).indicesOf({ color, mag })]).toEqual(inside(lasso));
	});

	it("are the same by the cells of the stars, for any polygon and any extent of the cells", () => {
		const corner = fc.tuple(fc.double({ min: -2, max: 6, noNaN: true }), fc.double({ min: -5, max: 20, noNaN: true }));
		const extents = [
			{ color: [-0.5, 4.5], mag: [0, 14] },
			{ color: [1, 2], mag: [4, 6] },
			{ color: [1, 1], mag: [4, 4] },
		] as const;
		const indices = extents.map((extent) => createStarIndex({ color, mag }, extent)());
		expect(indices).not.toContain(null);
		fc.assert(
			fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), (polygon) => {
				for (const index of indices)
					expect([...areaIn(polygon).indicesOf({ color, mag }, index)]).toEqual(inside(polygon));
			}),
			{ seed: 11, numRuns: 60 },
		);
		expect([...areaIn(lasso).indicesOf({ color, mag }, indices[0])]).toEqual(inside(lasso));
	});
});

describe("areas", () => {
	const cursor: Corner = [2, 3];
	const area = { cursor, by: "keys" } as const;

	it("are boxes between two corners, and lassos of three corners or more", () => {
		expect(polygonOf({ ...area, kind: "select-box", vertices: [] })).toBeNull();
		expect(polygonOf({ ...area, kind: "select-box", vertices: [[2, 1]] })).toBeNull();
		expect(polygonOf({ ...area, kind: "select-box", vertices: [[1, 1]] })).toEqual([
			[1, 1],
			[2, 1],
			[2, 3],
			[1, 3],
		]);
		expect(polygonOf({ ...area, kind: "lasso", vertices: [[1, 1]] })).toBeNull();
		expect(
			polygonOf({
				...area,
				kind: "lasso",
				vertices: [
					[1, 1],
					[2, 1],
				],
			}),
		).toHaveLength(3);
	});

	it("add to a selection layer by layer, each star once", () => {
		expect([...unionOf(Uint32Array.of(1, 3, 5), Uint32Array.of(2, 3, 9))]).toEqual([1, 2, 3, 5, 9]);
		const sum = addStars([{ layer: 1, indices: Uint32Array.of(4) }], [{ layer: 0, indices: Uint32Array.of(7) }]);
		expect(sum.map(({ layer, indices }) => [layer, ...indices])).toEqual([
			[0, 7],
			[1, 4],
		]);
	});
});

describe("selecting points with stars", () => {
	const stars: HRStarSelection[] = [{ layer: 0, indices: Uint32Array.of(1, 2) }];
	function setup(props: Partial<HRDiagramProps> = {}) {
		const store = createHRStore();
		const told: unknown[] = [];
		const actions = actionsOf({
			store,
			props: () => ({
				points: [],
				onSelectionChange: (ids) => told.push(ids),
				onStarSelectionChange: (selected) => told.push(selected.length),
				...props,
			}),
		});
		return { store, actions, told };
	}

	it("is one step of undo, and tells the host of both", () => {
		const { store, actions, told } = setup();
		actions.select(["a"], stars);
		expect(store.getState()).toMatchObject({ selection: ["a"], stars });
		actions.undo();
		expect(store.getState()).toMatchObject({ selection: [], stars: [] });
		actions.redo();
		expect(store.getState().stars).toBe(stars);
		expect(told).toEqual([["a"], 1, 0, [], 1, ["a"]]);
	});

	it("keeps the stars where points alone are selected", () => {
		const { store, actions, told } = setup();
		actions.select([], stars);
		actions.select(["b"]);
		expect(store.getState().stars).toBe(stars);
		expect(told).toEqual([1, ["b"]]);
	});

	it("leaves a selection of the host alone, and asks for it", () => {
		const { store, actions, told } = setup({ selection: [] });
		actions.select(["a"], stars);
		expect(store.getState()).toMatchObject({ selection: [], stars });
		expect(told).toEqual([["a"], 1]);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LaneLabel, placeLabels } from "../../../src/plot/geometry/laneLabels.js";

const label = (id: string, x: number, importance = 0.5, width = 40): LaneLabel => ({ id, x, width, importance });
const range = { lanes: 3, left: 0, right: 500 };

const labels = fc
	.array(
		fc.record({
			x: fc.integer({ min: -50, max: 550 }),
			width: fc.integer({ min: 0, max: 120 }),
			importance: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
		}),
		{ maxLength: 80 },
	)
	.map((all) => all.map((l, i): LaneLabel => ({ ...l, id: `l${i}` })));
const previous = fc.dictionary(
	fc.integer({ min: 0, max: 79 }).map((i) => `l${i}`),
	fc.integer({ min: 0, max: 5 }),
);

describe("placeLabels", () => {
	it("keeps labels of a lane apart by the gap, and all labels within the limits", () => {
		fc.assert(
			fc.property(
				labels,
				previous,
				fc.integer({ min: 0, max: 4 }),
				fc.integer({ min: 0, max: 12 }),
				(all, previousLanes, lanes, gap) => {
					const { placed } = placeLabels(all, {
						...range,
						lanes,
						gap,
						previous: new Map(Object.entries(previousLanes)),
					});
					const width = new Map(all.map((l) => [l.id, l.width]));
					for (let lane = 0; lane < lanes; lane++) {
						const row = placed.filter((p) => p.lane === lane).sort((a, b) => a.x - b.x);
						row.forEach((p, i) => {
							const half = (width.get(p.id) ?? 0) / 2;
							expect(p.x - half).toBeGreaterThanOrEqual(range.left);
							expect(p.x + half).toBeLessThanOrEqual(range.right);
							const next = row[i + 1];
							if (next) expect(next.x - (width.get(next.id) ?? 0) / 2).toBeGreaterThanOrEqual(p.x + half + gap);
						});
					}
				},
			),
			{ seed: 30, numRuns: 300 },
		);
	});

	it("drops a label only if labels of at least its importance block every lane", () => {
		fc.assert(
			fc.property(labels, previous, (all, previousLanes) => {
				const gap = 6;
				const { placed, dropped } = placeLabels(all, {
					...range,
					gap,
					previous: new Map(Object.entries(previousLanes)),
				});
				const byId = new Map(all.map((l) => [l.id, l]));
				for (const id of dropped) {
					const lost = byId.get(id) as LaneLabel;
					const x = Math.max(lost.width / 2, Math.min(500 - lost.width / 2, lost.x));
					for (let lane = 0; lane < range.lanes; lane++) {
						const blockers = placed.filter((p) => {
							const other = byId.get(p.id) as LaneLabel;
							const overlaps = Math.abs(p.x - x) < (other.width + lost.width) / 2 + gap;
							return p.lane === lane && overlaps && other.importance >= lost.importance;
						});
						expect(blockers.length).toBeGreaterThan(0);
					}
				}
			}),
			{ seed: 31, numRuns: 300 },
		);
	});

	it("places or drops every label in range exactly once", () => {
		fc.assert(
			fc.property(labels, (all) => {
				const { placed, dropped } = placeLabels(all, range);
				const ids = [...placed.map((p) => p.id), ...dropped].sort();
				const expected = all.filter((l) => l.x >= 0 && l.x <= 500).map((l) => l.id);
				expect(ids).toEqual(expected.sort());
			}),
			{ seed: 32 },
		);
	});

	it("fills the lane nearest to the plot first", () => {
		const { placed } = placeLabels([label("a", 100), label("b", 110), label("c", 300)], range);
		expect(placed.map((p) => [p.id, p.lane])).toEqual([
			["a", 0],
			["b", 1],
			["c", 0],
		]);
	});

	it("moves a label inwards at the limit and keeps its anchor", () => {
		const { placed } = placeLabels([label("a", 3)], range);
		expect(placed).toEqual([{ id: "a", lane: 0, x: 20, anchor: 3 }]);
	});

	it("keeps each label in its lane while all labels move", () => {
		const all = Array.from({ length: 12 }, (_, i) => label(`l${i}`, 40 + i * 23 + (i % 3) * 7));
		const first = placeLabels(all, range);
		let previousLanes = first.lanes;
		for (let step = 1; step <= 40; step++) {
			const moved = all.map((l) => ({ ...l, x: l.x * (1 + step * 0.002) }));
			const next = placeLabels(moved, { ...range, previous: previousLanes });
			for (const [id, lane] of previousLanes) if (next.lanes.has(id)) expect(next.lanes.get(id)).toBe(lane);
			expect(next.placed.length).toBeGreaterThanOrEqual(first.placed.length - 1);
			previousLanes = next.lanes;
		}
	});

	it("makes room for leaders of higher lanes where it can, and never adds a crossing", () => {
		const crossings = (placed: ReturnType<typeof placeLabels>["placed"], width: ReadonlyMap<string, number>) =>
			placed.flatMap((low) =>
				placed.filter((high) => high.lane > low.lane && Math.abs(high.anchor - low.x) < (width.get(low.id) ?? 0) / 2),
			).length;
		let before = 0;
		let after = 0;
		fc.assert(
			fc.property(labels, (all) => {
				const width = new Map(all.map((l) => [l.id, l.width]));
				const still = placeLabels(all, { ...range, gap: 6 });
				const { placed, dropped, lanes } = placeLabels(all, { ...range, gap: 6, leaders: true });
				expect([dropped, lanes]).toEqual([still.dropped, still.lanes]);
				for (const p of placed) {
					const half = (width.get(p.id) ?? 0) / 2;
					expect(Math.abs(p.x - p.anchor)).toBeLessThanOrEqual(half + 1e-9);
					expect(p.x - half).toBeGreaterThanOrEqual(range.left);
					expect(p.x + half).toBeLessThanOrEqual(range.right);
					for (const q of placed)
						if (q.id !== p.id && q.lane === p.lane)
							expect(Math.abs(p.x - q.x)).toBeGreaterThanOrEqual(half + (width.get(q.id) ?? 0) / 2 + 6 - 1e-9);
				}
				expect(crossings(placed, width)).toBeLessThanOrEqual(crossings(still.placed, width));
				before += crossings(still.placed, width);
				after += crossings(placed, width);
			}),
			{ seed: 33, numRuns: 300 },
		);
		expect(after).toBeLessThan(before * 0.8);
	});

	it("moves a label aside for a leader, and keeps it above its own feature", () => {
		const { placed } = placeLabels([label("a", 100), label("b", 110)], { ...range, leaders: true });
		expect(placed).toEqual([
			{ id: "a", lane: 0, x: 87, anchor: 100 },
			{ id: "b", lane: 1, x: 110, anchor: 110 },
		]);
	});

	it("does not swap two labels of equal importance while they move", () => {
		const one = placeLabels([label("a", 100), label("b", 104)], { ...range, lanes: 1 });
		expect(one.dropped).toEqual(["b"]);
		const swapped = placeLabels([label("b", 101), label("a", 100)], { ...range, lanes: 1, previous: one.lanes });
		expect(swapped.placed.map((p) => p.id)).toEqual(["a"]);
	});

	it("drops labels that are wider than the range or not a number, and all labels without lanes", () => {
		expect(placeLabels([label("a", 100, 1, 900)], range).dropped).toEqual(["a"]);
		expect(placeLabels([label("a", Number.NaN)], range).placed).toEqual([]);
		expect(placeLabels([label("a", 100, 1, Number.NaN)], range).placed).toEqual([]);
		expect(placeLabels([label("a", 100)], { ...range, lanes: 0 }).dropped).toEqual(["a"]);
		expect(placeLabels([], range)).toEqual({ placed: [], dropped: [], lanes: new Map() });
		expect(placeLabels([label("a", 100)], { lanes: 2, left: 10, right: 10 }).placed).toEqual([]);
	});
});

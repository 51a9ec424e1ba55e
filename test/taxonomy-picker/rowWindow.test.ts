import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scrollTopFor, sectionRuns, windowFor } from "../../src/taxonomy-picker/model/rowWindow.js";

const ROW_HEIGHT_PX = 28;

describe("the window of rows", () => {
	it("is empty where there is no row", () => {
		expect(windowFor(0, ROW_HEIGHT_PX, 0, 0)).toEqual({ first: 0, end: 0 });
	});

	it("has at most 40 rows in a tree of the default height", () => {
		for (const rows of [0, 1, 7, 8, 100, 4999]) {
			const { first, end } = windowFor(5000, ROW_HEIGHT_PX, rows * ROW_HEIGHT_PX, 448);
			expect(end - first).toBeLessThanOrEqual(40);
		}
	});

	it("is reached by the least scroll that shows a row below the heading", () => {
		const to = (index: number, scrollTop: number) => scrollTopFor(index, ROW_HEIGHT_PX, scrollTop, 280);
		expect([to(5, 0), to(9, 0), to(10, 0), to(0, 500), to(3, 500)]).toEqual([0, 0, 28, 0, 56]);
	});

	it("covers the viewport with rows to spare on both sides, and stays small", () => {
		const lists = fc.record({
			count: fc.integer({ min: 301, max: 100_000 }),
			rowHeight: fc.integer({ min: 10, max: 60 }),
			height: fc.integer({ min: 0, max: 2000 }),
			scroll: fc.double({ min: 0, max: 1, noNaN: true }),
		});
		fc.assert(
			fc.property(lists, ({ count, rowHeight, height, scroll }) => {
				const scrollTop = scroll * Math.max(0, count * rowHeight - height);
				const { first, end } = windowFor(count, rowHeight, scrollTop, height);
				expect(first).toBeLessThanOrEqual(Math.max(0, Math.floor(scrollTop / rowHeight) - 4));
				expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + 3));
				expect(end - first).toBeLessThanOrEqual(Math.max(16, height / rowHeight) + 26);
				expect(end).toBeLessThanOrEqual(count);
			}),
		);
	});

	it("does not change with small scrolls", () => {
		const at = (scrollTop: number) => windowFor(5000, ROW_HEIGHT_PX, scrollTop, 400);
		expect(at(1004 * ROW_HEIGHT_PX + 100)).toEqual(at(1004 * ROW_HEIGHT_PX));
	});

	it("takes overscrolling at the top as the top", () => {
		expect(windowFor(5000, ROW_HEIGHT_PX, -80, 400)).toEqual(windowFor(5000, ROW_HEIGHT_PX, 0, 400));
	});
});

describe("the runs of a section", () => {
	it("are the rows of the window, with the focused one apart", () => {
		expect(sectionRuns(1, 100, { first: 40, end: 43 }, [5])).toEqual({
			runs: [
				{ skipped: 4, rows: [5] },
				{ skipped: 34, rows: [40, 41, 42] },
			],
			skippedAfter: 57,
		});
	});

	it("are none where the window lies in another section", () => {
		expect(sectionRuns(1, 10, { first: 40, end: 43 }, [])).toEqual({ runs: [], skippedAfter: 9 });
	});

	it("count each row once: drawn or skipped", () => {
		const bounds = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(60), fc.nat(60), fc.nat(60));
		fc.assert(
			fc.property(bounds, ([from, length, first, size, focused]) => {
				const end = from + length;
				const window = { first, end: first + size };
				const { runs, skippedAfter } = sectionRuns(from, end, window, [focused]);
				const drawn = runs.flatMap((run) => run.rows);
				const naive = Array.from({ length }, (_, i) => from + i).filter(
					(i) => i === focused || (i >= window.first && i < window.end),
				);
				expect(drawn).toEqual(naive);
				const skipped = runs.reduce((sum, run) => sum + run.skipped, 0) + skippedAfter;
				expect(skipped + drawn.length).toBe(length);
			}),
		);
	});
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_ROWS_WITHOUT_WINDOW, sectionRuns, windowFor } from "../../src/taxonomy-picker/model/rowWindow.js";

const ROW_HEIGHT_PX = 28;

describe("the window of rows", () => {
	it("has all of few rows, wherever the list is scrolled to", () => {
		expect(windowFor(MAX_ROWS_WITHOUT_WINDOW, ROW_HEIGHT_PX, 5000, 400)).toEqual({
			first: 0,
			end: MAX_ROWS_WITHOUT_WINDOW,
		});
		expect(windowFor(0, ROW_HEIGHT_PX, 0, 0)).toEqual({ first: 0, end: 0 });
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
				expect(first).toBeLessThanOrEqual(Math.max(0, Math.floor(scrollTop / rowHeight) - 16));
				expect(end).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + 8));
				expect(end - first).toBeLessThanOrEqual(Math.max(16, height / rowHeight) + 60);
				expect(end).toBeLessThanOrEqual(count);
			}),
		);
	});

	it("does not change with small scrolls", () => {
		const at = (scrollTop: number) => windowFor(5000, ROW_HEIGHT_PX, scrollTop, 400);
		expect(at(1000 * ROW_HEIGHT_PX + 100)).toEqual(at(1000 * ROW_HEIGHT_PX));
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

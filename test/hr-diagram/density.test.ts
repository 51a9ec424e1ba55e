import { hipparcosDensity } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { densityColors, densityLevel, LEVEL_COUNT } from "../../src/hr-diagram/model/background/density.js";
import { gridExtent, starsAt } from "../../src/hr-diagram/model/background/grid.js";
import { gridFault } from "../../src/hr-diagram/model/background/gridFault.js";
import { gridFromCells } from "../../src/hr-diagram/model/background/gridFromCells.js";
import { writeIssues } from "../../src/hr-diagram/model/writeIssues.js";
import { english } from "../../src/text/index.js";

const labels = { color: "BP-RP", magnitude: "M_G" };

describe("densityLevel", () => {
	it("gives empty cells 0, one star the first level and the fullest cell the last", () => {
		expect([0, -1, Number.NaN].map((n) => densityLevel(n, 598))).toEqual([0, 0, 0]);
		expect(densityLevel(1, 598)).toBe(1);
		expect(densityLevel(598, 598)).toBe(LEVEL_COUNT);
		expect(densityLevel(9999, 598)).toBe(LEVEL_COUNT);
	});

	it("rises in equal steps of the logarithm", () => {
		for (let level = 1; level < LEVEL_COUNT; level++) {
			const edge = 1000 ** (level / LEVEL_COUNT);
			expect(densityLevel(edge * 0.999, 1000)).toBe(level);
			expect(densityLevel(edge * 1.001, 1000)).toBe(level + 1);
		}
	});

	it("gives the middle level where all cells hold one star", () => {
		expect(densityLevel(1, 1)).toBe(LEVEL_COUNT / 2);
	});

	it("has one mixed colour for each level", () => {
		expect(densityColors).toHaveLength(LEVEL_COUNT);
		expect(densityColors[0]).toMatch(/density-high\) 0%/);
		expect(densityColors.at(-1)).toMatch(/density-high\) 100%/);
	});
});

describe("gridFromCells", () => {
	it("finds the spacing of rows in spite of rounding noise and gaps", () => {
		const step = { color: 0.02848978, mag: 0.0968952 };
		const rows = [
			{ color: 1.15569481, mag: 0.239754, count: 27 },
			{ color: 1.15569481 - 2 * step.color + 1e-12, mag: 0.239754 + step.mag, count: 33 },
			{ color: 1.15569481 + 5 * step.color, mag: 0.239754 + 7 * step.mag - 1e-12, count: 80 },
			{ color: 1.15569481 + 6 * step.color, mag: 0.239754 + 8 * step.mag, count: 1 },
		];
		const { grid, problems } = gridFromCells(rows, labels);
		expect(problems).toEqual([]);
		expect(grid?.colorStep).toBeCloseTo(step.color, 9);
		expect(grid?.magStep).toBeCloseTo(step.mag, 9);
		expect([grid?.nColor, grid?.nMag, grid?.total, grid?.max]).toEqual([9, 9, 141, 80]);
		for (const row of rows) expect(grid && starsAt(grid, row.color, row.mag)).toBe(row.count);
	});

	it("restores any grid from its cells", () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, selector: ([c, m]) => `${c} ${m}` }),
				(cells) => {
					const rows = cells.map(([c, m], i) => ({ color: -0.5 + c * 0.025, mag: -4 + m * 0.1, count: i + 1 }));
					const { grid } = gridFromCells(rows, labels);
					for (const row of rows) expect(grid && starsAt(grid, row.color, row.mag)).toBe(row.count);
				},
			),
		);
	});

	it("accepts rows that are rounded to a few digits", () => {
		const rows = Array.from({ length: 120 }, (_, i) => ({
			color: Number((0.3 + i * 0.0285).toFixed(3)),
			mag: Number(((i % 40) * 0.097).toFixed(2)),
			count: i + 1,
		}));
		const { grid } = gridFromCells(rows, labels);
		expect([grid?.nColor, grid?.nMag]).toEqual([120, 40]);
	});

	it("leaves out and counts rows that lack a number", () => {
		const rows = [{ color: Number.NaN, mag: 1, count: 3 }, { color: 1, mag: 2, count: 5 }, null as never];
		const { grid, problems } = gridFromCells(rows, labels);
		expect(grid?.total).toBe(5);
		expect(writeIssues(problems, english).map((issue) => issue.message)).toEqual([
			expect.stringContaining("2 of 3 density rows"),
		]);
	});

	it("gives no grid where no row can be used, or the rows lie on none", () => {
		expect(gridFromCells([], labels)).toEqual({ grid: null, problems: [] });
		expect(gridFromCells([{ color: Number.NaN, mag: 1, count: 1 }], labels).grid).toBeNull();
		const scattered = Array.from({ length: 400 }, (_, i) => ({ color: Math.sqrt(i), mag: Math.cbrt(i * 7), count: 1 }));
		const { grid, problems } = gridFromCells(scattered, labels);
		expect(grid).toBeNull();
		expect(writeIssues(problems, english)[0]?.message).toContain("no regular grid");
	});
});

describe("a density grid", () => {
	const grid = hipparcosDensity();

	it("of the library has no fault, and its extent contains every star", () => {
		expect(gridFault(grid)).toBeNull();
		const extent = gridExtent(grid);
		grid.counts.forEach((n, i) => {
			if (n === 0) return;
			const color = grid.colorMin + ((i % grid.nColor) + 0.5) * grid.colorStep;
			expect(color).toBeGreaterThan(extent?.color[0] ?? Number.NaN);
			expect(color).toBeLessThan(extent?.color[1] ?? Number.NaN);
		});
	});

	it.each([
		[{ colorStep: 0 }, "steps"],
		[{ magMin: Number.NaN }, "start at"],
		[{ nMag: 2.5 }, "2.5 cells"],
		[{ counts: new Float32Array(3) }, "brings 3 counts"],
	])("with %o is refused with the reason", (change, words) => {
		const fault = gridFault({ ...grid, ...change });
		const [issue] = fault ? writeIssues([{ subject: "background", message: fault }], english) : [];
		expect(issue?.message).toContain(words);
	});

	it("that is empty has no extent", () => {
		expect(gridExtent({ ...grid, counts: new Float32Array(grid.counts.length) })).toBeNull();
	});
});

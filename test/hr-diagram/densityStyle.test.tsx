import { gaia200pc } from "astropane/backgrounds";
import { type HRDensity, HRDiagram } from "astropane/hr-diagram";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contourMap } from "../../src/hr-diagram/model/background/contours.js";
import { LEVEL_COUNT } from "../../src/hr-diagram/model/background/density.js";
import { paletteColors } from "../../src/hr-diagram/model/background/palettes.js";
import { levelsOn } from "../../src/hr-diagram/model/background/scales.js";

const grid = gaia200pc();
const points = [{ color: 0.8, absoluteMag: 4.8, origin: "a" }];
const markup = (density: HRDensity) => renderToStaticMarkup(<HRDiagram points={points} density={density} />);

describe("scales of density", () => {
	it.each(["log", "root", "linear", "equalized"] as const)(
		"%s leaves empty cells empty, and never falls with the count",
		(scale) => {
			const levels = levelsOn(scale, grid);
			const byCount = new Map<number, number>();
			grid.counts.forEach((count, i) => {
				byCount.set(count, levels[i] as number);
			});
			const ordered = [...byCount].sort((a, b) => a[0] - b[0]).map(([, level]) => level);
			expect(ordered[0]).toBe(0);
			expect(ordered.slice(1).every((level, i) => level >= Math.max(1, ordered[i] as number))).toBe(true);
			expect(ordered.at(-1)).toBe(LEVEL_COUNT);
		},
	);

	it("equalized has about as many cells in the upper half of the colours as in the lower, as far as single stars allow", () => {
		const filled = levelsOn("equalized", grid).filter((level) => level > 0);
		const single = grid.counts.filter((count) => count === 1).length;
		const upper = filled.filter((level) => level > LEVEL_COUNT / 2).length;
		expect(upper).toBeGreaterThan((filled.length - single) / 2 - 300);
	});
});

describe("palettes", () => {
	it.each(["ink", "viridis", "inferno", "cividis"] as const)("%s has one colour for each level", (palette) => {
		expect(new Set(paletteColors(palette)).size).toBe(LEVEL_COUNT);
	});

	it("of no known name are the default", () => {
		expect(paletteColors("jet" as never)).toBe(paletteColors("ink"));
		expect(paletteColors("constructor" as never)).toBe(paletteColors("ink"));
	});
});

describe("contours", () => {
	const { contours, lone } = contourMap(grid);

	it("hold most stars, and leave the lonely ones as dots outside", () => {
		expect(contours).toHaveLength(6);
		expect(lone.length).toBeGreaterThan(200);
		const total = grid.counts.reduce((sum, count) => sum + count, 0);
		// Each dot is a cell of few stars.
		expect(lone.length).toBeLessThan(total * 0.06);
	});

	it("have none where there are no stars", () => {
		const empty = contourMap({ ...grid, counts: new Float32Array(grid.counts.length) });
		expect(empty.lone).toEqual([]);
		expect(empty.contours).toEqual([]);
	});

	it("are drawn in the place of cells", () => {
		const html = markup({ contours: true, palette: "viridis" });
		expect(html).toContain("color-mix(in oklab, #");
		expect(html).not.toContain('shape-rendering="crispEdges"');
	});
});

describe("a diagram with the prop density", () => {
	it("says its scale at the colour bars", () => {
		expect(markup({ scale: "root" })).toContain("stars per cell, square root");
		expect(markup({ scale: "equalized" })).toContain("stars per cell, equalised");
		expect(markup({ scale: "nonsense" as never, palette: 5 as never })).toContain("stars per cell, log");
	});
});

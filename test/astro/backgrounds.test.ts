import {
	alphaPersei,
	blanco1,
	comaBerenices,
	gaia100pc,
	gaia200pc,
	gaiaNearest1000,
	hipparcosDensity,
	hipparcosJohnsonDensity,
	hipparcosUpper,
	hyades,
	ic2391,
	ic2602,
	ngc2451a,
	pleiades,
	praesepe,
} from "astropane/backgrounds";
import type { DensityGrid } from "astropane/hr-diagram";
import { describe, expect, it } from "vitest";

/** Stars in the cells whose middles satisfy a condition on colour and absolute magnitude, mag. */
function starsWhere(grid: DensityGrid, isIn: (color: number, mag: number) => boolean): number {
	let stars = 0;
	grid.counts.forEach((count, i) => {
		const color = grid.colorMin + ((i % grid.nColor) + 0.5) * grid.colorStep;
		const mag = grid.magMin + (Math.floor(i / grid.nColor) + 0.5) * grid.magStep;
		if (count > 0 && isIn(color, mag)) stars += count;
	});
	return stars;
}

describe("the star counts of the library", () => {
	it.each([
		["gaia200pc", gaia200pc, 83931],
		["gaia100pc", gaia100pc, 39038],
		["gaiaNearest1000", gaiaNearest1000, 1000],
		["hipparcosUpper", hipparcosUpper, 87744],
		["hipparcosDensity", hipparcosDensity, 99521],
		["hipparcosJohnsonDensity", hipparcosJohnsonDensity, 105922],
		["alphaPersei", alphaPersei, 603],
		["blanco1", blanco1, 362],
		["comaBerenices", comaBerenices, 127],
		["hyades", hyades, 487],
		["ic2391", ic2391, 258],
		["ic2602", ic2602, 398],
		["ngc2451a", ngc2451a, 313],
		["pleiades", pleiades, 1084],
		["praesepe", praesepe, 776],
	] as const)("%s holds the published stars, and is decoded once", (_, read, total) => {
		const grid = read();
		expect(read()).toBe(grid);
		expect(grid.total).toBe(total);
		expect(grid.counts).toHaveLength(grid.nColor * grid.nMag);
		expect(grid.counts.reduce((sum, count) => sum + count, 0)).toBe(total);
		expect(Math.max(...grid.counts)).toBe(grid.max);
		expect(grid.name).toMatch(/Gaia|Hipparcos/);
		expect(grid.credit).toMatch(/Credit: ESA\/Gaia\/DPAC/);
	});

	it("have the white dwarfs and M dwarfs of Gaia DR3 within 200 pc, in the native cells of the published counts", () => {
		const grid = gaia200pc();
		expect(starsWhere(grid, (color, mag) => mag > 9.5 && mag > 5 + 4.5 * color + 3)).toBeGreaterThan(2500);
		expect(starsWhere(grid, (color, mag) => color > 1.84 && mag > 7.5)).toBeGreaterThan(55_000);
		expect([grid.colorStep, grid.magStep]).toEqual([0.025, 0.1]);
		const columns = (grid.colorMin + 0.6) / 0.025;
		expect(columns).toBeCloseTo(Math.round(columns), 6);
	});

	it("have giants, hot stars and supergiants in the Hipparcos layer, and nothing fainter than M_G = 4", () => {
		const grid = hipparcosUpper();
		expect(starsWhere(grid, (color, mag) => color > 0.95 && mag < 3)).toBeGreaterThan(20_000);
		expect(starsWhere(grid, (color) => color < 0)).toBeGreaterThan(5000);
		expect(starsWhere(grid, (_, mag) => mag < -4)).toBeGreaterThan(200);
		expect(starsWhere(grid, (_, mag) => mag > 4)).toBe(0);
		expect(grid.transformed).toBe(true);
	});

	it.each([
		["hipparcosUpper", hipparcosUpper],
		["hipparcosDensity", hipparcosDensity],
	])(
		"%s has nothing where transformed colours fail: from the column at 1.70 on, at the wall at 2.475, the blob at 2.7",
		(_, read) => {
			expect(starsWhere(read(), (color) => color > 1.7)).toBe(0);
			expect(starsWhere(read(), (color) => color > 1.6)).toBeGreaterThan(500);
		},
	);
});

import {
	type DensityGrid,
	dwarfColor,
	dwarfMagnitude,
	dwarfSequence,
	dwarfSequenceJohnson,
	dwarfTemperature,
	gaiaFromJohnson,
	giantsJohnson,
	hipparcosDensity,
	packDensity,
	unpackDensity,
	whiteDwarfTrack,
} from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const rises = (values: readonly number[]): boolean =>
	values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
const falls = (values: readonly number[]): boolean => rises(values.map((value) => -value));
const _sum = (values: Iterable<number>): number => {
	let total = 0;
	for (const value of values) total += value;
	return total;
};
const countAt = (grid: DensityGrid, color: number, mag: number): number =>
	grid.counts[mag * grid.nColor + color] ?? Number.NaN;

describe("packDensity and unpackDensity", () => {
	it("reproduce each count, and empty cells", () => {
		const count = fc.oneof(
			{ weight: 8, arbitrary: fc.constant(0) },
			{ weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
			{ weight: 2, arbitrary: fc.integer({ min: 1, max: 5000 }) },
			fc.integer({ min: 1, max: 16_000_000 }),
		);
		const grids = fc.array(count, { maxLength: 300 });
		fc.assert(
			fc.property(grids, fc.integer({ min: 1, max: 40 }), (grid, columns) => {
				expect([...unpackDensity(packDensity(grid, columns), columns, grid.length)]).toEqual(grid);
			}),
			{ seed: 20240301, numRuns: 300 },
		);
	});

	it("reproduce counts of all sizes, and runs of empty cells of all lengths", () => {
		const counts = Array.from({ length: 24 }, (_, i) => [
			2 ** i - 1,
			...Array(2 ** Math.min(i, 14)).fill(0),
			2 ** i - 2,
		]).flat();
		const grid = counts.map((count) => Math.max(0, count));
		for (const columns of [1, 7, 5000])
			expect([...unpackDensity(packDensity(grid, columns), columns, grid.length)]).toEqual(grid);
	});

	it("come to an end with text that was not packed", () => {
		const letters = packDensity(
			Array.from({ length: 500 }, (_, i) => i % 17),
			20,
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.constant("a"),
					fc.nat(letters.length).map((end) => letters.slice(0, end)),
				),
				(text) => {
					expect(unpackDensity(text, 20, 500)).toHaveLength(500);
				},
			),
			{ seed: 20240302, numRuns: 300 },
		);
	});

	it("write text that needs no escape in source code and begins no tag in a page", () => {
		const text = packDensity(
			Array.from({ length: 2000 }, (_, i) => (i * i) % 599),
			50,
		);
		expect(text).toMatch(/^[\w(){}[\],.;:=>?&|+\-*/!]+$/);
	});

	it("leave cells empty for zero, NaN and negative counts", () => {
		expect(packDensity([], 1)).toBe("");
		expect(packDensity([0, Number.NaN, -3], 3)).toBe("");
		expect(Array.from(unpackDensity("", 3, 3))).toEqual([0, 0, 0]);
		expect(Array.from(unpackDensity(packDensity([0, 2, Number.NaN], 3), 3, 3))).toEqual([0, 2, 0]);
	});
});

describe("the Hipparcos grids", () => {
	it("are densest on the main sequence and the red clump, not in the gap between", () => {
		const grid = hipparcosDensity();
		const near = (color: number, mag: number): number =>
			countAt(
				grid,
				Math.floor((color - grid.colorMin) / grid.colorStep),
				Math.floor((mag - grid.magMin) / grid.magStep),
			);
		expect(near(0.7, 4)).toBeGreaterThan(100);
		expect(near(1.15, 0.6)).toBeGreaterThan(100);
		expect(near(0.6, 0.5)).toBeLessThan(20);
	});
});

describe("the sequences", () => {
	it("are ordered from hot to cool, with increasing colour and decreasing temperature", () => {
		for (const sequence of [dwarfSequence, dwarfSequenceJohnson]) {
			expect(rises(sequence.map(({ color }) => color))).toBe(true);
			expect(falls(sequence.map(({ teff }) => teff))).toBe(true);
			const mags = sequence.map(({ absoluteMag }) => absoluteMag);
			expect(mags.every((mag, i) => i === 0 || mag >= (mags[i - 1] ?? 0))).toBe(true);
		}
		expect(rises(dwarfSequence.map(({ johnson }) => johnson.color))).toBe(true);
		expect(rises(giantsJohnson.map(({ color }) => color))).toBe(true);
	});

	it("run in Gaia bands from O9V to M8.5V, past which the colour turns back", () => {
		expect(dwarfSequence[0]).toMatchObject({ type: "O9V", color: -0.516, absoluteMag: -4.241, teff: 33300 });
		expect(dwarfSequence.find(({ type }) => type === "B9V")).toMatchObject({ color: -0.12, absoluteMag: 0.515 });
		expect(dwarfSequence.at(-1)).toMatchObject({ type: "M8.5V", color: 5.1, absoluteMag: 15.9, teff: 2420 });
	});

	it("have the values of Pecaut & Mamajek for the type of the Sun", () => {
		expect(dwarfSequence.find(({ type }) => type === "G2V")).toEqual({
			type: "G2V",
			color: 0.823,
			absoluteMag: 4.635,
			teff: 5770,
			johnson: { color: 0.65, absoluteMag: 4.8 },
		});
		expect(dwarfSequenceJohnson[0]).toEqual({ type: "O3V", color: -0.33, absoluteMag: -5.8, teff: 45900 });
	});

	it("have a white dwarf that fades as it cools, and reddens down to 3500 K", () => {
		expect(falls(whiteDwarfTrack.map(({ teff }) => teff))).toBe(true);
		expect(rises(whiteDwarfTrack.map(({ absoluteMag }) => absoluteMag))).toBe(true);
		expect(rises(whiteDwarfTrack.filter(({ teff }) => teff >= 3500).map(({ color }) => color))).toBe(true);
		expect(whiteDwarfTrack.find(({ teff }) => teff === 12000)).toEqual({
			color: -0.026,
			absoluteMag: 11.681,
			teff: 12000,
		});
	});
});

describe("dwarfTemperature", () => {
	it("gives the table's values at the table's colours", () => {
		for (const { color, teff } of dwarfSequence) expect(dwarfTemperature(color)).toBeCloseTo(teff, 6);
	});

	it("decreases along the table, with dwarfColor as its inverse", () => {
		const colors = Array.from({ length: 500 }, (_, i) => -0.516 + (5.616 * i) / 499.0001);
		const temperatures = colors.map(dwarfTemperature);
		expect(falls(temperatures)).toBe(true);
		temperatures.forEach((teff, i) => {
			expect(dwarfColor(teff)).toBeCloseTo(colors[i] ?? Number.NaN, 9);
		});
	});

	it("is NaN beyond the table", () => {
		for (const color of [-0.52, 5.11, Number.NaN, Number.POSITIVE_INFINITY]) {
			expect(dwarfTemperature(color)).toBeNaN();
			expect(dwarfMagnitude(color)).toBeNaN();
		}
		for (const teff of [0, -5, 2400, 33400, Number.NaN]) expect(dwarfColor(teff)).toBeNaN();
	});
});

describe("gaiaFromJohnson", () => {
	it("gives the difference of the two bands as the colour, to the 0.05 mag of the relations", () => {
		for (const vMinusI of [0, 0.5, 1, 1.5, 2])
			expect(
				Math.abs(
					gaiaFromJohnson("BP-V", vMinusI) - gaiaFromJohnson("RP-V", vMinusI) - gaiaFromJohnson("BP-RP", vMinusI),
				),
			).toBeLessThan(0.05);
	});

	it("gives the Gaia colour and G−V of a G2 dwarf of V−I 0.713 within 0.04 mag", () => {
		expect(Math.abs(gaiaFromJohnson("BP-RP", 0.713) - 0.823)).toBeLessThan(0.04);
		expect(Math.abs(gaiaFromJohnson("G-V", 0.713) - -0.155)).toBeLessThan(0.04);
	});

	it("is NaN beyond −0.4 < V−I < 5", () => {
		for (const vMinusI of [-0.4, 5, Number.NaN]) expect(gaiaFromJohnson("G-V", vMinusI)).toBeNaN();
	});
});

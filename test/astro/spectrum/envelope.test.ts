import { envelope } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { randomFrom, valuesWithGaps } from "./random.js";

type Column = { min: number; max: number; first: number; last: number };

/** The slow, obvious way: for each column, look at every sample. */
function naiveColumns(wavelengths: Float64Array, fluxes: Float64Array, x0: number, x1: number, columns: number) {
	const columnsOfSamples: (Column | null)[] = [];
	for (let column = 0; column < columns; column++) {
		const inside = Array.from(fluxes).filter((flux, i) => {
			const position = ((wavelengths[i] as number) - x0) * (columns / (x1 - x0));
			const isHere =
				column === columns - 1
					? position >= column && (wavelengths[i] as number) <= x1
					: Math.floor(position) === column;
			return isHere && Number.isFinite(flux);
		});
		columnsOfSamples.push(
			inside.length === 0
				? null
				: {
						min: Math.min(...inside),
						max: Math.max(...inside),
						first: inside[0] as number,
						last: inside.at(-1) as number,
					},
		);
	}
	return columnsOfSamples;
}

const grid = (length: number, from = 4000, step = 1) => Float64Array.from({ length }, (_, i) => from + i * step);

describe("envelope", () => {
	it("agrees with a search of every sample for every column, on random spectra with runs of NaN", () => {
		const random = randomFrom(3);
		for (let seed = 0; seed < 60; seed++) {
			const length = 400 + Math.floor(random() * 600);
			const wavelengths = Float64Array.from({ length }, () => 4000 + 4000 * random()).sort();
			const fluxes = valuesWithGaps(seed, length);
			const columns = 1 + Math.floor(random() * 60);
			const reduced = envelope(wavelengths, fluxes, 4000, 8000, columns);
			const expected = naiveColumns(wavelengths, fluxes, 4000, 8000, columns).flatMap((column, i) =>
				column ? [{ x: 4000 + ((i + 0.5) * 4000) / columns, ...column }] : [],
			);
			expect(reduced.raw).toBe(false);
			expect(reduced.x.length).toBe(expected.length);
			expected.forEach((column, i) => {
				expect(reduced.x[i]).toBeCloseTo(column.x, 8);
				expect([reduced.min[i], reduced.max[i], reduced.first[i], reduced.last[i]]).toEqual([
					column.min,
					column.max,
					column.first,
					column.last,
				]);
			});
		}
	});

	it("breaks the line exactly where a gap lies between two entries", () => {
		for (let seed = 0; seed < 60; seed++) {
			const fluxes = valuesWithGaps(seed, 1000);
			const reduced = envelope(grid(1000), fluxes, 4000, 5000, 50);
			const columnOf = (x: number) => Math.floor((x - 4000) / 20);
			for (let i = 1; i < reduced.x.length; i++) {
				const before = fluxes.subarray(
					columnOf(reduced.x[i - 1] as number) * 20,
					(columnOf(reduced.x[i - 1] as number) + 1) * 20,
				);
				const from = columnOf(reduced.x[i - 1] as number) * 20 + before.findLastIndex(Number.isFinite) + 1;
				const to =
					columnOf(reduced.x[i] as number) * 20 +
					fluxes.subarray(columnOf(reduced.x[i] as number) * 20).findIndex(Number.isFinite);
				expect(reduced.gapBefore[i]).toBe(to > from ? 1 : 0);
			}
		}
	});

	it("keeps every peak: its extremes are those of the spectrum", () => {
		const fluxes = new Float64Array(100_000).fill(1);
		fluxes[54_321] = 50;
		fluxes[12_345] = -7;
		const { min, max } = envelope(grid(100_000), fluxes, 4000, 104_000, 800);
		expect(Math.max(...max)).toBe(50);
		expect(Math.min(...min)).toBe(-7);
	});

	it("aggregates the edge of an error band like a spectrum", () => {
		const random = randomFrom(11);
		for (const length of [60, 3000]) {
			const fluxes = valuesWithGaps(11, length);
			const errors = Float64Array.from({ length }, random);
			const upper = fluxes.map((flux, i) => flux + (errors[i] as number));
			const asEdge = envelope(grid(length), fluxes, 4000, 4000 + length, 50, { errors, times: 1 });
			expect(asEdge).toEqual(envelope(grid(length), upper, 4000, 4000 + length, 50));
		}
	});

	it("keeps samples at their own wavelengths when they are few", () => {
		const reduced = envelope(grid(4), Float64Array.of(1, Number.NaN, 3, 4), 4000, 4003, 100);
		expect(reduced.raw).toBe(true);
		expect(Array.from(reduced.x)).toEqual([4000, 4002, 4003]);
		for (const values of [reduced.min, reduced.max, reduced.first, reduced.last])
			expect(Array.from(values)).toEqual([1, 3, 4]);
		expect(Array.from(reduced.gapBefore)).toEqual([0, 1, 0]);
	});

	it("keeps one sample beyond each end, so that the line reaches the edge", () => {
		const raw = envelope(grid(10), grid(10), 4003.5, 4005.5, 100);
		expect(Array.from(raw.x)).toEqual([4003, 4004, 4005, 4006]);
		const reduced = envelope(grid(1000), grid(1000), 4100.5, 4200.5, 10);
		expect(reduced.raw).toBe(false);
		expect(reduced.x[0]).toBe(4100);
		expect(reduced.x.at(-1)).toBe(4201);
		expect(reduced.x.length).toBe(12);
	});

	it("joins entries across empty columns unless there is a gap", () => {
		const wavelengths = Float64Array.from([...grid(100), ...grid(100, 5000)]);
		const { gapBefore, x } = envelope(wavelengths, new Float64Array(200).fill(1), 4000, 5100, 20);
		expect(x.length).toBeLessThan(20);
		expect(gapBefore.includes(1)).toBe(false);
	});

	it("gives the same entries for either direction of the axis", () => {
		const fluxes = valuesWithGaps(5, 1000);
		expect(envelope(grid(1000), fluxes, 4800, 4100, 30)).toEqual(envelope(grid(1000), fluxes, 4100, 4800, 30));
	});

	it.each([
		["an empty range", 4500, 4500, 100],
		["a range that is not finite", Number.NaN, 4500, 100],
		["no columns", 4000, 4500, 0],
		["gaps only", 4000, 4500, 10],
	])("is empty for %s", (name, x0, x1, columns) => {
		const fluxes = new Float64Array(1000).fill(name === "gaps only" ? Number.NaN : 1);
		expect(envelope(grid(1000), fluxes, x0, x1, columns).x.length).toBe(0);
	});

	it("is empty without samples", () => {
		expect(envelope(new Float64Array(0), new Float64Array(0), 4000, 5000, 100).x.length).toBe(0);
	});

	it("has only the two neighbours for a range between samples, and one for a range outside", () => {
		expect(Array.from(envelope(grid(10), grid(10), 4003.2, 4003.4, 100).x)).toEqual([4003, 4004]);
		expect(Array.from(envelope(grid(10), grid(10), 1000, 2000, 100).x)).toEqual([4000]);
	});
});

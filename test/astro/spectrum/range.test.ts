import { robustRange } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findFillers } from "../../../src/astro/spectrum/samples/fillers.js";
import { durationOf } from "../../setup/duration.js";
import { normalFrom, randomFrom } from "./random.js";

/** A continuum of 1 with 2 % noise; `sigmaAt` says how much more there is. */
function spectrum(seed: number, length = 4000, sigmaAt = (_: number) => 0.02) {
	const normal = normalFrom(seed);
	const errors = Float64Array.from({ length }, (_, i) => sigmaAt(i));
	return { fluxes: errors.map((sigma) => 1 + sigma * normal()), errors };
}

/** Noise that grows 500-fold over the bluest tenth, as where a detector goes blind. */
const blueNoise = (i: number) => 0.02 + (i < 400 ? 10 * ((400 - i) / 400) ** 2 : 0);

function addLine(fluxes: Float64Array, center: number, peak: number, fwhm: number): void {
	for (let i = 0; i < fluxes.length; i++)
		fluxes[i] = (fluxes[i] as number) + peak * Math.exp(-4 * Math.LN2 * ((i - center) / fwhm) ** 2);
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe("robustRange", () => {
	it.each(seeds)("shows all but the last few noise peaks of a plain continuum (seed %d)", (seed) => {
		const [low, high] = robustRange(spectrum(seed).fluxes);
		expect(low).toBeGreaterThan(0.9);
		expect(low).toBeLessThan(0.95);
		expect(high).toBeLessThan(1.1);
		expect(high).toBeGreaterThan(1.05);
	});

	it.each(seeds)("is not ruined by blue noise of 500 times the rest, with errors and without (seed %d)", (seed) => {
		const { fluxes, errors } = spectrum(seed, 4000, blueNoise);
		expect(Math.max(...fluxes)).toBeGreaterThan(10);
		for (const options of [{}, { errors }]) {
			const [low, high] = robustRange(fluxes, options);
			expect(low).toBeGreaterThan(0.5);
			expect(high).toBeLessThan(1.5);
		}
	});

	it.each(seeds)(
		"keeps the top of [O III] 50 times the continuum, at any sampling from 2 samples up (seed %d)",
		(seed) => {
			const random = randomFrom(seed);
			for (const fwhm of [2, 2.5, 4, 30]) {
				const { fluxes, errors } = spectrum(seed, 4000, blueNoise);
				const center = 2000 + random();
				addLine(fluxes, center, 50, fwhm);
				addLine(fluxes, center - 60, 17, fwhm);
				for (const options of [{}, { errors }]) {
					const [low, high] = robustRange(fluxes, options);
					expect(high).toBe(Math.max(...fluxes));
					expect(low).toBeGreaterThan(0.5);
				}
			}
		},
	);

	it("keeps narrow absorption and real negative flux", () => {
		const { fluxes } = spectrum(9);
		addLine(fluxes, 1500, -0.9, 3);
		expect(robustRange(fluxes)[0]).toBe(Math.min(...fluxes));
		addLine(fluxes, 2500, -4, 200);
		expect(robustRange(fluxes)[0]).toBeLessThan(Math.min(...fluxes) + 0.02);
	});

	it("includes both signs of a spectrum about zero", () => {
		const normal = normalFrom(4);
		const [low, high] = robustRange(Float64Array.from({ length: 2000 }, () => normal()));
		expect(low).toBeLessThan(-2.5);
		expect(high).toBeGreaterThan(2.5);
	});

	it("ignores cosmic rays in single samples, up and down", () => {
		const { fluxes } = spectrum(11);
		for (const i of [0, 700, 1234, 3999]) fluxes[i] = 1000;
		fluxes[2222] = -1000;
		const [low, high] = robustRange(fluxes);
		expect(low).toBeGreaterThan(0.8);
		expect(high).toBeLessThan(1.2);
	});

	it("includes a single significant sample only if its error confirms it", () => {
		const { fluxes, errors } = spectrum(12);
		fluxes[1000] = 30;
		errors[1000] = 0.5;
		expect(robustRange(fluxes, { errors })[1]).toBe(30);
		errors[1000] = 20;
		expect(robustRange(fluxes, { errors })[1]).toBeLessThan(1.2);
		errors[1000] = Number.NaN;
		expect(robustRange(fluxes, { errors })[1]).toBeLessThan(1.2);
	});

	it("includes lines despite errors in a wrong unit, of the wrong length, or mostly unknown", () => {
		const { fluxes, errors } = spectrum(13);
		addLine(fluxes, 2000, 50, 4);
		const top = Math.max(...fluxes);
		for (const wrong of [
			errors.map((error) => error * 1e17),
			[1, 2, 3],
			errors.map((error, i) => (i % 4 ? Number.NaN : error)),
		])
			expect(robustRange(fluxes, { errors: wrong })[1]).toBe(top);
	});

	it("includes a steep, well measured blue continuum", () => {
		const { fluxes } = spectrum(14);
		const hot = fluxes.map((flux, i) => flux * 30 * Math.exp(-i / 300));
		const [, high] = robustRange(hot);
		expect(high).toBeGreaterThan(0.93 * Math.max(...hot));
	});

	it("is the full range of a model without noise", () => {
		const model = Float64Array.from({ length: 1000 }, (_, i) => 3 + Math.sin(i / 40));
		const [low, high] = robustRange(model);
		expect(low).toBe(Math.min(...model));
		expect(high).toBe(Math.max(...model));
	});

	it("includes the fluxes of a spectrum whose ends are padded with zeros", () => {
		const padded = new Float64Array(4000);
		padded.set(spectrum(15, 1000).fluxes, 1500);
		expect(robustRange(padded)[1]).toBeGreaterThan(1.05);
	});

	it("scales with fluxes of 1e-17", () => {
		const { fluxes } = spectrum(16, 4000, blueNoise);
		const [low, high] = robustRange(fluxes);
		const [small, large] = robustRange(fluxes.map((flux) => flux * 1e-17));
		expect(small / low).toBeCloseTo(1e-17, 28);
		expect(large / high).toBeCloseTo(1e-17, 28);
	});

	it("ignores gaps, and includes all of a spectrum that is mostly gaps", () => {
		expect(robustRange([null, 1, Number.NaN, 5, Number.POSITIVE_INFINITY])).toEqual([1, 5]);
		const sparse = Array.from({ length: 400 }, (_, i) => (i % 10 === 0 ? i : Number.NaN));
		expect(robustRange(sparse)).toEqual([0, 390]);
	});

	it("includes every value of a short list", () => {
		expect(robustRange([1, 2, 100])).toEqual([1, 100]);
	});

	it.each([
		["nothing", [], [0, 1]],
		["gaps only", [Number.NaN, null], [0, 1]],
		["one value", [5], [4.5, 5.5]],
		["zeros", [0, 0], [-1, 1]],
	])("is never empty: %s", (_, values, expected) => {
		expect(robustRange(values)).toEqual(expected);
	});

	it("handles a million samples without overflowing the stack", () => {
		expect(robustRange(new Float64Array(1_000_000).fill(2))).toEqual([1.8, 2.2]);
	});

	/** Uniform noise of ±0.2 about a level. */
	const noisy = (seed: number, length: number, level = 3): Float64Array => {
		const random = randomFrom(seed);
		return Float64Array.from({ length }, () => level + 0.4 * (random() - 0.5));
	};

	it.each([
		["2 of 220 at 100", 220, [40, 150], 100],
		["5 of 220 at 100", 220, [3, 40, 90, 150, 219], 100],
		["2 neighbours of 220 at 100", 220, [40, 41], 100],
		["25 of 4000 at −999", 4000, Array.from({ length: 25 }, (_, i) => 31 + i * 157), -999],
		["a run of 25 of 4000 at −999", 4000, Array.from({ length: 25 }, (_, i) => 700 + i), -999],
		["60 of 1000 at 1e20", 1000, Array.from({ length: 60 }, (_, i) => i), 1e20],
		["a fifth of 300 at 0", 300, Array.from({ length: 60 }, (_, i) => i * 5), 0],
	])("leaves out spikes and fillers, however many there are: %s", (_, length, at, value) => {
		const fluxes = noisy(3, length);
		for (const i of at) fluxes[i] = value;
		const [low, high] = robustRange(fluxes);
		expect(low).toBeGreaterThan(2.6);
		expect(low).toBeLessThan(2.9);
		expect(high).toBeGreaterThan(3.1);
		expect(high).toBeLessThan(3.7);
	});

	it("leaves out spikes of many heights in a twentieth of the samples", () => {
		const fluxes = noisy(4, 1000);
		const random = randomFrom(5);
		for (let i = 7; i < 1000; i += 20) fluxes[i] = 3 + 1000 * random() ** 2;
		expect(robustRange(fluxes)[1]).toBeLessThan(4);
	});

	it.each([2, 2.5, 3, 5])("keeps a few emission lines of %d samples in a short spectrum with spikes", (fwhm) => {
		const fluxes = noisy(6, 220);
		addLine(fluxes, 100, 20, fwhm);
		addLine(fluxes, 160, 12, fwhm);
		const top = Math.max(...fluxes);
		fluxes[20] = 100;
		fluxes[60] = 100;
		expect(robustRange(fluxes)[1]).toBe(top);
	});

	it.each([1, 2, 50])("does not depend on %d gaps before or after the spectrum", (count) => {
		const gaps = new Array<number>(count).fill(Number.NaN);
		for (const seed of seeds) {
			const { fluxes, errors } = spectrum(seed, 500, (i) => 0.02 + i / 2000);
			for (const withErrors of [false, true]) {
				const rangeWith = (before: number[], after: number[]) =>
					robustRange([...before, ...fluxes, ...after], withErrors ? { errors: [...before, ...errors, ...after] } : {});
				const expected = rangeWith([], []);
				expect(rangeWith([], gaps)).toEqual(expected);
				expect(rangeWith(gaps, [])).toEqual(expected);
				expect(rangeWith(gaps, gaps)).toEqual(expected);
			}
		}
	});

	it("shows rounded fluxes of which most are equal", () => {
		const random = randomFrom(8);
		const rounded = Float64Array.from({ length: 400 }, () => (random() < 0.7 ? 1 : random() < 0.5 ? 1.1 : 0.9));
		expect(robustRange(rounded)).toEqual([0.9, 1.1]);
		rounded[200] = 50;
		expect(robustRange(rounded)).toEqual([0.9, 1.1]);
	});

	it("is a finite range that is not empty, for any values, within 50 ms", () => {
		const value = fc.oneof(
			fc.double(),
			fc.double({ min: -1, max: 1 }),
			fc.constantFrom<unknown>(
				0,
				99,
				-999,
				1e20,
				1e308,
				-1e308,
				5e-324,
				null,
				"3",
				`${"1".repeat(20_000)}x`,
				{},
				undefined,
			),
		);
		const values = fc.oneof(
			fc.array(value, { maxLength: 60 }),
			fc.array(fc.double({ min: -1, max: 1 }), { minLength: 20, maxLength: 60 }),
			fc.constantFrom<unknown>(null, undefined, 5, "abc", {}, new Float64Array(3)),
		);
		fc.assert(
			fc.property(values, values, (fluxes, errors) => {
				let range: [number, number] = [0, 0];
				const read = () => {
					range = robustRange(fluxes as never, { errors: errors as never });
				};
				expect(durationOf(read)).toBeLessThan(50);
				const [low, high] = range;
				expect(low).toBeLessThan(high);
				expect(Math.abs(low)).toBeLessThan(Number.POSITIVE_INFINITY);
				expect(Math.abs(high)).toBeLessThan(Number.POSITIVE_INFINITY);
			}),
			{ seed: 10, numRuns: 10_000 },
		);
	});

	it.each([
		["a slope", (i: number) => i],
		["a falling slope", (i: number) => -i],
		["alternating spikes", (i: number) => (i % 2 ? i : -i)],
		["noise", (i: number) => Math.sin(i * i)],
	])("takes less than a second for a million samples: %s", (_, at) => {
		const fluxes = Float64Array.from({ length: 1_000_000 }, (_, i) => at(i));
		expect(durationOf(() => robustRange(fluxes), 1000)).toBeLessThan(1000);
	});
});

describe("findFillers", () => {
	const continuum = (length: number, level: number, spread: number) => {
		const random = randomFrom(21);
		return Array.from({ length }, () => level + spread * (random() - 0.5));
	};
	const repeated = (value: number, count: number): number[] => new Array<number>(count).fill(value);

	it.each<[string, number[], [number, number][]]>([
		["99 among AB magnitudes", [...continuum(100, 20.5, 1), ...repeated(99, 20)], [[99, 20]]],
		["−99 among AB magnitudes", [...continuum(100, 20.5, 1), ...repeated(-99, 20)], [[-99, 20]]],
		["0 among AB magnitudes", [...continuum(100, 20.5, 1), ...repeated(0, 5)], [[0, 5]]],
		[
			"99, −99 and 0 together",
			[...continuum(100, 20.5, 1), 99, 99, -99, -99, 0, 0, 0],
			[
				[99, 2],
				[-99, 2],
				[0, 3],
			],
		],
		["−999 in flux up to 310", [...continuum(1000, 155, 310), ...repeated(-999, 25)], [[-999, 25]]],
		["−999 with a cosmic ray beyond it", [...continuum(1000, 155, 310), ...repeated(-999, 25), -5000], [[-999, 25]]],
		["one 1e20", [...continuum(100, 3, 1), 1e20], [[1e20, 1]]],
		["1e20 in single precision", [...continuum(100, 3, 1), Math.fround(1e20)], [[Math.fround(1e20), 1]]],
		["more fillers than fluxes", [...continuum(50, 20.5, 1), ...repeated(99, 500)], [[99, 500]]],
		["−1 far from 1e-16", [...continuum(100, 3e-16, 1e-16), ...repeated(-1, 4)], [[-1, 4]]],
		["detector gaps of exact zeros", [...continuum(500, 1, 0.1), ...repeated(0, 40)], [[0, 40]]],
	])("names %s", (_, fluxes, expected) => {
		expect(new Set(findFillers(Float64Array.from(fluxes)))).toEqual(new Set(expected));
	});

	it.each<[string, number[]]>([
		["a constant", repeated(99, 50)],
		["a step between two values", [...repeated(0, 50), ...repeated(1, 50)]],
		["noise about zero", continuum(500, 0, 1)],
		["counts of photons", continuum(500, 2, 4).map(Math.round)],
		["a flat continuum with absorption", Array.from({ length: 300 }, (_, i) => 1 - Math.exp(-(((i - 150) / 8) ** 2)))],
		[
			"a flat continuum with emission",
			Array.from({ length: 300 }, (_, i) => 1 + 50 * Math.exp(-(((i - 150) / 8) ** 2))),
		],
		["a model that is zero below the Lyman limit", Array.from({ length: 300 }, (_, i) => (i < 40 ? 0 : 1 + i / 100))],
		[
			"a saturated line",
			[...continuum(300, 300, 50), 900, 20_000, 50_000, 65_535, 65_535, 65_535, 51_000, 18_000, 800],
		],
		["one lone 99", [...continuum(100, 20.5, 1), 99]],
		["few values", [20, 20.5, 99, 99]],
		["gaps", repeated(Number.NaN, 30)],
		["nothing", []],
	])("finds none in %s", (_, fluxes) => {
		expect(findFillers(Float64Array.from(fluxes)).size).toBe(0);
	});
});

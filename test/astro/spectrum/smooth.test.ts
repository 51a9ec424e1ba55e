import { prepareSpectrum, smoothFlux } from "astropane/astro";
import { describe, expect, it } from "vitest";
import { randomFrom, valuesWithGaps } from "./random.js";

/** The slow, obvious way: for each sample, weights over the whole window. */
function naive(fluxes: ArrayLike<number>, width: number): number[] {
	return Array.from(fluxes, (flux, i) => {
		if (!Number.isFinite(flux) || !(width > 1)) return Number.isFinite(flux) ? flux : Number.NaN;
		let sum = 0;
		let weights = 0;
		for (let j = 0; j < fluxes.length; j++) {
			const distance = Math.abs(i - j);
			const weight = 2 * distance < width ? 1 : 2 * distance === width ? 0.5 : 0;
			const other = fluxes[j] as number;
			if (weight === 0 || !Number.isFinite(other)) continue;
			sum += weight * other;
			weights += weight;
		}
		return sum / weights;
	});
}

const smooth = (fluxes: ArrayLike<number | null>, width: number, breaks?: number[]) =>
	Array.from(smoothFlux(fluxes, { kind: "boxcar", width, ...(breaks ? { breaks } : {}) }));

describe("smoothFlux", () => {
	it("is the mean of three for width 3, cut off at the ends", () => {
		expect(smooth([3, 6, 9, 0], 3)).toEqual([4.5, 6, 5, 4.5]);
	});

	it("gives the outermost samples of an even width half the weight, so that features do not shift", () => {
		expect(smooth([0, 0, 4, 0, 0], 2)).toEqual([0, 1, 2, 1, 0]);
	});

	it.each([0, 1, 1.9, -5, Number.NaN])("leaves the fluxes as they are for width %d", (width) => {
		expect(smooth([3, null, -6, Number.POSITIVE_INFINITY], width)).toEqual([3, Number.NaN, -6, Number.NaN]);
	});

	it("keeps gaps without widening them, and never divides by zero", () => {
		expect(smooth([1, Number.NaN, Number.NaN, Number.NaN, 5, null, 7], 3)).toEqual([
			1,
			Number.NaN,
			Number.NaN,
			Number.NaN,
			5,
			Number.NaN,
			7,
		]);
		expect(smooth([Number.NaN, Number.NaN], 5)).toEqual([Number.NaN, Number.NaN]);
		expect(smooth([], 5)).toEqual([]);
	});

	it("gives the mean of all when the width is longer than the spectrum", () => {
		expect(smooth([1, 2, 6], 1000)).toEqual([3, 3, 3]);
	});

	it("keeps a constant constant at every width", () => {
		for (let width = 0; width < 30; width++)
			expect(new Set(smooth(new Float64Array(20).fill(2.5), width))).toEqual(new Set([2.5]));
	});

	it("agrees with weights over the whole window on random spectra with runs of NaN", () => {
		const random = randomFrom(1);
		for (let seed = 0; seed < 120; seed++) {
			const fluxes = valuesWithGaps(seed, Math.floor(random() * 200));
			const width = Math.floor(random() * 60);
			const expected = naive(fluxes, width);
			smooth(fluxes, width).forEach((flux, i) => {
				const twin = expected[i] as number;
				if (Number.isNaN(twin)) expect(flux).toBeNaN();
				else expect(Math.abs(flux - twin)).toBeLessThan(1e-12);
			});
		}
	});

	it("is exact beyond the window of a spike of 10²⁰", () => {
		const fluxes = new Float64Array(200).fill(1e-3);
		fluxes[50] = 1e20;
		expect(smooth(fluxes, 9)[100]).toBeCloseTo(1e-3, 15);
	});

	it("does not smooth across a break between two arms", () => {
		const blue = Array.from({ length: 20 }, (_, i) => 4000 + i);
		const red = Array.from({ length: 20 }, (_, i) => 6000 + i);
		const { fluxes, breaks } = prepareSpectrum({
			wavelengths: [...blue, ...red],
			fluxes: [...blue.map(() => 1), ...red.map(() => 9)],
		});
		expect(breaks).toEqual([20]);
		const smoothed = smooth(fluxes, 7, breaks);
		expect(smoothed.slice(0, 20)).toEqual(blue.map(() => 1));
		expect(smoothed.slice(21)).toEqual(red.map(() => 9));
	});

	it("does not change its input", () => {
		const fluxes = Float64Array.of(1, 2, 3);
		smoothFlux(fluxes, { kind: "boxcar", width: 3 });
		expect(Array.from(fluxes)).toEqual([1, 2, 3]);
	});
});

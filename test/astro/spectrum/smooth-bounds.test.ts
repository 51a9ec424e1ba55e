import { smoothFlux, smoothGaussian, smoothMedian, smoothSavitzkyGolay } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applySmoothing } from "../../../src/astro/spectrum/smooth/smoothers.js";
import { durationOf } from "../../setup/duration.js";
import { normalFrom, randomFrom, valuesWithGaps } from "./random.js";

const noise = (seed: number, length: number): Float64Array => {
	const normal = normalFrom(seed);
	return Float64Array.from({ length }, normal);
};

/** Greatest difference of two lists, gaps in the same places left out. */
function greatestDifference(a: Float64Array, b: ArrayLike<number>): number {
	let greatest = 0;
	for (let i = 0; i < a.length; i++) {
		if (Number.isNaN(a[i]) && Number.isNaN(b[i])) continue;
		const difference = Math.abs((a[i] as number) - (b[i] as number));
		greatest = Math.max(greatest, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
	}
	return greatest;
}

/** Gaussian means by the definition, over all samples. */
function meansOf(values: Float64Array, positions: ArrayLike<number>, weights: ArrayLike<number>, sigma: number) {
	return Float64Array.from(values, (value, i) => {
		if (Number.isNaN(value)) return Number.NaN;
		let sum = 0;
		let total = 0;
		for (let j = 0; j < values.length; j++) {
			if (Number.isNaN(values[j])) continue;
			const distance = ((positions[j] as number) - (positions[i] as number)) / sigma;
			const weight = Math.exp(-0.5 * distance * distance) * (weights[j] as number);
			sum += weight * (values[j] as number);
			total += weight;
		}
		return sum / total;
	});
}

describe("wide Gaussian kernels", () => {
	it.each([45, 100, 333, 1000, 1e5, 1e9])("of σ = %d samples agree with the definition", (sigma) => {
		for (const values of [noise(1, 1500), valuesWithGaps(2, 1500)]) {
			const expected = meansOf(values, Array.from(values.keys()), new Float64Array(1500).fill(1), sigma);
			expect(greatestDifference(smoothGaussian(values, { sigma }), expected)).toBeLessThan(1e-6);
		}
	});

	it.each([200, 2000, 60_000, 1e9])("of %d km/s agree with the definition on an uneven grid", (velocityKmS) => {
		for (const values of [noise(3, 2000), valuesWithGaps(4, 2000)]) {
			const random = randomFrom(5);
			let at = 4000;
			const wavelengths = Float64Array.from(values, () => (at += 0.002 + 0.03 * random()));
			const x = wavelengths.map(Math.log);
			const widths = x.map(
				(_, i) =>
					(x[i + 1] ?? 2 * (x[i] as number) - (x[i - 1] as number)) -
					(x[i - 1] ?? 2 * (x[i] as number) - (x[i + 1] as number)),
			);
			const expected = meansOf(values, x, widths, velocityKmS / 299_792.458);
			expect(greatestDifference(smoothGaussian(values, { velocityKmS, wavelengths }), expected)).toBeLessThan(1e-6);
		}
	});

	it("keep a constant constant, with and without gaps", () => {
		const values = valuesWithGaps(6, 3000).map((value) => (Number.isNaN(value) ? value : 7));
		for (const flux of smoothGaussian(values, { sigma: 400 })) if (!Number.isNaN(flux)) expect(flux).toBeCloseTo(7, 12);
	});

	it("do not act across a break, nor on a sample without a wavelength", () => {
		const fluxes = new Float64Array(2001).fill(1, 0, 1000).fill(9, 1001);
		fluxes[1000] = Number.NaN;
		const wavelengths = Float64Array.from({ length: 2001 }, (_, i) => (i === 500 ? Number.NaN : 5000 + i / 100));
		const smoothed = smoothGaussian(fluxes, { velocityKmS: 1000, wavelengths, breaks: [1000] });
		expect(smoothed[500]).toBeNaN();
		for (const i of [0, 499, 501, 999]) expect(smoothed[i]).toBeCloseTo(1, 12);
		for (const i of [1001, 2000]) expect(smoothed[i]).toBeCloseTo(9, 12);
	});

	it.each([200, 1000, 2000, 1e9])("of %d km/s take less than 1 s for 100,000 samples", (velocityKmS) => {
		const fluxes = noise(7, 100_000);
		const wavelengths = fluxes.map((_, i) => 3500 + 0.06 * i);
		expect(durationOf(() => smoothGaussian(fluxes, { velocityKmS, wavelengths }), 1000)).toBeLessThan(1000);
	});
});

describe("sizes that no spectrum has", () => {
	it.each([1e4, 1e8, 1e9, 1e10, 2 ** 31, 2 ** 32, 1e300])(
		"a Savitzky–Golay width of %d is cut to the samples",
		(width) => {
			const fluxes = valuesWithGaps(8, 300);
			const whole = smoothSavitzkyGolay(fluxes, { width: 601, order: 2 });
			expect(greatestDifference(smoothSavitzkyGolay(fluxes, { width, order: 2 }), whole)).toBeLessThan(1e-9);
			expect(greatestDifference(smoothMedian(fluxes, { width }), smoothMedian(fluxes, { width: 601 }))).toBe(0);
			const boxcar = smoothFlux(fluxes, { kind: "boxcar", width });
			expect(greatestDifference(boxcar, smoothFlux(fluxes, { kind: "boxcar", width: 601 }))).toBeLessThan(1e-12);
		},
	);

	it.each([
		[1e8, 2],
		[1e9, 60],
		[4001, 60],
		[2001, 6],
		[1e9, 1e9],
		[101, 99],
	])("Savitzky–Golay of width %d and order %d takes less than 3 s for 4,000 samples with gaps", (width, order) => {
		const fluxes = valuesWithGaps(9, 4000);
		expect(durationOf(() => smoothSavitzkyGolay(fluxes, { width, order }), 3000)).toBeLessThan(3000);
	});

	it.each([
		{ kind: "boxcar", width: 1e9 },
		{ kind: "gaussian", sigma: 30_000 },
		{ kind: "gaussian", sigma: 1e9 },
		{ kind: "savitzky-golay", width: 1e9, order: 60 },
		{ kind: "savitzky-golay", width: 50_000, order: 60 },
		{ kind: "median", width: 1e9 },
		{ kind: "median", width: 50_000 },
	] as const)("%j takes less than 3 s for 100,000 samples", (smoothing) => {
		const fluxes = valuesWithGaps(10, 100_000);
		const axis = { wavelengths: fluxes.map((_, i) => 3500 + 0.06 * i), breaks: [] };
		expect(durationOf(() => applySmoothing(fluxes, smoothing, axis), 3000)).toBeLessThan(3000);
	});

	it("nothing throws, or takes more than 50 ms, whatever the sizes and fluxes", () => {
		const size = fc.oneof(
			fc.double(),
			fc.integer({ min: -3, max: 40 }),
			fc.constantFrom<unknown>(1e9, 2 ** 31, 2 ** 53, Number.MAX_VALUE, null, undefined, "5", {}, Symbol("s")),
		);
		const flux = fc.oneof(
			fc.double(),
			fc.double({ min: -1, max: 1 }),
			fc.constantFrom<unknown>(null, "3", {}, undefined),
		);
		const fluxes = fc.oneof(
			fc.array(flux, { maxLength: 60 }),
			fc.constant(Array.from({ length: 2000 }, (_, i) => i % 7)),
		);
		const breaks = fc.constantFrom<unknown>(undefined, [], [3], [1e9], [-1], [5, 5, 2]);
		fc.assert(
			fc.property(fluxes, size, size, breaks, (values, first, second, breakIndices) => {
				const wavelengths = values.map((_, i) => 4000 + i);
				const given = { width: first, sigma: first, order: second, breaks: breakIndices };
				for (const run of [
					() => smoothFlux(values as never, { kind: "boxcar", ...given } as never),
					() => smoothGaussian(values as never, given as never),
					() => smoothGaussian(values as never, { velocityKmS: first, wavelengths, breaks: breakIndices } as never),
					() => smoothMedian(values as never, given as never),
					() => smoothSavitzkyGolay(values as never, given as never),
				])
					expect(durationOf(run)).toBeLessThan(50);
			}),
			{ seed: 10, numRuns: 4000 },
		);
	});
});

import { prepareSpectrum, type RebinnedSpectrum, type RebinOptions, rebinSpectrum } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalFrom, randomFrom, valuesWithGaps } from "./random.js";

/** ∫F dλ over the part of the bins that was covered. */
function integral({ fluxes, coverage, edges }: RebinnedSpectrum): number {
	return fluxes.reduce(
		(sum, flux, b) =>
			Number.isNaN(flux)
				? sum
				: sum + flux * (coverage[b] as number) * ((edges[b + 1] as number) - (edges[b] as number)),
		0,
	);
}

const everyAngstrom = (fluxes: ArrayLike<number | null>, errors: ArrayLike<number | null> | null = null) => ({
	wavelengths: Array.from(fluxes, (_, i) => 5000.5 + i),
	fluxes,
	errors,
});

describe("rebinSpectrum", () => {
	it("averages the samples in each bin, at its middle", () => {
		const { wavelengths, fluxes, coverage, errors } = rebinSpectrum(everyAngstrom([1, 3, 5, 7]), { binWidth: 2 });
		expect(Array.from(wavelengths)).toEqual([5001, 5003]);
		expect(Array.from(fluxes)).toEqual([2, 6]);
		expect(Array.from(coverage)).toEqual([1, 1]);
		expect(errors).toBeNull();
	});

	it("divides a pixel between two bins by its overlap with each", () => {
		const { fluxes } = rebinSpectrum(everyAngstrom([1, 3, 5]), { edges: [5000, 5001.5, 5003] });
		expect(fluxes[0]).toBeCloseTo((1 + 0.5 * 3) / 1.5, 14);
		expect(fluxes[1]).toBeCloseTo((0.5 * 3 + 5) / 1.5, 14);
	});

	it("weights by 1/σ², with the error 1/√Σσ⁻²", () => {
		const { fluxes, errors } = rebinSpectrum(everyAngstrom([1, 4], [1, 2]), { binWidth: 2 });
		expect(fluxes[0]).toBeCloseTo((1 / 1 + 4 / 4) / (1 + 1 / 4), 14);
		expect(errors?.[0]).toBeCloseTo(1 / Math.sqrt(1.25), 14);
	});

	it("weights uniformly on request, with the error √Σσ²/n", () => {
		const { fluxes, errors } = rebinSpectrum(everyAngstrom([1, 4], [1, 2]), { binWidth: 2, weights: "uniform" });
		expect(fluxes[0]).toBe(2.5);
		expect(errors?.[0]).toBeCloseTo(Math.sqrt(5) / 2, 14);
	});

	it("leaves out gaps, masked samples, and samples without an error among others with one", () => {
		const masked = { ...everyAngstrom([1, 2, null, 90], [1, 1, 1, 1]), mask: [0, 0, 0, 1] };
		expect(Array.from(rebinSpectrum(masked, { binWidth: 4 }).fluxes)).toEqual([1.5]);
		expect(Array.from(rebinSpectrum(masked, { binWidth: 4 }).coverage)).toEqual([0.5]);
		const unknown = everyAngstrom([1, 3, 50, 7, 9, 11, 13, 15], [1, 1, null, 1, null, null, null, null]);
		const { fluxes, errors } = rebinSpectrum(unknown, { binWidth: 4 });
		expect(fluxes[0]).toBeCloseTo(11 / 3, 14);
		expect(fluxes[1]).toBe(12);
		expect(errors?.[0]).toBeCloseTo(1 / Math.sqrt(3), 14);
		expect(errors?.[1]).toBeNaN();
	});

	it("leaves bins without a sample empty", () => {
		const { fluxes, coverage, errors } = rebinSpectrum(everyAngstrom([1, 2], [1, 1]), {
			edges: [4000, 4500, 5000, 5002, 6000],
		});
		expect(Array.from(fluxes)).toEqual([Number.NaN, Number.NaN, 1.5, Number.NaN]);
		expect(Array.from(errors ?? [], Number.isNaN)).toEqual([true, true, false, true]);
		expect(Array.from(coverage)).toEqual([0, 0, 1, 0]);
	});

	it("aligns bins to multiples of their width, so that two spectra share them", () => {
		const a = rebinSpectrum({ wavelengths: [4001, 4003, 4005], fluxes: [1, 1, 1] }, { binWidth: 5 });
		const b = rebinSpectrum({ wavelengths: [3997, 4002], fluxes: [2, 2] }, { binWidth: 5 });
		expect(Array.from(a.edges)).toEqual([4000, 4005, 4010]);
		expect(Array.from(b.edges)).toEqual([3990, 3995, 4000, 4005]);
	});

	it("joins samples by a factor, never across the gap between two arms", () => {
		const blue = Array.from({ length: 15 }, (_, i) => 4000 + i);
		const red = Array.from({ length: 20 }, (_, i) => 6000 + 2 * i);
		const { wavelengths, fluxes, breaks, coverage } = rebinSpectrum(
			{ wavelengths: [...blue, ...red], fluxes: [...blue.map(() => 1), ...red.map(() => 9)] },
			{ factor: 10 },
		);
		expect(Array.from(fluxes)).toEqual([1, 1, Number.NaN, 9, 9]);
		expect(breaks).toEqual([2]);
		expect(Array.from(coverage)).toEqual([1, 1, 0, 1, 1]);
		expect(wavelengths[0]).toBe(4004.5);
		expect(wavelengths[1]).toBe(4012);
	});

	it("returns the same spectrum for a factor of 1", () => {
		const spectrum = prepareSpectrum(everyAngstrom([3, null, 5, -6], [1, 2, 3, 4]));
		const same = rebinSpectrum(spectrum, { factor: 1 });
		expect(Array.from(same.wavelengths)).toEqual(Array.from(spectrum.wavelengths));
		expect(Array.from(same.fluxes, (flux) => Number(flux.toFixed(12)))).toEqual([3, Number.NaN, 5, -6]);
		expect(same.errors?.[3]).toBeCloseTo(4, 14);
	});

	const anyBinning = fc.oneof(
		fc.record({ binWidth: fc.double({ min: 0.05, max: 500, noNaN: true }) }),
		fc.record({ factor: fc.integer({ min: 1, max: 200 }) }),
	);

	it("conserves the total, with gaps and uneven sampling, for every binning", () => {
		fc.assert(
			fc.property(fc.nat(100_000), fc.integer({ min: 2, max: 120 }), anyBinning, (seed, count, binning) => {
				const random = randomFrom(seed);
				const fluxes = valuesWithGaps(seed, count);
				let at = 3000;
				const wavelengths = Float64Array.from(fluxes, () => (at += 0.5 + 2 * random()));
				const total = integral(rebinSpectrum({ wavelengths, fluxes }, { factor: 1 }));
				const errors = fluxes.map(() => 0.1 + random());
				const options: RebinOptions = { ...binning, weights: "uniform" };
				expect(integral(rebinSpectrum({ wavelengths, fluxes }, binning))).toBeCloseTo(total, 9);
				expect(integral(rebinSpectrum({ wavelengths, fluxes, errors }, options))).toBeCloseTo(total, 9);
			}),
			{ numRuns: 200 },
		);
	});

	it("agrees with the overlap of every pixel with every bin", () => {
		for (let seed = 0; seed < 40; seed++) {
			const random = randomFrom(seed);
			const fluxes = valuesWithGaps(seed, 60);
			const errors = fluxes.map(() => 0.2 + random());
			const edges: number[] = [];
			for (let edge = 4990 + 5 * random(); edge < 5080; edge += 0.1 + 6 * random()) edges.push(edge);
			const binned = rebinSpectrum(everyAngstrom(fluxes, errors), { edges });
			for (let b = 0; b + 1 < edges.length; b++) {
				let weights = 0;
				let sum = 0;
				let variance = 0;
				fluxes.forEach((flux, i) => {
					const overlap = Math.min(5001 + i, edges[b + 1] as number) - Math.max(5000 + i, edges[b] as number);
					if (overlap <= 0 || Number.isNaN(flux)) return;
					const error = errors[i] as number;
					weights += overlap / error ** 2;
					sum += (overlap / error ** 2) * flux;
					variance += (overlap / error) ** 2;
				});
				if (weights === 0) expect(binned.fluxes[b]).toBeNaN();
				else {
					expect(binned.fluxes[b]).toBeCloseTo(sum / weights, 10);
					expect(binned.errors?.[b]).toBeCloseTo(Math.sqrt(variance) / weights, 10);
				}
			}
		}
	});

	it("has errors equal to the scatter of many noisy copies", () => {
		const normal = normalFrom(11);
		const sigma = Array.from({ length: 12 }, (_, i) => 0.5 + (i % 4));
		const values: number[] = [];
		let error = 0;
		for (let copy = 0; copy < 3000; copy++) {
			const noisy = everyAngstrom(
				sigma.map((s) => s * normal()),
				sigma,
			);
			const binned = rebinSpectrum(noisy, { edges: [5001.3, 5009.6] });
			values.push(binned.fluxes[0] as number);
			error = binned.errors?.[0] as number;
		}
		expect(Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length) / error).toBeCloseTo(1, 1);
	});

	it.each<[string, RebinOptions, RegExp]>([
		["a width of 0", { binWidth: 0 }, /bin width is 0 Å/],
		["a width of NaN", { binWidth: Number.NaN }, /bin width is NaN Å/],
		["a width that makes too many bins", { binWidth: 1e-9 }, /3,000,000,000 bins, too many to be drawn/],
		["a factor of 0", { factor: 0.5 }, /samples in a bin is 0.5/],
		["one edge", { edges: [4000] }, /have 1 edge,/],
		["descending edges", { edges: [4000, 5000, 4500] }, /do not ascend at number 2 \(5000, 4500\)/],
		["a missing edge", { edges: [4000, null] }, /do not ascend at number 1/],
	])("says what is wrong with %s and gives no bins", (_, options, message) => {
		const { fluxes, issues } = rebinSpectrum(everyAngstrom([1, 2, 3]), options);
		expect(fluxes.length).toBe(0);
		expect(issues.join()).toMatch(message);
	});

	it("gives no bins without samples or with an invalid width, and reports why", () => {
		expect(rebinSpectrum({ wavelengths: [], fluxes: [] }, { binWidth: 1 }).issues).toHaveLength(1);
		const single = rebinSpectrum({ wavelengths: [4000], fluxes: [3] }, { binWidth: 10 });
		expect(Array.from(single.fluxes)).toEqual([Number.NaN]);
	});
});

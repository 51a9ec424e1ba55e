import { prepareSpectrum, smoothGaussian, smoothMedian, smoothSavitzkyGolay } from "astropane/astro";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationOf } from "../../setup/duration.js";
import { randomFrom, valuesWithGaps } from "./random.js";

type Smooth = (fluxes: ArrayLike<number | null>, breaks?: readonly number[]) => Float64Array;

const kinds: Record<string, Smooth> = {
	"gaussian (samples)": (fluxes, breaks = []) => smoothGaussian(fluxes, { kind: "gaussian", sigma: 1.7, breaks }),
	"gaussian (km/s)": (fluxes, breaks = []) =>
		smoothGaussian(fluxes, {
			velocityKmS: 90,
			wavelengths: Array.from(fluxes, (_, i) => 5000 * 1.0002 ** i),
			breaks,
		}),
	"savitzky-golay": (fluxes, breaks = []) =>
		smoothSavitzkyGolay(fluxes, { kind: "savitzky-golay", width: 7, order: 2, breaks }),
	median: (fluxes, breaks = []) => smoothMedian(fluxes, { kind: "median", width: 5, breaks }),
};

/** Equal within rounding, gaps in the same places. */
function expectSame(actual: Float64Array, expected: readonly number[], tolerance = 1e-11): void {
	expect(actual.length).toBe(expected.length);
	expected.forEach((value, i) => {
		if (Number.isNaN(value)) expect(actual[i]).toBeNaN();
		else expect(Math.abs((actual[i] as number) - value)).toBeLessThan(tolerance);
	});
}

describe.each(Object.entries(kinds))("%s smoothing", (_, smooth) => {
	it("keeps gaps without widening them, and never divides by zero", () => {
		const smoothed = smooth([1, Number.NaN, null, Number.POSITIVE_INFINITY, 1, 1, null]);
		expectSame(smoothed, [1, Number.NaN, Number.NaN, Number.NaN, 1, 1, Number.NaN]);
		expectSame(smooth([null, null]), [Number.NaN, Number.NaN]);
		expectSame(smooth([]), []);
		expectSame(smooth([4]), [4]);
	});

	it("leaves exactly the samples finite that were finite, on any input", () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.double({ min: -1e30, max: 1e30 }), fc.constant(Number.NaN))), (fluxes) => {
				expect(Array.from(smooth(fluxes), Number.isFinite)).toEqual(fluxes.map(Number.isFinite));
			}),
		);
	});

	it("keeps a constant constant, with and without gaps", () => {
		for (let seed = 0; seed < 20; seed++) {
			const fluxes = valuesWithGaps(seed, 50).map((value) => (Number.isNaN(value) ? value : 2.5));
			expectSame(smooth(fluxes), Array.from(fluxes));
		}
	});

	it("commutes with reversal of the spectrum", () => {
		const fluxes = valuesWithGaps(5, 60);
		expectSame(smooth(fluxes.toReversed()).reverse(), Array.from(smooth(fluxes)));
	});

	it("does not smooth across a break between two arms", () => {
		const ramp = Array.from({ length: 20 }, (_, i) => i);
		const fluxes = [...ramp.map(() => 1), null, ...ramp.map(() => 9)];
		expectSame(
			smooth(fluxes, [20]),
			fluxes.map((flux) => flux ?? Number.NaN),
		);
	});

	it("reduces white noise of 1 to less than 0.7", () => {
		const random = randomFrom(3);
		const noise = Float64Array.from({ length: 4000 }, () => (random() - 0.5) * Math.sqrt(12));
		expect(Math.sqrt(smooth(noise).reduce((sum, value) => sum + value * value, 0) / 4000)).toBeLessThan(0.7);
	});

	it("does not change its input", () => {
		const fluxes = Float64Array.of(1, 5, Number.NaN, 2, 3);
		smooth(fluxes);
		expect(Array.from(fluxes)).toEqual([1, 5, Number.NaN, 2, 3]);
	});
});

describe("smoothGaussian", () => {
	it("agrees with weights over the whole spectrum on random fluxes with runs of NaN", () => {
		for (let seed = 0; seed < 80; seed++) {
			const fluxes = valuesWithGaps(seed, 120);
			const sigma = 0.2 + seed / 8;
			const twin = Array.from(fluxes, (flux, i) => {
				let sum = 0;
				let weights = 0;
				fluxes.forEach((other, j) => {
					if (Number.isNaN(other) || Math.abs(i - j) > 5 * sigma) return;
					sum += Math.exp(-(((i - j) / sigma) ** 2) / 2) * other;
					weights += Math.exp(-(((i - j) / sigma) ** 2) / 2);
				});
				return Number.isNaN(flux) ? Number.NaN : sum / weights;
			});
			expectSame(smoothGaussian(fluxes, { sigma }), twin);
		}
	});

	it("agrees in km/s with weights over the whole of an unevenly sampled spectrum", () => {
		for (let seed = 0; seed < 80; seed++) {
			const random = randomFrom(seed);
			const fluxes = valuesWithGaps(seed, 90);
			let at = 4000;
			const wavelengths = Array.from(fluxes, () => (at += 0.2 + 3 * random()));
			const sigma = (50 + 10 * seed) / 299_792.458;
			const x = wavelengths.map(Math.log);
			const twin = Array.from(fluxes, (flux, i) => {
				let sum = 0;
				let weights = 0;
				fluxes.forEach((other, j) => {
					const distance = ((x[j] as number) - (x[i] as number)) / sigma;
					if (Number.isNaN(other) || Math.abs(distance) > 5) return;
					const low = x[j - 1] ?? 2 * (x[j] as number) - (x[j + 1] as number);
					const high = x[j + 1] ?? 2 * (x[j] as number) - (x[j - 1] as number);
					const weight = Math.exp(-(distance ** 2) / 2) * (high - low);
					sum += weight * other;
					weights += weight;
				});
				return Number.isNaN(flux) ? Number.NaN : sum / weights;
			});
			expectSame(smoothGaussian(fluxes, { velocityKmS: 50 + 10 * seed, wavelengths }), twin);
		}
	});

	it("widens a Gaussian line in quadrature, 3 and 4 samples to 5, and keeps its area", () => {
		const line = (sigma: number) =>
			Float64Array.from({ length: 201 }, (_, i) => Math.exp(-(((i - 100) / sigma) ** 2) / 2) / sigma);
		expectSame(smoothGaussian(line(3), { sigma: 4 }), Array.from(line(5)), 2e-6);
	});

	it("is the same at every wavelength in km/s, on a grid even in ln λ", () => {
		const step = 1e-4;
		const fluxes = valuesWithGaps(2, 300);
		const wavelengths = Array.from(fluxes, (_, i) => 3000 * Math.exp(step * i));
		const sigma = 3.3;
		const inKmS = smoothGaussian(fluxes, { velocityKmS: sigma * step * 299_792.458, wavelengths });
		const inSamples = smoothGaussian(fluxes, { sigma });
		// The two end samples stand for as much of the axis as the others.
		expectSame(inKmS, Array.from(inSamples), 1e-9);
	});

	it.each([0, -2, Number.NaN, Number.POSITIVE_INFINITY])("leaves the fluxes as they are for σ = %d", (sigma) => {
		expectSame(smoothGaussian([1, null, 3], { sigma }), [1, Number.NaN, 3], 1e-15);
		expectSame(smoothGaussian([1, null, 3], { velocityKmS: sigma, wavelengths: [1, 2, 3] }), [1, Number.NaN, 3]);
	});

	it("gives gaps for samples without a valid wavelength", () => {
		expectSame(smoothGaussian([1, 1, 1], { velocityKmS: 10, wavelengths: [4000, null, 4002] }), [1, Number.NaN, 1]);
		expectSame(smoothGaussian([1, 1], { velocityKmS: 10, wavelengths: [4000] }), [Number.NaN, Number.NaN]);
	});
});

describe("smoothSavitzkyGolay", () => {
	it("has the published weights for 5 samples and a parabola: (−3, 12, 17, 12, −3) / 35", () => {
		const impulse = Float64Array.of(0, 0, 0, 0, 0, 35, 0, 0, 0, 0, 0);
		const smoothed = smoothSavitzkyGolay(impulse, { width: 5, order: 2 });
		expectSame(smoothed.subarray(3, 8), [-3, 12, 17, 12, -3], 1e-12);
		expectSame(smoothSavitzkyGolay(impulse, { width: 5, order: 3 }).subarray(3, 8), [-3, 12, 17, 12, -3], 1e-12);
	});

	it("reproduces any polynomial of its order, also at the ends and around gaps", () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
				fc.nat(10_000),
				(coefficients, seed) => {
					const gaps = valuesWithGaps(seed, 60);
					const fluxes = gaps.map((value, i) =>
						Number.isNaN(value) ? value : coefficients.reduce((sum, c, k) => sum + c * ((i - 30) / 30) ** k, 0),
					);
					const smoothed = smoothSavitzkyGolay(fluxes, { width: 11, order: coefficients.length - 1 });
					expectSame(smoothed, Array.from(fluxes), 1e-9);
				},
			),
		);
	});

	it("agrees with normal equations solved in every window, on random fluxes with runs of NaN", () => {
		for (let seed = 0; seed < 60; seed++) {
			const fluxes = valuesWithGaps(seed, 70);
			const half = 2 + (seed % 7);
			const order = seed % 4;
			const twin = Array.from(fluxes, (flux, i) => {
				if (Number.isNaN(flux)) return Number.NaN;
				const from = Math.max(0, Math.min(i - half, fluxes.length - 2 * half - 1));
				const at: number[] = [];
				for (let j = from; j < from + 2 * half + 1; j++) if (!Number.isNaN(fluxes[j])) at.push(j);
				return polynomialAt(
					at.map((j) => (j - i) / half),
					at.map((j) => fluxes[j] as number),
					Math.min(order, at.length - 1),
				);
			});
			expectSame(smoothSavitzkyGolay(fluxes, { width: 2 * half + 1, order }), twin, 1e-7);
		}
	});

	it("reads an even width as the next odd one, and a bad order as 0", () => {
		const fluxes = valuesWithGaps(4, 40);
		const smooth = (width: number, order: number) => Array.from(smoothSavitzkyGolay(fluxes, { width, order }));
		expect(smooth(6, 2)).toEqual(smooth(7, 2));
		expect(smooth(7, Number.NaN)).toEqual(smooth(7, 0));
		expect(smooth(7, -3)).toEqual(smooth(7, 0));
		expect(smooth(5, 4)).toEqual(Array.from(fluxes));
		for (const width of [0, 1, -5, Number.NaN]) expect(smooth(width, 2)).toEqual(Array.from(fluxes));
	});
});

describe("smoothMedian", () => {
	it("agrees with sorting every window, on random fluxes with runs of NaN", () => {
		const random = randomFrom(9);
		for (let seed = 0; seed < 100; seed++) {
			const fluxes = valuesWithGaps(seed, Math.floor(random() * 150)).map((value) => Math.round(value * 8) / 8);
			const half = 1 + Math.floor(random() * 40);
			const twin = Array.from(fluxes, (flux, i) => {
				const window = fluxes.slice(Math.max(0, i - half), i + half + 1).filter((value) => !Number.isNaN(value));
				window.sort();
				const middle = (window.length - 1) / 2;
				return Number.isNaN(flux)
					? flux
					: ((window[Math.floor(middle)] as number) + (window[Math.ceil(middle)] as number)) / 2;
			});
			expectSame(smoothMedian(fluxes, { width: 2 * half + 1 }), twin, 1e-15);
		}
	});

	it("removes a cosmic ray and keeps an edge sharp", () => {
		expectSame(smoothMedian([1, 1, 900, 1, 1, 5, 5, 5, 5], { width: 3 }), [1, 1, 1, 1, 1, 5, 5, 5, 5]);
	});

	it("is the median of all when the window is longer than the spectrum", () => {
		expectSame(smoothMedian([1, 7, 2], { width: 1e9 }), [2, 2, 2]);
	});

	it("smooths 100,000 samples with a window of 1,001 in under a second", () => {
		const random = randomFrom(6);
		const fluxes = Float64Array.from({ length: 100_000 }, random);
		expect(durationOf(() => smoothMedian(fluxes, { width: 1001 }), 1000)).toBeLessThan(1000);
	});
});

it("smoothing of every kind accepts the breaks of a prepared spectrum", () => {
	const wavelengths = [...Array(20).keys()].flatMap((i) => [4000 + i, 6000 + i]).sort((a, b) => a - b);
	const { fluxes, breaks } = prepareSpectrum({
		wavelengths,
		fluxes: wavelengths.map((wavelength) => (wavelength < 5000 ? 1 : 9)),
	});
	expect(breaks).toEqual([20]);
	for (const smooth of Object.values(kinds)) expectSame(smooth(fluxes, breaks), Array.from(fluxes));
});

/** Least squares by normal equations and Gaussian elimination; the value at 0. */
function polynomialAt(x: readonly number[], y: readonly number[], order: number): number {
	const n = order + 1;
	const matrix = Array.from({ length: n }, (_, r) => [
		...Array.from({ length: n }, (__, c) => x.reduce((sum, value) => sum + value ** (r + c), 0)),
		x.reduce((sum, value, i) => sum + value ** r * (y[i] as number), 0),
	]);
	for (let column = 0; column < n; column++) {
		const rest = matrix.slice(column).sort((a, b) => Math.abs(b[column] as number) - Math.abs(a[column] as number));
		matrix.splice(column, n, ...rest);
		const pivot = matrix[column] as number[];
		for (const row of matrix) {
			if (row === pivot) continue;
			const factor = (row[column] as number) / (pivot[column] as number);
			pivot.forEach((value, k) => {
				row[k] = (row[k] as number) - factor * value;
			});
		}
	}
	return (matrix[0]?.[n] as number) / (matrix[0]?.[0] as number);
}

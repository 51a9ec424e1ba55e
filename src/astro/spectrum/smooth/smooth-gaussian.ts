import { type NumericInput, readNumber } from "../../number.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import { eachSegment, withGaps } from "../samples/segments.js";
import { gaussianMeans } from "./gauss-transform.js";

export type GaussianSmoothing = {
	kind?: "gaussian" | undefined;
	/** Indices of samples that the kernel does not extend across, as `prepareSpectrum` gives them. */
	breaks?: ArrayLike<number> | undefined;
} & (
	| {
			/** 1σ of the kernel, samples. 0, negative, NaN and infinite leave the fluxes as they are. */
			sigma: number;
	  }
	| {
			/** 1σ of the kernel, km/s (FWHM = 2.3548 σ): the same resolution at every wavelength. As `sigma` otherwise. */
			velocityKmS: number;
			/** Ascending, one for each flux; any unit, as only their ratios count. */
			wavelengths: NumericInput;
	  }
);

/** The kernel is cut off at this many σ; 6·10⁻⁷ of its area is beyond. */
const KERNEL_REACH_SIGMA = 5;
/** With more samples than this in a kernel, on average, the fast transform takes less time. */
const MAX_KERNEL_SAMPLES = 400;

/**
 * Fluxes convolved with a Gaussian cut off at 5σ. O(n) at any σ: wide kernels take a fast Gauss transform, which reaches to 6σ.
 *
 * Samples that are not finite are ignored and stay NaN in the result: gaps stay gaps and do not grow. At the ends, beside
 * a break and around a gap the remaining part of the kernel is scaled to unit area: a constant stays constant, and a slope
 * is biased towards its inner values within 5σ of an end. In km/s each sample is weighted by the width of its pixel in
 * ln λ, so that uneven sampling does not shift features; a sample without a positive wavelength becomes a gap, and all
 * are NaN when there are not as many wavelengths as fluxes.
 */
export function smoothGaussian(fluxes: NumericInput, options: GaussianSmoothing): Float64Array {
	const values = withGaps(fluxes);
	const inSamples = "sigma" in options;
	const sigma = inSamples ? readNumber(options.sigma) : readNumber(options.velocityKmS) / SPEED_OF_LIGHT_KM_S;
	if (!(sigma > 0 && sigma < Number.POSITIVE_INFINITY)) return values;
	const smoothed = new Float64Array(values.length).fill(Number.NaN);
	if (inSamples) {
		if (2 * KERNEL_REACH_SIGMA * sigma > MAX_KERNEL_SAMPLES) {
			const positions = Float64Array.from(values, (_, i) => i);
			eachSegment(values.length, options.breaks, (from, to) =>
				smoothFast(values, positions, () => 1, smoothed, from, to, sigma),
			);
			return smoothed;
		}
		const kernel = kernelOf(sigma, values.length);
		eachSegment(values.length, options.breaks, (from, to) => smoothBySamples(values, smoothed, from, to, kernel));
	} else {
		if (options.wavelengths.length !== values.length) return smoothed;
		const positions = withGaps(options.wavelengths).map(Math.log);
		eachSegment(values.length, options.breaks, (from, to) => {
			if (isDense(positions, from, to, sigma)) {
				const weightOf = (i: number) => pixelWidth(positions, i, from, to);
				smoothFast(values, positions, weightOf, smoothed, from, to, sigma);
			} else smoothByPosition(values, positions, smoothed, from, to, sigma);
		});
	}
	return smoothed;
}

/** Whether kernels hold so many samples on average that the fast transform takes less time. O(n). */
function isDense(positions: Float64Array, start: number, end: number, sigma: number): boolean {
	let pairs = 0;
	let first = start;
	for (let i = start; i < end; i++) {
		while (first < i && !((positions[first] as number) >= (positions[i] as number) - KERNEL_REACH_SIGMA * sigma))
			first++;
		pairs += i - first;
	}
	return 2 * pairs > MAX_KERNEL_SAMPLES * (end - start);
}

/** As `smoothByPosition`, by the fast Gauss transform. */
function smoothFast(
	values: Float64Array,
	positions: Float64Array,
	weightOf: (i: number) => number,
	smoothed: Float64Array,
	start: number,
	end: number,
	sigma: number,
): void {
	const indices: number[] = [];
	let last = Number.NEGATIVE_INFINITY;
	for (let i = start; i < end; i++) {
		const position = positions[i] as number;
		// Positions that do not ascend have no place in the boxes.
		if (Number.isNaN(values[i]) || !Number.isFinite(position) || position < last) continue;
		last = position;
		indices.push(i);
	}
	const means = gaussianMeans(
		Float64Array.from(indices, (i) => positions[i] as number),
		Float64Array.from(indices, (i) => values[i] as number),
		Float64Array.from(indices, weightOf),
		sigma,
	);
	indices.forEach((i, j) => {
		const mean = means[j] as number;
		smoothed[i] = Number.isFinite(mean) ? mean : (values[i] as number);
	});
}

/** Weights at distance 0, 1, 2 … samples, up to 5σ or the length of the spectrum. */
function kernelOf(sigma: number, length: number): Float64Array {
	const reach = Math.min(Math.floor(KERNEL_REACH_SIGMA * sigma), Math.max(0, length - 1));
	return Float64Array.from({ length: reach + 1 }, (_, distance) => Math.exp(-0.5 * (distance / sigma) ** 2));
}

function smoothBySamples(
	values: Float64Array,
	smoothed: Float64Array,
	start: number,
	end: number,
	kernel: Float64Array,
): void {
	const reach = kernel.length - 1;
	for (let i = start; i < end; i++) {
		if (Number.isNaN(values[i])) continue;
		let sum = 0;
		let weights = 0;
		for (let j = Math.max(start, i - reach); j < Math.min(end, i + reach + 1); j++) {
			const value = values[j] as number;
			if (Number.isNaN(value)) continue;
			const weight = kernel[Math.abs(i - j)] as number;
			sum += weight * value;
			weights += weight;
		}
		smoothed[i] = sum / weights;
	}
}

/** As `smoothBySamples`, with `sigma` in the unit of `positions`, which ascend. */
function smoothByPosition(
	values: Float64Array,
	positions: Float64Array,
	smoothed: Float64Array,
	start: number,
	end: number,
	sigma: number,
): void {
	let from = start;
	for (let i = start; i < end; i++) {
		const position = positions[i] as number;
		if (Number.isNaN(values[i]) || !Number.isFinite(position)) continue;
		// All comparisons with NaN are false: a NaN position neither stops this loop nor ends the next.
		while (from < i && !((positions[from] as number) >= position - KERNEL_REACH_SIGMA * sigma)) from++;
		let sum = 0;
		let weights = 0;
		for (let j = from; j < end && !((positions[j] as number) > position + KERNEL_REACH_SIGMA * sigma); j++) {
			const value = values[j] as number;
			const distance = ((positions[j] as number) - position) / sigma;
			if (Number.isNaN(value) || !Number.isFinite(distance)) continue;
			const weight = Math.exp(-0.5 * distance * distance) * pixelWidth(positions, j, start, end);
			sum += weight * value;
			weights += weight;
		}
		smoothed[i] = weights > 0 ? sum / weights : (values[i] as number);
	}
}

/** Width of the pixel of sample j: halfway to each neighbour; at an end, all the way to the only one. 0 where unknown. */
function pixelWidth(positions: Float64Array, j: number, start: number, end: number): number {
	const before = (positions[j] as number) - (positions[Math.max(start, j - 1)] as number);
	const after = (positions[Math.min(end - 1, j + 1)] as number) - (positions[j] as number);
	const sum = before + after;
	if (!Number.isFinite(sum)) return 0;
	return j === start || j === end - 1 ? sum : sum / 2;
}

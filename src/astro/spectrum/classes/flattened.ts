import { convertMedium, type Medium } from "../../refraction.js";
import { SPEED_OF_LIGHT_KM_S } from "../../units.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { localNoise } from "../samples/noise.js";

/** A spectrum without its continuum, on a grid even in ln λ. */
export type Flattened = {
	/** ln of the vacuum wavelength, Å, of the first value. */
	start: number;
	/** Step of ln λ. */
	step: number;
	/** Flux over continuum − 1, smoothed. */
	values: Float64Array;
	/** 0 where there are no data, else up to 1: less where the noise is high and at the ends. */
	weights: Float64Array;
};

/** The band of scales that is kept: features between these, 1σ in km/s. */
export type Scales = { stepKmS: number; smoothKmS: number; continuumKmS: number };

/** Greatest height of an emission line in the result: the strongest must not decide alone. */
const MAX_HEIGHT = 1.5;
/** Noise, as a share of the continuum, that halves a weight. */
const HALF_WEIGHT_NOISE = 0.1;
/** Share of the range over which the weights rise at each end. */
const APODIZED_SHARE = 0.04;

export function flattened(
	{ wavelengths, fluxes }: SampledSpectrum,
	medium: Medium,
	{ stepKmS, smoothKmS, continuumKmS }: Scales,
): Flattened | null {
	const step = stepKmS / SPEED_OF_LIGHT_KM_S;
	const logs = Float64Array.from(wavelengths, (w) =>
		w > 0 ? Math.log(convertMedium(w, medium, "vacuum")) : Number.NaN,
	);
	const first = logs.find((log) => log > 0) ?? Number.NaN;
	const last = logs[logs.length - 1] ?? Number.NaN;
	const size = Math.floor((last - first) / step) + 1;
	if (!(size >= MIN_BINS && size <= MAX_BINS)) return null;
	const noise = localNoise(fluxes);
	const sums = new Float64Array(size);
	const counts = new Float64Array(size);
	const squares = new Float64Array(size);
	let before = -1;
	for (let i = 0; i < logs.length; i++) {
		const bin = Math.round(((logs[i] as number) - first) / step);
		const flux = fluxes[i] as number;
		if (!(bin >= 0 && bin < size) || Number.isNaN(flux)) continue;
		sums[bin] = (sums[bin] as number) + flux;
		counts[bin] = (counts[bin] as number) + 1;
		squares[bin] = (squares[bin] as number) + (noise[i] || 0) ** 2;
		// Samples wider than a bin: the bins between are interpolated.
		if (before >= 0 && bin - before > 1 && bin - before <= MAX_INTERPOLATED_BINS) {
			const [a, b] = [(sums[before] as number) / (counts[before] as number), flux];
			for (let k = before + 1; k < bin; k++) {
				sums[k] = a + ((b - a) * (k - before)) / (bin - before);
				counts[k] = 1;
				squares[k] = (noise[i] || 0) ** 2;
			}
		}
		before = bin;
	}
	const data = sums.map((sum, i) => (counts[i] ? sum / (counts[i] as number) : 0));
	const has = counts.map((count) => (count > 0 ? 1 : 0));
	const smooth = normalizedGaussian(data, has, smoothKmS / stepKmS);
	const level = normalizedGaussian(data, has, continuumKmS / stepKmS);
	const edge = Math.max(1, APODIZED_SHARE * size);
	const values = new Float64Array(size);
	const weights = new Float64Array(size);
	for (let i = 0; i < size; i++) {
		const continuum = level[i] as number;
		if (!has[i] || !(continuum > 0)) continue;
		values[i] = Math.min(MAX_HEIGHT, Math.max(-1, (smooth[i] as number) / continuum - 1));
		const sigma = Math.sqrt((squares[i] as number) / (counts[i] as number) ** 2) / continuum;
		const perSmooth = sigma / Math.sqrt(1 + (2 * Math.sqrt(Math.PI) * smoothKmS) / stepKmS);
		const apodized = Math.min(1, (i + 1) / edge, (size - i) / edge);
		weights[i] = apodized / (1 + (perSmooth / HALF_WEIGHT_NOISE) ** 2);
	}
	return { start: first, step, values, weights };
}

const MIN_BINS = 40;
const MAX_BINS = 40_000;
const MAX_INTERPOLATED_BINS = 12;

/** Gaussian smoothing of the values that there are, by three running means; O(n). */
export function normalizedGaussian(values: Float64Array, has: Float64Array, sigma: number): Float64Array {
	const top = boxes(
		values.map((value, i) => value * (has[i] as number)),
		sigma,
	);
	const bottom = boxes(has, sigma);
	return top.map((sum, i) => ((bottom[i] as number) > 1e-9 ? sum / (bottom[i] as number) : Number.NaN));
}

/** Three running sums whose variances add up to σ² (Wells 1986, IEEE PAMI 8, 234). */
export function boxes(values: Float64Array, sigma: number): Float64Array {
	let out = values;
	const half = Math.round((Math.sqrt(4 * sigma ** 2 + 1) - 1) / 2);
	if (half < 1) return out;
	for (let pass = 0; pass < 3; pass++) {
		const next = new Float64Array(out.length);
		let sum = 0;
		for (let i = -half; i < out.length; i++) {
			sum += i + half < out.length ? (out[i + half] as number) : 0;
			sum -= i - half - 1 >= 0 ? (out[i - half - 1] as number) : 0;
			if (i >= 0) next[i] = sum / (2 * half + 1);
		}
		out = next;
	}
	return out;
}

import { median } from "../samples/median.js";
import { localLinear } from "./local-linear.js";
import type { LogBins } from "./log-bins.js";

/** In bins. Features wider than this belong to the continuum: 28,000 km/s. */
export const CONTINUUM_SIGMA = 70;
/** In bins: separates broad from narrow features, 2,000 km/s. */
const BROAD_SIGMA = 5;
/** In bins: narrower ones are noise. */
const NARROW_SIGMA = 1.2;
/** Share of the bins over which the weight rises from 0 to 1 at each end (cosine bell). */
const APODIZED_SHARE = 0.1;
/** The continuum is at least this share of the median flux, so that noise about zero is not divided by nothing. */
const LEAST_CONTINUUM = 0.1;
/** Typical size of real features, relative to the continuum: errors below it carry no more weight. */
const FEATURE_SIZE = 0.15;
/** An error of this share of the median flux halves the weight of a bin in the continuum. */
const CONTINUUM_ERROR = 0.3;
/** Features stronger than this many rms are compressed, so that one line does not decide. */
const COMPRESSED_RMS = 4;

/** Features of a spectrum relative to its continuum, in bins of ln λ. All arrays have one entry for each bin. */
export type FlatSpectrum = {
	/** Index of the first bin; see `LogBins`. */
	first: number;
	/** 0 in gaps. `broad` + `narrow` is the flattened flux. */
	broad: Float64Array;
	narrow: Float64Array;
	/** Weight, 0 to 1: falls with the error and towards both ends; 0 in gaps. */
	weights: Float64Array;
};

/**
 * Divides the continuum out, which is a local straight line of σ = 0.095 in ln λ and so the same at any redshift; smooths
 * lightly; subtracts what is left of wide features; splits the rest into broad and narrow features.
 */
export function flatten({ first, fluxes, errors }: LogBins): FlatSpectrum {
	const valid = fluxes.map((flux) => (Number.isFinite(flux) ? 1 : 0));
	const filled = fluxes.map((flux, i) => (valid[i] === 1 ? flux : 0));
	const level = median(fluxes.filter(Number.isFinite).map(Math.abs));
	const errorOf = (i: number) => errors?.[i] ?? 0;
	const known = valid.map((weight, i) => weight / (1 + (errorOf(i) / (CONTINUUM_ERROR * level)) ** 2));
	const wide = { stride: 8, step: 2 };
	const continuum = localLinear(filled, known, CONTINUUM_SIGMA, wide);
	const least = LEAST_CONTINUUM * level;
	const divided = filled.map((flux, i) => {
		const by = continuum[i] as number;
		return valid[i] === 1 && level > 0 ? (flux - by) / Math.max(by, least) : 0;
	});
	const smooth = keepWhere(valid, localLinear(divided, known, NARROW_SIGMA));
	const smoothing = Math.sqrt(2 * Math.sqrt(Math.PI) * NARROW_SIGMA);
	const weights = valid.map((weight, i) => {
		const error = errorOf(i) / Math.max(continuum[i] as number, least) / smoothing;
		const share = weight / (1 + (error / FEATURE_SIZE) ** 2);
		return Number.isFinite(share) ? share : 0;
	});
	const rest = localLinear(smooth, weights, CONTINUUM_SIGMA, wide);
	const flat = keepWhere(
		weights,
		smooth.map((value, i) => value - (rest[i] as number)),
	);
	compress(flat, weights);
	apodize(weights);
	const broad = keepWhere(weights, localLinear(flat, weights, BROAD_SIGMA));
	const narrow = flat.map((value, i) => ((weights[i] as number) > 0 ? value - (broad[i] as number) : 0));
	return { first, broad, narrow, weights };
}

const keepWhere = (weights: Float64Array, values: Float64Array): Float64Array =>
	values.map((value, i) => ((weights[i] as number) > 0 && Number.isFinite(value) ? value : 0));

function compress(values: Float64Array, weights: Float64Array): void {
	let squares = 0;
	let total = 0;
	for (let i = 0; i < values.length; i++) {
		squares += (weights[i] as number) * (values[i] as number) ** 2;
		total += weights[i] as number;
	}
	const limit = COMPRESSED_RMS * Math.sqrt(squares / total);
	if (!(limit > 0)) return;
	for (let i = 0; i < values.length; i++) values[i] = limit * Math.tanh((values[i] as number) / limit);
}

/** Cosine bell at both ends of the part that has weight. */
function apodize(weights: Float64Array): void {
	const start = weights.findIndex((weight) => weight > 0);
	const end = weights.findLastIndex((weight) => weight > 0) + 1;
	const ramp = Math.round(APODIZED_SHARE * (end - start));
	for (let i = 0; i < ramp; i++) {
		const share = 0.5 * (1 - Math.cos((Math.PI * (i + 0.5)) / ramp));
		for (const at of [start + i, end - 1 - i]) weights[at] = (weights[at] as number) * share;
	}
}

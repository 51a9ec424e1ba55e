import { quantileOf } from "../samples/median.js";
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

/** Arrays of the steps between, kept from one spectrum to the next: a library of hundreds leaves no garbage. */
const createWorkspace = (length: number) => {
	const array = () => new Float64Array(length);
	return {
		valid: array(),
		filled: array(),
		known: array(),
		continuum: array(),
		divided: array(),
		smooth: array(),
		flat: array(),
	};
};
let workspace = createWorkspace(0);

/**
 * Divides the continuum out, which is a local straight line of σ = 0.095 in ln λ and so the same at any redshift; smooths
 * lightly; subtracts what is left of wide features; splits the rest into broad and narrow features.
 */
export function flatten({ first, fluxes, errors }: LogBins): FlatSpectrum {
	const count = fluxes.length;
	if (workspace.valid.length < count) workspace = createWorkspace(2 * count);
	const { valid, filled, known, continuum, divided, smooth, flat } = workspace;
	const level = levelOf(fluxes, filled);
	for (let i = 0; i < count; i++) {
		const flux = fluxes[i] as number;
		valid[i] = Number.isFinite(flux) ? 1 : 0;
		filled[i] = valid[i] === 1 ? flux : 0;
		const error = errors === null ? 0 : (errors[i] as number);
		known[i] = (valid[i] as number) / (1 + (error / (CONTINUUM_ERROR * level)) ** 2);
	}
	const wide = { stride: 16, step: 2, count };
	localLinear(filled, known, CONTINUUM_SIGMA, continuum, wide);
	const least = LEAST_CONTINUUM * level;
	for (let i = 0; i < count; i++) {
		const by = continuum[i] as number;
		divided[i] = valid[i] === 1 && level > 0 ? ((filled[i] as number) - by) / Math.max(by, least) : 0;
	}
	localLinear(divided, known, NARROW_SIGMA, smooth, { count });
	keepWhere(valid, smooth, count);
	const weights = new Float64Array(count);
	const smoothing = Math.sqrt(2 * Math.sqrt(Math.PI) * NARROW_SIGMA);
	for (let i = 0; i < count; i++) {
		const error = errors === null ? 0 : (errors[i] as number) / Math.max(continuum[i] as number, least) / smoothing;
		const share = (valid[i] as number) / (1 + (error / FEATURE_SIZE) ** 2);
		weights[i] = Number.isFinite(share) ? share : 0;
	}
	localLinear(smooth, weights, CONTINUUM_SIGMA, flat, wide);
	for (let i = 0; i < count; i++) flat[i] = (smooth[i] as number) - (flat[i] as number);
	keepWhere(weights, flat, count);
	compress(flat, weights);
	apodize(weights);
	const broad = localLinear(flat, weights, BROAD_SIGMA, new Float64Array(count), { stride: 2, count });
	keepWhere(weights, broad, count);
	const narrow = new Float64Array(count);
	for (let i = 0; i < count; i++)
		if ((weights[i] as number) > 0) narrow[i] = (flat[i] as number) - (broad[i] as number);
	return { first, broad, narrow, weights };
}

/** Median of the sizes of the finite fluxes. Overwrites the work space. */
function levelOf(fluxes: Float64Array, sizes: Float64Array): number {
	let finite = 0;
	for (const flux of fluxes) if (Number.isFinite(flux)) sizes[finite++] = Math.abs(flux);
	return quantileOf(sizes.subarray(0, finite), 0.5);
}

/** Zeros where there is no weight or no number. */
function keepWhere(weights: Float64Array, values: Float64Array, count: number): void {
	for (let i = 0; i < count; i++)
		if (!((weights[i] as number) > 0 && Number.isFinite(values[i] as number))) values[i] = 0;
}

function compress(values: Float64Array, weights: Float64Array): void {
	let squares = 0;
	let total = 0;
	for (let i = 0; i < weights.length; i++) {
		squares += (weights[i] as number) * (values[i] as number) ** 2;
		total += weights[i] as number;
	}
	const limit = COMPRESSED_RMS * Math.sqrt(squares / total);
	if (!(limit > 0)) return;
	for (let i = 0; i < weights.length; i++) values[i] = limit * Math.tanh((values[i] as number) / limit);
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

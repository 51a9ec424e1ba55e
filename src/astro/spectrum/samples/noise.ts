import { finiteSpan } from "./finiteSpan.js";
import { quantileOf } from "./median.js";

/** Samples in one estimate: wider than most lines, and narrow enough that the noise is nearly constant. */
const BLOCK_SAMPLES = 64;

/**
 * Local 1σ noise of each sample, constant in blocks of 64: 1.482602/√6 · median |2 Fᵢ − Fᵢ₋₂ − Fᵢ₊₂|
 * (DER_SNR; Stoehr et al. 2008, ASP Conf. Ser. 394, 505). Slopes, and features that fill less than half of a block, do not
 * change it; correlation between neighbouring samples is not accounted for. Gaps are left out; +Infinity for a block with
 * fewer than 5 differences, and for gaps before the first and after the last flux, where no block is laid.
 */
export function localNoise(fluxes: Float64Array): Float64Array {
	const noise = new Float64Array(fluxes.length).fill(Number.POSITIVE_INFINITY);
	// One array for all blocks: allocating one for each took longer than filling it.
	const differences = new Float64Array(2 * BLOCK_SAMPLES);
	const [start, end] = finiteSpan(fluxes);
	const length = end - start;
	const blocks = Math.max(1, Math.round(length / BLOCK_SAMPLES));
	for (let block = 0; block < blocks; block++) {
		const from = start + Math.floor((block * length) / blocks);
		const to = start + Math.floor(((block + 1) * length) / blocks);
		noise.fill(noiseBetween(fluxes, from, to, differences), from, to);
	}
	return noise;
}

/** |2 Fᵢ − Fᵢ₋₂ − Fᵢ₊₂|, which removes slopes and has √6 times the scatter of a sample. NaN beside a gap. */
export const differenceAt = (fluxes: Float64Array, i: number): number =>
	Math.abs(2 * (fluxes[i] as number) - (fluxes[i - 2] as number) - (fluxes[i + 2] as number));

function noiseBetween(fluxes: Float64Array, from: number, to: number, differences: Float64Array): number {
	const end = Math.min(to, fluxes.length - 2);
	let count = 0;
	for (let i = Math.max(from, 2); i < end; i++) {
		// `differenceAt`, without a call for each sample; see `finiteValues`.
		const difference = 2 * (fluxes[i] as number) - (fluxes[i - 2] as number) - (fluxes[i + 2] as number);
		if (difference - difference === 0) differences[count++] = difference < 0 ? -difference : difference;
	}
	if (count < 5) return Number.POSITIVE_INFINITY;
	return (1.482602 / Math.sqrt(6)) * quantileOf(differences.subarray(0, count), 0.5);
}

import { quantileOf } from "./median.js";

/** Samples for one estimate: many lines are narrower, and noise changes little within. */
const BLOCK = 64;

/**
 * Local 1σ noise of each sample, constant in blocks of 64: 1.482602/√6 · median |2 Fᵢ − Fᵢ₋₂ − Fᵢ₊₂|
 * (DER_SNR; Stoehr et al. 2008, ASP Conf. Ser. 394, 505). It does not see slopes, nor features that fill less than half of a
 * block, nor correlation between neighbours. Gaps are left out; +Infinity for a block too full of gaps to tell.
 */
export function localNoise(fluxes: Float64Array): Float64Array {
	const noise = new Float64Array(fluxes.length);
	// One array for all blocks: making it anew for each took longer than filling it.
	const differences = new Float64Array(2 * BLOCK);
	const blocks = Math.max(1, Math.round(fluxes.length / BLOCK));
	for (let block = 0; block < blocks; block++) {
		const from = Math.floor((block * fluxes.length) / blocks);
		const to = Math.floor(((block + 1) * fluxes.length) / blocks);
		noise.fill(noiseBetween(fluxes, from, to, differences), from, to);
	}
	return noise;
}

function noiseBetween(fluxes: Float64Array, from: number, to: number, differences: Float64Array): number {
	let count = 0;
	for (let i = Math.max(from, 2); i < Math.min(to, fluxes.length - 2); i++) {
		const difference = 2 * (fluxes[i] as number) - (fluxes[i - 2] as number) - (fluxes[i + 2] as number);
		if (Number.isFinite(difference)) differences[count++] = Math.abs(difference);
	}
	if (count < 5) return Number.POSITIVE_INFINITY;
	return (1.482602 / Math.sqrt(6)) * quantileOf(differences.subarray(0, count), 0.5);
}

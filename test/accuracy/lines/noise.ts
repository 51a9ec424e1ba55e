import type { Medium } from "astropane/astro";

/** A spectrum without lines, and a place in it. */
export type NoiseClick = { wavelengths: Float64Array; fluxes: Float64Array; medium: Medium; wavelength: number };

/** Numbers between 0 and 1 (mulberry32). */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Continua of several slopes with Gaussian noise of 2 to 20 %, each clicked at its highest, lowest or any sample. */
export function noiseClicks(count: number): NoiseClick[] {
	return Array.from({ length: count }, (_, n) => {
		const next = random(n + 1);
		const gauss = () => Math.sqrt(-2 * Math.log(next() || 1e-9)) * Math.cos(2 * Math.PI * next());
		const samples = [700, 1800, 4000][n % 3] as number;
		const slope = -3 + (n % 7);
		const noise = 0.02 + 0.18 * next();
		const wavelengths = Float64Array.from({ length: samples }, (_, i) => 3600 + (5600 * i) / samples);
		const fluxes = wavelengths.map((wavelength) => (wavelength / 6000) ** slope * (1 + noise * gauss()));
		const rank = (i: number) =>
			((fluxes[i] as number) / ((wavelengths[i] as number) / 6000) ** slope) * (n % 2 ? 1 : -1);
		const order = [...wavelengths.keys()].sort((a, b) => rank(b) - rank(a));
		const at = n % 4 === 3 ? Math.floor(next() * samples) : (order[0] as number);
		return { wavelengths, fluxes, medium: "air", wavelength: wavelengths[at] as number };
	});
}

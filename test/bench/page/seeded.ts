import type { Spectrum } from "astropane/spectrum-viewer";

/** Uniform numbers in [0, 1), the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export function mulberry32(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** A normal deviate (Box and Muller 1958). */
export const normal = (random: () => number): number =>
	Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Å. */
export const RANGE: readonly [number, number] = [3600, 9400];

/** A sloping continuum with twelve lines and noise, as plain arrays, as they come out of JSON. */
export function syntheticSpectrum(id: number, samples: number): Spectrum {
	const random = mulberry32(1000 + id);
	const lines = Array.from({ length: 12 }, () => ({
		at: RANGE[0] + random() * (RANGE[1] - RANGE[0]),
		width: 4 + random() * 30,
		height: (random() - 0.4) * 1.2,
	}));
	const wavelengths: number[] = [];
	const fluxes: number[] = [];
	for (let i = 0; i < samples; i++) {
		const w = RANGE[0] + ((RANGE[1] - RANGE[0]) * i) / (samples - 1);
		let flux = 1 + 0.1 * id + 0.4 * Math.sin(w / 1700 + id);
		for (const line of lines) flux += line.height * Math.exp(-(((w - line.at) / line.width) ** 2));
		wavelengths.push(w);
		fluxes.push(flux + 0.04 * normal(random));
	}
	return { id: `synthetic-${id}`, label: `Synthetic ${id}`, wavelengths, fluxes, medium: "air" };
}

export const syntheticSpectra = (count: number, samples: number): Spectrum[] =>
	Array.from({ length: count }, (_, i) => syntheticSpectrum(i, samples));

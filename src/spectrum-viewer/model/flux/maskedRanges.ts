import { angstromPer, nearestSample, type PreparedSpectrum } from "../../../astro/index.js";
import type { Spectrum } from "../../types.js";

/**
 * Where a spectrum is masked: pairs of edges, Å as prepared, ascending. Neighbouring samples are one stretch; each reaches
 * half the way to its neighbours. A sample that another one at its wavelength has filled is not masked.
 */
export function maskedRanges(spectrum: Spectrum, { wavelengths, fluxes }: PreparedSpectrum): Float64Array {
	const { mask } = spectrum;
	const n = wavelengths.length;
	if (!mask || n === 0 || mask.length !== spectrum.wavelengths.length) return new Float64Array(0);
	const scale = angstromPer[spectrum.wavelengthUnit ?? "angstrom"] ?? 1;
	const masked = new Uint8Array(n);
	let found = 0;
	for (let i = 0; i < mask.length; i++) {
		if (!mask[i]) continue;
		const at = Number(spectrum.wavelengths[i]) * scale;
		// Clean input keeps its places; else they are looked up.
		const j = wavelengths[i] === at ? i : nearestSample(wavelengths, at);
		if (wavelengths[j] !== at || !Number.isNaN(fluxes[j] as number)) continue;
		masked[j] = 1;
		found++;
	}
	if (found === 0) return new Float64Array(0);
	const edges = new Float64Array(2 * found);
	let count = 0;
	const at = (i: number) => wavelengths[i] as number;
	for (let i = 0; i < n; i++) {
		if (!masked[i]) continue;
		const from = i;
		while (masked[i + 1]) i++;
		edges[count++] = from > 0 ? (at(from - 1) + at(from)) / 2 : at(from);
		edges[count++] = i < n - 1 ? (at(i) + at(i + 1)) / 2 : at(i);
	}
	return edges.slice(0, count);
}

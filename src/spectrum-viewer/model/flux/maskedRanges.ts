import type { PreparedSpectrum } from "../../../astro/index.js";

/**
 * Masked stretches of a spectrum: pairs of edges, Å as prepared, ascending. Neighbouring samples are one stretch; each
 * reaches half the way to its neighbours.
 */
export function maskedRanges({ wavelengths, masked }: Pick<PreparedSpectrum, "wavelengths" | "masked">): Float64Array {
	if (masked === null) return new Float64Array(0);
	const edges: number[] = [];
	const last = wavelengths.length - 1;
	const at = (i: number) => wavelengths[i] as number;
	for (let i = 0; i <= last; i++) {
		if (!masked[i]) continue;
		edges.push(i > 0 ? (at(i - 1) + at(i)) / 2 : at(i));
		while (masked[i + 1]) i++;
		edges.push(i < last ? (at(i) + at(i + 1)) / 2 : at(i));
	}
	return Float64Array.from(edges);
}

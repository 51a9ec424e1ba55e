import type { SampledSpectrum } from "../prepare/types.js";
import { pixelsOf } from "../samples/pixels.js";

/** Width of a bin in ln λ: 1,024 bins from 2,500 to 10,000 Å, as in SNID (Blondin & Tonry 2007), or 406 km/s. */
export const BIN: number = Math.log(4) / 1024;
/** A bin of which less than this share is covered by samples is a gap. */
const LEAST_COVERAGE = 0.3;
/** A spectrum that covers more, a factor of 10⁶ in wavelength, is cut at its red end. */
const MAX_BINS = 10_240;

/** Fluxes in bins of equal width in ln λ. Bin i reaches from exp((first + i) · BIN) to exp((first + i + 1) · BIN) Å. */
export type LogBins = {
	first: number;
	/** Mean flux; NaN is a gap. */
	fluxes: Float64Array;
	/** 1σ; 0 where unknown. Null where no sample has an error. */
	errors: Float64Array | null;
};

/** Samples are pixels that extend halfway to their neighbours. Those in `exclude`, in Å, are left out. */
export function logBins(
	{ wavelengths, fluxes, errors, breaks }: Omit<SampledSpectrum, "issues">,
	exclude: readonly (readonly [number, number])[] = [],
): LogBins {
	const count = wavelengths.length;
	const lowest = wavelengths[0] as number;
	const highest = wavelengths[count - 1] as number;
	if (count < 2 || !(lowest > 0)) return { first: 0, fluxes: new Float64Array(0), errors: null };
	const first = Math.ceil(Math.log(lowest) / BIN);
	const bins = Math.min(MAX_BINS, Math.max(0, Math.floor(Math.log(highest) / BIN) - first));
	const sums = new Float64Array(bins);
	const coverage = new Float64Array(bins);
	const variances = errors && new Float64Array(bins);
	const pixels = pixelsOf(wavelengths, breaks);
	let edge = Number.NaN;
	let edgeBin = Number.NaN;
	for (let i = 0; i < count; i++) {
		const lower = pixels.lower[i] as number;
		// Most pixels begin where the one before ends: one logarithm for both.
		const from = lower === edge ? edgeBin : Math.log(lower) / BIN - first;
		edge = pixels.upper[i] as number;
		edgeBin = Math.log(edge) / BIN - first;
		const flux = fluxes[i] as number;
		if (!Number.isFinite(flux) || isExcluded(wavelengths[i] as number, exclude)) continue;
		const to = edgeBin;
		const error = errors === null ? Number.NaN : (errors[i] as number);
		for (let bin = Math.max(0, Math.floor(from)); bin < bins && bin < to; bin++) {
			const overlap = Math.min(to, bin + 1) - Math.max(from, bin);
			if (!(overlap > 0)) continue;
			sums[bin] = (sums[bin] as number) + overlap * flux;
			coverage[bin] = (coverage[bin] as number) + overlap;
			if (variances && error > 0) variances[bin] = (variances[bin] as number) + (overlap * error) ** 2;
		}
	}
	for (let bin = 0; bin < bins; bin++) {
		const covered = coverage[bin] as number;
		sums[bin] = (sums[bin] as number) / (covered > LEAST_COVERAGE ? covered : Number.NaN);
		if (variances) variances[bin] = Math.sqrt(variances[bin] as number) / Math.max(1e-9, covered);
	}
	return { first, fluxes: sums, errors: variances };
}

function isExcluded(wavelength: number, exclude: readonly (readonly [number, number])[]): boolean {
	for (const [from, to] of exclude) if (wavelength >= from && wavelength <= to) return true;
	return false;
}

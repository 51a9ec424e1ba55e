import { numberText } from "../../../text/index.js";
import { ownProperties } from "../../untrusted.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { pixelsOf } from "../samples/pixels.js";
import { type BinFault, type Binning, binEdges } from "./bin-edges.js";
import { binFaultWords } from "./words.js";

export type RebinOptions = Binning & {
	/**
	 * `inverse-variance`, the default, weights each sample by 1/σ² where errors are known: least noise. `uniform` does not,
	 * so that ∫F dλ is conserved to rounding whatever the errors.
	 */
	weights?: "inverse-variance" | "uniform" | undefined;
};

/** A prepared spectrum with one sample in the middle of each bin. A bin without a sample is a gap (NaN). */
export type RebinnedSpectrum = SampledSpectrum & {
	/** Å: bin i reaches from edge i to edge i + 1. Empty when there are no bins. */
	edges: Float64Array;
	/** Share of each bin, 0 to 1, that is covered by samples with a flux. */
	coverage: Float64Array;
};

/**
 * The mean flux density in each bin. Samples are pixels that extend halfway to their neighbours; a pixel in two bins
 * counts in each by its overlap (as in SpectRes; Carnall 2017, arXiv:1705.05165).
 *
 *     F = Σ wᵢ Fᵢ / Σ wᵢ,   σ² = Σ wᵢ² σᵢ² / (Σ wᵢ)²,   wᵢ = overlap in Å, by default divided by σᵢ²
 *
 * Bins that share a pixel are correlated, which σ does not include. Gaps (NaN, masks) are left out. In a bin where some
 * samples have an error, those without one are left out as well (`uniform` includes them, and the error is NaN); where none
 * has, the mean is plain and its error NaN. With uniform weights, or equal errors, Σ F · coverage · width is the
 * integral of the flux over the covered part of the bins.
 *
 * Never throws: an invalid request gives empty arrays and a sentence in `issues`.
 */
export function rebinSpectrum(spectrum: AnySpectrum, options: RebinOptions): RebinnedSpectrum {
	const source = prepared(spectrum);
	const { fault, ...bins } = rebinSamples(source, options);
	return { ...bins, issues: fault ? [...source.issues, fault(binFaultWords, numberText())] : source.issues };
}

/** As `rebinSpectrum`, of a prepared spectrum, with a fault that is not written yet in place of `issues`. */
export function rebinSamples(
	source: Omit<SampledSpectrum, "issues">,
	options: RebinOptions,
): Omit<RebinnedSpectrum, "issues"> & { fault: BinFault | null } {
	const { wavelengths, errors } = source;
	const pixels = pixelsOf(wavelengths, source.breaks);
	const edgesOrFault = binEdges(options, pixels, source.breaks);
	const fault = typeof edgesOrFault === "function" ? edgesOrFault : null;
	const edges = typeof edgesOrFault === "function" ? new Float64Array(0) : edgesOrFault;
	const bins = Math.max(0, edges.length - 1);
	const sums = createSums(bins, source, ownProperties(options).weights !== "uniform");

	let bin = 0;
	for (let i = 0; i < wavelengths.length; i++) {
		const lower = pixels.lower[i] as number;
		const upper = pixels.upper[i] as number;
		while (bin < bins && (edges[bin + 1] as number) <= lower) bin++;
		for (let b = bin; b < bins && (edges[b] as number) < upper; b++)
			sums.add(b, i, Math.min(upper, edges[b + 1] as number) - Math.max(lower, edges[b] as number));
	}

	const middles = Float64Array.from({ length: bins }, (_, b) => ((edges[b] as number) + (edges[b + 1] as number)) / 2);
	const fluxes = sums.fluxes();
	return {
		wavelengths: middles,
		fluxes,
		errors: errors && sums.errors(),
		breaks: breaksBetween(edges, fluxes, source),
		fault,
		edges,
		coverage: Float64Array.from({ length: bins }, (_, b) => sums.coverage(b, edges)),
	};
}

/** Sums for each bin, separately over samples with and without a known error; the former count if there are any. */
function createSums(bins: number, { fluxes, errors }: Pick<SampledSpectrum, "fluxes" | "errors">, byVariance: boolean) {
	const columns = () => ({
		weight: new Float64Array(bins),
		flux: new Float64Array(bins),
		variance: new Float64Array(bins),
		width: new Float64Array(bins),
	});
	const plain = columns();
	const weighted = errors && byVariance ? columns() : plain;
	const of = (b: number) => ((weighted.weight[b] as number) > 0 ? weighted : plain);
	const addTo = (values: Float64Array, b: number, by: number) => {
		values[b] = (values[b] as number) + by;
	};
	return {
		add: (b: number, i: number, overlap: number) => {
			const flux = fluxes[i] as number;
			if (!(overlap > 0) || !Number.isFinite(flux)) return;
			const error = errors?.[i] ?? Number.NaN;
			const known = weighted !== plain && error > 0;
			const into = known ? weighted : plain;
			const weight = known ? overlap / (error * error) : overlap;
			addTo(into.weight, b, weight);
			addTo(into.flux, b, weight * flux);
			addTo(into.variance, b, (weight * error) ** 2);
			addTo(into.width, b, overlap);
		},
		fluxes: () => plain.flux.map((_, b) => (of(b).flux[b] as number) / (of(b).weight[b] as number)),
		errors: () => plain.flux.map((_, b) => Math.sqrt(of(b).variance[b] as number) / (of(b).weight[b] as number)),
		coverage: (b: number, edges: Float64Array) =>
			Math.min(1, (of(b).width[b] as number) / ((edges[b + 1] as number) - (edges[b] as number))),
	};
}

/** The empty bins that contain gaps between arms. A gap narrower than a bin disappears. */
function breaksBetween(edges: Float64Array, fluxes: Float64Array, source: Omit<SampledSpectrum, "issues">): number[] {
	const breaks: number[] = [];
	let bin = 0;
	for (const at of source.breaks) {
		const wavelength = source.wavelengths[at] as number;
		while (bin < fluxes.length && (edges[bin + 1] as number) <= wavelength) bin++;
		if (bin < fluxes.length && (edges[bin] as number) <= wavelength && Number.isNaN(fluxes[bin])) breaks.push(bin);
	}
	return breaks.filter((bin, i) => bin !== breaks[i - 1]);
}

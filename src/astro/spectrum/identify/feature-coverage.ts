import { bisectRight } from "d3-array";
import { convertMedium, type Medium } from "../../refraction.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { findFeatures, type SpectralFeature } from "./features.js";
import { readFeatures } from "./read-identify.js";

/** Features and wavelength coverage in ln λ, with the vacuum wavelength λ in Å, where a redshift is a shift. */
export type FeatureCoverage = {
	/** By wavelength. */
	features: readonly SpectralFeature[];
	/** ln λ of each feature. */
	logs: Float64Array;
	/** Whether the spectrum has flux at this ln λ. */
	covers: (log: number) => boolean;
};

/** Gaps up to this many samples count as covered. */
const MAX_GAP_SAMPLES = 5;

/** Computed once for each spectrum object, for one medium. */
const coverages = new WeakMap<AnySpectrum, FeatureCoverage & { medium: Medium }>();

/** Coverage of a spectrum; of a list of features, from the first to the last of them. */
export function coverageOf(source: AnySpectrum | readonly SpectralFeature[], medium: Medium): FeatureCoverage {
	const logOf = (wavelength: number) => Math.log(convertMedium(wavelength, medium, "vacuum"));
	const logsOf = (features: readonly SpectralFeature[]) =>
		Float64Array.from(features, ({ wavelength }) => logOf(wavelength));
	if (isFeatures(source)) {
		const features = readFeatures(source);
		const logs = logsOf(features);
		const [first, last] = [logs[0] ?? Number.NaN, logs[logs.length - 1] ?? Number.NaN];
		return { features, logs, covers: (log) => log >= first && log <= last };
	}
	const known = coverages.get(source);
	if (known?.medium === medium) return known;
	const spectrum = prepared(source);
	const features = findFeatures(spectrum);
	const stretches = stretchesWithFlux(spectrum).map(([from, to]) => [logOf(from), logOf(to)] as const);
	const starts = stretches.map(([from]) => from);
	const coverage = {
		medium,
		features,
		logs: logsOf(features),
		covers: (log: number) => {
			const last = bisectRight(starts, log) - 1;
			return last >= 0 && log <= (stretches[last]?.[1] ?? Number.NaN);
		},
	};
	if (typeof source === "object" && source !== null) coverages.set(source, coverage);
	return coverage;
}

function isFeatures(source: AnySpectrum | readonly SpectralFeature[]): source is readonly SpectralFeature[] {
	return Array.isArray(source);
}

/** Ranges of wavelengths, Å, that have flux. Gaps of a few samples, narrower than a line, do not end a range. */
function stretchesWithFlux({ wavelengths, fluxes, breaks }: SampledSpectrum): [number, number][] {
	const stretches: [number, number][] = [];
	const isBreak = new Set(breaks);
	let lastWith = -1;
	let crossed = false;
	for (let i = 0; i < fluxes.length; i++) {
		crossed ||= isBreak.has(i);
		if (Number.isNaN(fluxes[i])) continue;
		const current = stretches[stretches.length - 1];
		if (current && !crossed && i - lastWith <= MAX_GAP_SAMPLES) current[1] = wavelengths[i] as number;
		else stretches.push([wavelengths[i] as number, wavelengths[i] as number]);
		lastWith = i;
		crossed = false;
	}
	return stretches;
}

import { convertMedium, type Medium } from "../../refraction.js";
import { type AnySpectrum, prepared } from "../prepare/prepared.js";
import type { SampledSpectrum } from "../prepare/types.js";
import { findFeatures, type SpectralFeature } from "./features.js";

/** What there is to be seen. `logs` and `covers` are in ln of the vacuum wavelength in Å: there a redshift is but a sum. */
export type FeatureCoverage = {
	features: readonly SpectralFeature[];
	logs: Float64Array;
	covers: (log: number) => boolean;
};

/** Samples without flux, in a row, that still count as covered. */
const HOLE = 5;

/** Somebody who asks about one line of a spectrum asks about the next. A changed spectrum is another object. */
const sights = new WeakMap<AnySpectrum, FeatureCoverage & { medium: Medium }>();

/** Features given instead of a spectrum are all that there is between the first and the last of them. */
export function coverageOf(source: AnySpectrum | readonly SpectralFeature[], medium: Medium): FeatureCoverage {
	const logOf = (wavelength: number) => Math.log(convertMedium(wavelength, medium, "vacuum"));
	const logsOf = (features: readonly SpectralFeature[]) =>
		Float64Array.from(features, ({ wavelength }) => logOf(wavelength));
	if (isFeatures(source)) {
		const features = [...source].sort((a, b) => a.wavelength - b.wavelength);
		const logs = logsOf(features);
		const [first, last] = [logs[0] ?? Number.NaN, logs[logs.length - 1] ?? Number.NaN];
		return { features, logs, covers: (log) => log >= first && log <= last };
	}
	const known = sights.get(source);
	if (known?.medium === medium) return known;
	const spectrum = prepared(source);
	const features = findFeatures(spectrum);
	const stretches = stretchesWithFlux(spectrum).map(([from, to]) => [logOf(from), logOf(to)] as const);
	const sight = {
		medium,
		features,
		logs: logsOf(features),
		covers: (log: number) => stretches.some(([from, to]) => log >= from && log <= to),
	};
	sights.set(source, sight);
	return sight;
}

function isFeatures(source: AnySpectrum | readonly SpectralFeature[]): source is readonly SpectralFeature[] {
	return Array.isArray(source);
}

/** Where there is flux, as pairs of wavelengths. Holes of a few samples are passed over: a line is wider. */
function stretchesWithFlux({ wavelengths, fluxes, breaks }: SampledSpectrum): [number, number][] {
	const stretches: [number, number][] = [];
	const isBreak = new Set(breaks);
	let lastWith = -1;
	let crossed = false;
	for (let i = 0; i < fluxes.length; i++) {
		crossed ||= isBreak.has(i);
		if (Number.isNaN(fluxes[i])) continue;
		const current = stretches[stretches.length - 1];
		if (current && !crossed && i - lastWith <= HOLE) current[1] = wavelengths[i] as number;
		else stretches.push([wavelengths[i] as number, wavelengths[i] as number]);
		lastWith = i;
		crossed = false;
	}
	return stretches;
}

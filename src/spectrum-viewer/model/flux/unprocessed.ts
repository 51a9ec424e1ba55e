import { convertMedium, type PreparedSpectrum, prepareSpectrum, readFluxUnit } from "../../../astro/index.js";
import type { Medium, Spectrum } from "../../types.js";
import { isMagnitudes } from "./flux.js";
import { convertFlux } from "./processing.js";

/** Unit that AB magnitudes are converted to before a line is measured. */
const FLUX_UNIT_OF_MAGNITUDES = "erg s⁻¹ cm⁻² Å⁻¹";

/** Unit of the flux density of `unprocessed`; null where the spectrum has none. */
export const unprocessedUnit = ({ fluxUnit }: Spectrum): string | null =>
	isMagnitudes(fluxUnit) ? FLUX_UNIT_OF_MAGNITUDES : (fluxUnit ?? null);

/** Samples in Fλ, the same object where the unit is unknown. `medium`: of the samples. */
const toPerWavelength = (samples: PreparedSpectrum, { fluxUnit }: Spectrum, medium: Medium): PreparedSpectrum =>
	convertFlux(samples, { fluxUnit, medium }, "flambda", () => {}) ?? samples;

type InMedium = { medium: Medium; spectrum: PreparedSpectrum };
const unprocessedOf = new WeakMap<Spectrum, InMedium>();
const perWavelengthOf = new WeakMap<PreparedSpectrum, PreparedSpectrum>();

/**
 * A spectrum as it was given, neither normalised nor smoothed nor binned, but AB magnitudes as Fλ. Wavelengths in Å, in
 * `medium`, that of the axis. Cached for each spectrum.
 */
export function unprocessed(spectrum: Spectrum, medium: Medium): PreparedSpectrum {
	const cached = unprocessedOf.get(spectrum);
	if (cached?.medium === medium) return cached.spectrum;
	const given = spectrum.medium ?? "air";
	const prepared = prepareSpectrum(spectrum);
	const converted = isMagnitudes(spectrum.fluxUnit) ? toPerWavelength(prepared, spectrum, given) : prepared;
	const { wavelengths } = converted;
	// In place: a copy of a large spectrum costs more than the conversion.
	if (given !== medium)
		for (let i = 0; i < wavelengths.length; i++)
			wavelengths[i] = convertMedium(wavelengths[i] as number, given, medium);
	unprocessedOf.set(spectrum, { medium, spectrum: converted });
	return converted;
}

/**
 * The same in Fλ, if the unit is known: peaks and troughs are searched where bright is up, and the ratio of two lines is
 * that of their fluxes. Cached for each spectrum.
 */
export function unprocessedPerWavelength(spectrum: Spectrum, medium: Medium): PreparedSpectrum {
	const asGiven = unprocessed(spectrum, medium);
	const unit = readFluxUnit(spectrum.fluxUnit)?.unit ?? "flambda";
	if (unit === "flambda" || unit === "abmag") return asGiven;
	let converted = perWavelengthOf.get(asGiven);
	if (!converted) {
		converted = toPerWavelength(asGiven, spectrum, medium);
		perWavelengthOf.set(asGiven, converted);
	}
	return converted;
}

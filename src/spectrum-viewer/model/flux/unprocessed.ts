import { convertMedium, type PreparedSpectrum, prepareSpectrum, readFluxUnit } from "../../../astro/index.js";
import type { Medium, Spectrum } from "../../types.js";
import { convertFlux } from "./processing.js";

/** Unit that flux densities per frequency and AB magnitudes are converted to before a line is measured. */
const PER_WAVELENGTH = "erg s⁻¹ cm⁻² Å⁻¹";

/** Whether the unit is known, and not per wavelength. */
function needsConversion({ fluxUnit }: Spectrum): boolean {
	const known = readFluxUnit(fluxUnit);
	return known !== null && known.unit !== "flambda";
}

/** Unit of the flux density of `unprocessed`; null where the spectrum has none. */
export const unprocessedUnit = (spectrum: Spectrum): string | null =>
	needsConversion(spectrum) ? PER_WAVELENGTH : (spectrum.fluxUnit ?? null);

const unprocessedOf = new WeakMap<Spectrum, { medium: Medium; spectrum: PreparedSpectrum }>();

/**
 * A spectrum as it was given, neither normalised nor smoothed nor binned, but flux densities per frequency and AB magnitudes
 * as Fλ: a line flux is an integral over wavelength, and bright is up. An unknown unit stays as it is. Wavelengths in Å, in
 * `medium`, that of the axis. Cached for each spectrum.
 */
export function unprocessed(spectrum: Spectrum, medium: Medium): PreparedSpectrum {
	const cached = unprocessedOf.get(spectrum);
	if (cached?.medium === medium) return cached.spectrum;
	const given = spectrum.medium ?? "air";
	const prepared = prepareSpectrum(spectrum);
	const { fluxUnit } = spectrum;
	const converted = needsConversion(spectrum)
		? (convertFlux(prepared, { fluxUnit, medium: given }, "flambda", () => {}) ?? prepared)
		: prepared;
	const { wavelengths } = converted;
	// In place: a copy of a large spectrum costs more than the conversion.
	if (given !== medium)
		for (let i = 0; i < wavelengths.length; i++)
			wavelengths[i] = convertMedium(wavelengths[i] as number, given, medium);
	unprocessedOf.set(spectrum, { medium, spectrum: converted });
	return converted;
}

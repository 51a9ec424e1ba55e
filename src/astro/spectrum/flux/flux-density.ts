import { convertFluxDensity, type FluxDensityUnit } from "../../flux-units.js";
import { type NumericInput, readNumber } from "../../number.js";
import { convertMedium, type Medium } from "../../refraction.js";

export type FluxDensities = {
	/** NaN where there is no flux, or it has no value in the new unit. */
	fluxes: Float64Array;
	/** 1σ, in the same unit. Null for a spectrum without errors. */
	errors: Float64Array | null;
};

export type FluxDensityConversion = {
	from: FluxDensityUnit;
	to: FluxDensityUnit;
	/** Medium of the wavelengths. Default "vacuum"; Fν is defined with the vacuum wavelength. */
	medium?: Medium | undefined;
	/** Factor of the input's unit, e.g. 1e-17 for "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹". Not used for magnitudes. Default 1. */
	scale?: number | undefined;
};

/** d m / d ln F, mag. */
const MAGNITUDES_PER_E = 2.5 / Math.LN10;

/**
 * Converts flux densities from one unit to another, sample by sample, with their errors. Wavelengths in Å, one for each
 * flux, in any order; values that are not finite are gaps.
 *
 * Errors are converted to first order: σ_m = 1.0857 σ_F / F, and back. That is a poor approximation where F < 3σ, where
 * magnitudes are better given as limits. All are NaN when there are not as many wavelengths as fluxes; errors of another
 * number are left out. A flux that is not positive has no magnitude: NaN.
 */
export function convertFluxDensities(
	spectrum: { wavelengths: NumericInput; fluxes: NumericInput; errors?: NumericInput | null | undefined },
	{ from, to, medium = "vacuum", scale = 1 }: FluxDensityConversion,
): FluxDensities {
	const { wavelengths, fluxes: values, errors: sigmas } = spectrum;
	const count = values.length;
	const fluxes = new Float64Array(count).fill(Number.NaN);
	const errors = sigmas && sigmas.length === count ? new Float64Array(count).fill(Number.NaN) : null;
	if (wavelengths.length !== count) return { fluxes, errors };
	const needsVacuum = from !== to && (from === "flambda") !== (to === "flambda");
	const unit = from === "abmag" ? 1 : scale;
	for (let i = 0; i < count; i++) {
		const wavelength = readNumber(wavelengths[i]);
		const vacuum = needsVacuum ? convertMedium(wavelength, medium, "vacuum") : wavelength;
		const value = readNumber(values[i]) * unit;
		const converted = convertFluxDensity(value, vacuum, from, to);
		if (!Number.isFinite(converted)) continue;
		fluxes[i] = converted;
		if (!errors) continue;
		const error = readNumber(sigmas?.[i]) * unit;
		errors[i] = errorIn(error, value, converted, vacuum, from, to);
	}
	return { fluxes, errors };
}

function errorIn(
	error: number,
	value: number,
	converted: number,
	vacuum: number,
	from: FluxDensityUnit,
	to: FluxDensityUnit,
): number {
	if (!(error > 0 && error < Number.POSITIVE_INFINITY)) return Number.NaN;
	if (from === to) return error;
	if (to === "abmag") return (MAGNITUDES_PER_E * error) / value;
	if (from === "abmag") return (converted * error) / MAGNITUDES_PER_E;
	return convertFluxDensity(error, vacuum, from, to);
}

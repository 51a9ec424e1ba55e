import { type NumericInput, readNumber } from "../../number.js";
import { convertMedium, type Medium } from "../../refraction.js";
import { convertFluxDensity, type FluxDensityUnit } from "../../units.js";

export type FluxDensities = {
	/** NaN where there is none, or it cannot be had in the unit asked for. */
	fluxes: Float64Array;
	/** 1σ, in the same unit. Null where none were given. */
	errors: Float64Array | null;
};

export type FluxDensityConversion = {
	from: FluxDensityUnit;
	to: FluxDensityUnit;
	/** What the wavelengths are measured in. Default "vacuum"; Fν is defined with the vacuum wavelength. */
	medium?: Medium | undefined;
	/** What the given numbers count, e.g. 1e-17 for "10⁻¹⁷ erg s⁻¹ cm⁻² Å⁻¹". Not used for magnitudes. Default 1. */
	scale?: number | undefined;
};

/** d m / d ln F, mag. */
const MAGNITUDES_PER_E = 2.5 / Math.LN10;

/**
 * Flux densities from one unit to another, sample by sample, with their errors. Wavelengths in Å, one for each flux, in
 * any order; what is not finite is a gap.
 *
 * Errors follow to first order: σ_m = 1.0857 σ_F / F, and back; far too small a step where F < 3σ, where magnitudes are
 * better given as limits. All NaN when there are not as many wavelengths as fluxes; errors of another number are left
 * out. A flux that is not positive has no magnitude: NaN.
 */
export function convertFluxDensities(
	spectrum: { wavelengths: NumericInput; fluxes: NumericInput; errors?: NumericInput | null | undefined },
	{ from, to, medium = "vacuum", scale = 1 }: FluxDensityConversion,
): FluxDensities {
	const { wavelengths, fluxes: given, errors: givenErrors } = spectrum;
	const count = given.length;
	const fluxes = new Float64Array(count).fill(Number.NaN);
	const errors = givenErrors && givenErrors.length === count ? new Float64Array(count).fill(Number.NaN) : null;
	if (wavelengths.length !== count) return { fluxes, errors };
	const needsVacuum = from !== to && (from === "flambda") !== (to === "flambda");
	const unit = from === "abmag" ? 1 : scale;
	for (let i = 0; i < count; i++) {
		const place = readNumber(wavelengths[i]);
		const vacuum = needsVacuum ? convertMedium(place, medium, "vacuum") : place;
		const value = readNumber(given[i]) * unit;
		const converted = convertFluxDensity(value, vacuum, from, to);
		if (!Number.isFinite(converted)) continue;
		fluxes[i] = converted;
		if (!errors) continue;
		const error = readNumber(givenErrors?.[i]) * unit;
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

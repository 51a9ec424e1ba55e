/** Speed of light, Å/s (exact). */
const SPEED_OF_LIGHT_ANGSTROM_S = 2.997_924_58e18;

/** Zero point of the AB system for a flux density in erg s⁻¹ cm⁻² Hz⁻¹ (Oke & Gunn 1983, ApJ 266, 713). */
const AB_ZERO_POINT = 48.6;

/** 1 Jy = 10⁻²³ erg s⁻¹ cm⁻² Hz⁻¹. */
const CGS_PER_JANSKY = 1e-23;

/**
 * Units of flux density.
 * - `flambda`: erg s⁻¹ cm⁻² Å⁻¹
 * - `fnu`: erg s⁻¹ cm⁻² Hz⁻¹
 * - `jansky`: 10⁻²³ erg s⁻¹ cm⁻² Hz⁻¹
 * - `abmag`: AB magnitude
 */
export type FluxDensityUnit = "flambda" | "fnu" | "jansky" | "abmag";

/** Fν [erg s⁻¹ cm⁻² Hz⁻¹] = Fλ [erg s⁻¹ cm⁻² Å⁻¹] · λ² / c, with the vacuum wavelength λ in Å. */
export function fluxLambdaToNu(flux: number, angstrom: number): number {
	return flux * angstrom * (angstrom / SPEED_OF_LIGHT_ANGSTROM_S);
}

/** Fλ [erg s⁻¹ cm⁻² Å⁻¹] = Fν [erg s⁻¹ cm⁻² Hz⁻¹] · c / λ², with the vacuum wavelength λ in Å. */
export function fluxNuToLambda(flux: number, angstrom: number): number {
	return (flux / angstrom) * (SPEED_OF_LIGHT_ANGSTROM_S / angstrom);
}

/** AB magnitude of Fν in erg s⁻¹ cm⁻² Hz⁻¹: −2.5 log₁₀ Fν − 48.6. NaN where the flux is not positive. */
export function fluxNuToAbMag(flux: number): number {
	return flux > 0 ? -2.5 * Math.log10(flux) - AB_ZERO_POINT : Number.NaN;
}

/** Fν in erg s⁻¹ cm⁻² Hz⁻¹ of an AB magnitude. */
export function abMagToFluxNu(mag: number): number {
	return 10 ** (-0.4 * (mag + AB_ZERO_POINT));
}

/**
 * A flux density at the vacuum wavelength `angstrom`, from one unit to another.
 * NaN where the value is NaN, where a non-positive flux should become a magnitude, and where the wavelength is needed
 * and not positive.
 */
export function convertFluxDensity(
	value: number,
	angstrom: number,
	from: FluxDensityUnit,
	to: FluxDensityUnit,
): number {
	if (from === to) return value;
	if ((from === "flambda" || to === "flambda") && !(angstrom > 0)) return Number.NaN;
	return fromFluxNu(toFluxNu(value, angstrom, from), angstrom, to);
}

function toFluxNu(value: number, angstrom: number, unit: FluxDensityUnit): number {
	if (unit === "flambda") return fluxLambdaToNu(value, angstrom);
	if (unit === "jansky") return value * CGS_PER_JANSKY;
	return unit === "abmag" ? abMagToFluxNu(value) : value;
}

function fromFluxNu(flux: number, angstrom: number, unit: FluxDensityUnit): number {
	if (unit === "flambda") return fluxNuToLambda(flux, angstrom);
	if (unit === "jansky") return flux / CGS_PER_JANSKY;
	return unit === "abmag" ? fluxNuToAbMag(flux) : flux;
}

/** Speed of light, km/s (exact by the definition of the metre). */
export const SPEED_OF_LIGHT_KM_S = 299_792.458;

/** Speed of light, Å/s (exact). */
const SPEED_OF_LIGHT_ANGSTROM_S = 2.997_924_58e18;

/** Zero point of the AB system for a flux density in erg s⁻¹ cm⁻² Hz⁻¹ (Oke & Gunn 1983, ApJ 266, 713). */
const AB_ZERO_POINT = 48.6;

/** 1 Jy = 10⁻²³ erg s⁻¹ cm⁻² Hz⁻¹. */
const CGS_PER_JANSKY = 1e-23;

export type WavelengthUnit = "angstrom" | "nm" | "um";

/** A unit in which wavelengths are given. It need not be a length: photon energy and frequency convert as well. */
export type WavelengthUnitDefinition = {
	/** Written after a number: "Å". */
	symbol: string;
	/** For screen readers, after a number: "ångström". */
	name: string;
	/** Decimal places for a resolution of 0.01 Å in the optical. */
	decimals: number;
	/** Further spellings in files, in lower case and Unicode form NFKC. Key, symbol and name need no entry. */
	spellings: readonly string[];
	/** NaN for NaN. */
	toAngstrom(value: number): number;
	/** Inverse of `toAngstrom`. */
	fromAngstrom(angstrom: number): number;
};

/** How many ångström one unit of length is. For all units, lengths or not, use `toAngstrom` and `fromAngstrom`. */
export const angstromPer: Readonly<Record<"angstrom" | "nm" | "um", number>> = { angstrom: 1, nm: 10, um: 10_000 };

const lengthUnit = (
	angstroms: number,
	symbol: string,
	name: string,
	decimals: number,
	spellings: readonly string[],
): WavelengthUnitDefinition => ({
	symbol,
	name,
	decimals,
	spellings,
	toAngstrom: (value) => value * angstroms,
	fromAngstrom: (angstrom) => angstrom / angstroms,
});

/** Every unit of wavelength, in the order of menus. Everything that depends on the unit is derived from this table. */
export const wavelengthUnits: Readonly<Record<WavelengthUnit, WavelengthUnitDefinition>> = {
	angstrom: lengthUnit(angstromPer.angstrom, "Å", "ångström", 2, [
		"angstroms",
		"ångströms",
		"ångstrom",
		"ångstroms",
		"ang",
		"angs",
		"aa",
		"a",
	]),
	nm: lengthUnit(angstromPer.nm, "nm", "nm", 3, ["nanometer", "nanometers"]),
	um: lengthUnit(angstromPer.um, "µm", "µm", 6, ["micrometer", "micrometers", "micron", "microns"]),
};

export const wavelengthUnitNames: readonly WavelengthUnit[] = Object.keys(wavelengthUnits) as WavelengthUnit[];

/** The unit that a text names, as astropy writes it (`Unit.to_string()`) or a user types it; null if none does. */
export function readWavelengthUnit(text: string): WavelengthUnit | null {
	const spelling = normalizeSpelling(text);
	const names = (unit: WavelengthUnit): readonly string[] => {
		const { symbol, name, spellings } = wavelengthUnits[unit];
		return [unit, symbol, name, ...spellings].map(normalizeSpelling);
	};
	return wavelengthUnitNames.find((unit) => names(unit).includes(spelling)) ?? null;
}

/** NFKC unites the two characters for ångström, and those for micro. */
const normalizeSpelling = (text: string): string =>
	text.normalize("NFKC").trim().toLowerCase().replace("metre", "meter").replace(/^mum$/, "μm");

/** A wavelength in `unit` as Å. NaN gives NaN. */
export function toAngstrom(value: number, unit: WavelengthUnit): number {
	return wavelengthUnits[unit].toAngstrom(value);
}

/** A wavelength in Å as `unit`. NaN gives NaN. */
export function fromAngstrom(angstrom: number, unit: WavelengthUnit): number {
	return wavelengthUnits[unit].fromAngstrom(angstrom);
}

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

/** Speed of light, km/s (exact by the definition of the metre). */
export const SPEED_OF_LIGHT_KM_S = 299_792.458;

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

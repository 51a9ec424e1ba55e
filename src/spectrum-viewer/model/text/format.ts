import { fromAngstrom } from "../../../astro/index.js";
import { wavelengthUnits } from "../../../astro/units.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { WavelengthUnit } from "../../types.js";
import { figureWords } from "../../words/figure.js";

export const lengthUnit = (unit: WavelengthUnit): string => wavelengthUnits[unit].symbol;

/** A wavelength in Å as a number in `unit`, without the unit: "6562.80". Thousands are not grouped. */
export const lengthValue = (angstrom: number, unit: WavelengthUnit, { numbers }: Language): string =>
	numbers.fixed(fromAngstrom(angstrom, unit), wavelengthUnits[unit].decimals, false);

/** A wavelength in Å, in `unit`, with its symbol; `short`: without zeros at the end. */
export function lengthText(angstrom: number, unit: WavelengthUnit, language: Language, short = false): string {
	if (!Number.isFinite(angstrom)) return "–";
	const { symbol, decimals } = wavelengthUnits[unit];
	const value = language.numbers.atMost(fromAngstrom(angstrom, unit), decimals, short ? 0 : decimals, false);
	return `${value} ${symbol}`;
}

/**
 * Both ends of a range, Å, as numbers in `unit`, with four significant digits of their difference: "3300" and "9898",
 * "5889.9" and "5890.1".
 */
export function lengthRange(
	low: number,
	high: number,
	unit: WavelengthUnit,
	{ numbers }: Language,
): [low: string, high: string] {
	const [from, to] = [fromAngstrom(low, unit), fromAngstrom(high, unit)];
	const decimals = Math.max(0, 3 - Math.floor(Math.log10(Math.abs(to - from) || Math.abs(to) || 1)));
	return [numbers.atMost(from, decimals, 0, false), numbers.atMost(to, decimals, 0, false)];
}

/** For tables: one digit more than a spectrograph resolves, without the unit. */
export const lengthCell = (angstrom: number, unit: WavelengthUnit, { numbers }: Language): string =>
	numbers.fixed(fromAngstrom(angstrom, unit), wavelengthUnits[unit].decimals + 1, false);

/** Name of a unit as a screen reader should say it: "ångström". */
export const spokenUnit = (unit: WavelengthUnit): string => wavelengthUnits[unit].name;

/** As `lengthText`, with the name of the unit for a screen reader. */
export const lengthInWords = (angstrom: number, unit: WavelengthUnit, language: Language): string =>
	Number.isFinite(angstrom) ? `${lengthValue(angstrom, unit, language)} ${spokenUnit(unit)}` : "–";

/** A redshift with six decimals. */
export const redshiftText = (z: number, { numbers }: Language): string => numbers.fixed(z, 6, false);

/** A velocity in km/s, with its unit. */
export const velocityText = (kmS: number, { numbers }: Language): string => `${numbers.atMost(kmS, 1)} km/s`;

/** A flux with four significant digits. */
export const fluxText = (value: number, language: Language): string =>
	Number.isFinite(value) ? language.numbers.significant(value, 4) : wordsIn(language, figureWords).noData;

/** A magnitude with three decimals. */
export const magnitudeText = (value: number, language: Language): string =>
	Number.isFinite(value) ? language.numbers.fixed(value, 3) : wordsIn(language, figureWords).noData;

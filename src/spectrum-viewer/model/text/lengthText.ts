import { fromAngstrom } from "../../../astro/index.js";
import { wavelengthUnits } from "../../../astro/units.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { WavelengthUnit } from "../../types.js";
import { figureWords } from "../../words/figure.js";

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

/** For tables: one digit more than a spectrograph resolves, without the unit. */
export const lengthCell = (angstrom: number, unit: WavelengthUnit, { numbers }: Language): string =>
	numbers.fixed(fromAngstrom(angstrom, unit), wavelengthUnits[unit].decimals + 1, false);

/** Name of a unit as a screen reader should say it: "ångström". */
export const spokenUnit = (unit: WavelengthUnit): string => wavelengthUnits[unit].name;

/** As `lengthText`, with the name of the unit for a screen reader. */
export const lengthInWords = (angstrom: number, unit: WavelengthUnit, language: Language): string =>
	Number.isFinite(angstrom) ? `${lengthValue(angstrom, unit, language)} ${spokenUnit(unit)}` : "–";

/** A magnitude with three decimals. */
export const magnitudeText = (value: number, language: Language): string =>
	Number.isFinite(value) ? language.numbers.fixed(value, 3) : wordsIn(language, figureWords).noData;

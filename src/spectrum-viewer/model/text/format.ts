import { fromAngstrom } from "../../../astro/index.js";
import { wavelengthUnits } from "../../../astro/units.js";
import { type Language, wordsIn } from "../../../text/index.js";
import type { WavelengthUnit } from "../../types.js";
import { figureWords } from "../../words/figure.js";

export const lengthUnit = (unit: WavelengthUnit): string => wavelengthUnits[unit].symbol;

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

/** A redshift with six decimals. */
export const redshiftText = (z: number, { numbers }: Language): string => numbers.fixed(z, 6, false);

/** A velocity in km/s, with its unit. */
export const velocityText = (kmS: number, { numbers }: Language): string => `${numbers.atMost(kmS, 1)} km/s`;

/** A flux with four significant digits. */
export const fluxText = (value: number, language: Language): string =>
	Number.isFinite(value) ? language.numbers.significant(value, 4) : wordsIn(language, figureWords).noData;

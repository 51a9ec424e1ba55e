import {
	fromAngstrom,
	readWavelengthUnit,
	toAngstrom,
	type WavelengthUnit,
	wavelengthUnitNames,
	wavelengthUnits,
} from "../../../astro/units.js";

/** Å: numbers in a unit with fewer than `MAX_SMALL_VALUE` of it here have no thousands. */
const OPTICAL_ANGSTROM = 5000;
const MAX_SMALL_VALUE = 100;

/** Spellings of some units as a pattern, the longest first; British spelling included. */
function spellingsOf(units: readonly WavelengthUnit[]): string {
	const spellings = units.flatMap((unit) => {
		const { symbol, name, spellings } = wavelengthUnits[unit];
		return [unit, symbol, name, ...spellings];
	});
	const british = spellings.map((spelling) => spelling.replace("meter", "metre"));
	return [...new Set([...spellings, ...british])]
		.sort((a, b) => b.length - a.length)
		.map((spelling) => spelling.replace(/[^\p{L}\d]/gu, "\\$&"))
		.join("|");
}

const UNIT = `(?:${spellingsOf(wavelengthUnitNames)})(?![\\p{L}])`;
const SMALL_VALUE_UNIT = spellingsOf(
	wavelengthUnitNames.filter((unit) => fromAngstrom(OPTICAL_ANGSTROM, unit) < MAX_SMALL_VALUE),
);
const NUMBER = "\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?|\\.\\d+";

/** A wavelength as people write it: a number, and perhaps its unit. Groups 1 and 2. For regular expressions with "iu". */
export const wavelengthPattern: string = `(${NUMBER})\\s*(${UNIT})?`;

const lambda = /(?:λ+|\blambda)\s*(?=\.?\d)/giu;
/** "5,007" and "10 830" with a thin space. Before units with small values a comma is a decimal one. */
const thousands = new RegExp(
	`(?<![\\d.,])([1-9]\\d?)[,\\u00a0\\u2009\\u202f](\\d{3})(?![\\d,]|\\s*(?:${SMALL_VALUE_UNIT}))`,
	"giu",
);
const decimal = /(?<![\d.,])(?:(\d{1,3}),(\d+)|(\d{4,5}),(\d{1,2}))(?![\d,])/g;

/** The text with its numbers as programs write them: no λ before, nothing between thousands, a point before decimals. */
export const plainNumbers = (text: string): string =>
	text
		.replace(lambda, "")
		.replace(thousands, "$1$2")
		.replace(decimal, (_, a, b, c, d) => `${a ?? c}.${b ?? d}`);

/** Numbers without a unit are Å from the Lyman limit on, else nm, and µm below 100: no line is at a few Å. */
export const LYMAN_LIMIT_ANGSTROM = 912;
const guessedUnit = (value: number): WavelengthUnit =>
	value < MAX_SMALL_VALUE ? "um" : value < LYMAN_LIMIT_ANGSTROM ? "nm" : "angstrom";

/** The unit of a number as typed; without one it follows from the size of the number. */
export const unitOf = (unit: string | undefined, value: number): WavelengthUnit =>
	(unit === undefined ? null : readWavelengthUnit(unit.replace(/metre/i, "meter"))) ?? guessedUnit(value);

/**
 * Å, and half a unit of the last digit; null where the number means nothing: a whole one below 100 counts something else
 * unless it has a unit.
 */
export function readWavelength(digits: string, unit: string | undefined): { angstrom: number; half: number } | null {
	const value = Number(digits);
	if (!(value > 0) || !Number.isFinite(value) || (!unit && value < MAX_SMALL_VALUE && /^\d+$/.test(digits)))
		return null;
	const known = unitOf(unit, value);
	const angstrom = toAngstrom(value, known);
	const decimals = /\.(\d*)/.exec(digits)?.[1]?.length ?? 0;
	const next = toAngstrom(value + 10 ** -decimals, known);
	return { angstrom, half: Math.abs(next - angstrom) / 2 };
}

const perUnit: readonly (readonly [RegExp, number])[] = [
	[/^n/i, 10],
	[/^(u|µ|μ|mic)/i, 1e4],
	[/^[aåÅ]/i, 1],
];
const MICRONS = "[uµμ]m|microns?|micromet(?:er|re)s?";
const UNIT = `(?:å|Å|angstroms?|a|nm|nanomet(?:er|re)s?|${MICRONS})(?![\\p{L}])`;
const NUMBER = "\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?|\\.\\d+";

/** A wavelength as people write it: a number, and perhaps its unit. Groups 1 and 2. */
export const wavelengthPattern: string = `(${NUMBER})\\s*(${UNIT})?`;

const lambda = /(?:λ+|\blambda)\s*(?=\.?\d)/giu;
/** "5,007" and "10 830" with a thin space; of micrometres a comma before three digits is a decimal one. */
const thousands = new RegExp(
	`(?<![\\d.,])([1-9]\\d?)[,\\u00a0\\u2009\\u202f](\\d{3})(?![\\d,]|\\s*(?:${MICRONS}))`,
	"giu",
);
const decimal = /(?<![\d.,])(?:(\d{1,3}),(\d+)|(\d{4,5}),(\d{1,2}))(?![\d,])/g;

/** The text with its numbers as programs write them: no λ before, nothing between thousands, a point before decimals. */
export const plainNumbers = (text: string): string =>
	text
		.replace(lambda, "")
		.replace(thousands, "$1$2")
		.replace(decimal, (_, a, b, c, d) => `${a ?? c}.${b ?? d}`);

/**
 * Å per unit. A number without one is taken for Å, for nm below 912, and for µm below 100: nobody looks for lines of a
 * few Å.
 */
export function angstromsPer(unit: string | undefined, value: number): number {
	if (unit) return perUnit.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
	return value < 100 ? 1e4 : value < 912 ? 10 : 1;
}

/**
 * Å, and half the last digit that was given; null where the numbers mean nothing: whole ones below 100 count something
 * else unless they have a unit.
 */
export function readWavelength(digits: string, unit: string | undefined): { angstrom: number; half: number } | null {
	const value = Number(digits);
	if (!(value > 0) || !Number.isFinite(value) || (!unit && value < 100 && /^\d+$/.test(digits))) return null;
	const factor = angstromsPer(unit, value);
	const decimals = /\.(\d*)/.exec(digits)?.[1]?.length ?? 0;
	return { angstrom: value * factor, half: (factor * 10 ** -decimals) / 2 };
}

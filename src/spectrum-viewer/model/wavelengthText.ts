const perUnit: readonly (readonly [RegExp, number])[] = [
	[/^n/i, 10],
	[/^(u|µ|μ|mic)/i, 1e4],
	[/^[aåÅ]/i, 1],
];
const UNIT = "(?:å|Å|angstroms?|a|nm|nanomet(?:er|re)s?|[uµμ]m|microns?|micromet(?:er|re)s?)(?![\\p{L}])";
const NUMBER = "\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?|\\.\\d+";

/** A wavelength as people write it: a number, and perhaps its unit. Groups 1 and 2. */
export const wavelengthPattern: string = `(${NUMBER})\\s*(${UNIT})?`;

/**
 * Å per unit. A number without one is taken for Å, for nm below 912, and for µm below 100: nobody looks for lines of a
 * few Å.
 */
export function angstromsPer(unit: string | undefined, value: number): number {
	if (unit) return perUnit.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
	return value < 100 ? 1e4 : value < 912 ? 10 : 1;
}

/** Å, and half the last digit that was given; null where the numbers mean nothing. */
export function readWavelength(digits: string, unit: string | undefined): { angstrom: number; half: number } | null {
	const value = Number(digits);
	if (!(value > 0) || !Number.isFinite(value)) return null;
	const factor = angstromsPer(unit, value);
	const decimals = /\.(\d*)/.exec(digits)?.[1]?.length ?? 0;
	return { angstrom: value * factor, half: (factor * 10 ** -decimals) / 2 };
}

/**
 * Columns of tables as text: each number less the one before it, in units of `unit`. Neighbouring rows are alike, so that a compressed
 * file needs half as much for the differences as for the numbers.
 */

const SEPARATOR = " ";

/** `unit`: of which all numbers are multiples. */
export const packColumn = (numbers: readonly number[], unit: number): string =>
	numbers
		.map((n) => Math.round(n / unit))
		.map((n, i, all) => n - (all[i - 1] ?? 0))
		.join(SEPARATOR);

/** The inverse of `packColumn`. `perUnit`: 1 / `unit`, so that thousandths are the numbers that were written with three decimals. */
export function unpackColumn(text: string, perUnit: number): number[] {
	let sum = 0;
	return text.split(SEPARATOR).map((step) => {
		sum += Number(step);
		return sum / perUnit;
	});
}

export const unpackWords = (text: string): string[] => text.split(SEPARATOR);

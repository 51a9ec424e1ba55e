import { dwarfsGaia } from "./dwarfs-gaia.js";

/** y at x by linear interpolation between rows of ascending x; NaN outside the table. */
function interpolate<Row>(
	rows: readonly Row[],
	x: number,
	xOf: (row: Row) => number,
	yOf: (row: Row) => number,
): number {
	for (let i = 1; i < rows.length; i++) {
		const before = rows[i - 1] as Row;
		const after = rows[i] as Row;
		if (x >= xOf(before) && x <= xOf(after)) {
			const part = (x - xOf(before)) / (xOf(after) - xOf(before));
			return yOf(before) + part * (yOf(after) - yOf(before));
		}
	}
	return Number.NaN;
}

/**
 * Effective temperature in K of a dwarf of colour BP−RP (mag, free of extinction): interpolated in log Teff between the rows
 * of `dwarfSequence`. NaN outside −0.516 to 5.1. Not valid for giants and white dwarfs.
 */
export function dwarfTemperature(color: number): number {
	return Math.exp(
		interpolate(
			dwarfsGaia,
			color,
			(row) => row.color,
			(row) => Math.log(row.teff),
		),
	);
}

/** The inverse of `dwarfTemperature`: BP−RP (mag) of a dwarf of `teff` in K. NaN outside 2420 to 33,300 K. */
export function dwarfColor(teff: number): number {
	if (!(teff > 0)) return Number.NaN;
	return interpolate(
		dwarfsGaia,
		-Math.log(teff),
		(row) => -Math.log(row.teff),
		(row) => row.color,
	);
}

/** M_G in mag of a dwarf of colour BP−RP (mag, free of extinction), between the rows of `dwarfSequence`. NaN outside −0.516 to 5.1. */
export function dwarfMagnitude(color: number): number {
	return interpolate(
		dwarfsGaia,
		color,
		(row) => row.color,
		(row) => row.absoluteMag,
	);
}

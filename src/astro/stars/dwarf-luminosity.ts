import { dwarfMagnitude } from "./temperature.js";

/**
 * BP−RP (mag), Teff (K) and BC_G = M_bol − M_G (mag) of dwarfs by type, O9V to M8.5V. Source: Pecaut & Mamajek 2013 (ApJS 208, 9),
 * E. Mamajek's table of 2024.05.15: M_bol from its log L, with M_bol,☉ = 4.74; before B9V by the relations of `gaiaFromJohnson`.
 */
const rows: readonly (readonly [color: number, teff: number, correction: number])[] = [
	[-0.516, 33300, -3.07],
	[-0.474, 29000, -2.79],
	[-0.33, 20600, -2.01],
	[-0.259, 16400, -1.47],
	[-0.203, 14000, -1.03],
	[-0.12, 10700, -0.44],
	[0.068, 8840, -0.06],
	[0.194, 8100, 0.03],
	// biome-ignore lint/suspicious/noApproximativeNumericConstant: a colour, not log10(e)
	[0.434, 7020, 0.08],
	[0.67, 6280, 0.1],
	[0.823, 5770, 0.08],
	[1.01, 5170, 0.08],
	[1.34, 4600, -0.12],
	[1.7, 4090, -0.35],
	[2.13, 3620, -0.65],
	[2.5, 3430, -0.84],
	[3.16, 3110, -1.3],
	[3.35, 3060, -1.41],
	[4.16, 2810, -2.07],
	[4.72, 2630, -2.36],
	[5.1, 2420, -2.48],
];

/** M_bol,☉ of IAU 2015 resolution B2, mag, and Teff,☉ of resolution B3, K. */
const SUN_BOLOMETRIC_MAG = 4.74;
const SUN_TEFF_K = 5772;

/** Distance from the dwarfs up to which the corrections are used, mag: those of giants and white dwarfs are others. */
const MAX_DISTANCE_MAG = 2.5;
const STEP_MAG = 0.02;

/** Values of a row at a colour between the rows; NaN outside. */
function rowAt(color: number): { teff: number; correction: number } {
	const i = rows.findIndex(([end], k) => k > 0 && color <= end);
	const [before, after] = [rows[i - 1], rows[i]];
	if (!before || !after || !(color >= before[0])) return { teff: Number.NaN, correction: Number.NaN };
	const share = (color - before[0]) / (after[0] - before[0]);
	return {
		teff: before[1] * (after[1] / before[1]) ** share,
		correction: before[2] + share * (after[2] - before[2]),
	};
}

/** BC_G = M_bol − M_G of a dwarf of colour BP−RP, mag. NaN outside −0.516 to 5.1. Not valid for giants and white dwarfs. */
export const bolometricCorrection = (color: number): number => rowAt(color).correction;

export type LinePoint = { color: number; absoluteMag: number };

/** Points at which stars have a bolometric magnitude that depends on their Teff, within 2.5 mag of the dwarfs. */
function lineOf(bolometricMag: (teff: number) => number): LinePoint[] {
	const points: LinePoint[] = [];
	const [first, last] = [(rows[0] as (typeof rows)[number])[0], (rows[rows.length - 1] as (typeof rows)[number])[0]];
	for (let i = 0; i <= Math.round((last - first) / STEP_MAG); i++) {
		const color = Math.min(first + i * STEP_MAG, last);
		const { teff, correction } = rowAt(color);
		const absoluteMag = bolometricMag(teff) - correction;
		if (Math.abs(absoluteMag - dwarfMagnitude(color)) <= MAX_DISTANCE_MAG) points.push({ color, absoluteMag });
	}
	return points;
}

/** The line of a luminosity (solar units) across the dwarfs: BP−RP and M_G, blue to red, mag. */
export const luminosityLine = (luminosity: number): LinePoint[] =>
	lineOf(() => SUN_BOLOMETRIC_MAG - 2.5 * Math.log10(luminosity));

/** The line of a radius (solar radii) across the dwarfs: L = R² (Teff/5772 K)⁴. BP−RP and M_G, blue to red, mag. */
export const radiusLine = (radius: number): LinePoint[] =>
	lineOf((teff) => SUN_BOLOMETRIC_MAG - 5 * Math.log10(radius) - 10 * Math.log10(teff / SUN_TEFF_K));

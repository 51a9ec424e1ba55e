import type { JohnsonPoint, SequencePoint } from "./types.js";

type Row = readonly [type: string, teff: number, bv: number, mv: number, bpRp?: number, mg?: number];

/**
 * Dwarfs of solar metallicity: type, Teff (K), B−V, M_V, BP−RP, M_G (mag).
 * Source of types, Teff, B−V, M_V and BP−RP: Pecaut & Mamajek 2013 (ApJS 208, 9), E. Mamajek's table of 2024.05.15. It gives no BP−RP
 * before B9V, where that follows from V−I by the relation of `gaiaFromJohnson`, from O9V. Past M8.5V BP−RP turns back (M9V: 4.78), so
 * that it no longer tells the types apart, and is left out.
 *
 * M_G is a smooth line, a cubic smoothing spline: bluewards of BP−RP 0.5 and redwards of 3.6 through the table, whose values scatter by
 * 0.2 mag from type to type; between them through the ridge of the density of Gaia DR3 within 200 pc. The ridge is the mode at each colour, not
 * the median, which unresolved binaries and stars that leave the main sequence move towards the bright side. The line passes through the table's
 * O9V, B9V, G2V and M8.5V.
 */
const rows: readonly Row[] = [
	["O3V", 45900, -0.33, -5.8],
	["O4V", 42900, -0.326, -5.5],
	["O5V", 41400, -0.323, -5.35],
	["O5.5V", 40400, -0.322, -5.2],
	["O6V", 39800, -0.321, -5.1],
	["O6.5V", 38000, -0.319, -4.95],
	["O7V", 37900, -0.318, -4.8],
	["O7.5V", 36100, -0.317, -4.65],
	["O8V", 35100, -0.315, -4.5],
	["O8.5V", 34300, -0.314, -4.35],
	["O9V", 33300, -0.312, -4.2, -0.516, -4.241],
	["O9.5V", 31900, -0.307, -4.05, -0.505, -4.037],
	["B0V", 31400, -0.301, -3.9, -0.497, -3.881],
	["B0.5V", 29000, -0.289, -3.5, -0.474, -3.465],
	["B1V", 26000, -0.278, -3, -0.456, -3.201],
	["B1.5V", 24500, -0.252, -2.6, -0.397, -2.543],
	["B2V", 20600, -0.215, -1.8, -0.33, -1.83],
	["B2.5V", 18500, -0.198, -1.5, -0.303, -1.537],
	["B3V", 17000, -0.178, -1.2, -0.28, -1.268],
	["B4V", 16400, -0.165, -1, -0.259, -1.026],
	["B5V", 15700, -0.156, -0.85, -0.244, -0.857],
	["B6V", 14500, -0.14, -0.55, -0.218, -0.549],
	["B7V", 14000, -0.128, -0.4, -0.203, -0.366],
	["B8V", 12300, -0.109, 0, -0.17, 0.003],
	["B9V", 10700, -0.07, 0.5, -0.12, 0.515],
	["B9.5V", 10400, -0.05, 0.6, -0.087, 0.776],
	["A0V", 9700, 0, 0.99, -0.037, 1.046],
	["A1V", 9300, 0.035, 1.16, 0.005, 1.195],
	["A2V", 8840, 0.07, 1.35, 0.068, 1.403],
	["A3V", 8600, 0.1, 1.7, 0.11, 1.586],
	["A4V", 8250, 0.14, 1.94, 0.166, 1.85],
	["A5V", 8100, 0.16, 2.01, 0.194, 1.967],
	["A6V", 7910, 0.185, 2.12, 0.222, 2.071],
	["A7V", 7760, 0.21, 2.23, 0.263, 2.205],
	["A8V", 7590, 0.25, 2.32, 0.32, 2.368],
	["A9V", 7400, 0.27, 2.43, 0.327, 2.388],
	["F0V", 7220, 0.295, 2.57, 0.377, 2.524],
	// biome-ignore lint/suspicious/noApproximativeNumericConstant: a colour, not log10(e)
	["F1V", 7020, 0.33, 2.76, 0.434, 2.693],
	["F2V", 6820, 0.37, 2.97, 0.49, 2.892],
	["F3V", 6750, 0.39, 3.08, 0.518, 3.01],
	["F4V", 6670, 0.41, 3.2, 0.546, 3.138],
	["F5V", 6550, 0.44, 3.37, 0.587, 3.344],
	["F6V", 6350, 0.486, 3.69, 0.64, 3.63],
	["F7V", 6280, 0.5, 3.8, 0.67, 3.798],
	["F8V", 6180, 0.53, 4.05, 0.694, 3.933],
	["F9V", 6050, 0.56, 4.25, 0.719, 4.074],
	["F9.5V", 5990, 0.58, 4.35, 0.767, 4.34],
	["G0V", 5930, 0.595, 4.48, 0.784, 4.432],
	["G1V", 5860, 0.622, 4.62, 0.803, 4.533],
	["G2V", 5770, 0.65, 4.8, 0.823, 4.635],
	["G3V", 5720, 0.66, 4.87, 0.832, 4.684],
	["G4V", 5680, 0.67, 4.93, 0.841, 4.731],
	["G5V", 5660, 0.68, 4.98, 0.85, 4.777],
	["G6V", 5600, 0.7, 5.1, 0.869, 4.873],
	["G7V", 5550, 0.71, 5.2, 0.88, 4.927],
	["G8V", 5480, 0.73, 5.3, 0.9, 5.026],
	["G9V", 5380, 0.775, 5.55, 0.95, 5.264],
	["K0V", 5290, 0.816, 5.78, 0.983, 5.415],
	["K1V", 5170, 0.857, 5.95, 1.01, 5.535],
	["K2V", 5100, 0.884, 6.07, 1.1, 5.91],
	["K3V", 4870, 0.99, 6.53, 1.19, 6.247],
	["K4V", 4600, 1.09, 6.99, 1.34, 6.723],
	["K5V", 4440, 1.15, 7.28, 1.43, 6.97],
	["K6V", 4300, 1.24, 7.64, 1.53, 7.222],
	["K7V", 4090, 1.34, 8.2, 1.7, 7.631],
	["K8V", 3990, 1.363, 8.43, 1.73, 7.704],
	["K9V", 3930, 1.4, 8.56, 1.79, 7.853],
	["M0V", 3850, 1.42, 8.8, 1.84, 7.981],
	["M0.5V", 3770, 1.445, 9.2, 1.97, 8.327],
	["M1V", 3660, 1.485, 9.64, 2.09, 8.666],
	["M1.5V", 3620, 1.495, 9.85, 2.13, 8.784],
	["M2V", 3560, 1.505, 10.21, 2.23, 9.089],
	["M2.5V", 3470, 1.522, 10.61, 2.39, 9.604],
	["M3V", 3430, 1.53, 11.15, 2.5, 9.971],
	["M3.5V", 3270, 1.6, 12.1, 2.78, 10.914],
	["M4V", 3210, 1.65, 12.61, 2.94, 11.432],
	["M4.5V", 3110, 1.69, 13.58, 3.16, 12.084],
	["M5V", 3060, 1.83, 14.15, 3.35, 12.567],
	["M5.5V", 2930, 1.94, 15.3, 3.71, 13.297],
	["M6V", 2810, 2.01, 16.32, 4.16, 14.027],
	["M6.5V", 2740, 2.07, 17.1, 4.5, 14.58],
	["M7V", 2680, 2.12, 17.7, 4.65, 14.854],
	["M7.5V", 2630, 2.14, 18.16, 4.72, 14.992],
	["M8V", 2570, 2.15, 18.6, 4.86, 15.293],
	["M8.5V", 2420, 2.16, 19.2, 5.1, 15.9],
	["M9V", 2380, 2.17, 19.4],
];

/** Dwarfs O9V to M8.5V in Gaia bands, hot to cool; colour and M_G rise from one to the next. */
export const dwarfSequence: readonly (SequencePoint & { type: string; johnson: JohnsonPoint })[] =
	/* @__PURE__ */ rows.flatMap(([type, teff, bv, mv, color, absoluteMag]) =>
		color === undefined || absoluteMag === undefined
			? []
			: [{ type, color, absoluteMag, teff, johnson: { color: bv, absoluteMag: mv } }],
	);

/** Dwarfs O3V to M9V in B−V and M_V, hot to cool; the colour rises from one to the next. */
export const dwarfSequenceJohnson: readonly (JohnsonPoint & { type: string; teff: number })[] =
	/* @__PURE__ */ rows.map(([type, teff, color, absoluteMag]) => ({ type, color, absoluteMag, teff }));

import type { SequencePoint } from "./types.js";

type Row = readonly [type: string, teff: number, bpRp: number, mg: number];

/**
 * Dwarfs of solar metallicity: type, Teff (K), BP−RP, M_G (mag).
 * Source of types, Teff and BP−RP: Pecaut & Mamajek 2013 (ApJS 208, 9), E. Mamajek's table of 2024.05.15. It gives no BP−RP
 * before B9V, where that follows from V−I by the relation of `gaiaFromJohnson`, from O9V. Past M8.5V BP−RP turns back (M9V: 4.78), so
 * that it no longer tells the types apart, and is left out.
 *
 * M_G is a smooth line, a cubic smoothing spline: bluewards of BP−RP 0.5 and redwards of 3.6 through the table, whose values scatter by
 * 0.2 mag from type to type; between them through the ridge of the density of Gaia DR3 within 200 pc. The ridge is the mode at each colour, not
 * the median, which unresolved binaries and stars that leave the main sequence move towards the bright side. The line passes through the table's
 * O9V, B9V, G2V and M8.5V.
 */
const rows: readonly Row[] = [
	["O9V", 33300, -0.516, -4.241],
	["O9.5V", 31900, -0.505, -4.037],
	["B0V", 31400, -0.497, -3.881],
	["B0.5V", 29000, -0.474, -3.465],
	["B1V", 26000, -0.456, -3.201],
	["B1.5V", 24500, -0.397, -2.543],
	["B2V", 20600, -0.33, -1.83],
	["B2.5V", 18500, -0.303, -1.537],
	["B3V", 17000, -0.28, -1.268],
	["B4V", 16400, -0.259, -1.026],
	["B5V", 15700, -0.244, -0.857],
	["B6V", 14500, -0.218, -0.549],
	["B7V", 14000, -0.203, -0.366],
	["B8V", 12300, -0.17, 0.003],
	["B9V", 10700, -0.12, 0.515],
	["B9.5V", 10400, -0.087, 0.776],
	["A0V", 9700, -0.037, 1.046],
	["A1V", 9300, 0.005, 1.195],
	["A2V", 8840, 0.068, 1.403],
	["A3V", 8600, 0.11, 1.586],
	["A4V", 8250, 0.166, 1.85],
	["A5V", 8100, 0.194, 1.967],
	["A6V", 7910, 0.222, 2.071],
	["A7V", 7760, 0.263, 2.205],
	["A8V", 7590, 0.32, 2.368],
	["A9V", 7400, 0.327, 2.388],
	["F0V", 7220, 0.377, 2.524],
	// biome-ignore lint/suspicious/noApproximativeNumericConstant: a colour, not log10(e)
	["F1V", 7020, 0.434, 2.693],
	["F2V", 6820, 0.49, 2.892],
	["F3V", 6750, 0.518, 3.01],
	["F4V", 6670, 0.546, 3.138],
	["F5V", 6550, 0.587, 3.344],
	["F6V", 6350, 0.64, 3.63],
	["F7V", 6280, 0.67, 3.798],
	["F8V", 6180, 0.694, 3.933],
	["F9V", 6050, 0.719, 4.074],
	["F9.5V", 5990, 0.767, 4.34],
	["G0V", 5930, 0.784, 4.432],
	["G1V", 5860, 0.803, 4.533],
	["G2V", 5770, 0.823, 4.635],
	["G3V", 5720, 0.832, 4.684],
	["G4V", 5680, 0.841, 4.731],
	["G5V", 5660, 0.85, 4.777],
	["G6V", 5600, 0.869, 4.873],
	["G7V", 5550, 0.88, 4.927],
	["G8V", 5480, 0.9, 5.026],
	["G9V", 5380, 0.95, 5.264],
	["K0V", 5290, 0.983, 5.415],
	["K1V", 5170, 1.01, 5.535],
	["K2V", 5100, 1.1, 5.91],
	["K3V", 4870, 1.19, 6.247],
	["K4V", 4600, 1.34, 6.723],
	["K5V", 4440, 1.43, 6.97],
	["K6V", 4300, 1.53, 7.222],
	["K7V", 4090, 1.7, 7.631],
	["K8V", 3990, 1.73, 7.704],
	["K9V", 3930, 1.79, 7.853],
	["M0V", 3850, 1.84, 7.981],
	["M0.5V", 3770, 1.97, 8.327],
	["M1V", 3660, 2.09, 8.666],
	["M1.5V", 3620, 2.13, 8.784],
	["M2V", 3560, 2.23, 9.089],
	["M2.5V", 3470, 2.39, 9.604],
	["M3V", 3430, 2.5, 9.971],
	["M3.5V", 3270, 2.78, 10.914],
	["M4V", 3210, 2.94, 11.432],
	["M4.5V", 3110, 3.16, 12.084],
	["M5V", 3060, 3.35, 12.567],
	["M5.5V", 2930, 3.71, 13.297],
	["M6V", 2810, 4.16, 14.027],
	["M6.5V", 2740, 4.5, 14.58],
	["M7V", 2680, 4.65, 14.854],
	["M7.5V", 2630, 4.72, 14.992],
	["M8V", 2570, 4.86, 15.293],
	["M8.5V", 2420, 5.1, 15.9],
];

/** Dwarfs O9V to M8.5V in Gaia bands, hot to cool; colour and M_G rise from one to the next. */
export const dwarfsGaia: readonly (SequencePoint & { type: string })[] = /* @__PURE__ */ rows.map(
	([type, teff, color, absoluteMag]) => ({ type, color, absoluteMag, teff }),
);

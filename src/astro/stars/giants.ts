import type { JohnsonPoint, SequencePoint } from "./types.js";

/**
 * Adopted mean values of giants by type: B−V, M_V (mag) and, where given, Teff (K). The magnitudes are means of a few stars
 * and scatter from type to type. Source: E. Mamajek's notes on each spectral type.
 */
export const giantsJohnson: readonly (JohnsonPoint & { type: string; teff?: number | undefined })[] = [
	{ type: "G8III", color: 0.92, absoluteMag: 0.7, teff: 5100 },
	{ type: "G9III", color: 0.95, absoluteMag: 0.7, teff: 4950 },
	{ type: "K0III", color: 1.02, absoluteMag: 0.85, teff: 4820 },
	{ type: "K1III", color: 1.07, absoluteMag: 1, teff: 4700 },
	{ type: "K2III", color: 1.16, absoluteMag: 1, teff: 4620 },
	{ type: "K3III", color: 1.35, absoluteMag: 0.07, teff: 4270 },
	{ type: "K4III", color: 1.43, absoluteMag: 1.15 },
	{ type: "K5III", color: 1.53, absoluteMag: -1.14, teff: 3930 },
	{ type: "M3.5III", color: 1.6, absoluteMag: -0.6 },
];

/**
 * Giants by type in Gaia bands, blue to red. To K5III, BP−RP follows from the Teff of `giantsJohnson` by the relation for giants of solar
 * metallicity, 5040 K/Teff = 0.5323 + 0.4775 x − 0.0344 x² (Mucciarelli & Bellazzini 2020, RNAAS 4, 52), and M_G is the median of the Hipparcos
 * giants of that colour, to 0.1 mag; as those are the brightest in the sky, the fainter ones lack. Past K5III both follow from V−I of giants
 * (Bessell & Brett 1988, PASP 100, 1134, table III: 2.05, 2.55 and 3.05 for M2, M4 and M5) by the relations of `gaiaFromJohnson`, with the mean M_V
 * of B. Skiff's list of 24 March 2002 (tass-survey.org: −0.6, −0.7 and −0.7). Giants of one type scatter by about 1 mag.
 */
export const giantSequence: readonly (Omit<SequencePoint, "teff"> & { type: string; teff?: number | undefined })[] = [
	{ type: "G8III", color: 1.031, absoluteMag: 0.5, teff: 5100 },
	{ type: "G9III", color: 1.106, absoluteMag: 0.5, teff: 4950 },
	{ type: "K0III", color: 1.174, absoluteMag: 0.5, teff: 4820 },
	{ type: "K1III", color: 1.242, absoluteMag: 0.4, teff: 4700 },
	{ type: "K2III", color: 1.29, absoluteMag: -0.2, teff: 4620 },
	{ type: "K3III", color: 1.525, absoluteMag: -0.8, teff: 4270 },
	{ type: "K5III", color: 1.806, absoluteMag: -1.2, teff: 3930 },
	{ type: "M2III", color: 2.151, absoluteMag: -1.5 },
	{ type: "M4III", color: 2.616, absoluteMag: -1.9 },
	{ type: "M5III", color: 3.08, absoluteMag: -2.3 },
];

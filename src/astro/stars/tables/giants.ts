export type GiantRow = readonly [type: string, bpRp: number, mg: number, teff?: number];

/**
 * Giants by type in Gaia bands, blue to red: type, BP−RP, M_G (mag) and, where given, Teff (K). To K5III, BP−RP follows from the Teff of `giantsJohnson` by the relation for giants of solar
 * metallicity, 5040 K/Teff = 0.5323 + 0.4775 x − 0.0344 x² (Mucciarelli & Bellazzini 2020, RNAAS 4, 52), and M_G is the median of the Hipparcos
 * giants of that colour, to 0.1 mag; as those are the brightest in the sky, the fainter ones lack. Past K5III both follow from V−I of giants
 * (Bessell & Brett 1988, PASP 100, 1134, table III: 2.05, 2.55 and 3.05 for M2, M4 and M5) by the relations of `gaiaFromJohnson`, with the mean M_V
 * of B. Skiff's list of 24 March 2002 (tass-survey.org: −0.6, −0.7 and −0.7). Giants of one type scatter by about 1 mag.
 */
export const giantRows: readonly GiantRow[] = [
	["G8III", 1.031, 0.5, 5100],
	["G9III", 1.106, 0.5, 4950],
	["K0III", 1.174, 0.5, 4820],
	["K1III", 1.242, 0.4, 4700],
	["K2III", 1.29, -0.2, 4620],
	["K3III", 1.525, -0.8, 4270],
	["K5III", 1.806, -1.2, 3930],
	["M2III", 2.151, -1.5],
	["M4III", 2.616, -1.9],
	["M5III", 3.08, -2.3],
];

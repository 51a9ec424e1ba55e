/** Two lines of one ion, or two neighbouring lines, by their vacuum wavelengths in Å. */
export type Doublet = {
	name: string;
	blue: number;
	red: number;
	/** Least and greatest ratio of the red to the blue line's height, as observed, with a margin for blends and noise. */
	ratio: readonly [number, number];
};

/**
 * Ratios: [O III] 2.98 (Storey & Zeippen 2000, MNRAS 312, 813), [O II] and [S II] by density (Osterbrock & Ferland 2006,
 * § 5.6), resonance doublets between 1 : 1 (optically thick) and 2 : 1 (thin), with the blue line stronger in Mg II and
 * Na D, and Ca H weaker but blended with Hε; [N II] to Hα is unconstrained.
 */
export const doublets: readonly Doublet[] = [
	{ name: "Mg II", blue: 2796.354, red: 2803.532, ratio: [0.35, 1.4] },
	{ name: "[O II]", blue: 3727.092, red: 3729.875, ratio: [0.3, 1.8] },
	{ name: "Ca II H & K", blue: 3934.777, red: 3969.591, ratio: [0.4, 2] },
	{ name: "[O III]", blue: 4960.295, red: 5008.24, ratio: [1.7, 4.8] },
	{ name: "Na D", blue: 5891.583, red: 5897.558, ratio: [0.35, 1.4] },
	{ name: "Hα, [N II]", blue: 6564.61, red: 6585.27, ratio: [0, Number.POSITIVE_INFINITY] },
	{ name: "[S II]", blue: 6718.29, red: 6732.67, ratio: [0.4, 2.6] },
];

/** Tables differ by less than this in the wavelength of one line. */
const SAME_LINE_TOLERANCE_ANGSTROM = 0.3;

/** The doublet that a line belongs to, and its partner's vacuum wavelength; null for most lines. */
export function doubletOf(vacuum: number): { doublet: Doublet; partner: number } | null {
	for (const doublet of doublets) {
		if (Math.abs(doublet.blue - vacuum) < SAME_LINE_TOLERANCE_ANGSTROM) return { doublet, partner: doublet.red };
		if (Math.abs(doublet.red - vacuum) < SAME_LINE_TOLERANCE_ANGSTROM) return { doublet, partner: doublet.blue };
	}
	return null;
}

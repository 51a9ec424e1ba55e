/** What the zero point of a parallax of Gaia EDR3 or DR3 depends on, under the names of the archive's columns. */
export type ZeroPointStar = {
	/** phot_g_mean_mag, mag. */
	gMag: number;
	/** nu_eff_used_in_astrometry, µm⁻¹: the colour of solutions of five parameters. */
	nuEff?: number | undefined;
	/** pseudocolour, µm⁻¹: the colour of solutions of six parameters. */
	pseudocolour?: number | undefined;
	/** ecl_lat, degrees. */
	eclipticLatitude: number;
	/** astrometric_params_solved: 31 where five parameters were solved for, 95 where six. */
	parametersSolved: 31 | 95;
};

/** G and the coefficients q_jk at it, µas. */
type Row = readonly number[];

/** j of the colour terms and k of the terms in ecliptic latitude, in the order of the columns. */
type Table = { terms: readonly (readonly [j: number, k: number])[]; rows: readonly Row[] };

/** Lindegren et al. 2021 (A&A 649, A4), table 9: five parameters. */
const five: Table = {
	terms: [
		[0, 0],
		[0, 1],
		[0, 2],
		[1, 0],
		[1, 1],
		[2, 0],
		[3, 0],
		[4, 0],
	],
	rows: [
		[6, -26.98, -9.62, 27.4, -25.1, 0, -1257, 0, 0],
		[10.8, -27.23, -3.07, 23.04, 35.3, 15.7, -1257, 0, 0],
		[11.2, -30.33, -9.23, 9.08, -88.4, -11.8, -1257, 0, 0],
		[11.8, -33.54, -10.08, 13.28, -126.7, 11.6, -1257, 0, 0],
		[12.2, -13.65, -0.07, 9.35, -111.4, 40.6, -1257, 0, 0],
		[12.9, -19.53, -1.64, 15.86, -66.8, 20.6, -1257, 0, 0],
		[13.1, -37.99, 2.63, 16.14, -5.7, 14, -1257, 107.9, 104.3],
		[15.9, -38.33, 5.61, 15.42, 0, 18.7, -1189, 243.8, 155.2],
		[16.1, -31.05, 2.83, 8.59, 0, 15.5, -1404, 105.5, 170.7],
		[17.5, -29.18, -0.09, 2.41, 0, 24.5, -1165, 189.7, 325],
		[19, -18.4, 5.98, -6.46, 0, 5.5, 0, 0, 276.6],
		[20, -12.65, -4.57, -7.46, 0, 97.9, 0, 0, 0],
		[21, -18.22, -15.24, -18.54, 0, 128.2, 0, 0, 0],
	],
};

/** Lindegren et al. 2021, table 10: six parameters. */
const six: Table = {
	terms: [
		[0, 0],
		[0, 1],
		[0, 2],
		[1, 0],
		[1, 1],
		[1, 2],
		[2, 0],
	],
	rows: [
		[6, -27.85, -7.78, 27.47, -32.1, 14.4, 9.5, -67],
		[10.8, -28.91, -3.57, 22.92, 7.7, 12.6, 1.6, -572],
		[11.2, -26.72, -8.74, 9.36, -30.3, 5.6, 17.2, -1104],
		[11.8, -29.04, -9.69, 13.63, -49.4, 36.3, 17.7, -1129],
		[12.2, -12.39, -2.16, 10.23, -92.6, 19.8, 27.6, -365],
		[12.9, -18.99, -1.93, 15.9, -57.2, -8, 19.9, -554],
		[13.1, -38.29, 2.59, 16.2, -10.5, 1.4, 0.4, -960],
		[15.9, -36.83, 4.2, 15.76, 22.3, 11.1, 10, -1367],
		[16.1, -28.37, 1.99, 9.28, 50.4, 17.2, 13.7, -1351],
		[17.5, -24.68, -1.37, 3.52, 86.8, 19.8, 21.3, -1380],
		[19, -15.32, 4.01, -6.03, 29.2, 14.1, 0.4, -563],
		[20, -13.73, -10.92, -8.3, -74.4, 196.4, -42, 536],
		[21, -29.53, -20.34, -18.74, -39.5, 326.8, -262.3, 1598],
	],
};

/** Colours for which the functions were fitted, µm⁻¹: of sources with five and with six parameters. */
const NU_EFF_RANGE = [1.1, 1.9] as const;
const PSEUDOCOLOUR_RANGE = [1.24, 1.72] as const;

/**
 * Zero point of a parallax of Gaia EDR3 or DR3, µas: subtract it from the catalogue's value. Lindegren et al. 2021 (A&A 649, A4),
 * equations A.3 to A.5. NaN outside of its range: G 6 to 21, ν_eff 1.1 to 1.9 µm⁻¹, pseudocolour 1.24 to 1.72 µm⁻¹, and where a value
 * is missing. Parallaxes of DR2 have another zero point.
 */
export function parallaxZeroPoint(star: ZeroPointStar): number {
	const { gMag, eclipticLatitude, parametersSolved } = star;
	if (parametersSolved !== 31 && parametersSolved !== 95) return Number.NaN;
	const isFive = parametersSolved === 31;
	const color = (isFive ? star.nuEff : star.pseudocolour) ?? Number.NaN;
	const [bluest, reddest] = isFive ? NU_EFF_RANGE : PSEUDOCOLOUR_RANGE;
	if (!(color >= bluest && color <= reddest) || !(Math.abs(eclipticLatitude) <= 90)) return Number.NaN;
	const { terms, rows } = isFive ? five : six;
	const next = rows.findIndex(([g = Number.NaN], i) => i > 0 && gMag <= g);
	const [before, after] = [rows[next - 1], rows[next]];
	if (!before || !after || !(gMag >= (before[0] as number))) return Number.NaN;
	const share = (gMag - (before[0] as number)) / ((after[0] as number) - (before[0] as number));
	const colorTerms = colorTermsOf(color);
	const sinLatitude = Math.sin((eclipticLatitude * Math.PI) / 180);
	const latitudeTerms = [1, sinLatitude, sinLatitude ** 2 - 1 / 3];
	return terms.reduce((sum, [j, k], i) => {
		const [from, to] = [before[i + 1] as number, after[i + 1] as number];
		return sum + (from + share * (to - from)) * (colorTerms[j] as number) * (latitudeTerms[k] as number);
	}, 0);
}

/** c₀ to c₄ of equation A.3: linear between 1.24 and 1.72 µm⁻¹, cubic redwards of 1.48, linear beyond either end. */
function colorTermsOf(nu: number): readonly number[] {
	return [
		1,
		Math.min(0.24, Math.max(-0.24, nu - 1.48)),
		Math.min(0.24, Math.max(0, 1.48 - nu)) ** 3,
		Math.min(0, nu - 1.24),
		Math.max(0, nu - 1.72),
	];
}

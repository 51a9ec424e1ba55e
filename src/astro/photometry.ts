/**
 * Distance modulus in mag of a parallax in milliarcseconds: 10 − 5 log₁₀ ϖ. NaN where the parallax is not positive.
 */
export function distanceModulus(parallaxMas: number): number {
	return parallaxMas > 0 ? 10 - 5 * Math.log10(parallaxMas) : Number.NaN;
}

/** A star with its parallax. Extinction is in the band of `apparentMag`; positive makes the star fainter. Default 0. */
export type StarWithParallax = { apparentMag: number; parallaxMas: number; extinctionMag?: number | undefined };

/**
 * Absolute magnitude M = m + 5 log₁₀(ϖ/mas) − 10 − A (Gaia DR2 documentation, eq. 8.3), mag.
 * NaN where the parallax is not positive, as it gives no distance.
 */
export function absoluteMagnitude(star: StarWithParallax): number {
	return star.apparentMag - distanceModulus(star.parallaxMas) - (star.extinctionMag ?? 0);
}

/**
 * Absolute magnitudes at ϖ − σ (brightest) and ϖ + σ (faintest), mag; their distances from M differ.
 * `brightest` is −Infinity where ϖ − σ ≤ 0. Where ϖ ≤ 0 `faintest` is the limit of `absoluteMagnitudeLimit` for 1σ.
 * Both are NaN where the error is negative or not a number.
 */
export function absoluteMagnitudeRange(star: StarWithParallax & { parallaxErrorMas: number }): {
	brightest: number;
	faintest: number;
} {
	const { parallaxMas, parallaxErrorMas } = star;
	if (!(parallaxErrorMas >= 0) || Number.isNaN(parallaxMas)) return { brightest: Number.NaN, faintest: Number.NaN };
	const nearest = parallaxMas - parallaxErrorMas;
	return {
		brightest: nearest > 0 ? absoluteMagnitude({ ...star, parallaxMas: nearest }) : Number.NEGATIVE_INFINITY,
		faintest: absoluteMagnitudeLimit(star, 1),
	};
}

/**
 * Faintest possible absolute magnitude of a star whose parallax is at most max(ϖ, 0) + kσ, mag; for stars whose measured
 * parallax is not positive. NaN where the error is not positive and ϖ ≤ 0.
 */
export function absoluteMagnitudeLimit(star: StarWithParallax & { parallaxErrorMas: number }, k = 1): number {
	return absoluteMagnitude({ ...star, parallaxMas: Math.max(star.parallaxMas, 0) + k * star.parallaxErrorMas });
}

/** log₁₀ of the luminosity in solar units from a bolometric magnitude (IAU 2015 resolution B2: M_bol,☉ = 4.74). */
export function logLuminosity(bolometricMag: number): number {
	return -0.4 * (bolometricMag - 4.74);
}

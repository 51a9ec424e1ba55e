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

/** 1σ of the parallax, mas, and of the apparent magnitude, mag (default 0). */
export type StarErrors = { parallaxErrorMas: number; apparentMagError?: number | undefined };

/**
 * Absolute magnitudes at ϖ − σ (brightest) and ϖ + σ (faintest), mag; their distances from M differ. The error of the apparent
 * magnitude is added to each in quadrature. `brightest` is −Infinity where ϖ − σ ≤ 0. Where ϖ ≤ 0 `faintest` is the limit of
 * `absoluteMagnitudeLimit` for 1σ. Both are NaN where the error of the parallax is negative or not a number.
 */
export function absoluteMagnitudeRange(star: StarWithParallax & StarErrors): { brightest: number; faintest: number } {
	const { parallaxMas, parallaxErrorMas, apparentMagError = 0 } = star;
	if (!(parallaxErrorMas >= 0) || Number.isNaN(parallaxMas)) return { brightest: Number.NaN, faintest: Number.NaN };
	const nearest = parallaxMas - parallaxErrorMas;
	const at = (mas: number): number => absoluteMagnitude({ ...star, parallaxMas: mas });
	return {
		brightest: nearest > 0 ? widened(at(parallaxMas), at(nearest), apparentMagError) : Number.NEGATIVE_INFINITY,
		faintest:
			parallaxMas > 0
				? widened(at(parallaxMas), at(parallaxMas + parallaxErrorMas), apparentMagError)
				: absoluteMagnitudeLimit(star, 1),
	};
}

/** An end of an error bar, moved away from the value by a further error in quadrature. Errors that are not above zero count as 0. */
function widened(value: number, end: number, error: number): number {
	return error > 0 ? value + (end < value ? -1 : 1) * Math.hypot(end - value, error) : end;
}

/**
 * Absolute magnitude at a distance in pc, with its range between the bounds of the distance, mag: a larger distance makes the star
 * brighter. The error of the apparent magnitude is added in quadrature. NaN where distance or bound is not positive.
 */
export function absoluteMagnitudeAtDistance(star: {
	apparentMag: number;
	distancePc: number;
	lowPc?: number | undefined;
	highPc?: number | undefined;
	extinctionMag?: number | undefined;
	apparentMagError?: number | undefined;
}): { absoluteMag: number; brightest: number; faintest: number } {
	const at = (pc = Number.NaN): number => absoluteMagnitude({ ...star, parallaxMas: 1000 / pc });
	const absoluteMag = at(star.distancePc);
	const end = (pc: number | undefined, sign: 1 | -1): number => {
		const mag = at(pc);
		return absoluteMag + sign * Math.hypot(mag - absoluteMag, Math.max(0, star.apparentMagError ?? 0));
	};
	return { absoluteMag, brightest: end(star.highPc, -1), faintest: end(star.lowPc, 1) };
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

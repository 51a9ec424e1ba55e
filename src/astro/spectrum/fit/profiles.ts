import { faddeeva } from "./faddeeva.js";

/** A profile of area 1 about 0, and its derivatives. */
export type ProfileValue = { value: number; byX: number; byWidths: readonly number[] };

/** `widths` in the unit of `x`, as `widths` of the profile names them. */
export type Profile = (x: number, widths: readonly number[]) => ProfileValue;

const SQRT_2PI: number = Math.sqrt(2 * Math.PI);
/** FWHM of a Gaussian over its σ. */
export const FWHM_OF_SIGMA: number = 2 * Math.sqrt(2 * Math.LN2);

/** Of width σ. */
export const gaussian: Profile = (x, [sigma = 1]) => {
	const value = Math.exp(-0.5 * (x / sigma) ** 2) / (sigma * SQRT_2PI);
	return { value, byX: (-value * x) / sigma ** 2, byWidths: [value * (x ** 2 / sigma ** 3 - 1 / sigma)] };
};

/** Of width γ, half of the FWHM. */
export const lorentz: Profile = (x, [gamma = 1]) => {
	const square = x * x + gamma * gamma;
	const value = gamma / (Math.PI * square);
	return { value, byX: (-2 * value * x) / square, byWidths: [(x * x - gamma * gamma) / (Math.PI * square * square)] };
};

/** Of widths σ and γ: a Gaussian convolved with a Lorentz profile, as the real part of the Faddeeva function. */
export const voigt: Profile = (x, [sigma = 1, gamma = 1]) => {
	const scale = 1 / (sigma * Math.SQRT2);
	const [zRe, zIm] = [x * scale, gamma * scale];
	const [re, im] = faddeeva(zRe, zIm);
	// w′ = −2 z w + 2i / √π.
	const slopeRe = -2 * (zRe * re - zIm * im);
	const slopeIm = -2 * (zRe * im + zIm * re) + 2 / Math.sqrt(Math.PI);
	const norm = 1 / (sigma * SQRT_2PI);
	return {
		value: re * norm,
		byX: slopeRe * scale * norm,
		byWidths: [-((re + slopeRe * zRe - slopeIm * zIm) * norm) / sigma, -slopeIm * scale * norm],
	};
};

/** FWHM of a Voigt profile of these FWHM, within 0.02 % (Olivero & Longbothum 1977, J. Quant. Spectrosc. Radiat. Transf. 17, 233). */
export const voigtFwhm = (gaussFwhm: number, lorentzFwhm: number): number =>
	0.5346 * lorentzFwhm + Math.sqrt(0.2166 * lorentzFwhm ** 2 + gaussFwhm ** 2);

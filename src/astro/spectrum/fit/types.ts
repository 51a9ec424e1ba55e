import type { VelocityConvention } from "../../doppler.js";
import type { Medium } from "../../refraction.js";
import type { ContinuumChoice, LineContinuum } from "../measure/continuum.js";
import type { Measured } from "../measure/propagate.js";
import type { LineProfile } from "./line-profiles.js";

export type LineFitOptions = {
	/** Å, in the frame and medium of the spectrum, shorter first; within the data and without a gap. */
	window: readonly [number, number];
	/** Default "gaussian". */
	profile?: LineProfile | undefined;
	/** Default: a straight line that is fitted with the profile. */
	continuum?: ContinuumChoice | { kind: "fitted" } | undefined;
	/**
	 * 1σ of each sample, in the unit of the fluxes, for a spectrum without errors. With neither, σ is the scatter about the fit.
	 */
	noise?: number | undefined;
	/** Of a doublet, which needs it: the second rest wavelength over the first. */
	wavelengthRatio?: number | undefined;
	/** Of a doublet: the flux of the second line over that of the first. Fitted where it is not given. */
	fluxRatio?: number | undefined;
	/** FWHM of the instrument at the line, Å, which is taken from the Gaussian width for `intrinsicFwhm`. */
	instrumentFwhm?: number | undefined;
	/** Å, in vacuum: rest wavelength of the line, or of the first of a doublet. Without it the velocity is NaN. */
	restWavelength?: number | undefined;
	/** Redshift of the object. Default 0. */
	redshift?: number | undefined;
	/** Medium of the spectrum; only the velocity depends on it. Default "vacuum". */
	medium?: Medium | undefined;
	/** Convention of the velocity. Default "relativistic". */
	convention?: VelocityConvention | undefined;
};

/**
 * A value, its statistical 1σ error, and the scatter of the values under other continua (of a trough: under other smoothings).
 * NaN where unknown.
 */
export type FittedValue = Measured & { systematic: number };

/** Wavelengths in the frame and medium of the spectrum; fluxes are flux density times Å. */
export type LineFit = {
	window: readonly [number, number];
	profile: LineProfile;
	/** Å: centre of the line, of the first line of a doublet, or of the trough. */
	center: FittedValue;
	/** Positive for emission; of both lines of a doublet. */
	flux: FittedValue;
	/** Of the second line over the first; NaN but for a doublet. */
	fluxRatio: FittedValue;
	/** Å, positive for absorption, observed. */
	equivalentWidth: FittedValue;
	/** Å: `equivalentWidth` divided by 1 + z. */
	restEquivalentWidth: FittedValue;
	/** Å, as observed; of the first line of a doublet. */
	fwhm: FittedValue;
	/** FWHM in km/s, about the centre. */
	fwhmKmS: FittedValue;
	/** Å: FWHM of the Gaussian part; NaN for a Lorentz profile. */
	gaussianFwhm: FittedValue;
	/** Å: FWHM of the Lorentz part; NaN but for Lorentz and Voigt profiles. */
	lorentzFwhm: FittedValue;
	/** Å: FWHM with the width of the instrument removed; NaN without `instrumentFwhm`. */
	intrinsicFwhm: FittedValue;
	/** km/s, of the centre against `restWavelength` at `redshift`; positive towards us. */
	velocity: FittedValue;
	/** The fitted parameters and their covariance, widths as σ and γ in Å. Null without a model. */
	covariance: { names: readonly string[]; values: readonly (readonly number[])[] } | null;
	/** Σ ((F − model) / σ)². NaN where σ is not known. */
	chiSquare: number;
	/** Samples less parameters. */
	degreesOfFreedom: number;
	/** `chiSquare` over `degreesOfFreedom`. */
	reducedChiSquare: number;
	/** The model, or the smoothed spectrum, as a curve that can be drawn. */
	curve: { wavelengths: Float64Array; fluxes: Float64Array };
	/** The straight continuum under the line. */
	continuum: LineContinuum;
	/** Why results are NaN, for the user; null if none is. */
	reason: string | null;
};

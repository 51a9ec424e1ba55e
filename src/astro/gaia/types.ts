import type { ExtinctionLaw } from "../stars/extinction.js";
import type { KeyOptions } from "./keys.js";

/** A star on a colour–magnitude diagram. All in mag. */
export type ColorMagnitudePoint = {
	color: number;
	absoluteMag: number;
	/** Source of the values; the legend groups points by it. */
	origin: string;
	/** Id of the source on the sky. */
	id?: string | undefined;
	/** 1σ of the colour. */
	colorError?: number | undefined;
	/**
	 * Bright end of the error bar: the absolute magnitude at ϖ − σ, or at the upper bound of the distance, with the error of the apparent
	 * magnitude added in quadrature. −Infinity where that end is open.
	 */
	brightest?: number | undefined;
	/** Faint end of the error bar: as `brightest`, at ϖ + σ or the lower bound of the distance. */
	faintest?: number | undefined;
	/** ϖ/σ; below 5 the distance is doubtful. */
	parallaxOverError?: number | undefined;
	/** Renormalised unit weight error; above 1.4 the star may be double, and its errors are too small. */
	ruwe?: number | undefined;
	/** What the distance is from. Default "parallax". */
	distanceFrom?: "parallax" | "distance" | undefined;
	/** Extinction in the band of the magnitude that was subtracted from it. */
	extinction?: number | undefined;
	/** Colour excess that was subtracted from the colour. */
	colorExcess?: number | undefined;
	/** Zero point that was subtracted from the parallax, µas. */
	zeroPoint?: number | undefined;
};

/** A star that cannot be placed on the diagram, and the reason. */
export type RejectedAnnotation = {
	origin: string;
	/** For the user: what is wrong, what follows from it, and what to do. */
	reason: string;
	id?: string | undefined;
	/**
	 * mag: the absolute magnitude is less than this (2σ). Only where the parallax is less than its error, on either side of zero, and
	 * ϖ + 2σ is above zero: a parallax further below is a wrong solution, and limits nothing.
	 */
	limit?: number | undefined;
	/** mag; undefined where it is unknown as well. */
	color?: number | undefined;
};

export type ColorMagnitudeResult = {
	points: ColorMagnitudePoint[];
	rejected: RejectedAnnotation[];
	/** Values that were left out of points that are drawn, such as an error that is not positive. */
	warnings: { origin: string; reason: string; id?: string | undefined }[];
};

/** Names are matched without regard to case and underscores. */
export type ColorMagnitudeOptions = KeyOptions & ConversionOptions;

/** How values become a point. */
export type ConversionOptions = {
	/** Default "gaia". */
	catalog?: string | undefined;
	/** Colour excess of annotations without a value of their own, mag. Default 0. */
	colorExcess?: number | undefined;
	/**
	 * The law by which A_G, A₀ or a colour excess that stands alone corrects both axes. Default: that of the photometry, "dr2" where the
	 * origin or the columns are those of Gaia DR2, else "edr3".
	 */
	extinctionLaw?: ExtinctionLaw | undefined;
	/**
	 * Zero point to subtract from each parallax: that of `parallaxZeroPoint` (Lindegren et al. 2021, for EDR3 and DR3 only; left out with a
	 * warning where G, colour, ecliptic latitude or the number of parameters is missing or out of its range), or a number in µas, e.g. −17.
	 * A number between −1 and 1 is read as mas. Default: none.
	 */
	parallaxZeroPoint?: "lindegren2021" | number | undefined;
	/** Place of the source, degrees: of several matches of one origin that have `ra` and `dec`, or a separation, the nearest is read. */
	position?: { ra: number; dec: number } | undefined;
	/** "subtract" (default) is correct: M = m − μ − A. "skyportal" adds A, to match SkyPortal's diagram. */
	absorptionSign?: "subtract" | "skyportal" | undefined;
	/** Called once, after the conversion, if there is any star that was refused, value that was left out, or other fault. */
	onIssues?: ((issues: readonly ColorMagnitudeIssue[]) => void) | undefined;
};

export type ColorMagnitudeIssue = {
	/** Id of the source, else the origin of the annotation; or the name of an option. */
	subject: string;
	/** For the user: what happened, why it matters, and what to do. */
	message: string;
};

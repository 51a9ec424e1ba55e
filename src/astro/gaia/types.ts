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
	/** Absolute magnitude at ϖ − σ: the bright end of the error bar. −Infinity where that end is open. */
	brightest?: number | undefined;
	/** Absolute magnitude at ϖ + σ: the faint end of the error bar. */
	faintest?: number | undefined;
	/** ϖ/σ; below 5 the distance is doubtful. */
	parallaxOverError?: number | undefined;
};

/** A star that cannot be placed on the diagram, and the reason. */
export type RejectedAnnotation = {
	origin: string;
	/** For the user: what is wrong, what follows from it, and what to do. */
	reason: string;
	id?: string | undefined;
	/** mag: the absolute magnitude is less than this (2σ). Only where the parallax is not positive but its error is known. */
	limit?: number | undefined;
	/** mag; undefined where it is unknown as well. */
	color?: number | undefined;
};

export type ColorMagnitudeResult = {
	points: ColorMagnitudePoint[];
	rejected: RejectedAnnotation[];
	/** Values that were left out of points that are drawn, such as an error that is not positive. */
	warnings: { origin: string; reason: string }[];
};

/** Names are matched without regard to case and underscores. */
export type ColorMagnitudeOptions = KeyOptions & {
	/** Default "gaia". */
	catalog?: string | undefined;
	/** Colour excess of annotations without a value of their own, mag. Default 0. */
	colorExcess?: number | undefined;
	/** "subtract" (default) is correct: M = m − μ − A. "skyportal" adds A, to match SkyPortal's diagram. */
	absorptionSign?: "subtract" | "skyportal" | undefined;
	/** Called once, after the conversion, if there is any star that was refused, value that was left out, or other fault. */
	onIssues?: ((issues: readonly ColorMagnitudeIssue[]) => void) | undefined;
};

export type ColorMagnitudeIssue = {
	/** Origin of the annotation, or the name of an option. */
	subject: string;
	/** For the user: what happened, why it matters, and what to do. */
	message: string;
};

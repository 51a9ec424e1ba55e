import { formatForMessage, numberText } from "../text/index.js";
import { type Annotation, createReader, findCatalogTable, type Reader } from "./gaia-table.js";
import {
	absoluteMagnitude,
	absoluteMagnitudeLimit,
	absoluteMagnitudeRange,
	type StarWithParallax,
} from "./photometry.js";

export type { Annotation };

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

/** Names are matched without regard to case and underscores. Those of the first eight are SkyPortal's. */
export type ColorMagnitudeOptions = {
	/** Default "gaia". */
	catalog?: string | undefined;
	/** Default "Mag_G", mag. */
	apparentMagKey?: string | undefined;
	/** Default "Plx", milliarcseconds. */
	parallaxKey?: string | undefined;
	/** Default "A_G": extinction in the band of the apparent magnitude, mag. Missing counts as 0. */
	absorptionKey?: string | undefined;
	/** An absolute magnitude, used instead of apparent magnitude, parallax and extinction. */
	absoluteMagKey?: string | null | undefined;
	/** Default "Mag_Bp", mag. */
	blueMagKey?: string | undefined;
	/** Default "Mag_Rp", mag. */
	redMagKey?: string | undefined;
	/** A colour, used instead of blue minus red. */
	colorKey?: string | null | undefined;
	/** Default "Plx_err", 1σ, milliarcseconds. */
	parallaxErrorKey?: string | undefined;
	/** Default "Plx_over_err": ϖ/σ, used where there is no parallax error. */
	parallaxOverErrorKey?: string | undefined;
	/** Colour excess to subtract from the colour, mag, e.g. "E_BP_RP". Default: none. Missing counts as 0. */
	colorExcessKey?: string | null | undefined;
	/** Colour excess of annotations without a value of their own, mag. Default 0. */
	colorExcess?: number | undefined;
	/** "subtract" (default) is correct: M = m − μ − A. "skyportal" adds A, to match SkyPortal's diagram. */
	absorptionSign?: "subtract" | "skyportal" | undefined;
};

/** Significance, in σ, of the limit for a star without a positive parallax. */
const LIMIT_SIGMAS = 2;

/**
 * Colour and absolute magnitude from the annotations of a source, in both forms of `findCatalogTable`. Annotations about
 * other catalogues are ignored; each of the others gives a point, or the reason why there is none: a key that is missing,
 * not a number, or ambiguous (two keys that differ only in case and underscores), or a parallax that is not positive.
 * Numbers written as strings ("10.2") are read. Never throws for bad data; a value that is not a list gives an empty result.
 *
 * M = m + 5 log₁₀(ϖ/mas) − 10 − A; colour = blue − red − excess (Gaia DR2 documentation, eq. 8.3). The key of the error of a
 * magnitude is that of the magnitude with the suffix `_err`.
 */
export function colorMagnitudeFromAnnotations(
	annotations: readonly Annotation[] | null | undefined,
	options: ColorMagnitudeOptions = {},
): ColorMagnitudeResult {
	const result: ColorMagnitudeResult = { points: [], rejected: [], warnings: [] };
	for (const annotation of Array.isArray(annotations) ? annotations : []) {
		if (typeof annotation !== "object" || annotation === null) continue;
		readStar(annotation, options, result);
	}
	return result;
}

function readStar(annotation: Annotation, options: ColorMagnitudeOptions, result: ColorMagnitudeResult): void {
	const entry = findCatalogTable(annotation, options.catalog ?? "gaia");
	if (entry === null) return;
	const origin = typeof annotation.origin === "string" && annotation.origin !== "" ? annotation.origin : "no origin";
	const subject = { origin, ...(typeof annotation.obj_id === "string" ? { id: annotation.obj_id } : {}) };
	const reject = (reason: string, more: Partial<RejectedAnnotation> = {}) =>
		result.rejected.push({ ...subject, reason: `Annotation "${origin}" ${reason}.`, ...more });
	if ("reason" in entry) {
		reject(entry.reason);
		return;
	}
	const read = createReader(entry.table);
	const color = readColor(read, options);
	const star = readMagnitude(read, options);
	if (read.problems.length > 0) {
		const all = read.problems.join("; ");
		reject(`${all}, so it cannot be placed on the diagram. Correct it, or name other keys in the options`);
		return;
	}
	for (const warning of read.warnings)
		result.warnings.push({
			origin,
			reason: `Annotation "${origin}" ${warning}, so its error bar is left out. Correct it.`,
		});
	if (typeof star === "number") result.points.push({ ...subject, ...color, absoluteMag: star });
	else if (star.parallaxMas > 0) {
		const { parallaxMas, parallaxErrorMas } = star;
		const errors = { ...absoluteMagnitudeRange(star), parallaxOverError: parallaxMas / parallaxErrorMas };
		const absoluteMag = absoluteMagnitude(star);
		result.points.push({ ...subject, ...color, absoluteMag, ...(parallaxErrorMas > 0 ? errors : {}) });
	} else {
		const limit = absoluteMagnitudeLimit(star, LIMIT_SIGMAS);
		reject(describeParallax(star.parallaxMas, limit), {
			color: color.color,
			...(Number.isFinite(limit) ? { limit } : {}),
		});
	}
}

function describeParallax(parallaxMas: number, limit: number): string {
	const what = `has a parallax of ${formatForMessage(parallaxMas)} mas, which is not positive, so it gives no distance and no absolute magnitude`;
	if (!Number.isFinite(limit)) return `${what}. Its error is not given either: with it, a limit could be stated`;
	return `${what}; at ${LIMIT_SIGMAS}σ it is brighter than M = ${numberText().fixed(limit, 2)} mag. Use a distance from elsewhere if there is one`;
}

function readColor(read: Reader, options: ColorMagnitudeOptions): { color: number; colorError?: number | undefined } {
	const excess = read.optional(options.colorExcessKey) ?? options.colorExcess ?? 0;
	if (options.colorKey) {
		const color = read.required(options.colorKey) - excess;
		return withError(color, read.extra(`${options.colorKey}_err`));
	}
	const blueKey = options.blueMagKey ?? "Mag_Bp";
	const redKey = options.redMagKey ?? "Mag_Rp";
	const color = read.required(blueKey) - read.required(redKey) - excess;
	const blueError = read.extra(`${blueKey}_err`);
	const redError = read.extra(`${redKey}_err`);
	return withError(color, blueError && redError && Math.hypot(blueError, redError));
}

function withError(color: number, error: number | undefined): { color: number; colorError?: number | undefined } {
	return error !== undefined && error > 0 ? { color, colorError: error } : { color };
}

/** The absolute magnitude, or the values that it is computed from. */
function readMagnitude(
	read: Reader,
	options: ColorMagnitudeOptions,
): number | (StarWithParallax & { parallaxErrorMas: number }) {
	if (options.absoluteMagKey) return read.required(options.absoluteMagKey);
	const extinction = read.optional(options.absorptionKey ?? "A_G") ?? 0;
	const parallaxMas = read.required(options.parallaxKey ?? "Plx");
	return {
		apparentMag: read.required(options.apparentMagKey ?? "Mag_G"),
		parallaxMas,
		parallaxErrorMas: readParallaxError(read, options, parallaxMas),
		extinctionMag: options.absorptionSign === "skyportal" ? -extinction : extinction,
	};
}

/** 1σ in mas; NaN where it is unknown. */
function readParallaxError(read: Reader, options: ColorMagnitudeOptions, parallaxMas: number): number {
	const key = options.parallaxErrorKey ?? "Plx_err";
	const error = read.extra(key);
	if (error !== undefined) {
		if (error > 0) return error;
		read.warnings.push(`has a parallax error of ${formatForMessage(error)} mas as "${key}", which is not positive`);
		return Number.NaN;
	}
	const ratio = read.extra(options.parallaxOverErrorKey ?? "Plx_over_err");
	const derived = ratio === undefined ? Number.NaN : parallaxMas / ratio;
	return derived > 0 && Number.isFinite(derived) ? derived : Number.NaN;
}

import { formatForMessage, numberText } from "../../text/index.js";
import {
	absoluteMagnitude,
	absoluteMagnitudeAtDistance,
	absoluteMagnitudeLimit,
	absoluteMagnitudeRange,
} from "../photometry.js";
import { readDistance, readParallax } from "./distance.js";
import { type Correction, isDr2, readCorrection } from "./extinction.js";
import type { Columns } from "./keys.js";
import { type Match, nameOf } from "./matches.js";
import { createReader, possible, type Range, type Reader } from "./table.js";
import type { ColorMagnitudeOptions, ColorMagnitudePoint, ColorMagnitudeResult, RejectedAnnotation } from "./types.js";

/** Significance, in σ, of the limit for a star without a usable parallax. */
const LIMIT_SIGMAS = 2;

/** Error of a magnitude by that of its flux: 2.5/ln 10. */
const MAG_PER_RELATIVE_FLUX = 2.5 / Math.LN10;

/** Colours BP − RP, colours of other bands, and absolute magnitudes that stars have, mag. */
const STAR_BP_RP: Range = [-1, 8];
const STAR_COLOR: Range = [-5, 20];
const STAR_ABSOLUTE_MAG: Range = [-15, 30];

type Place = Pick<
	ColorMagnitudePoint,
	"absoluteMag" | "brightest" | "faintest" | "parallaxOverError" | "distanceFrom" | "zeroPoint"
>;

/** Adds the star of a table to the points, or the reason why there is none to the others. */
export function readStar(
	{ table, subject: { origin, id: source } }: Match,
	columns: Columns,
	options: ColorMagnitudeOptions,
	result: ColorMagnitudeResult,
): void {
	const read = createReader(table);
	const id = source ?? read.text(columns.name);
	const subject = id === undefined ? { origin } : { origin, id };
	const reject = (reason: string, more: Partial<RejectedAnnotation> = {}) =>
		result.rejected.push({ ...subject, reason: `${nameOf(subject)} ${reason}.`, ...more });
	const warn = (reason: string) => result.warnings.push({ ...subject, reason: `${nameOf(subject)} ${reason}.` });

	const dr2 = isDr2(read, origin, options);
	const observed = readColor(read, columns);
	const correction = readCorrection(read, columns, observed.color, dr2 ? "dr2" : "edr3", options);
	const place = readPlace(read, columns, correction, dr2, options);
	if (read.problems.length > 0) {
		const all = read.problems.join("; ");
		reject(`${all}, so it cannot be placed on the diagram; correct it, or name other keys in the options`);
		return;
	}
	const color = observed.color - correction.colorExcess;
	const isImpossible =
		outside(color, columns.isGaia ? STAR_BP_RP : STAR_COLOR, "a colour") ??
		outside(place.rawMag - correction.given, STAR_ABSOLUTE_MAG, "an absolute magnitude");
	if (isImpossible !== null) {
		reject(`gives ${isImpossible}, which no star has, so it is not placed on the diagram; correct its values`);
		return;
	}
	for (const warning of read.warnings) warn(`${warning}, so its error bar is left out; correct it`);
	for (const warning of [correction.warning, place.warning]) if (warning !== undefined) warn(warning);
	if ("refusal" in place) {
		const { limit } = place;
		reject(place.refusal, Number.isFinite(limit) ? { color, limit } : { color });
		return;
	}
	const ruwe = read.aside(columns.ruwe, possible.error);
	const { extinction, colorExcess } = correction;
	result.points.push({
		...subject,
		color,
		...(observed.colorError === undefined ? {} : { colorError: observed.colorError }),
		...place.point,
		...(ruwe !== undefined && ruwe > 0 ? { ruwe } : {}),
		...(extinction === 0 ? {} : { extinction }),
		...(colorExcess === 0 ? {} : { colorExcess }),
	});
}

/** A value that no star has, with its name and unit; null for a possible one, and for NaN. */
function outside(value: number, [least, most]: Range, name: string): string | null {
	return value < least || value > most ? `${name} of ${numberText().significant(value, 4)} mag` : null;
}

/** The 1σ error of a magnitude or colour under one of its names; undefined where there is none above zero. */
function readError(read: Reader, names: readonly string[], { errorOf, fluxOverErrorOf }: Columns): number | undefined {
	const error = read.extra(names.map(errorOf), possible.error);
	if (error !== undefined) return error > 0 ? error : undefined;
	const ratios = names.map(fluxOverErrorOf).filter((name): name is string => name !== null);
	const ratio = read.extra(ratios, possible.ratio);
	return ratio !== undefined && ratio > 0 ? MAG_PER_RELATIVE_FLUX / ratio : undefined;
}

/** The colour as observed. */
function readColor(read: Reader, columns: Columns): { color: number; colorError?: number | undefined } {
	const { blueMag, redMag, color: names } = columns;
	const isColorAlone = blueMag.length === 0 && redMag.length === 0;
	if (isColorAlone || (read.has(names) && !(read.has(blueMag) && read.has(redMag))))
		return { color: read.required(names, possible.color), colorError: readError(read, names, columns) };
	const color = read.required(blueMag, possible.magnitude) - read.required(redMag, possible.magnitude);
	const blueError = readError(read, blueMag, columns);
	const redError = readError(read, redMag, columns);
	return { color, colorError: blueError && redError && Math.hypot(blueError, redError) };
}

/** Magnitudes of a star, or why it has none. `rawMag`: absolute magnitude without correction for extinction. */
type ReadPlace = { rawMag: number; warning?: string | undefined } & (
	| { point: Place }
	| { refusal: string; limit: number }
);

function readPlace(
	read: Reader,
	columns: Columns,
	{ extinction }: Correction,
	dr2: boolean,
	options: ColorMagnitudeOptions,
): ReadPlace {
	if (columns.absoluteMag.length > 0) {
		const absoluteMag = read.required(columns.absoluteMag, possible.magnitude);
		return { rawMag: absoluteMag, point: { absoluteMag } };
	}
	const apparentMag = read.required(columns.apparentMag, possible.magnitude);
	const apparentMagError = readError(read, columns.apparentMag, columns);
	const star = { apparentMag, apparentMagError, extinctionMag: extinction };
	const distance = readDistance(read, columns);
	if (distance !== null) {
		const { absoluteMag, brightest, faintest } = absoluteMagnitudeAtDistance({ ...star, ...distance });
		const ends = { ...(Number.isNaN(brightest) ? {} : { brightest }), ...(Number.isNaN(faintest) ? {} : { faintest }) };
		return { rawMag: absoluteMag + extinction, point: { absoluteMag, ...ends, distanceFrom: "distance" } };
	}
	const { warning, zeroPoint, ...parallax } = readParallax(read, columns, apparentMag, dr2, options);
	const { parallaxMas, parallaxErrorMas } = parallax;
	const absoluteMag = absoluteMagnitude({ ...star, parallaxMas });
	const hasError = parallaxErrorMas > 0;
	if (parallaxMas <= 0 || parallaxMas < parallaxErrorMas) {
		const limit =
			parallaxMas + LIMIT_SIGMAS * parallaxErrorMas > 0
				? absoluteMagnitudeLimit({ ...star, ...parallax }, LIMIT_SIGMAS)
				: Number.NaN;
		return {
			rawMag: absoluteMag + extinction,
			warning,
			limit,
			refusal: describeParallax(parallaxMas, parallaxErrorMas, limit),
		};
	}
	const errors = hasError
		? { ...absoluteMagnitudeRange({ ...star, ...parallax }), parallaxOverError: parallaxMas / parallaxErrorMas }
		: {};
	const point = { absoluteMag, ...errors, ...(zeroPoint === undefined ? {} : { zeroPoint }) };
	return { rawMag: absoluteMag + extinction, warning, point };
}

/** Why a parallax gives no point. `limit`: mag, NaN where there is none. */
function describeParallax(parallaxMas: number, errorMas: number, limit: number): string {
	const value = formatForMessage(parallaxMas);
	const isNegative = !(parallaxMas > 0);
	const consequence = "so it gives no distance and no absolute magnitude";
	if (!(errorMas > 0))
		return `has a parallax of ${value} mas, which is not positive, ${consequence}; give its error for a limit`;
	const both = `${value} ± ${formatForMessage(errorMas)} mas`;
	if (!Number.isFinite(limit))
		return `has a parallax of ${both}, which is negative by more than ${LIMIT_SIGMAS}σ: no distance fits, so the solution is wrong, and no limit follows from it; use a distance from elsewhere if there is one`;
	const what = isNegative ? `${value} mas, which is not positive` : `${both}, which is less than its error`;
	return `has a parallax of ${what}, ${consequence}; at ${LIMIT_SIGMAS}σ it is brighter than M = ${numberText().fixed(limit, 2)} mag; use a distance from elsewhere if there is one`;
}

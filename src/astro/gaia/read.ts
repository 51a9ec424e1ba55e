import { formatForMessage, numberText } from "../../text/index.js";
import { readNumber } from "../number.js";
import {
	absoluteMagnitude,
	absoluteMagnitudeLimit,
	absoluteMagnitudeRange,
	type StarWithParallax,
} from "../photometry.js";
import { attempt } from "../untrusted.js";
import { type Columns, columnsOf, isPreset, type KeyPreset, presetNames, presetOf } from "./keys.js";
import {
	type Annotation,
	createKeyIndex,
	createReader,
	findCatalogTables,
	isTable,
	plainName,
	possible,
	type Range,
	type Reader,
	type Table,
} from "./table.js";
import type { ColorMagnitudeOptions, ColorMagnitudeResult, RejectedAnnotation } from "./types.js";

/** Significance, in σ, of the limit for a star without a positive parallax. */
const LIMIT_SIGMAS = 2;

/** Colours BP − RP, colours of other bands, and absolute magnitudes that stars have, mag. */
const STAR_BP_RP: Range = [-1, 8];
const STAR_COLOR: Range = [-5, 20];
const STAR_ABSOLUTE_MAG: Range = [-15, 30];

/** Passes what was refused or left out to the host. */
export function tellIssues({ rejected, warnings }: ColorMagnitudeResult, onIssues: unknown): void {
	if (typeof onIssues !== "function" || rejected.length + warnings.length === 0) return;
	onIssues([...rejected, ...warnings].map(({ origin, reason }) => ({ subject: origin, message: reason })));
}

/** Stars of annotations; see `colorMagnitudeFromAnnotations`. `onIssues` is not called. */
export function readAnnotations(annotations: unknown, options: ColorMagnitudeOptions): ColorMagnitudeResult {
	const result: ColorMagnitudeResult = { points: [], rejected: [], warnings: [] };
	const { keys } = options;
	if (keys !== undefined && !isPreset(keys))
		result.warnings.push({
			origin: "keys",
			reason: `The option keys is ${formatForMessage(keys)}, so SkyPortal's names are read. Pass "skyportal", "gaia-archive" or "vizier".`,
		});
	const columns = columnsOf(options);
	let unreadable = 0;
	for (const annotation of attempt(() => (Array.isArray(annotations) ? [...annotations] : []), [])) {
		try {
			if (isTable(annotation)) readAnnotation(annotation, columns, options, result);
		} catch {
			unreadable++;
		}
	}
	if (unreadable > 0)
		result.warnings.push({
			origin: "no origin",
			reason: `${numberText().count(unreadable, "annotation", "annotations")} cannot be read at all, so no star comes of it. Pass plain data, such as JSON.parse gives.`,
		});
	return result;
}

function readAnnotation(
	annotation: Annotation,
	columns: Columns,
	options: ColorMagnitudeOptions,
	result: ColorMagnitudeResult,
): void {
	const origin = typeof annotation.origin === "string" && annotation.origin !== "" ? annotation.origin : "no origin";
	const { obj_id: id } = annotation as { obj_id?: unknown };
	const subject = { origin, ...(typeof id === "string" || typeof id === "number" ? { id: String(id) } : {}) };
	const catalog = typeof options.catalog === "string" ? options.catalog : "gaia";
	const wantedNames = [columns.apparentMag, columns.absoluteMag, columns.parallax, columns.blueMag, columns.redMag];
	const wanted = new Set([...wantedNames, columns.color].flat().map(plainName));
	const isWanted = (table: Table) => Object.keys(table).some((key) => wanted.has(plainName(key)));
	const found = findCatalogTables(annotation, catalog, isWanted);
	if ("reason" in found) {
		result.rejected.push({ ...subject, reason: `Annotation "${origin}" ${found.reason}.` });
		return;
	}
	for (const table of found.tables) readStar(table, subject, columns, options, result);
	if (found.tables.length > 0) return;
	// Not silent about a table under the names of another service.
	let preset: KeyPreset | null = null;
	findCatalogTables(annotation, catalog, (table) => {
		const keysOf = createKeyIndex(table);
		preset ??= presetOf((name) => keysOf(name).length > 0);
		return false;
	});
	if (preset !== null)
		result.warnings.push({
			origin,
			reason: `Annotation "${origin}" has the columns of ${presetNames[preset]}, and other names are read, so it gives no star. Pass the option keys: "${preset}".`,
		});
}

function readStar(
	table: Table,
	subject: { origin: string; id?: string },
	columns: Columns,
	options: ColorMagnitudeOptions,
	result: ColorMagnitudeResult,
): void {
	const { origin } = subject;
	const reject = (reason: string, more: Partial<RejectedAnnotation> = {}) =>
		result.rejected.push({ ...subject, reason: `Annotation "${origin}" ${reason}.`, ...more });
	const read = createReader(table);
	const color = readColor(read, columns, options);
	const star = readMagnitude(read, columns, options);
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
	const absoluteMag = typeof star === "number" ? star : absoluteMagnitude(star);
	const limit = typeof star === "number" ? Number.NaN : absoluteMagnitudeLimit(star, LIMIT_SIGMAS);
	const impossible =
		outside(color.color, columns.isGaia ? STAR_BP_RP : STAR_COLOR, "a colour") ??
		outside(absoluteMag, STAR_ABSOLUTE_MAG, "an absolute magnitude");
	if (impossible !== null)
		reject(`gives ${impossible}, which no star has, so it is not placed on the diagram. Correct its values`);
	else if (typeof star === "number") result.points.push({ ...subject, ...color, absoluteMag });
	else if (star.parallaxMas > 0) {
		const { parallaxMas, parallaxErrorMas } = star;
		const errors = { ...absoluteMagnitudeRange(star), parallaxOverError: parallaxMas / parallaxErrorMas };
		result.points.push({ ...subject, ...color, absoluteMag, ...(parallaxErrorMas > 0 ? errors : {}) });
	} else {
		reject(describeParallax(star.parallaxMas, limit), {
			color: color.color,
			...(Number.isFinite(limit) ? { limit } : {}),
		});
	}
}

/** A value that no star has, with its name and unit; null for a possible one, and for NaN. */
function outside(value: number, [least, most]: Range, name: string): string | null {
	return value < least || value > most ? `${name} of ${numberText().significant(value, 4)} mag` : null;
}

function describeParallax(parallaxMas: number, limit: number): string {
	const what = `has a parallax of ${formatForMessage(parallaxMas)} mas, which is not positive, so it gives no distance and no absolute magnitude`;
	if (!Number.isFinite(limit)) return `${what}. Its error is not given either: with it, a limit could be stated`;
	return `${what}; at ${LIMIT_SIGMAS}σ it is brighter than M = ${numberText().fixed(limit, 2)} mag. Use a distance from elsewhere if there is one`;
}

type Color = { color: number; colorError?: number | undefined };

function readColor(read: Reader, columns: Columns, options: ColorMagnitudeOptions): Color {
	const { blueMag, redMag, color: colorNames, errorOf } = columns;
	const ownExcess = readNumber(options.colorExcess);
	const excess =
		read.optional(columns.colorExcess, possible.extinction) ?? (Number.isFinite(ownExcess) ? ownExcess : 0);
	const isColorAlone = blueMag.length === 0 && redMag.length === 0;
	if (isColorAlone || (read.has(colorNames) && !(read.has(blueMag) && read.has(redMag)))) {
		const color = read.required(colorNames, possible.color) - excess;
		return withError(color, read.extra(colorNames.map(errorOf), possible.error));
	}
	const color = read.required(blueMag, possible.magnitude) - read.required(redMag, possible.magnitude) - excess;
	const blueError = read.extra(blueMag.map(errorOf), possible.error);
	const redError = read.extra(redMag.map(errorOf), possible.error);
	return withError(color, blueError && redError && Math.hypot(blueError, redError));
}

const withError = (color: number, error: number | undefined): Color =>
	error !== undefined && error > 0 ? { color, colorError: error } : { color };

/** The absolute magnitude, or the star from which it is computed. */
function readMagnitude(
	read: Reader,
	columns: Columns,
	options: ColorMagnitudeOptions,
): number | (StarWithParallax & { parallaxErrorMas: number }) {
	if (columns.absoluteMag.length > 0) return read.required(columns.absoluteMag, possible.magnitude);
	const extinction = read.optional(columns.absorption, possible.extinction) ?? 0;
	const parallaxMas = read.required(columns.parallax, possible.parallax);
	return {
		apparentMag: read.required(columns.apparentMag, possible.magnitude),
		parallaxMas,
		parallaxErrorMas: readParallaxError(read, columns, parallaxMas),
		extinctionMag: options.absorptionSign === "skyportal" ? -extinction : extinction,
	};
}

/** 1σ in mas; NaN where it is unknown. */
function readParallaxError(read: Reader, columns: Columns, parallaxMas: number): number {
	const error = read.extra(columns.parallaxError, possible.error);
	if (error !== undefined) {
		if (error > 0) return error;
		const [key] = columns.parallaxError;
		read.warnings.push(`has a parallax error of ${formatForMessage(error)} mas as "${key}", which is not positive`);
		return Number.NaN;
	}
	const ratio = read.extra(columns.parallaxOverError, possible.ratio);
	const derived = ratio === undefined ? Number.NaN : parallaxMas / ratio;
	return derived > 0 && Number.isFinite(derived) ? derived : Number.NaN;
}

import { readAnnotations, tellIssues } from "../astro/gaia/read.js";
import { possible, type Range } from "../astro/gaia/table.js";
import type {
	ColorMagnitudeOptions,
	ColorMagnitudePoint,
	ColorMagnitudeResult,
	RejectedAnnotation,
} from "../astro/index.js";
import { readNumber } from "../astro/number.js";
import { attempt, fromJson, ownProperties } from "../astro/untrusted.js";
import { contentOf, isObject, type Json, MAX_ENVELOPES, textOf } from "./json.js";

/**
 * Points of the HR diagram from SkyPortal's API: a source, several sources, annotations, one annotation, or `color_magnitude` rows,
 * in any envelope (`{status, data}`, axios' response, `{annotations}`, `{sources}`, JSON as text). Annotations have precedence, because
 * the server adds extinction where it should be subtracted and gives no errors; a row is used for an origin without annotations.
 * Rows without a magnitude (SkyPortal's null for a parallax ≤ 0) are rejected with the reason. Points have the id of the source.
 * Never throws.
 */
export function colorMagnitudeFromSkyPortal(
	sourceOrAnnotations: unknown,
	options: ColorMagnitudeOptions = {},
): ColorMagnitudeResult {
	const { onIssues, ...known } = ownProperties(options);
	const result: ColorMagnitudeResult = { points: [], rejected: [], warnings: [] };
	const catalog = typeof known.catalog === "string" ? known.catalog : "gaia";
	for (const source of sourcesIn(sourceOrAnnotations, catalog)) readSource(source, known, result);
	tellIssues(result, onIssues);
	return result;
}

/** What is known of one source. */
type SourceRows = { annotations: unknown[]; computed: Json[]; position?: { ra: number; dec: number } };

/** The sources in an answer; annotations and rows that stand outside of a source are one more. */
function sourcesIn(answer: unknown, catalog: string): SourceRows[] {
	const loose: SourceRows = { annotations: [], computed: [] };
	const sources: SourceRows[] = [];
	const visit = (input: unknown, depth: number): void => {
		const value = fromJson(input);
		if (depth > MAX_ENVELOPES) return;
		if (Array.isArray(value)) {
			for (const entry of value) attempt(() => visit(entry, depth + 1), undefined);
			return;
		}
		if (!isObject(value)) return;
		if (isAnnotation(value)) loose.annotations.push(value);
		else if (isComputedRow(value)) loose.computed.push(value);
		else if ("annotations" in value || "color_magnitude" in value) sources.push(readSourceRows(value));
		else if ("sources" in value) visit(value.sources, depth + 1);
		else if (Object.keys(value).some((key) => key.toLowerCase() === catalog.toLowerCase()))
			loose.annotations.push({ data: value });
		else visit(contentOf(value), depth + 1);
	};
	attempt(() => visit(answer, 0), undefined);
	return [...sources, loose];
}

/** An annotation has `data`, as an envelope has, and says where it comes from. */
const isAnnotation = (value: Json): boolean =>
	"data" in value && ("origin" in value || "obj_id" in value) && !("annotations" in value);

const isComputedRow = (row: Json): boolean => "abs_mag" in row && !("data" in row);

function readSourceRows(source: Json): SourceRows {
	const id = textOf(source.id);
	const withId = (row: Json): Json => (id !== null && textOf(row.obj_id) === null ? { ...row, obj_id: id } : row);
	// A row that cannot be copied is passed on, to be counted among the unreadable ones.
	const rowsUnder = (key: string): Json[] => {
		const rows = fromJson(source[key]);
		return (Array.isArray(rows) ? rows : [rows])
			.map(fromJson)
			.filter((row): row is Json => attempt(() => isObject(row), false))
			.map((row) => attempt(() => withId(row), row));
	};
	const rows = { annotations: rowsUnder("annotations"), computed: rowsUnder("color_magnitude") };
	const [ra, dec] = [readNumber(source.ra), readNumber(source.dec)];
	return Number.isFinite(ra) && Number.isFinite(dec) ? { ...rows, position: { ra, dec } } : rows;
}

function readSource(
	{ annotations, computed, position }: SourceRows,
	options: ColorMagnitudeOptions,
	all: ColorMagnitudeResult,
): void {
	const result = readAnnotations(annotations, position === undefined ? options : { position, ...options });
	const known = new Set([...result.points, ...result.rejected].map((entry) => entry.origin));
	for (const row of computed) {
		const read = attempt(() => readRow(row), null);
		if (read === null || known.has(read.origin)) continue;
		if ("reason" in read) result.rejected.push(read);
		else result.points.push(read);
	}
	// No spread into push: it fails for a hundred thousand values.
	for (const point of result.points) all.points.push(point);
	for (const entry of result.rejected) all.rejected.push(entry);
	for (const warning of result.warnings) all.warnings.push(warning);
}

/** NaN for a number that no star has, such as a catalogue's sign for missing. */
function valueIn(value: unknown, [least, most]: Range): number {
	const number = readNumber(value);
	return number >= least && number <= most ? number : Number.NaN;
}

function readRow(row: Json): ColorMagnitudePoint | RejectedAnnotation {
	const origin = textOf(row.origin) ?? "no origin";
	const id = textOf(row.obj_id);
	const subject = id === null ? { origin } : { origin, id };
	const absoluteMag = valueIn(row.abs_mag, possible.magnitude);
	const color = valueIn(row.color, possible.color);
	if (Number.isFinite(absoluteMag) && Number.isFinite(color)) return { ...subject, color, absoluteMag };
	const missing = Number.isFinite(absoluteMag) ? "colour" : "absolute magnitude";
	const why =
		missing === "colour" ? "a magnitude in one of the two bands is missing" : "its parallax is missing or not positive";
	return {
		...subject,
		...(Number.isFinite(color) ? { color } : {}),
		reason: `SkyPortal gives no ${missing} for "${origin}", most likely because ${why}, so it cannot be placed on the diagram; look at the annotation itself.`,
	};
}

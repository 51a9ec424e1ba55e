import {
	type Annotation,
	type ColorMagnitudeOptions,
	type ColorMagnitudePoint,
	type ColorMagnitudeResult,
	colorMagnitudeFromAnnotations,
	type RejectedAnnotation,
} from "../astro/index.js";
import { readNumber } from "../astro/number.js";
import { isObject, type Json, textOf, unwrap } from "./json.js";

/**
 * Points of the HR diagram from a source of SkyPortal's API (the response, or the source), from a list of annotations, or
 * from `color_magnitude` rows. Annotations have precedence, because the server adds extinction where it should be subtracted
 * and gives no errors; a row is used for an origin without annotations. Rows without a magnitude (SkyPortal's null for a
 * parallax ≤ 0) are rejected with the reason. Points have the id of the source. Never throws.
 */
export function colorMagnitudeFromSkyPortal(
	sourceOrAnnotations: unknown,
	options: ColorMagnitudeOptions = {},
): ColorMagnitudeResult {
	const data = unwrap(sourceOrAnnotations);
	const list = Array.isArray(data) ? data.filter(isObject) : [];
	const source: Json = isObject(data)
		? data
		: { annotations: list.filter((row) => !isComputedRow(row)), color_magnitude: list.filter(isComputedRow) };
	const id = textOf(source.id);
	const withId = (row: Json) => (id !== null && textOf(row.obj_id) === null ? { ...row, obj_id: id } : row);
	const result = colorMagnitudeFromAnnotations(listOf(source.annotations).map(withId) as Annotation[], options);

	const known = new Set([...result.points, ...result.rejected].map((entry) => entry.origin));
	for (const row of listOf(source.color_magnitude).map(withId)) {
		const origin = textOf(row.origin) ?? "no origin";
		if (known.has(origin)) continue;
		const read = readRow(row, origin);
		if ("reason" in read) result.rejected.push(read);
		else result.points.push(read);
	}
	return result;
}

function isComputedRow(row: Json): boolean {
	return "abs_mag" in row && !("data" in row);
}

function listOf(value: unknown): Json[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

function readRow(row: Json, origin: string): ColorMagnitudePoint | RejectedAnnotation {
	const id = textOf(row.obj_id);
	const subject = id === null ? { origin } : { origin, id };
	const absoluteMag = readNumber(row.abs_mag);
	const color = readNumber(row.color);
	if (Number.isFinite(absoluteMag) && Number.isFinite(color)) return { ...subject, color, absoluteMag };
	const missing = Number.isFinite(absoluteMag) ? "colour" : "absolute magnitude";
	const why =
		missing === "colour" ? "a magnitude in one of the two bands is missing" : "its parallax is missing or not positive";
	return {
		...subject,
		...(Number.isFinite(color) ? { color } : {}),
		reason: `SkyPortal gives no ${missing} for "${origin}", most likely because ${why}, so it cannot be placed on the diagram. Look at the annotation itself.`,
	};
}

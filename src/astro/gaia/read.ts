import { formatForMessage, numberText } from "../../text/index.js";
import { attempt } from "../untrusted.js";
import { type Columns, columnsOf, isPreset, type KeyPreset, presetNames, presetOf } from "./keys.js";
import { type Match, nameOf, nearestMatches } from "./matches.js";
import { readStar } from "./star.js";
import { type Annotation, createKeyIndex, findCatalogTables, isTable, plainName, type Table } from "./table.js";
import type { ColorMagnitudeOptions, ColorMagnitudeResult } from "./types.js";

/** Passes what was refused or left out to the host. */
export function tellIssues({ rejected, warnings }: ColorMagnitudeResult, onIssues: unknown): void {
	if (typeof onIssues !== "function" || rejected.length + warnings.length === 0) return;
	onIssues([...rejected, ...warnings].map(({ id, origin, reason }) => ({ subject: id ?? origin, message: reason })));
}

/** Stars of annotations; see `colorMagnitudeFromAnnotations`. `onIssues` is not called. */
export function readAnnotations(annotations: unknown, options: ColorMagnitudeOptions): ColorMagnitudeResult {
	const result: ColorMagnitudeResult = { points: [], rejected: [], warnings: [] };
	const { keys } = options;
	if (keys !== undefined && !isPreset(keys))
		result.warnings.push({
			origin: "keys",
			reason: `The option keys is ${formatForMessage(keys)}, so SkyPortal's names are read; pass "skyportal", "gaia-archive" or "vizier".`,
		});
	if (options.parallaxZeroPoint !== undefined && !isZeroPoint(options.parallaxZeroPoint))
		result.warnings.push({
			origin: "parallaxZeroPoint",
			reason: `The option parallaxZeroPoint is ${formatForMessage(options.parallaxZeroPoint)}, so parallaxes are used as they are; pass "lindegren2021" or a number in µas.`,
		});
	const columns = columnsOf(options);
	const matches: Match[] = [];
	let unreadable = 0;
	for (const annotation of attempt(() => (Array.isArray(annotations) ? [...annotations] : []), [])) {
		try {
			if (isTable(annotation)) readAnnotation(annotation, columns, options, matches, result);
		} catch {
			unreadable++;
		}
	}
	for (const match of nearestMatches(matches, columns, options, result)) {
		try {
			readStar(match, columns, options, result);
		} catch {
			unreadable++;
		}
	}
	if (unreadable > 0)
		result.warnings.push({
			origin: "no origin",
			reason: `${numberText().count(unreadable, "annotation", "annotations")} cannot be read at all, so no star comes of it; pass plain data, such as JSON.parse gives.`,
		});
	return result;
}

const isZeroPoint = (value: unknown): boolean => value === "lindegren2021" || Number.isFinite(value);

/** Collects the tables of an annotation that are about a star. */
function readAnnotation(
	annotation: Annotation,
	columns: Columns,
	options: ColorMagnitudeOptions,
	matches: Match[],
	result: ColorMagnitudeResult,
): void {
	const origin = typeof annotation.origin === "string" && annotation.origin !== "" ? annotation.origin : "no origin";
	const { obj_id: id } = annotation as { obj_id?: unknown };
	const subject = { origin, ...(typeof id === "string" || typeof id === "number" ? { id: String(id) } : {}) };
	const catalog = typeof options.catalog === "string" ? options.catalog : "gaia";
	const { apparentMag, absoluteMag, parallax, distance, blueMag, redMag, color } = columns;
	const wanted = new Set([apparentMag, absoluteMag, parallax, distance, blueMag, redMag, color].flat().map(plainName));
	const isWanted = (table: Table) => Object.keys(table).some((key) => wanted.has(plainName(key)));
	const found = findCatalogTables(annotation, catalog, isWanted);
	if ("reason" in found) {
		result.rejected.push({ ...subject, reason: `${nameOf(subject)} ${found.reason}.` });
		return;
	}
	for (const table of found.tables) matches.push({ table, subject });
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
			reason: `Annotation "${origin}" has the columns of ${presetNames[preset]}, and other names are read, so it gives no star; pass the option keys: "${preset}".`,
		});
}
